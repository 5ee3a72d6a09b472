/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.insp.model.Language;
import org.insp.model.text.MessageBundle;
import org.insp.report.content.Report;
import org.insp.report.format.ReportFormat;
import org.insp.report.input.ReportInput;
import org.insp.report.kind.document.PlanDocument;
import org.insp.report.kind.document.RectificationReport;
import org.insp.report.kind.ledger.Ledger;
import org.insp.report.kind.sheet.ClosureForms;
import org.insp.report.kind.sheet.DispatchSheet;

/** The kinds of report. */
public enum ReportKind {
	/** The ledger: a row for each measure, by finding. */
	LEDGER(ReportFormat.XLSX, Ledger::report),
	/** The three lists: findings, tasks, responsibilities. */
	LISTS(ReportFormat.XLSX, Ledger::lists),
	/** The sheet for a dispatch meeting: by leader, overdue, due, changed since the last one. */
	DISPATCH(ReportFormat.XLSX, DispatchSheet::report),
	/** A form for the closure of each measure that was handed in. */
	CLOSURE(ReportFormat.XLSX, ClosureForms::report),
	/** The rectification plan as a document. */
	PLAN(ReportFormat.DOCX, PlanDocument::report),
	/** The progress report to those who inspected. */
	PROGRESS(ReportFormat.DOCX, RectificationReport::progress),
	/** The notice to the public: what was found and done, without what is withheld. */
	NOTICE(ReportFormat.DOCX, RectificationReport::notice);

	private final ReportFormat usualFormat;
	private final Function<ReportInput, Report> content;

	ReportKind(ReportFormat usualFormat, Function<ReportInput, Report> content) {
		this.usualFormat = usualFormat;
		this.content = content;
	}

	/** Returns the kind of an id, or of its name in either language. */
	public static Optional<ReportKind> of(String word) {
		return Arrays.stream(values())
				.filter(kind -> kind.id().equals(word) || kind.title(Language.ZH).equals(word) || kind.title(Language.EN).equals(word))
				.findFirst();
	}

	/** Returns the id, such as {@code ledger}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Returns the name by which people call it. */
	public String title(Language language) {
		return MessageBundle.of(ReportKind.class, language).get(id());
	}

	/** Returns the format in which it is written where none is named. */
	public ReportFormat usualFormat() {
		return usualFormat;
	}

	/** Returns the report. */
	public Report report(ReportInput input) {
		return content.apply(input);
	}
}
