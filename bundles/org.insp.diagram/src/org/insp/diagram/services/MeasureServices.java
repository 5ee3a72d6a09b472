/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.services;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.CrossReferences;
import org.insp.model.Measure;
import org.insp.model.MeasureKind;
import org.insp.model.MeasureStatus;
import org.insp.model.RectificationPlan;
import org.insp.model.Step;
import org.insp.model.WorkItem;
import org.insp.model.measures.MeasureState;
import org.insp.model.measures.Urgency;
import org.insp.model.measures.WorkState;
import org.insp.model.text.ElementLabels;

/** The labels of a measure or step, and the conditions that decide its colour. */
public class MeasureServices {

	private static final int COLUMNS = 44;

	/** Number and text, then deadline and status. */
	public String measureLabel(WorkItem item) {
		var state = MeasureQueries.state(item);
		var texts = LabelTexts.of(item);
		var name = item.getName() == null ? "" : item.getName() + ' ';
		var head = LabelTexts.lines(name + LabelTexts.abbreviate(item.getText(), COLUMNS), posts(item, texts));
		var due = due(state, texts);
		// a deadline in words with its day beside it fills a line
		return state.due().filter(day -> !due.equals(day.toString())).isPresent()
				? LabelTexts.lines(head, due, status(state, texts))
				: LabelTexts.lines(head, texts.text("measure.state", due, status(state, texts)));
	}

	/** The posts that answer for a measure that nobody leads by name. */
	private static String posts(WorkItem item, LabelTexts texts) {
		return item instanceof Measure measure && measure.getLeaders().isEmpty()
				? LabelTexts.abbreviate(texts.list(item.getPersonRoles().stream()), COLUMNS)
				: "";
	}

	private static String due(WorkState state, LabelTexts texts) {
		return state.dueText(texts.language()).map(due -> LabelTexts.abbreviate(due, COLUMNS))
				.orElseGet(() -> texts.text(state instanceof MeasureState each && each.kind() == MeasureKind.LONG_TERM
						? "measure.longTerm"
						: "measure.noDue"));
	}

	private static String status(WorkState state, LabelTexts texts) {
		var overdue = state.workingDaysOverdue();
		if (overdue.isPresent()) {
			return texts.overdue(overdue.getAsInt());
		}
		var status = state.statusText(texts.language());
		return state.urgency() == Urgency.NONE ? status : texts.text("measure.state", status, state.urgency().text(texts.language()));
	}

	/** Everything one asks of a step. */
	public String stepTooltip(Step step) {
		var texts = LabelTexts.of(step);
		var state = MeasureQueries.state(step);
		return LabelTexts.lines(ElementLabels.label(step, texts.language()), step.getText(),
				line(texts, "department", texts.names(step.getLeadDepartments())), line(texts, "person", texts.names(step.getPersons())),
				line(texts, "due", due(state, texts)), line(texts, "status", status(state, texts)));
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
				line(texts, "due", due(state, texts)), line(texts, "status", status(state, texts)));
	}

	private static String line(LabelTexts texts, String key, String value) {
		return value == null || value.isBlank() ? "" : texts.text("tooltip." + key, value);
	}

	/** The plan itself if a measure or step that a diagram shows is overdue. */
	public Collection<EObject> withOverdue(RectificationPlan plan) {
		return planWithAny(plan, this::isOverdue);
	}

	/** The plan itself if a measure or step that a diagram shows is urgent. */
	public Collection<EObject> withUrgent(RectificationPlan plan) {
		return planWithAny(plan, this::isUrgent);
	}

	/** The plan itself if a measure or step that a diagram shows is due soon. */
	public Collection<EObject> withDueSoon(RectificationPlan plan) {
		return planWithAny(plan, this::isDueSoon);
	}

	/** The plan itself if a measure or step that a diagram shows is planned. */
	public Collection<EObject> withPlanned(RectificationPlan plan) {
		return planWithAny(plan, item -> MeasureQueries.state(item).status() == MeasureStatus.PLANNED);
	}

	/** The plan itself if the closure of a measure that a diagram shows is requested. */
	public Collection<EObject> withSubmitted(RectificationPlan plan) {
		return planWithAny(plan, this::isSubmitted);
	}

	private static Collection<EObject> planWithAny(RectificationPlan plan, Predicate<WorkItem> condition) {
		var shown = DiagramSubject.plan(plan).stream().flatMap(index -> index.inFocusOrAll(plan.getMeasures()).stream());
		return shown.flatMap(measure -> Stream.concat(Stream.of(measure), measure.getSteps().stream())).anyMatch(condition)
				? List.of(plan)
				: List.of();
	}

	/** Returns whether the deadline has passed and the work is not done. */
	public boolean isOverdue(WorkItem item) {
		return MeasureQueries.state(item).urgency() == Urgency.OVERDUE;
	}

	/** Returns whether the work is open and due within the days that the policy calls urgent. */
	public boolean isUrgent(WorkItem item) {
		return MeasureQueries.state(item).urgency() == Urgency.URGENT;
	}

	/** Returns whether the work is open and due within the days that the policy calls soon, and not urgent. */
	public boolean isDueSoon(WorkItem item) {
		return MeasureQueries.state(item).urgency() == Urgency.SOON;
	}

	/** Returns whether work is under way. */
	public boolean isOngoing(WorkItem item) {
		return MeasureQueries.state(item).status() == MeasureStatus.ONGOING;
	}

	/** Returns whether the closure is requested. */
	public boolean isSubmitted(WorkItem item) {
		return MeasureQueries.state(item).status() == MeasureStatus.SUBMITTED;
	}

	/** Returns whether the closure is verified and waits for approval. */
	public boolean isVerified(WorkItem item) {
		return MeasureQueries.state(item).status() == MeasureStatus.VERIFIED;
	}

	/** Returns whether the measure is written off. */
	public boolean isClosed(WorkItem item) {
		return MeasureQueries.isClosed(item);
	}
}
