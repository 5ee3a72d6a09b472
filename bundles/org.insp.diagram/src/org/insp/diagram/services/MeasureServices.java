/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.services;

import java.util.List;

import org.insp.model.CrossReferences;
import org.insp.model.Measure;
import org.insp.model.MeasureKind;
import org.insp.model.MeasureStatus;
import org.insp.model.measures.MeasureState;
import org.insp.model.text.ElementLabels;

/** What is written on a measure, and what decides its colour. */
public class MeasureServices {

	private static final int COLUMNS = 44;

	/** Number and text, then deadline and status. */
	public String measureLabel(Measure measure) {
		var state = MeasureQueries.state(measure);
		var words = LabelTexts.of(measure);
		var name = measure.getName() == null ? "" : measure.getName() + ' ';
		return LabelTexts.lines(name + LabelTexts.abbreviate(measure.getText(), COLUMNS),
				words.text("measure.state", due(measure, state, words), status(measure, state, words)));
	}

	private static String due(Measure measure, MeasureState state, LabelTexts words) {
		return state.due().map(Object::toString)
				.orElseGet(() -> measure.getDue() != null
						? LabelTexts.abbreviate(measure.getDue().toString(), COLUMNS)
						: words.text(measure.getKind() == MeasureKind.LONG_TERM ? "measure.longTerm" : "measure.noDue"));
	}

	private static String status(Measure measure, MeasureState state, LabelTexts words) {
		var overdue = state.workingDaysOverdue();
		return overdue.isPresent() ? words.count("measure.overdue", overdue.getAsInt()) : words.term(state.status());
	}

	/** Everything one asks of a measure. */
	public String measureTooltip(Measure measure) {
		var words = LabelTexts.of(measure);
		var state = MeasureQueries.state(measure);
		return LabelTexts.lines(ElementLabels.label(measure, words.language()), measure.getText(),
				line(words, "for",
						words.list(CrossReferences.resolved(measure.getAddresses()).map(a -> ElementLabels.label(a, words.language())))),
				line(words, "leader", words.names(measure.getLeaders())), line(words, "with", words.names(measure.getCoLeaders())),
				line(words, "department", measure.getLeadDepartment() == null ? "" : words.names(List.of(measure.getLeadDepartment()))),
				line(words, "coop", words.names(measure.getCooperators())), line(words, "person", words.names(measure.getPersons())),
				line(words, "goal", measure.getGoal()), line(words, "criterion", measure.getCriterion()),
				line(words, "due", due(measure, state, words)), line(words, "status", status(measure, state, words)));
	}

	private static String line(LabelTexts words, String key, String value) {
		return value == null || value.isBlank() ? "" : words.text("tooltip." + key, value);
	}

	/** Whether the deadline has passed and the work is not done. */
	public boolean isOverdue(Measure measure) {
		return MeasureQueries.state(measure).isOverdue();
	}

	/** Whether work is under way. */
	public boolean isOngoing(Measure measure) {
		return MeasureQueries.state(measure).status() == MeasureStatus.ONGOING;
	}

	/** Whether the closure is requested. */
	public boolean isSubmitted(Measure measure) {
		return MeasureQueries.state(measure).status() == MeasureStatus.SUBMITTED;
	}

	/** Whether the closure is verified and waits for approval. */
	public boolean isVerified(Measure measure) {
		return MeasureQueries.state(measure).status() == MeasureStatus.VERIFIED;
	}

	/** Whether the measure is written off. */
	public boolean isClosed(Measure measure) {
		return MeasureQueries.isClosed(measure);
	}
}
