/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.update;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.insp.report.content.Table;
import org.insp.report.content.TableOrigin;
import org.insp.report.input.ReportInput;
import org.insp.report.kind.ledger.ColumnKey;
import org.insp.report.kind.ledger.Ledger;
import org.insp.report.kind.ledger.RowKey;

/** The ledger as the model would give it now. */
final class PresentLedger {

	private final Table table;
	private final Map<RowKey, Integer> rows = new HashMap<>();
	private final Map<String, Integer> columns = new HashMap<>();

	PresentLedger(ReportInput input) {
		table = Ledger.report(input).firstTable().orElseThrow();
		var origin = table.origin().orElseThrow();
		for (int row = 0; row < origin.rows().size(); row++) {
			if (!origin.rows().get(row).equals(TableOrigin.BAND)) {
				rows.putIfAbsent(RowKey.of(origin.rows().get(row)), row);
			}
		}
		for (int column = 0; column < origin.columns().size(); column++) {
			int at = column;
			ColumnKey.of(origin.columns().get(column)).ifPresent(key -> columns.putIfAbsent(key.id(), at));
		}
	}

	/** Returns the rows. */
	Stream<RowKey> rows() {
		return table.origin().stream().flatMap(origin -> origin.rows().stream())
				.filter(row -> !row.equals(TableOrigin.BAND)).map(RowKey::of);
	}

	/** Returns what a cell says now; empty where the row is gone, and nothing where nothing fills the column any more. */
	Optional<String> text(RowKey row, ColumnKey column) {
		var index = Optional.ofNullable(rows.get(row));
		return index.map(each -> columns.containsKey(column.id())
				? table.effectiveCell(each, columns.get(column.id())).value().text()
				: "");
	}
}
