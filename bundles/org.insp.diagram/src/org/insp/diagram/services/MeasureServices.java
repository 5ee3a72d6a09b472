/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.services;

import org.insp.model.CrossReferences;
import org.insp.model.Measure;
import org.insp.model.MeasureKind;
import org.insp.model.MeasureStatus;
import org.insp.model.measures.MeasureState;
import org.insp.model.text.ElementLabels;

/** The labels of a measure, and the conditions that decide its colour. */
public class MeasureServices {

	private static final int COLUMNS = 44;

	/** Number and text, then deadline and status. */
	public String measureLabel(Measure measure) {
		var state = MeasureQueries.state(measure);
		var texts = LabelTexts.of(measure);
		var name = measure.getName() == null ? "" : measure.getName() + ' ';
		return LabelTexts.lines(name + LabelTexts.abbreviate(measure.getText(), COLUMNS),
				texts.text("measure.state", due(measure, state, texts), status(measure, state, texts)));
	}

	private static String due(Measure measure, MeasureState state, LabelTexts texts) {
		return state.due().map(Object::toString)
				.orElseGet(() -> measure.getDue() != null
						? LabelTexts.abbreviate(measure.getDue().toString(), COLUMNS)
						: texts.text(measure.getKind() == MeasureKind.LONG_TERM ? "measure.longTerm" : "measure.noDue"));
	}

	private static String status(Measure measure, MeasureState state, LabelTexts texts) {
		var overdue = state.workingDaysOverdue();
		return overdue.isPresent() ? texts.count("measure.overdue", overdue.getAsInt()) : state.statusText(texts.language());
	}

	/** Everything one asks of a measure. */
	public String measureTooltip(Measure measure) {
		var texts = LabelTexts.of(measure);
		var state = MeasureQueries.state(measure);
		return LabelTexts.lines(ElementLabels.label(measure, texts.language()), measure.getText(),
				line(texts, "for",
						texts.list(CrossReferences.resolved(measure.getAddresses()).map(a -> ElementLabels.label(a, texts.language())))),
				line(texts, "leader", texts.names(measure.getLeaders())), line(texts, "with", texts.names(measure.getCoLeaders())),
				line(texts, "department", texts.names(measure.getLeadDepartments())),
				line(texts, "coop", texts.names(measure.getCooperators())), line(texts, "person", texts.names(measure.getPersons())),
				line(texts, "goal", measure.getGoal()), line(texts, "criterion", measure.getCriterion()),
				line(texts, "due", due(measure, state, texts)), line(texts, "status", status(measure, state, texts)));
	}

	private static String line(LabelTexts texts, String key, String value) {
		return value == null || value.isBlank() ? "" : texts.text("tooltip." + key, value);
	}

	/** Returns whether the deadline has passed and the work is not done. */
	public boolean isOverdue(Measure measure) {
		return MeasureQueries.state(measure).isOverdue();
	}

	/** Returns whether work is under way. */
	public boolean isOngoing(Measure measure) {
		return MeasureQueries.state(measure).status() == MeasureStatus.ONGOING;
	}

	/** Returns whether the closure is requested. */
	public boolean isSubmitted(Measure measure) {
		return MeasureQueries.state(measure).status() == MeasureStatus.SUBMITTED;
	}

	/** Returns whether the closure is verified and waits for approval. */
	public boolean isVerified(Measure measure) {
		return MeasureQueries.state(measure).status() == MeasureStatus.VERIFIED;
	}

	/** Returns whether the measure is written off. */
	public boolean isClosed(Measure measure) {
		return MeasureQueries.isClosed(measure);
	}
}
