/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.poi.ss.usermodel.CellType;
import org.insp.model.Language;
import org.insp.report.content.Column;
import org.insp.report.content.PageSetup;
import org.insp.report.content.Report;
import org.insp.report.content.Row;
import org.insp.report.content.Table;
import org.insp.report.content.TableCell;
import org.insp.report.format.ReportFormat;
import org.insp.report.tests.ReadWorkbook;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any text survives in a cell, and none becomes a formula. */
class CellTextProperties {

	@Property(tries = 60)
	void anyTextSurvivesInAWorkbook(@ForAll("texts") String text) throws IOException {
		try (var workbook = ReadWorkbook.of(ReportFormat.XLSX.write(report(text)))) {
			var cell = workbook.cell(2, 0);
			assertEquals(text.isEmpty() ? CellType.BLANK : CellType.STRING, cell.getCellType());
			assertEquals(text.replace("\r\n", "\n"), cell.getStringCellValue());
		}
	}

	@Property(tries = 300)
	void anyTextSurvivesInCommaSeparatedValues(@ForAll("texts") String text) throws IOException {
		var written = new String(ReportFormat.CSV.write(report(text)), StandardCharsets.UTF_8);
		var field = written.substring("\uFEFF问题\r\n".length(), written.length() - 2);
		var read = field.startsWith("\"") ? field.substring(1, field.length() - 1).replace("\"\"", "\"") : field;
		boolean isFormulaLike = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
		assertEquals(isFormulaLike ? '\'' + text : text, read);
	}

	@Provide
	Arbitrary<String> texts() {
		var parts = Arbitraries.of("=", "+", "-", "@", "\t", "'", "\"", ",", "\n", "\r\n", " ", "_x000D_", "_x", "\u0001", "整改", "一、",
				"<a>&", "𠮷", "SUM(A1)", "1");
		return parts.list().ofMaxSize(6).map(each -> String.join("", each));
	}

	private static Report report(String text) {
		var table = new Table("表", List.of(new Column("问题", 20, false, List.of())), List.of(new Row(List.of(TableCell.text(text)))));
		return new Report("台账", Language.ZH, PageSetup.A4_LANDSCAPE, List.of(table));
	}
}
