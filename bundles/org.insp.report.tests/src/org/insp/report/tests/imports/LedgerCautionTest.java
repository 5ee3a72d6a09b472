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
}
