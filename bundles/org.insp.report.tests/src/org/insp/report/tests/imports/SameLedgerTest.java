/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.insp.report.content.Table;
import org.insp.report.input.ReportInput;
import org.insp.report.kind.ReportKind;
import org.insp.report.ledger.LedgerColumnUse;
import org.insp.report.read.Grid;
import org.insp.report.read.TableFiles;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The model of an imported ledger gives the same ledger again: the same headings in the same order, and in them what stood there. What
 * differs is how it is written: a deadline as its day, progress with the day of the ledger, an amount with the unit that stood above.
 */
class SameLedgerTest {

	private static final Path LEDGERS = Path.of("testdata/ledgers");

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "L01-town-standard, 19", "L02-bureau-single-header, 0", "L03-fire-hazard, 4", "L04-audit, 20", "L05-poam-en, 14" })
	void headingsAndCellsAreTheSame(String name, int differences) throws IOException {
		var file = LEDGERS.resolve(name + ".xlsx");
		var imported = ImportedModel.of(file, folder);
		var table =
				ReportKind.LEDGER.report(new ReportInput(imported.evaluated(), imported.content().language())).firstTable().orElseThrow();
		var columns = imported.content().columns();
		assertEquals(columns.stream().map(LedgerColumnUse::heading).toList(),
				table.columns().stream().map(column -> column.fullHeading()).toList());
		var sheet =
				TableFiles.read(file).stream().filter(grid -> grid.name().equals(columns.get(0).place().sheet())).findFirst().orElseThrow();
		var lines = new ArrayList<String>();
		for (int column = 0; column < columns.size(); column++) {
			lines.addAll(differences(sheet, columns.get(column), table, column));
		}
		System.out.println(name + ": " + table.columns().size() + " headings the same, " + lines.size() + " texts written otherwise in "
				+ table.rows().size() + " rows");
		assertEquals(differences, lines.size(), String.join("\n", lines));
	}

	/** What a column says before and says otherwise after; each text once. */
	private static List<String> differences(Grid sheet, LedgerColumnUse use, Table table, int column) {
		var before = IntStream.range(use.place().row() + 1, sheet.rows()).mapToObj(row -> sheet.seen(row, use.place().column()))
				.map(cell -> plain(cell.date() == null ? cell.text() : cell.date().toString())).distinct().toList();
		var after =
				IntStream.range(0, table.rows().size()).mapToObj(row -> plain(table.effectiveCell(row, column).value().text())).distinct()
						.toList();
		return after.stream().filter(text -> !before.contains(text)).map(text -> use.heading() + ": " + text).toList();
	}

	private static String plain(String text) {
		return String.join("、", text.strip().replaceAll("(?<=[0-9]),(?=[0-9]{3})", "").split("\\s*[\\n、,]\\s*")).replaceAll("\\s+", " ");
	}
}
