/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.template;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.insp.model.ColumnKind;
import org.insp.model.Language;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;
import org.insp.report.content.Block;
import org.insp.report.content.Column;
import org.insp.report.content.PageSetup;
import org.insp.report.content.Paragraph;
import org.insp.report.content.Report;
import org.insp.report.content.Row;
import org.insp.report.content.Table;
import org.insp.report.content.TableCell;
import org.insp.report.format.ReportFormat;
import org.insp.report.kind.ReportKind;
import org.insp.report.kind.ledger.LedgerValues;

/** Forms with placeholders that an office copies and changes: they look like the reports that are written without a form. */
public enum ShippedForm {
	/** The ledger. */
	LEDGER(ReportKind.LEDGER, ReportFormat.XLSX),
	/** The dispatch sheet. */
	DISPATCH(ReportKind.DISPATCH, ReportFormat.XLSX),
	/** The form for the closure of a measure. */
	CLOSURE(ReportKind.CLOSURE, ReportFormat.DOCX),
	/** The letter about what is overdue. */
	SUPERVISION(ReportKind.SUPERVISION, ReportFormat.DOCX),
	/** The letter about what is due soon. */
	REMINDER(ReportKind.REMINDER, ReportFormat.DOCX);

	private static final List<ColumnKind> LEDGER_COLUMNS =
			List.of(ColumnKind.NUMBER, ColumnKind.ASPECT, ColumnKind.FINDING, ColumnKind.CAUSE,
					ColumnKind.MEASURE, ColumnKind.STEP, ColumnKind.LEADER, ColumnKind.DEPARTMENT, ColumnKind.PERSON, ColumnKind.DUE,
					ColumnKind.STATUS, ColumnKind.PROGRESS, ColumnKind.NOTE);
	private static final List<ColumnKind> DISPATCH_COLUMNS = List.of(ColumnKind.LEADER, ColumnKind.MEASURE, ColumnKind.DEPARTMENT,
			ColumnKind.PERSON, ColumnKind.DUE, ColumnKind.DAYS_LEFT, ColumnKind.WARNING, ColumnKind.STATUS, ColumnKind.PROGRESS);
	private static final List<ColumnKind> CLOSURE_LINES = List.of(ColumnKind.FINDING, ColumnKind.CAUSE, ColumnKind.MEASURE,
			ColumnKind.DEPARTMENT, ColumnKind.PERSON, ColumnKind.DUE, ColumnKind.PROGRESS, ColumnKind.OUTPUT, ColumnKind.EVIDENCE,
			ColumnKind.CLOSURE);
	private static final int LONG = 28;
	private static final int SHORT = 12;

	private final ReportKind kind;
	private final ReportFormat format;

	ShippedForm(ReportKind kind, ReportFormat format) {
		this.kind = kind;
		this.format = format;
	}

	/** Returns the form of a name: that of its kind of report. */
	public static Optional<ShippedForm> of(String name) {
		return ReportKind.of(name).flatMap(kind -> Arrays.stream(values()).filter(form -> form.kind == kind).findFirst());
	}

	/** Returns the kind of report that it is a form for. */
	public ReportKind kind() {
		return kind;
	}

	/** Returns its format. */
	public ReportFormat format() {
		return format;
	}

	/** Returns the form, empty but for its placeholders. */
	public Report report(Language language) {
		var words = MessageBundle.of(ShippedForm.class, language);
		var title = kind.title(language);
		return switch (this) {
			case LEDGER -> new Report(value(PlanValue.TITLE, language) + ' ' + title, language, PageSetup.A3_LANDSCAPE,
					List.of(note(words, language), table(title, LEDGER_COLUMNS, language)));
			case DISPATCH -> new Report(value(PlanValue.TITLE, language) + ' ' + title, language, PageSetup.A4_LANDSCAPE,
					List.of(note(words, language), table(title, DISPATCH_COLUMNS, language)));
			case CLOSURE -> new Report(title, language, PageSetup.A4_PORTRAIT, List.of(lines(title, language)));
			case SUPERVISION, REMINDER -> new Report(title, language, PageSetup.A4_PORTRAIT, letter(words, language));
		};
	}

	private static String value(PlanValue value, Language language) {
		return TemplateNames.written(value.name(language));
	}

	private static String clause(ColumnKind kind, Language language) {
		return TemplateNames.written(language == Language.ZH ? ElementLabels.term(kind, language) : kind.getLiteral());
	}

	private static Paragraph note(MessageBundle words, Language language) {
		return Paragraph.note(words.get("form.note", value(PlanValue.ISSUER, language), value(PlanValue.DATE, language),
				value(PlanValue.FINDINGS, language), value(PlanValue.MEASURES, language), value(PlanValue.DONE, language),
				value(PlanValue.TOTAL_RATE, language)));
	}

	private static Table table(String name, List<ColumnKind> kinds, Language language) {
		var headings = MessageBundle.of(LedgerValues.class, language);
		var columns = kinds.stream().map(kind -> {
			boolean isLong = kind == ColumnKind.FINDING || kind == ColumnKind.MEASURE || kind == ColumnKind.PROGRESS;
			return new Column(headings.get("column." + kind.getLiteral()), isLong ? LONG : SHORT, !isLong, List.of());
		}).toList();
		return new Table(name, columns, List.of(new Row(kinds.stream().map(kind -> TableCell.text(clause(kind, language))).toList())));
	}

	private static Table lines(String name, Language language) {
		var headings = MessageBundle.of(LedgerValues.class, language);
		var columns = List.of(new Column("", SHORT, true, List.of()), new Column("", 3 * LONG, false, List.of()));
		return new Table(name, columns, CLOSURE_LINES.stream().map(kind -> new Row(
				List.of(TableCell.text(headings.get("column." + kind.getLiteral())), TableCell.text(clause(kind, language))))).toList());
	}

	private List<Block> letter(MessageBundle words, Language language) {
		var line = words.get("form.line", clause(ColumnKind.MEASURE, language) + ' ' + clause(ColumnKind.STEP, language),
				clause(ColumnKind.PERSON, language),
				clause(ColumnKind.DUE, language), clause(ColumnKind.STATUS, language));
		return Stream.<Block>of(new Paragraph(words.get("form.addressee", value(PlanValue.ADDRESSEE, language)), Paragraph.Style.ADDRESSEE),
				Paragraph.of(words.get("form.opening." + kind.id(), value(PlanValue.DATE, language), value(PlanValue.TITLE, language))),
				Paragraph.of(line), Paragraph.of(words.get("form.closing")),
				new Paragraph(value(PlanValue.ISSUER, language), Paragraph.Style.SIGNATURE),
				new Paragraph(value(PlanValue.DATE, language), Paragraph.Style.SIGNATURE)).toList();
	}
}
