/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.poam;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.DateText;
import org.insp.model.Finding;
import org.insp.model.FindingState;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.evaluation.FindingTask;
import org.insp.model.findings.FindingCoverage;
import org.insp.model.policy.PlaceWords;
import org.insp.report.input.FindingMeasures;
import org.insp.report.input.ReportInput;

import com.google.gson.JsonObject;

/** What a finding says itself of its rectification: the status and the deadline of its risk, and who decided what. */
final class PoamFindingWork {

	private final ReportInput input;
	private final PoamJson json;

	PoamFindingWork(ReportInput input, PoamJson json) {
		this.input = input;
		this.json = json;
	}

	/**
	 * Sets the status and the deadline of a risk as the finding says them, be it in its recommendations.
	 *
	 * @param isOwn whether no measure answers it, so that only the finding says how far it is
	 */
	void addTo(JsonObject risk, Finding finding, boolean isOwn) {
		if (finding.getState() == FindingState.ACCEPTED) {
			risk.addProperty(PoamTerms.STATUS, "deviation-approved");
		}
		if (!isOwn) {
			return;
		}
		var tasks = Stream.concat(Stream.of(finding), finding.getItems().stream())
				.filter(FindingMeasures::isSaidOf)
				.map(each -> FindingTask.of(each, input.evaluated())).toList();
		boolean isDone = FindingCoverage.isDone(finding, input.referenceDate())
				|| !tasks.isEmpty() && tasks.stream().allMatch(FindingTask::isDone)
						&& finding.getItems().stream().allMatch(each -> FindingCoverage.isDone(each, input.referenceDate()));
		if (finding.getState() != FindingState.ACCEPTED && isDone) {
			risk.addProperty(PoamTerms.STATUS, "closed");
		} else if (finding.getState() != FindingState.ACCEPTED && tasks.stream().anyMatch(FindingTask::isDone)) {
			risk.addProperty(PoamTerms.STATUS, "remediating");
		}
		tasks.stream().flatMap(task -> task.due().stream()).max(LocalDate::compareTo)
				.ifPresent(day -> risk.addProperty(PoamTerms.DEADLINE, PoamJson.day(day)));
	}

	/** Adds what OSCAL has no place for: who rectifies a finding, by when and when it was, and the decision on its state. */
	void addTo(JsonObject item, Finding finding) {
		var texts = input.texts();
		json.addField(item, PoamTerms.OWNER,
				texts.list(Stream.concat(Stream.of(texts.names(finding.getPersons())), finding.getPersonRoles().stream())));
		json.addField(item, PoamTerms.DUE, text(finding.getDue()));
		json.addField(item, PoamTerms.COMPLETED_ON, text(finding.getCompletedOn()));
		if (finding.getState() != FindingState.UNSPECIFIED) {
			json.addField(item, "state", PlaceWords.word(finding, Literals.FINDING__STATE)
					.orElseGet(() -> Vocabulary.literal(finding.getState(), Language.EN)));
		}
		json.addField(item, "state-by", texts.name(finding.getStateBy()));
		json.addField(item, "state-on", text(finding.getStateOn()));
		json.addField(item, "state-until", text(finding.getStateUntil()));
		json.addField(item, "state-reason", finding.getStateReason());
	}

	private static String text(DateText date) {
		return date == null ? "" : date.toString();
	}
}
