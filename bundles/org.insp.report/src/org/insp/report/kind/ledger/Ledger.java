/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.insp.model.Header;
import org.insp.model.RectificationPlan;
import org.insp.model.text.MessageBundle;
import org.insp.report.content.TableCell;
import org.insp.report.content.PageSetup;
import org.insp.report.content.Paragraph;
import org.insp.report.content.Report;
import org.insp.report.content.Row;
import org.insp.report.content.Table;
import org.insp.report.input.ReportInput;

/** The ledger of a plan (整改台账): what was found, what is done about it, by whom and until when, and how far it is. */
public final class Ledger {

	private Ledger() {
	}

	/** Makes the ledger of a model. */
	public static Report report(ReportInput input) {
		var texts = MessageBundle.of(Ledger.class, input.language());
		var entries = LedgerEntries.of(input.model());
		var columns = LedgerColumns.of(input, entries);
		var rows = new ArrayList<Row>();
		for (int i = 0; i < entries.size(); i++) {
			rows.add(row(entries, i, columns));
		}
		var table = new Table(texts.get("ledger"), columns.stream().map(LedgerColumn::column).toList(), rows);
		return new Report(title(input, texts), input.language(), PageSetup.A3_LANDSCAPE,
				List.of(Paragraph.note(texts.get("as-of", input.referenceDate())), table));
	}

	private static String title(ReportInput input, MessageBundle texts) {
		var plans = input.model().all(RectificationPlan.class).map(RectificationPlan::getTitle).filter(title -> title != null).toList();
		return plans.size() == 1
				? texts.get("title", plans.get(0))
				: input.model().header().map(Header::getTitle).map(title -> texts.get("title", title)).orElse(texts.get("ledger"));
	}

	private static Row row(List<LedgerEntry> entries, int index, List<LedgerColumn> columns) {
		return new Row(columns.stream().map(column -> cell(entries, index, column)).collect(Collectors.toList()));
	}

	/** The cell of a row, over all the rows that follow and are about the same. */
	private static TableCell cell(List<LedgerEntry> entries, int index, LedgerColumn column) {
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
}
