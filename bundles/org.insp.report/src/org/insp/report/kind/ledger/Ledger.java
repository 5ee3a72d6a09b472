/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.insp.model.ColumnKind;
import org.insp.model.ListKind;
import org.insp.model.ListName;
import org.insp.model.text.MessageBundle;
import org.insp.report.content.Block;
import org.insp.report.content.PageSetup;
import org.insp.report.content.Paragraph;
import org.insp.report.content.Report;
import org.insp.report.content.Row;
import org.insp.report.content.Table;
import org.insp.report.content.TableCell;
import org.insp.report.content.TableOrigin;
import org.insp.report.input.ElementKeys;
import org.insp.report.input.FindingMeasures;
import org.insp.report.input.PlanParties;
import org.insp.report.input.PlanTitles;
import org.insp.report.input.ReportInput;

/** The ledger of a plan (整改台账): what was found, what is done about it, by whom and until when, and how far it is. */
public final class Ledger {

	private static final Map<ListKind, List<ColumnKind>> LISTS = new EnumMap<>(Map.of(
			ListKind.FINDINGS, List.of(ColumnKind.NUMBER, ColumnKind.ASPECT, ColumnKind.FINDING, ColumnKind.CAUSE),
			ListKind.TASKS, List.of(ColumnKind.NUMBER, ColumnKind.FINDING, ColumnKind.GOAL, ColumnKind.MEASURE, ColumnKind.STEP,
					ColumnKind.CRITERION, ColumnKind.DUE),
			ListKind.RESPONSIBILITIES, List.of(ColumnKind.NUMBER, ColumnKind.FINDING, ColumnKind.MEASURE, ColumnKind.LEADER,
					ColumnKind.DEPARTMENT, ColumnKind.COOP, ColumnKind.PERSON, ColumnKind.DUE, ColumnKind.STATUS)));

	private Ledger() {
	}

	/** Makes the ledger of a model. */
	public static Report report(ReportInput input) {
		var texts = MessageBundle.of(Ledger.class, input.language());
		var entries = LedgerEntries.of(input, LedgerColumns.hasSteps(input));
		var columns = LedgerColumns.of(input, entries);
		var bands = LedgerBands.of(entries, columns);
		columns = columns.stream().filter(column -> !LedgerBands.isBand(column)).toList();
		var table = new Table(texts.get("ledger"), columns.stream().map(LedgerColumn::column).toList(), bands.rows(rows(entries, columns)),
				foot(texts.get("total"), entries, columns), origin(input, entries, columns, bands));
		return new Report(PlanTitles.title(input, texts.get("ledger")), input.language(), PageSetup.A3_LANDSCAPE,
				List.of(note(input, texts), table));
	}

	/**
	 * Makes the three lists (问题清单、任务清单、责任清单) of a model, by the names that its policies give them: the ledger in parts, one of which
	 * says what was found, one what is done, one who does it.
	 */
	public static Report lists(ReportInput input) {
		var texts = MessageBundle.of(Ledger.class, input.language());
		var tables = LISTS.entrySet().stream().map(list -> {
			var entries = LedgerEntries.of(input, list.getValue().contains(ColumnKind.STEP));
			var columns = LedgerColumns.of(input, entries, list.getValue());
			return new Table(name(input, list.getKey()), columns.stream().map(LedgerColumn::column).toList(), rows(entries, columns));
		});
		return new Report(PlanTitles.title(input, texts.get("lists")), input.language(), PageSetup.A3_LANDSCAPE,
				Stream.<Block>concat(Stream.of(note(input, texts)), tables).toList());
	}

	/** What each row is about, and what each column is and for what its cells stand. */
	private static Optional<TableOrigin> origin(ReportInput input, List<LedgerEntry> entries, List<LedgerColumn> columns,
			LedgerBands bands) {
		var keys = new ElementKeys(input.model());
		return Optional.of(new TableOrigin(input.language(), input.referenceDate(),
				columns.stream().map(column -> new ColumnKey(column.id(), column.level()).toString()).toList(),
				bands.keys(entries.stream().map(entry -> new RowKey(keys.key(entry.finding()), keys.key(entry.recommendation()),
						keys.key(entry.measure()), keys.key(entry.step())).toString()).toList())));
	}

	/** Who issues it, if the model says so, and as of when. */
	private static Paragraph note(ReportInput input, MessageBundle texts) {
		var parties = new PlanParties(input, new FindingMeasures(input).sets());
		var asOf = texts.get("as-of", input.referenceDate());
		return Paragraph.note(parties.committee().map(issuer -> texts.get("issued", issuer, asOf)).orElse(asOf));
	}

	private static String name(ReportInput input, ListKind kind) {
		return input.evaluated().settings().policies().stream().flatMap(policy -> policy.getLists().stream())
				.filter(list -> list.getKind() == kind && list.getTitle() != null).map(ListName::getTitle).findFirst()
				.orElseGet(() -> MessageBundle.of(Ledger.class, input.language()).get("list." + kind.getLiteral()));
	}

	private static List<Row> rows(List<LedgerEntry> entries, List<LedgerColumn> columns) {
		var rows = new ArrayList<Row>();
		for (int i = 0; i < entries.size(); i++) {
			rows.add(row(entries, i, columns));
		}
		return rows;
	}

	private static Row row(List<LedgerEntry> entries, int index, List<LedgerColumn> columns) {
		return new Row(columns.stream().map(column -> cell(entries, index, column)).toList());
	}

	/** The cell of a row, over all the rows that follow and are about the same. */
	static TableCell cell(List<LedgerEntry> entries, int index, LedgerColumn column) {
		var entry = entries.get(index);
		if (index > 0 && entry.isSame(entries.get(index - 1), column.level())) {
			return TableCell.COVERED;
		}
		int end = index + 1;
		while (end < entries.size() && entry.isSame(entries.get(end), column.level())) {
			end++;
		}
		return column.cell().apply(entry).overRows(end - index);
	}

	/** The line of totals; none where there is nothing to add up. */
	private static List<Row> foot(String total, List<LedgerEntry> entries, List<LedgerColumn> columns) {
		var totals = new ArrayList<>(columns.stream().map(column -> column.total().apply(entries)).toList());
		if (entries.isEmpty() || totals.stream().allMatch(String::isEmpty)) {
			return List.of();
		}
		totals.set(0, (total + ' ' + totals.get(0)).strip());
		return List.of(new Row(totals.stream().map(TableCell::text).toList()));
	}
}
