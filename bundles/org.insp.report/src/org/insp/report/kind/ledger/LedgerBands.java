/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.insp.model.ColumnKind;
import org.insp.report.content.Row;
import org.insp.report.content.TableCell;
import org.insp.report.content.TableOrigin;

/** Lines across a ledger that name the aspect of the findings below them, where the policy asks for them. */
final class LedgerBands {

	private final Map<Integer, String> titles;
	private final int columns;

	private LedgerBands(Map<Integer, String> titles, int columns) {
		this.titles = titles;
		this.columns = columns;
	}

	/** Returns the lines for some rows: none where no column asks for them. */
	static LedgerBands of(List<LedgerEntry> entries, List<LedgerColumn> columns) {
		var titles = new TreeMap<Integer, String>();
		var band = columns.stream().filter(LedgerBands::isBand).findFirst();
		var last = "";
		for (int row = 0; row < entries.size() && band.isPresent(); row++) {
			var title = band.get().cell().apply(entries.get(row)).value().text();
			if (!title.equals(last)) {
				titles.put(row, title);
				last = title;
			}
		}
		return new LedgerBands(titles, (int) columns.stream().filter(column -> !isBand(column)).count());
	}

	/** Returns whether a column asks for such lines, and is none itself. */
	static boolean isBand(LedgerColumn column) {
		return column.id().equals(ColumnKind.ASPECT_ROW.getLiteral());
	}

	/** Returns the rows with the lines between them. */
	List<Row> rows(List<Row> rows) {
		return with(rows, title -> {
			var cells = new ArrayList<>(Collections.nCopies(columns, TableCell.COVERED));
			cells.set(0, TableCell.text(title).overColumns(columns));
			return new Row(cells);
		});
	}

	/** Returns what each row is about, with the lines between them. */
	List<String> keys(List<String> rows) {
		return with(rows, title -> TableOrigin.BAND);
	}

	private <T> List<T> with(List<T> rows, Function<String, T> line) {
		var all = new ArrayList<T>();
		for (int row = 0; row < rows.size(); row++) {
			if (titles.containsKey(row)) {
				all.add(line.apply(titles.get(row)));
			}
			all.add(rows.get(row));
		}
		return all;
	}
}
