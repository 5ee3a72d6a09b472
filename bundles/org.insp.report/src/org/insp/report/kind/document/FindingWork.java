/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.document;

import java.util.stream.Stream;

import org.insp.model.Finding;
import org.insp.model.evaluation.FindingTask;
import org.insp.model.text.MessageBundle;
import org.insp.report.input.ElementTexts;
import org.insp.report.input.ReportInput;

/** What a finding says itself of its rectification, as a ledger does that has a row for each: who, by when, and how far it is. */
final class FindingWork {

	private final ReportInput input;
	private final ElementTexts texts;
	private final MessageBundle words;

	FindingWork(ReportInput input) {
		this.input = input;
		this.texts = input.texts();
		this.words = MessageBundle.of(FindingWork.class, input.language());
	}

	/**
	 * Returns what a finding says, in one line.
	 *
	 * @param isPublic whether it names nobody
	 */
	String text(Finding finding, boolean isPublic) {
		var task = FindingTask.of(finding, input.evaluated());
		var responsible = isPublic
				? ""
				: texts.list(Stream.concat(Stream.of(texts.names(finding.getDepartments()), texts.names(finding.getPersons())),
						finding.getPersonRoles().stream()));
		var due = task.isDone() ? "" : due(task);
		var completed = finding.getCompletedOn() == null || !input.isPast(finding.getCompletedOn())
				? ""
				: words.get("completed", texts.day(finding.getCompletedOn()));
		return texts.list(Stream.of(responsible.isEmpty() ? "" : words.get("responsible", responsible), status(task), due, completed,
				finding.getStateReason()));
	}

	/** Returns by when a finding is rectified; empty where it does not say so. */
	String due(FindingTask task) {
		var written = task.dueText(input.language());
		var due = task.due().filter(day -> day.toString().equals(written)).map(texts::day).orElse(written);
		return due.isEmpty() ? "" : words.get("due", due);
	}

	private String status(FindingTask task) {
		return words.get("status", task.statusText(input.language()));
	}
}
