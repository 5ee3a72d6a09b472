/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.insp.report.update.UpdateItem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ledger that is imported once more says what the model says by then. */
class RepeatedImportTest {

	private static final LocalDate ON = LocalDate.of(2024, 3, 2);
	private static final String MODEL = "模型 \"甲\" { 语言 zh  基准日期 2024-03-02 }\n";
	private static final String PLAN = """
			被巡察党组织 甲镇党委 { 党委委员 王某  科室 党建办  科室 财政所 }
			人员 赵某
			反馈意见 F { 问题 P1 "学习不够"  问题 P2 "记录不全"  问题 P3 "账目不清" }
			整改方案 R "方案" {
			  针对 F
			  措施 C1 "修订制度" {
			    针对 P1
			    责任领导 王某
			    责任科室 党建办
			    责任人 赵某
			    时限 2024-04-30
			    状态 正在推进
			    进展 2024-02-01 "已起草"
			  }
			  措施 C2 "开展培训" { 针对 P2 }
			}
			""";

	@TempDir
	Path folder;

	private void assertSettled(ExportedLedger ledger) throws IOException {
		var first = ledger.bringBack(Optional.empty(), false);
		assertTrue(first.of(Kind.REFUSED).isEmpty() && first.of(Kind.CONFLICT).isEmpty() && !first.texts().isEmpty(), first.summary());
		var text = Files.readString(folder.resolve("plan.insp"));
		var second = ledger.bringBack(Optional.empty(), false);
		assertEquals("台账与模型一致。\n", second.summary());
		assertEquals(text, Files.readString(folder.resolve("plan.insp")));
	}

	@ParameterizedTest
	@CsvSource({ "责任人,'赵某,钱某'", "责任人,钱某（办公室主任）", "责任人,待定", "责任领导,赵某", "责任单位,财政所;党建办", "责任单位,/", "整改时限,2024.6.15",
			"整改时限,2024年6月底前", "整改时限,无", "整改状态,已办结", "整改状态,已完成", "整改措施,修订全部制度", "进展情况,2024-02-01 已起草|2024-05-01 已印发",
			"进展情况,2024-02-01 已起草|已印发", "进展情况,2024-02-01 已起草|5月1日 已印发", "进展情况,2024-06-01 已印发" })
	void whatWasTakenOverIsNoDifferenceAnyMore(String heading, String typed) throws IOException {
		var plan = PLAN.replace("时限 2024-04-30", "时限 2024-04-30\n    类型 限期整改");
		try (var ledger = ExportedLedger.of(folder, MODEL, plan, ON)) {
			ledger.set(ledger.row("整改措施", "修订制度"), heading, typed.replace('|', '\n'));
			assertSettled(ledger);
		}
	}

	@Test
	void aRowThatWasAddedIsThatMeasure() throws IOException {
		try (var ledger = ExportedLedger.of(folder, MODEL, PLAN, ON)) {
			int row = ledger.insertBelow(ledger.row("整改措施", "修订制度"));
			ledger.set(row, "整改措施", "每月对账").set(row, "责任人", "钱某").set(row, "整改时限", "2024.6.15").set(row, "进展情况",
					"2024-05-01 已开始");
			int same = ledger.insertBelow(ledger.row("整改措施", "开展培训"));
			ledger.set(same, "整改措施", "每月 对账").set(same, "责任人", "待定");
			int twice = ledger.insertBelow(same);
			ledger.set(twice, "整改措施", "每月 对账");
			ledger.set(ledger.row("存在问题", "账目不清"), "整改措施", "清理账目");
			assertSettled(ledger);
		}
	}

	@Test
	void whatTheModelSaysOfItSinceIsAConflict() throws IOException {
		try (var ledger = ExportedLedger.of(folder, MODEL, PLAN, ON)) {
			int row = ledger.insertBelow(ledger.row("整改措施", "开展培训"));
			ledger.set(row, "整改措施", "每月对账").set(row, "整改状态", "正在推进");
			ledger.bringBack(Optional.empty(), false);
			var plan = folder.resolve("plan.insp");
			var text = Files.readString(plan).replaceAll("(?s)(每月对账.*?)正在推进", "$1已完成");
			Files.writeString(plan, text);
			var result = ledger.bringBack(Optional.empty(), false);
			assertEquals(List.of("C3|整改状态|已完成|正在推进"), result.of(Kind.CONFLICT), result.summary());
			assertEquals(1, result.items().size(), result.summary());
			assertEquals(text, Files.readString(plan));
		}
	}
}
