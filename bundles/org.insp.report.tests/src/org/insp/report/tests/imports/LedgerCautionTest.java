/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.insp.report.ledger.ColumnRole;
import org.insp.report.ledger.LedgerContent;
import org.insp.report.ledger.LedgerMeasure;
import org.insp.report.ledger.LedgerNote;
import org.insp.report.ledger.LedgerReader;
import org.insp.report.read.TableFiles;
import org.insp.report.text.LedgerText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An import makes nothing better than the ledger says, counts nothing twice, and drops nothing without a word. */
class LedgerCautionTest {

	private static final String HEAD = "序号,问题,措施,责任单位,责任人,完成时限,金额（万元）,整改状态";

	@TempDir
	Path folder;

	private LedgerContent csv(String... lines) throws IOException {
		return LedgerReader.read(TableFiles.read(Files.writeString(folder.resolve("台账.csv"), String.join("\n", lines))), Optional.empty());
	}

	private static String text(LedgerContent content) {
		return LedgerText.of(content, "台账.csv").get("ledger.insp");
	}

	private static List<String> statuses(LedgerContent content) {
		return content.measures().stream().map(measure -> measure.text(ColumnRole.STATUS)).toList();
	}

	private static List<String> dues(LedgerContent content) {
		return content.measures().stream().map(measure -> measure.due() == null ? "" : measure.due().wording()).toList();
	}

	private static List<LedgerNote.Kind> notes(LedgerContent content) {
		return content.measures().stream().flatMap(measure -> measure.notes().stream()).map(LedgerNote::kind).toList();
	}

	@ParameterizedTest
	@CsvSource({ "已完成（6月3日）,已完成", "完成情况见附件（已完成一半）,推进中", "未完成（等经费）,未完成", "80%,推进中", "100%,已完成", "0%,未启动", "√,已完成",
			"进行中（60%）,进行中", "已完成（60%）,推进中", "整改完毕（已公示）,已完成", "县纪委验收通过（销号）,已销号" })
	void aReportIsNoClosure(String cell, String status) throws IOException {
		var content = csv(HEAD, "1,甲不足,办一,财政所,李四,2024-06-30,," + cell);
		assertEquals(List.of(status), statuses(content));
		assertEquals(List.of(LedgerNote.Kind.STATUS_TEXT), notes(content));
		var text = text(content);
		assertTrue(text.contains("状态 " + status + "\n"), text);
		assertTrue(text.contains("原文保留：" + cell), text);
	}

	@Test
	void aWordOfAStatusStaysAsItIs() throws IOException {
		var content = csv(HEAD, "1,甲不足,办一,财政所,李四,2024-06-30,,已销号", "2,乙不足,办一,财政所,李四,2024-06-30,,已完成",
				"3,丙不足,办一,财政所,李四,2024-06-30,,\"已完成，长期坚持\"");
		assertEquals(List.of("已销号", "已完成", "已完成，长期坚持"), statuses(content));
		assertEquals(List.of(), notes(content));
	}

	@Test
	void aDayBehindAStatusIsNoPartOfIt() throws IOException {
		var content = csv(HEAD, "1,甲不足,办一,财政所,李四,2024-06-30,,\"已完成\n2024-04-30\"");
		assertEquals(List.of("已完成"), statuses(content));
		assertFalse(LedgerText.of(content, "台账.csv").get("policy.insp").contains("用语 状态"));
	}

	@Test
	void anAmountOfSeveralMeasuresCountsOnce() throws IOException {
		var content = csv(HEAD, "1,违规发放津贴,①追缴津贴；②完善制度,财政所,李四,2024-04-30,3.5,已完成", "2,公车私用,追缴油费,财政所,李四,2024-04-30,0.36,已完成");
		assertEquals(List.of(1, 0, 1), content.measures().stream().map(LedgerMeasure::further).map(List::size).toList());
		assertEquals(1, text(content).split("字段 金额 3.5 万元", -1).length - 1);
	}

	@Test
	void numbersDivideDeadlinesStatusesAndProgress() throws IOException {
		for (var due : List.of("1.2024-05-01；2.2024-05-31", "1、2024年5月1日；2、2024年5月31日", "①2024-05-01②2024-05-31",
				"（1）2024-05-01（2）2024-05-31".replace("（2）", "；（2）"))) {
			var content = csv("序号,问题,措施,完成时限,整改状态,进展情况", "1,甲不足,1.开会；2.发文," + due + ",1.已完成；2.未完成,1.6月1日已开；2.未发");
			assertEquals(List.of("2024-05-01", "2024-05-31"), dues(content), due);
			assertEquals(List.of("已完成", "未完成"), statuses(content));
			assertEquals(List.of("6月1日已开", "未发"), content.measures().stream().map(measure -> measure.text(ColumnRole.PROGRESS)).toList());
		}
		assertEquals(List.of("2024年5月底前", "2024年6月底前"), dues(csv("2024年台账,,,", "序号,问题,措施,完成时限", "1,甲不足,1.开会；2.发文,1.5月底前；2.6月底前")));
	}

	@Test
	void everyItemOfACellTellsWhatItLeavesOut() throws IOException {
		var content = csv(HEAD, "1,甲不足,1.开会；2.发文,财政所,李四,2024-05-01,,1.已完成（6月3日）；2.推进中（60%）");
		assertEquals(List.of("已完成", "推进中"), statuses(content));
		assertEquals(List.of(LedgerNote.Kind.STATUS_TEXT, LedgerNote.Kind.STATUS_TEXT), notes(content));
	}

