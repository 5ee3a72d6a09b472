/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.insp.dsl.InspStandaloneSetup;
import org.insp.dsl.formatting.Formatter;
import org.insp.report.update.UpdateItem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type into the cells of a ledger whatever the model expects there. */
class UnusualCellsTest {

	private static final LocalDate ON = LocalDate.of(2024, 3, 2);
	private static final String MODEL = "模型 \"甲\" { 语言 zh  基准日期 2024-03-02 }\n";
	private static final String PLAN = """
			被巡察党组织 甲镇党委 { 党委委员 王某  科室 党建办 }
			人员 赵某
			反馈意见 F { 问题 P1 "学习不够" }
			整改方案 R "方案" {
			  针对 F
			  措施 C1 "修订制度" {
			    针对 P1
			    责任领导 王某
			    责任科室 党建办
			    责任人 赵某
			    时限 2024-04-30
			    状态 正在推进
			  }
			  措施 C2 "开展培训" { 针对 P1 }
			}
			""";

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "待定", "/", "无", "——", "TBD", "、", "暂无" })
	void aWordForNobodyIsAnEmptyCell(String nobody) throws IOException {
		try (var ledger = ExportedLedger.of(folder, MODEL, PLAN, ON)) {
			for (var row : List.of(ledger.row("整改措施", "修订制度"), ledger.row("整改措施", "开展培训"))) {
				ledger.set(row, "责任领导", nobody).set(row, "责任单位", nobody).set(row, "责任人", nobody);
			}
			ledger.set(ledger.insertBelow(ledger.row("整改措施", "开展培训")), "整改措施", "每月对账").set(6, "责任人", nobody);
			var result = ledger.bringBack(Optional.empty(), false);
			assertEquals(List.of("C1|责任领导|王某|", "C1|责任单位|党建办|", "C1|责任人|赵某|"), result.of(Kind.CHANGED), result.summary());
			assertEquals(List.of("责任领导 王某", "责任科室 党建办", "责任人 赵某"), result.removed("plan.insp", PLAN));
			assertEquals(List.of(), result.of(Kind.DECLARED), result.summary());
			assertEquals(List.of(), result.of(Kind.REFUSED), result.summary());
		}
	}

	/** A clause that goes and one that comes may stand at the same place of the text. */
	@ParameterizedTest
	@ValueSource(strings = { "责任领导", "责任单位", "责任人", "整改时限", "整改状态" })
	void aRowLosesOneCellAndGainsOthers(String emptied) throws IOException {
		try (var ledger = ExportedLedger.of(folder, MODEL, PLAN, ON)) {
			var row = ledger.row("整改措施", "修订制度");
			ledger.set(row, emptied, "").set(row, "进展情况", "已印发").set(ledger.row("整改措施", "开展培训"), "责任人", "赵某");
			var result = ledger.bringBack(Optional.empty(), false);
			var text = Files.readString(folder.resolve("plan.insp"));
			assertTrue(text.lines().anyMatch(line -> line.matches(" +进展 2024-03-02 \"已印发\"")), result.summary() + text);
			assertFalse(InspStandaloneSetup.doSetup().getInstance(Formatter.class).format(text).isEmpty(), text);
			assertEquals(List.of(), result.of(Kind.REFUSED), result.summary());
		}
	}

	/** Whatever is typed: it is taken or refused with its cell, and what was typed elsewhere goes in. */
	@ParameterizedTest
	@ValueSource(
			strings = { "组织“支部书记”\"集中\"培训{2}次", "成效\n//注", "\"\"\"", "“未完", "\\", "/*", "}", "、待定、", "王某、、赵某", "C1", "责任人", "^", "2024",
					"状态 已完成", "（王某）", "a b", "😀" })
	void noCellMakesATextThatCannotBeRead(String typed) throws IOException {
		for (var heading : List.of("整改措施", "责任领导", "责任单位", "责任人", "整改时限", "整改状态", "进展情况")) {
			try (var ledger = ExportedLedger.of(folder, MODEL, PLAN, ON)) {
				ledger.set(ledger.row("整改措施", "开展培训"), "整改时限", "2024-06-15").set(ledger.row("整改措施", "修订制度"), heading, typed);
				var result = ledger.bringBack(Optional.empty(), false);
				assertTrue(result.of(Kind.CHANGED).contains("C2|整改时限||2024-06-15"), heading + '\n' + result.summary());
				var text = Files.readString(folder.resolve("plan.insp"));
				assertFalse(InspStandaloneSetup.doSetup().getInstance(Formatter.class).format(text).isEmpty(), text);
			}
		}
	}

	@Test
	void aFormulaWithoutAResultLeavesTheClauseAlone() throws IOException {
		try (var ledger = ExportedLedger.of(folder, MODEL, PLAN, ON)) {
			var row = ledger.row("整改措施", "修订制度");
			ledger.sheet().getRow(row).createCell(ledger.column("责任领导")).setCellFormula("A1&\"\"");
			ledger.set(row, "整改时限", "#REF!");
			var result = ledger.bringBack(Optional.empty(), false);
			assertEquals(2, result.of(Kind.REFUSED).size(), result.summary());
			assertEquals(PLAN, Files.readString(folder.resolve("plan.insp")));
		}
	}

	@Test
	void whoLeadsAmongPeopleIsRefusedAloud() throws IOException {
		try (var ledger = ExportedLedger.of(folder, MODEL, PLAN, ON)) {
			ledger.set(ledger.row("整改措施", "修订制度"), "责任人", "赵某（主办）");
			var result = ledger.bringBack(Optional.empty(), false);
			assertEquals(1, result.of(Kind.REFUSED).size(), result.summary());
			assertEquals(PLAN, Files.readString(folder.resolve("plan.insp")));
		}
	}

	@Test
	void anEmptiedStatusKeepsTheDayThatTheLedgerStillShows() throws IOException {
		var plan = PLAN.replace("状态 正在推进", "状态 已完成 2024-03-01");
		try (var ledger = ExportedLedger.of(folder, MODEL, plan, ON)) {
			ledger.set(ledger.row("整改措施", "修订制度"), "整改状态", "");
			var result = ledger.bringBack(Optional.empty(), false);
			assertTrue(Files.readString(folder.resolve("plan.insp")).contains("2024-03-01"), result.summary());
			assertEquals(1, result.of(Kind.REFUSED).size(), result.summary());
		}
	}

	@Test
	void aKindInThePlaceOfADeadlineReplacesWhatStandsBehindTheDay() throws IOException {
		var plan = PLAN.replace("时限 2024-04-30", "时限 2024-04-30，长期坚持");
		try (var ledger = ExportedLedger.of(folder, MODEL, plan, ON)) {
			ledger.set(ledger.row("整改措施", "修订制度"), "整改时限", "长期坚持");
			var result = ledger.bringBack(Optional.empty(), false);
			var text = Files.readString(folder.resolve("plan.insp"));
			assertTrue(text.contains("时限 \"长期坚持\"\n"), result.summary() + text);
		}
	}
}
