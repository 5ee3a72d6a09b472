/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.kind;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.PaperSize;
import org.insp.model.Language;
import org.insp.model.Measure;
import org.insp.report.content.Report;
import org.insp.report.content.Table;
import org.insp.report.content.Tone;
import org.insp.report.content.Value;
import org.insp.report.format.ReportFormat;
import org.insp.report.kind.ReportKind;
import org.insp.report.tests.ExampleReports;
import org.insp.report.tests.ReadWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ledger: its rows, columns and merged cells, and the workbook that is read back. */
class LedgerTest {

	@ParameterizedTest
	@ValueSource(strings = { "round-zh", "report-003", "report-004" })
	void everyMeasureHasARow(String example) throws IOException {
		var input = ExampleReports.example(example, Language.ZH);
		var report = ReportKind.LEDGER.report(input);
		var measures = input.model().all(Measure.class).map(Measure::getText).distinct().sorted().toList();
		assertEquals(measures, texts(report, "整改措施").stream().filter(text -> !text.isEmpty()).distinct().sorted().toList());
	}

	@Test
	void whatIsWrittenIsReadBackFromTheWorkbook() throws IOException {
		var report = ReportKind.LEDGER.report(ExampleReports.example("report-003", Language.ZH));
		var table = report.firstTable().orElseThrow();
		try (var workbook = ReadWorkbook.of(ReportFormat.XLSX.write(report))) {
			assertEquals(List.of(report.title(), "填报单位：某镇党委　　截至2023-09-08"), List.of(workbook.text(0, 0), workbook.text(1, 0)));
			for (int column = 0; column < table.columns().size(); column++) {
				assertEquals(table.columns().get(column).heading(), workbook.text(2, column));
				for (int row = 0; row < table.rows().size(); row++) {
					assertEquals(table.effectiveCell(row, column).value().text(), workbook.text(3 + row, column));
				}
			}
		}
	}

	@Test
	void deadlinesAreDaysAndOverdueOnesAreColoured() throws IOException {
		var report = ReportKind.LEDGER.report(ExampleReports.text("""
				模型 "甲" { 语言 zh }
				整改方案 R "甲镇整改方案" {
				  措施 C1 "修订制度" { 时限 2024-03-01 }
				  措施 C2 "开展培训" { 时限 适时 }
				  措施 C3 "清理借款" { 时限 2024-03-01  状态 已销号 }
				}
				""", LocalDate.of(2024, 3, 2)));
		var cells = report.firstTable().orElseThrow().rows().stream().map(row -> row.cells().get(index(report, "整改时限"))).toList();
		assertEquals(new Value.Day(LocalDate.of(2024, 3, 1)), cells.get(0).value());
		assertEquals(List.of(Tone.OVERDUE, Tone.NONE, Tone.DONE), cells.stream().map(cell -> cell.tone()).toList());
		assertEquals("适时", cells.get(1).value().text());
		try (var workbook = ReadWorkbook.of(ReportFormat.XLSX.write(report))) {
			var cell = workbook.cell(3, index(report, "整改时限"));
			assertEquals(LocalDate.of(2024, 3, 1).atStartOfDay(), cell.getLocalDateTimeCellValue());
			assertEquals("FFF8B4B0", cell.getCellStyle().getFillForegroundColorColor().getARGBHex());
		}
	}

	@Test
	void aFindingIsMergedOverItsMeasuresAndAMeasureOverItsSteps() throws IOException {
		var report = ReportKind.LEDGER.report(ExampleReports.text("""
				模型 "甲" { 语言 zh }
				反馈意见 F { 方面 A "学习" { 问题 P1 "学习不够"  问题 P2 "记录不全" } }
				整改方案 R {
				  针对 F
				  措施 C1 "修订制度" { 针对 P1  任务 "起草"  任务 "印发" }
				  措施 C2 "开展培训" { 针对 P1 }
				}
				""", LocalDate.of(2024, 3, 2)));
		assertEquals(List.of("学习不够", "学习不够", "学习不够", "记录不全"), texts(report, "存在问题"));
		assertEquals(List.of("修订制度", "修订制度", "开展培训", ""), texts(report, "整改措施"));
		assertEquals(List.of("起草", "印发", "", ""), texts(report, "具体任务"));
		try (var workbook = ReadWorkbook.of(ReportFormat.XLSX.write(report))) {
			assertTrue(workbook.merged().contains("C4:C6"), workbook.merged().toString());
			assertTrue(workbook.merged().contains("D4:D5"), workbook.merged().toString());
		}
	}

