/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.insp.model.DateText;
import org.insp.model.Finding;
import org.insp.model.FindingSet;
import org.insp.model.FindingState;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.findings.FindingCoverage;
import org.insp.model.findings.FindingSets;
import org.insp.model.measures.DuePeriod;
import org.insp.model.measures.Urgency;
import org.insp.model.measures.WorkState;
import org.insp.model.policy.PlaceWords;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;

/**
 * A finding that says itself who rectifies it or by when, and that no measure answers, on a reference date.
 *
 * @param finding the finding
 * @param due the day of its deadline; empty if it has none, or no day follows from it
 * @param isStateToCome whether the written state was reached only after the reference date
 * @param isDone whether it is rectified, or its risk accepted
 * @param isOverdue whether that day has passed and it is not
 * @param urgency whether it is overdue, urgent or due soon by the days that the policy sets
 * @param period the week in which it is due
 * @param workingDaysLeft the working days left, negative when passed; empty where there is no date or it is done
 */
public record FindingTask(Finding finding, Optional<LocalDate> due, boolean isStateToCome, boolean isDone, boolean isOverdue,
		Urgency urgency,
		DuePeriod period, OptionalInt workingDaysLeft) {

	/** Returns those of a model, in the order of the texts. */
	public static List<FindingTask> of(EvaluatedModel model) {
		var coverage = FindingCoverage.of(model.model());
		return model.model().all(FindingSet.class).flatMap(FindingSets::findings)
				.flatMap(finding -> Stream.concat(Stream.of(finding), finding.getItems().stream()))
				.filter(finding -> FindingCoverage.isOwnTask(finding) && !coverage.isAnswered(finding))
				.map(finding -> of(finding, model)).toList();
	}

	/** Returns a finding as such, whether it says anything of it or not. */
	public static FindingTask of(Finding finding, EvaluatedModel model) {
		var today = model.referenceDate();
		var due = model.deadlines().due(finding, today);
		boolean isDone = FindingCoverage.isDone(finding, today);
		boolean isOverdue = !isDone && due.filter(today::isAfter).isPresent();
		var urgency = isOverdue ? Urgency.OVERDUE
				: isDone || due.isEmpty() ? Urgency.NONE
				: model.deadlines().warning().before(due.get(), today);
		var period = isDone ? DuePeriod.DONE : isOverdue ? DuePeriod.OVERDUE : DuePeriod.ofOpen(due, today);
		var left = isDone || due.isEmpty() ? OptionalInt.empty() : OptionalInt.of(model.deadlines().days().between(today, due.get()));
		return new FindingTask(finding, due, FindingCoverage.isStateToCome(finding, today), isDone, isOverdue, urgency, period, left);
	}

	/**
	 * The deadline as it is shown: what is written, with the day that it means where that is not what is written; empty if there is none.
	 */
	public String dueText(Language language) {
		var written = finding.getDue() == null ? "" : finding.getDue().toString();
		if (due.isPresent() && finding.getExtensions().stream().anyMatch(each -> DateText.dateOf(each.getNewDue()).equals(due))) {
			// the day to which it was moved is not what was written before
			return due.get().toString();
		}
		return due.map(LocalDate::toString).filter(day -> !day.equals(written))
				.map(day -> MessageBundle.of(WorkState.class, language).get("due.written", written, day)).orElse(written);
	}

	/** The state in words: as the document has it, else by its term; one that was reached later is not said. */
	public String statusText(Language language) {
		var written = PlaceWords.word(finding, Literals.FINDING__STATE).filter(word -> !isStateToCome);
		return written.orElseGet(() -> finding.getState() != FindingState.UNSPECIFIED && !isStateToCome
				? ElementLabels.term(finding.getState(), language)
				: ElementLabels.term(isDone ? FindingState.FIXED : FindingState.OPEN, language));
	}
}