	@Test
	void furtherRowsOfAMeasureLoseNothing() throws IOException {
		var content = csv(HEAD, "1,甲不足,办一,财政所,李四,2024-05-01,,已完成", ",,,党政办,赵六,2024-06-15,,未完成");
		assertEquals(List.of("2024-05-01"), dues(content));
		assertEquals(List.of("未完成"), statuses(content));
		assertEquals(List.of(LedgerNote.Kind.TWO_DUES, LedgerNote.Kind.TWO_STATUSES), notes(content));
		var text = text(content);
		assertTrue(text.contains("只取第一个：2024-06-15") && text.contains("取“未完成”：已完成 未完成"), text);
		assertFalse(LedgerText.of(content, "台账.csv").get("policy.insp").contains("用语 状态"));
	}

	@Test
	void aMeasureStandsUnderAnyHeadingThatEndsWithOne() throws IOException {
		var content = csv("序号,问题,拟采取的举措,经办人,时限", "1,党费收缴不及时,补缴党费,李四,2024-04-30", ",,建立党费台账,赵六,2024-05-31");
		assertEquals(List.of("补缴党费", "建立党费台账"), content.measures().stream().map(LedgerMeasure::text).toList());
		assertEquals(List.of("2024-04-30", "2024-05-31"), dues(content));
	}

	@Test
	void rowsUnderAnUnknownHeadingAreKept() throws IOException {
		var content = csv("序号,问题,怎么办,谁来办,时限", "1,党费收缴不及时,补缴党费,李四,2024-04-30", ",,建立党费台账,赵六,2024-05-31");
		var text = text(content);
		for (var kept : List.of("补缴党费", "建立党费台账", "李四", "赵六", "2024-04-30", "2024-05-31")) {
			assertTrue(text.contains(kept), kept + " in " + text);
		}
		assertEquals(List.of(LedgerNote.Kind.TWO_DUES), notes(content));
	}

	@Test
	void monthAndDayAreTakenApartOnlyWhereTheFileSaysWhichIsFirst() throws IOException {
		var unclear = csv(HEAD, "1,甲不足,办一,财政所,李四,5/6/2024,,");
		assertEquals(null, unclear.measures().get(0).due().date());
		assertEquals(List.of(LedgerNote.Kind.DATE), notes(unclear));
		assertTrue(text(unclear).contains("时限 \"5/6/2024\""));
		assertEquals(List.of("2024-05-06", "2024-05-31"),
				dues(csv(HEAD, "1,甲不足,办一,财政所,李四,5/6/2024,,", "2,乙不足,办一,财政所,李四,5/31/2024,,")));
		assertEquals(List.of("2024-06-05", "2024-05-31"),
				dues(csv(HEAD, "1,甲不足,办一,财政所,李四,5/6/2024,,", "2,乙不足,办一,财政所,李四,31/5/2024,,")));
	}

	@ParameterizedTest
	@CsvSource({ "二〇二四年五月六日,2024-05-06", "二○二四年十二月三十一日,2024-12-31", "二〇二四年六月底前,2024年6月底前", "二零二四年十月,2024年10月" })
	void datesInChineseNumeralsAreDates(String written, String due) throws IOException {
		assertEquals(List.of(due), dues(csv(HEAD, "1,甲不足,办一,财政所,李四," + written + ",,")));
	}

	@Test
	void whoLeadsAndWhoHelpsStandsInBracketsBehindTheOffice() throws IOException {
		var measure = csv(HEAD, "1,甲不足,办一,综合办、财政所（牵头）、党建办（配合）,李四,2024-05-01,,").measures().get(0);
		assertEquals(List.of("财政所", "综合办"), measure.departments());
		assertEquals(List.of("党建办"), measure.cooperators());
	}

	@Test
	void aFormulaWithoutAResultIsKeptAndTold() throws IOException {
		var file = folder.resolve("台账.xlsx");
		try (var workbook = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
			var sheet = workbook.createSheet("台账");
			var head = List.of("序号", "问题", "整改措施", "责任人", "完成时限");
			IntStream.range(0, head.size())
					.forEach(i -> (i == 0 ? sheet.createRow(0) : sheet.getRow(0)).createCell(i).setCellValue(head.get(i)));
			var row = sheet.createRow(1);
			row.createCell(1).setCellValue("甲不足");
			row.createCell(2).setCellFormula("\"追缴\"&\"油费\"");
			row.createCell(3).setCellValue("李四");
			row.createCell(4).setCellFormula("DATE(2024,5,1)");
			var error = sheet.createRow(2);
			error.createCell(1).setCellValue("#REF!");
			error.createCell(2).setCellValue("办二");
			workbook.write(out);
		}
		var content = LedgerReader.read(TableFiles.read(file), Optional.empty());
		var text = text(content);
		for (var formula : List.of("=\"追缴\"&\"油费\"", "=DATE(2024,5,1)", "#REF!")) {
			assertTrue(content.notes().stream().anyMatch(note -> note.kind() == LedgerNote.Kind.FORMULA && note.text().equals(formula)),
					formula);
			assertTrue(text.contains("另存：" + formula), text);
		}
		assertEquals(2, content.measures().size());
	}
}