	@Test
	void furtherFieldsOfThePolicyAreColumns() throws IOException {
		var report = ReportKind.LEDGER.report(ExampleReports.text("""
				模型 "甲" { 语言 zh }
				政策 P {
				  字段 等级 "问题等级" 于 问题 { 取值 一般, 较大 }
				  字段 复检日期 于 措施 { 类型 日期 }
				}
				反馈意见 F { 方面 A { 问题 P1 "学习不够" { 字段 等级 较大 } } }
				整改方案 R { 针对 F  措施 C1 "修订制度" { 针对 P1  字段 复检日期 2024-04-01 } }
				""", LocalDate.of(2024, 3, 2)));
		assertEquals(List.of("较大"), texts(report, "问题等级"));
		assertEquals(List.of("一般", "较大"), report.firstTable().orElseThrow().columns().get(index(report, "问题等级")).choices());
		assertEquals(new Value.Day(LocalDate.of(2024, 4, 1)),
				report.firstTable().orElseThrow().rows().get(0).cells().get(index(report, "复检日期")).value());
	}

	@Test
	void threeListsHaveTheNamesOfThePolicyAndSheetsOfTheirOwn() throws IOException {
		var report = ReportKind.LISTS.report(ExampleReports.text("""
				模型 "甲" { 语言 zh }
				政策 P { 清单 任务 "整改清单" }
				反馈意见 F { 方面 A { 问题 P1 "学习不够" } }
				整改方案 R { 针对 F  措施 C1 "修订制度" { 针对 P1 } }
				""", LocalDate.of(2024, 3, 2)));
		try (var workbook = ReadWorkbook.of(ReportFormat.XLSX.write(report))) {
			assertEquals(List.of("问题清单", "整改清单", "责任清单"),
					IntStream.range(0, 3).mapToObj(i -> workbook.workbook().getSheetName(i)).toList());
		}
	}

	@Test
	void theSheetIsSetUpForPrintingAndForFillingIn() throws IOException {
		var report = ReportKind.LEDGER.report(ExampleReports.example("report-003", Language.ZH));
		try (var workbook = ReadWorkbook.of(ReportFormat.XLSX.write(report))) {
			var sheet = workbook.sheet();
			assertEquals(3, sheet.getPaneInformation().getHorizontalSplitPosition());
			assertEquals("3:3", sheet.getRepeatingRows().formatAsString().replace("$", ""));
			assertEquals((short) (PaperSize.A3_PAPER.ordinal() + 1), sheet.getPrintSetup().getPaperSize());
			assertTrue(sheet.getPrintSetup().getLandscape());
			assertEquals("第&P页，共&N页", sheet.getFooter().getCenter());
			assertTrue(sheet.getCTWorksheet().isSetAutoFilter());
			assertFalse(sheet.getDataValidations().isEmpty());
			assertTrue(workbook.offered(index(report, "责任领导")).contains("赵某"), workbook.offered(index(report, "责任领导")).toString());
			assertEquals(List.of("未启动", "推进中", "已申请", "已核验", "已销号", "不再整改"), workbook.offered(index(report, "整改状态")));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "XLSX", "CSV" })
	void theSameModelGivesTheSameBytes(ReportFormat format) throws Exception {
		var first = format.write(ReportKind.LEDGER.report(ExampleReports.example("report-003", Language.ZH)));
		// zip files know two seconds
		Thread.sleep(2100);
		assertArrayEquals(first, format.write(ReportKind.LEDGER.report(ExampleReports.example("report-003", Language.ZH))));
	}

	private static int index(Report report, String heading) {
		var headings = report.firstTable().orElseThrow().columns().stream().map(column -> column.heading()).toList();
		assertTrue(headings.contains(heading), headings.toString());
		return headings.indexOf(heading);
	}

	private static List<String> texts(Report report, String heading) {
		Table table = report.firstTable().orElseThrow();
		return IntStream.range(0, table.rows().size()).mapToObj(row -> table.effectiveCell(row, index(report, heading)).value().text())
				.toList();
	}
}
