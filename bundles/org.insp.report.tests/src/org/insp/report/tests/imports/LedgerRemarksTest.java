/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.insp.model.Language;
import org.insp.report.ledger.ImportSummary;
import org.insp.report.ledger.LedgerContent;
import org.insp.report.ledger.LedgerFinding;
import org.insp.report.ledger.LedgerMeasure;
import org.insp.report.ledger.LedgerReader;
import org.insp.report.read.TableFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a ledger of which every cell was understood. */
class LedgerRemarksTest {

	@TempDir
	Path folder;

	private static List<String> remarks(LedgerContent content) {
		return new ImportSummary(content, Language.ZH).remarks().lines().skip(1).map(line -> line.strip().replaceFirst("^\\S+\\s+", ""))
				.toList();
	}

	private List<String> csv(Optional<LocalDate> day, String... lines) throws IOException {
		return remarks(LedgerReader.read(TableFiles.read(Files.writeString(folder.resolve("台账.csv"), String.join("\n", lines))), day));
	}

	@Test
	void aLedgerWithoutADayIsToldOnce() throws IOException {
		var lines = new String[] { "序号,问题,措施", "1,甲不足,办一", "2,乙不足,办二" };
		assertEquals(List.of("没有填报日期，检查和再导出时按当天计算；请加 --on DATE，或在模型中写“基准日期”"), csv(Optional.empty(), lines));
		assertEquals(List.of(), csv(Optional.of(LocalDate.of(2024, 3, 1)), lines));
	}

	@Test
	void whatIsClosedAfterTheDayOfTheLedgerIsTold() throws IOException {
		assertEquals(List.of("销号时间晚于填报日期 2024-03-01，到那一天才算销号：2024-03-05"), csv(Optional.of(LocalDate.of(2024, 3, 1)),
				"序号,问题,措施,销号时间", "1,甲不足,办一,2024-03-05", "2,乙不足,办二,2024-03-01"));
	}

	@Test
	void postsThatOneNameHasAreTold() throws IOException {
		assertEquals(List.of("同名而职务不同（副局长、科员），当作一个人：张伟"), csv(Optional.of(LocalDate.of(2024, 3, 1)), "序号,问题,措施,责任领导,责任人",
				"1,甲不足,办一,副局长张伟,科员张伟", "2,乙不足,办二,局长王某,王某"));
	}

	@Test
	void aCellOfAMeasureOverSeveralFindingsIsTold() throws IOException {
		var file = folder.resolve("台账.xlsx");
		try (var book = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
			var sheet = book.createSheet("台账");
			var lines = List.of("序号,问题,措施", "1,甲不足,办一", "2,乙不足,", "3,丙不足,", "4,丁不足,办二");
			for (int row = 0; row < lines.size(); row++) {
				var cells = lines.get(row).split(",", -1);
				var created = sheet.createRow(row);
				for (int column = 0; column < cells.length; column++) {
					created.createCell(column).setCellValue(cells[column]);
				}
			}
			sheet.addMergedRegion(new CellRangeAddress(1, 3, 2, 2));
			book.write(out);
		}
		assertEquals(List.of("这一格跨了 3 个问题，每个问题都各有一条这样的措施：办一"),
				remarks(LedgerReader.read(TableFiles.read(file), Optional.of(LocalDate.of(2024, 3, 1)))));
	}

	@Test
	void aTotalThatTheRowsDoNotGiveIsTold() throws IOException {
		var day = Optional.of(LocalDate.of(2024, 3, 1));
		assertEquals(List.of("合计、小计行没有导入：小计", "“资金（万元）”的合计写的是 3.5，各行相加是 3.6", "合计、小计行没有导入：小计", "合计、小计行没有导入：合计",
				"“户数”的合计写的是 9，各行相加是 8"),
				csv(day, "序号,问题,措施,资金（万元）,户数", "1,甲不足,办一,1.2,3", "2,乙不足,办二,2.4,", "小计,,,3.5,3", "3,丙不足,办三,\"1,000\",5", "小计,,,1000,5",
						"合计,,,1003.6,9"));
	}

	@Test
	void aSubtotalIsThatOfItsPartAndUnitsAreNotMixed() throws IOException {
		var day = Optional.of(LocalDate.of(2024, 3, 1));
		assertEquals(List.of("合计、小计行没有导入：小计", "合计、小计行没有导入：小计", "“户数”的合计写的是 6，各行相加是 5", "合计、小计行没有导入：小计", "合计、小计行没有导入：合计"),
				csv(day, "序号,问题,措施,户数", "1,甲不足,办一,3", "小计,,,3", "2,乙不足,办二,5", "小计,,,6", "3,丙不足,办三,", "小计,,,0", "合计,,,8"));
		assertEquals(List.of("合计、小计行没有导入：合计"),
				csv(day, "序号,问题,措施,金额（万元）", "1,甲不足,办一,\"1,286.4万元\"", "2,乙不足,办二,300", "3,丙不足,办三,约300", "合计,,,1886.4"));
	}

	@Test
	void aSlipInAHeadingHidesNoColumnAndIsTold() throws IOException {
		var day = Optional.of(LocalDate.of(2024, 3, 1));
		var content = LedgerReader.read(TableFiles.read(Files.writeString(folder.resolve("台账.csv"),
				"序号,反馈间题,整改措旋,责任单为,整改时限,主管单位\n1,甲不足,办一,办公室,2024年5月底前,县委办")), day);
		assertEquals(List.of("甲不足"), content.findings().stream().map(LedgerFinding::text).toList());
		assertEquals(List.of("办一"), content.measures().stream().map(LedgerMeasure::text).toList());
		assertEquals(List.of("与“反馈问题”只差一个字，按它读取：反馈间题", "与“整改措施”只差一个字，按它读取：整改措旋",
				"与“责任单位”只差一个字，作为另外的字段保留；如果是同一栏，请指明（向导下一页选择，命令行用 --column）：责任单为",
				"与“主责单位”只差一个字，作为另外的字段保留；如果是同一栏，请指明（向导下一页选择，命令行用 --column）：主管单位"), remarks(content));
	}
}
