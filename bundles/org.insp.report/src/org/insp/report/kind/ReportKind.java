/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.insp.model.Language;
import org.insp.model.text.MessageBundle;
import org.insp.report.content.Block;
import org.insp.report.content.Paragraph;
import org.insp.report.content.Report;
import org.insp.report.content.ReportTexts;
import org.insp.report.format.ReportFormat;
import org.insp.report.input.PersonMask;
import org.insp.report.input.ReportInput;
import org.insp.report.kind.chart.PlanCharts;
import org.insp.report.kind.document.InspectionDocument;
import org.insp.report.kind.document.Letters;
import org.insp.report.kind.document.PlanDocument;
import org.insp.report.kind.document.PrincipalReport;
import org.insp.report.kind.document.RectificationReport;
import org.insp.report.kind.document.TransferLetters;
import org.insp.report.kind.ledger.Ledger;
import org.insp.report.kind.sheet.ClosureForms;
import org.insp.report.kind.sheet.DispatchSheet;
import org.insp.report.kind.sheet.RoundStatistics;
import org.insp.report.kind.sheet.TeamSheet;

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
	/** The report of the first responsible person. */
	PRINCIPAL(ReportFormat.DOCX, PrincipalReport::report),
	/** The notice to the public: what was found and done, without what is withheld. */
	NOTICE(ReportFormat.DOCX, RectificationReport::notice),
	/** Letters about what is overdue. */
	SUPERVISION(ReportFormat.DOCX, Letters::supervision),
	/** Letters about what is due soon. */
	REMINDER(ReportFormat.DOCX, Letters::reminder),
	/** Letters by which matters are handed over. */
	TRANSFER(ReportFormat.DOCX, TransferLetters::report),
	/** The plan of an inspection as a document. */
	INSPECTION(ReportFormat.DOCX, InspectionDocument::report),
	/** The team of an inspection: who does what, who keeps out of what. */
	TEAM(ReportFormat.DOCX, TeamSheet::report),
	/** The charts: measures by leader, what is left over time, measures over time. */
	CHARTS(ReportFormat.DOCX, PlanCharts::report),
	/** The statistics of a round over all models. */
	ROUND(ReportFormat.XLSX, true, RoundStatistics::report);

	private final ReportFormat usualFormat;
	private final boolean isOverAll;
	private final Function<List<ReportInput>, Report> content;

	ReportKind(ReportFormat usualFormat, Function<ReportInput, Report> content) {
		this(usualFormat, false, inputs -> content.apply(inputs.get(0)));
	}

	ReportKind(ReportFormat usualFormat, boolean isOverAll, Function<List<ReportInput>, Report> content) {
		this.usualFormat = usualFormat;
		this.isOverAll = isOverAll;
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

	/** Returns whether one report is about all models together, not one about each. */
	public boolean isOverAll() {
		return isOverAll;
	}

	/** Returns whether it is confidential as a whole, so that no masks make it public: how an inspection works, and what it hands over. */
	public boolean isConfidential() {
		return this == INSPECTION || this == TEAM || this == TRANSFER;
	}

	/** Returns the report of a model. */
	public Report report(ReportInput input) {
		return report(List.of(input));
	}

	/**
	 * Returns the report of some models.
	 *
	 * @param inputs the models, at least one; only the first counts for a report about each
	 */
	public Report report(List<ReportInput> inputs) {
		var report = withMember(content.apply(inputs), inputs.get(0));
		return inputs.get(0).options().isMasked() ? ReportTexts.changed(report, PersonMask.of(inputs.stream())) : report;
	}

	/** Says above a report about one member's work that it is not about everybody's. */
	private static Report withMember(Report report, ReportInput input) {
		return input.options().member().map(member -> {
			var note = MessageBundle.of(ReportKind.class, input.language()).get("member", input.texts().name(member));
			return new Report(report.title(), report.language(), report.page(),
					Stream.concat(Stream.<Block>of(Paragraph.note(note)), report.blocks().stream()).toList());
		}).orElse(report);
	}
}
