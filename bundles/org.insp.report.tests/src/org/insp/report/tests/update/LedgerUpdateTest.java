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
import java.util.stream.Stream;

import org.insp.report.update.UpdateItem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people change in an exported ledger goes back into the text, and nothing else changes there. */
class LedgerUpdateTest {

	private static final LocalDate ON = LocalDate.of(2024, 3, 2);
	private static final String MODEL = "模型 \"甲\" { 语言 zh  基准日期 2024-03-02 }\n";
	private static final String PLAN = """
			// 人员
			被巡察党组织 甲镇党委 {
			  党委委员 王某   // 分管党建
			  党委委员 李某
			  科室 党建办
			  科室 财政所
			}
			人员 赵某
			反馈意见 F {
			  方面 A {
			    问题 P1 "学习不够"
			    问题 P2 "记录不全"
			  }
			}

			整改方案 R "甲镇整改方案" {
			  针对 F

			  // 第一条
			  措施 C1 "修订制度" {
			    针对 P1   /* 只此一项 */
			    责任领导 王某    // 书记点名
			    责任科室 党建办、财政所
			    责任人 赵某
			    时限 2024-04-30  // 与考核同步
			    状态 正在推进
			    进展 2024-02-01 "已起草"
			  }

			  措施 C2 "开展培训" {
			    针对 P1
			    责任领导 李某
			    时限 2024-05-31
			  }

			  // 已并入日常工作
			  措施 C3 "清理借款" {
			    针对 P2
			    时限 2024-03-31
			    状态 未启动
			  }

			  措施 C4 "公开账目" { 针对 P2 }
			}
			""";

	@TempDir
	Path folder;

	static Stream<Optional<Path>> programs() {
		var office = ExportedLedger.office();
		if (office.isEmpty()) {
			System.out.println("LibreOffice is not installed: the ledger is not saved by it here.");
		}
		return Stream.concat(Stream.of(Optional.<Path>empty()), office.stream().map(Optional::of));
	}

	private ExportedLedger export() throws IOException {
		return ExportedLedger.of(folder, MODEL, PLAN, ON);
	}

	@ParameterizedTest
	@MethodSource("programs")
	void fiveCellsANewRowAndADeletedOneAreExactlyThoseEdits(Optional<Path> office) throws IOException {
		try (var ledger = export()) {
			int first = ledger.row("整改措施", "修订制度");
			ledger.set(first, "整改状态", "已完成").set(first, "进展情况", "2024-02-01 已起草\n2024-03-01 已印发").set(first, "责任人", "赵某、钱某")
					.set(ledger.row("整改措施", "开展培训"), "整改时限", LocalDate.of(2024, 6, 15)).set(first, "责任单位", "党建办");
			ledger.delete(ledger.row("整改措施", "公开账目"));
			int added = ledger.insertBelow(ledger.row("整改措施", "清理借款"));
			ledger.set(added, "整改措施", "每月对账").set(added, "责任领导", "李某").set(added, "整改时限", "2024年6月底前");
			var result = ledger.bringBack(office, false);
			assertEquals(List.of("C1|责任单位|党建办、财政所|党建办", "C1|责任人|赵某|赵某、钱某", "C2|整改时限|2024-05-31|2024-06-15", "C1|整改状态|正在推进|已完成",
					"C1|进展情况|2024-02-01 已起草|2024-02-01 已起草\n2024-03-01 已印发"), result.of(Kind.CHANGED), result.summary());
			assertEquals(List.of("|||每月对账"), result.of(Kind.ADDED), result.summary());
			assertEquals(List.of("C4|||"), result.of(Kind.MISSING), result.summary());
			assertEquals(List.of("人员 钱某", "责任科室 党建办", "责任人 赵某、钱某", "状态 已完成", "进展 2024-03-01 \"已印发\"", "时限 2024-06-15",
					"措施 C5 \"每月对账\" {", "时限 2024年6月底前"), result.added("plan.insp", PLAN), result.texts().toString());
			assertEquals(List.of("责任科室 党建办、财政所", "责任人 赵某", "状态 正在推进", "时限 2024-05-31"), result.removed("plan.insp", PLAN));
			assertEquals("2024-06-15", ledger.now("开展培训", "整改时限"));
		}
	}

	@ParameterizedTest
	@MethodSource("programs")
	void headingsInGroupsAndRowsOfAspectsChangeNothingAboutThat(Optional<Path> office) throws IOException {
		var policy = """
				政策 本地 {
				  字段 资金 于 措施 { 类型 金额 }
				  台账栏目 方面行、序号、问题 "反馈|具体问题"、措施 "反馈|整改|整改措施"、时限 "反馈|整改|整改时限"、字段 资金 "金额|整改资金"、责任人、状态
				}
				""";
		var plan = PLAN.replace("方面 A {", "方面 A \"一、学习方面\" {").replace("    问题 P2", "  }\n  方面 B \"二、其他方面\" {\n    问题 P2")
				.replace("责任人 赵某", "责任人 赵某\n    字段 资金 1286.40 万元");
		try (var ledger = ExportedLedger.of(folder, MODEL.replace(" }", "  政策 本地 }"), policy + plan, ON)) {
			assertEquals(List.of("一、学习方面", "二、其他方面"), ledger.texts(0, "insp-band"));
			assertEquals(1286.4, ledger.sheet().getRow(ledger.row("整改措施", "修订制度")).getCell(ledger.column("整改资金")).getNumericCellValue());
			int added = ledger.insertBelow(ledger.row("整改措施", "清理借款"));
			ledger.set(added, "整改措施", "每月对账").set(ledger.row("整改措施", "修订制度"), "整改状态", "已完成");
			var result = ledger.bringBack(office, false);
			assertEquals(List.of("C1|整改状态|正在推进|已完成"), result.of(Kind.CHANGED), result.summary());
			assertEquals(List.of("|||每月对账"), result.of(Kind.ADDED), result.summary());
			assertEquals(2, result.items().size(), result.summary());
		}
	}

	@Test
	void whatNobodyChangedStaysByteForByte() throws IOException {
		try (var ledger = export()) {
			var result = ledger.bringBack(Optional.empty(), true);
			assertEquals(List.of(), result.items());
			assertEquals(PLAN, Files.readString(folder.resolve("plan.insp")));
		}
	}

	@Test
	void whatBothSidesChangedIsAConflict() throws IOException {
		try (var ledger = export()) {
			int row = ledger.row("整改措施", "清理借款");
			ledger.set(row, "整改状态", "正在推进").set(row, "整改时限", LocalDate.of(2024, 4, 15));
			var meanwhile = PLAN.replace("状态 未启动", "状态 已完成").replace("时限 2024-03-31", "时限 2024-04-15");
			Files.writeString(folder.resolve("plan.insp"), meanwhile);
			var result = ledger.bringBack(Optional.empty(), false);
			assertEquals(List.of("C3|整改状态|已完成|正在推进"), result.of(Kind.CONFLICT), result.summary());
			assertEquals(1, result.items().size(), result.summary());
			assertEquals(meanwhile, Files.readString(folder.resolve("plan.insp")));
		}
	}

	@Test
	void aDeletedRowDeletesItsMeasureWhereThatIsAskedFor() throws IOException {
		try (var ledger = export()) {
			ledger.delete(ledger.row("整改措施", "公开账目"));
			var result = ledger.bringBack(Optional.empty(), true);
			assertEquals(List.of("C4|||"), result.of(Kind.DELETED), result.summary());
			assertEquals(List.of("措施 C4 \"公开账目\" { 针对 P2 }"), result.removed("plan.insp", PLAN));
		}
	}

	@Test
	void onlyWhatIsWantedIsWritten() throws IOException {
		try (var ledger = export()) {
			int row = ledger.row("整改措施", "修订制度");
			ledger.set(row, "整改状态", "已完成").set(row, "责任人", "钱某");
			ledger.delete(ledger.row("整改措施", "公开账目"));
			int added = ledger.insertBelow(ledger.row("整改措施", "清理借款"));
			ledger.set(added, "整改措施", "每月对账");
			var result = ledger.bringBack(Optional.empty(), item -> item.column().equals("整改状态"));
			assertEquals(List.of("C1|整改状态|正在推进|已完成"), result.of(Kind.CHANGED), result.summary());
			assertEquals(List.of("C4|||"), result.of(Kind.MISSING), result.summary());
			assertEquals(2, result.items().size(), result.summary());
			assertEquals(PLAN.replace("状态 正在推进", "状态 已完成"), Files.readString(folder.resolve("plan.insp")));
		}
	}

	@Test
	void aMeasureThatARecordNamesIsNotDeleted() throws IOException {
		try (var ledger = ExportedLedger.of(folder, MODEL, PLAN + "调度记录 针对 R 于 2024-03-01 { C4 \"未动\" }\n", ON)) {
			ledger.delete(ledger.row("整改措施", "公开账目"));
			var result = ledger.bringBack(Optional.empty(), true);
			assertEquals(List.of("C4|||"), result.of(Kind.CONFLICT), result.summary());
			assertEquals("", String.join("\n", result.removed("plan.insp", PLAN)));
		}
	}

	@Test
	void whatCannotGoBackIsSaidAndNothingIsWritten() throws IOException {
		try (var ledger = export()) {
			int row = ledger.row("整改措施", "修订制度");
			ledger.set(row, "存在问题", "学习很不够").set(row, "整改状态", "差不多了").set(row, "整改时限", "尽快");
			var result = ledger.bringBack(Optional.empty(), false);
			assertEquals(List.of("P1|存在问题|学习不够|学习很不够", "C1|整改时限|2024-04-30|尽快", "C1|整改状态|正在推进|差不多了"), result.of(Kind.REFUSED),
					result.summary());
			assertTrue(result.summary().contains("用语 状态 差不多了 = ……"), result.summary());
			assertEquals(PLAN, Files.readString(folder.resolve("plan.insp")));
		}
	}

	@Test
	void theDayOfAClosureGoesBackAndMoreThanThatIsLeftToTheText() throws IOException {
		var plan = PLAN.replace("时限 2024-03-31\n", "时限 2024-03-31\n    销号 2024-02-20\n").replace("{ 针对 P2 }",
				"{ 针对 P2  销号 2024-03-01 { 核验 赵某 } }");
		var policy = "政策 本地 { 台账栏目 序号、措施、销号 }\n";
		try (var ledger = ExportedLedger.of(folder, MODEL.replace(" }", "  政策 本地 }"), policy + plan, ON)) {
			ledger.set(ledger.row("整改措施", "修订制度"), "销号情况", "2024年3月1日")
					.set(ledger.row("整改措施", "清理借款"), "销号情况", "2024.2.28").set(ledger.row("整改措施", "公开账目"), "销号情况", "2024.2.28")
					.set(ledger.row("整改措施", "开展培训"), "销号情况", "快了");
			var result = ledger.bringBack(Optional.empty(), false);
			assertEquals(List.of("C1|销号情况||2024年3月1日", "C3|销号情况|2024-02-20|2024.2.28"), result.of(Kind.CHANGED), result.summary());
			assertEquals(List.of("C2|销号情况||快了", "C4|销号情况|2024-03-01|2024.2.28"), result.of(Kind.REFUSED), result.summary());
			assertEquals(List.of("销号 2024-03-01", "销号 2024-02-28"), result.added("plan.insp", policy + plan));
		}
	}

	@Test
	void amountsKeepTheirDecimalsAndTheirUnit() throws IOException {
		var plan = PLAN.replace("责任人 赵某", "责任人 赵某\n    字段 资金 120 万元").replace("责任领导 李某", "责任领导 李某\n    字段 资金 1.5 万元")
				.replace("状态 未启动", "状态 未启动\n    字段 资金 386.5 万元");
		var policy = "政策 本地 { 字段 资金 于 措施 { 类型 金额 } }\n";
		try (var ledger = ExportedLedger.of(folder, MODEL.replace(" }", "  政策 本地 }"), policy + plan, ON)) {
			int column = ledger.column("资金");
			ledger.sheet().getRow(ledger.row("整改措施", "修订制度")).getCell(column).setCellValue(125.55);
			ledger.set(ledger.row("整改措施", "开展培训"), "资金", "7.25").set(ledger.row("整改措施", "清理借款"), "资金", "386.5");
			var result = ledger.bringBack(Optional.empty(), false);
			assertEquals(List.of("C1|资金|120 万元|125.55 万元", "C2|资金|1.5 万元|7.25"), result.of(Kind.CHANGED), result.summary());
			assertEquals(2, result.items().size(), result.summary());
			assertEquals(List.of("字段 资金 125.55 万元", "字段 资金 7.25 万元"), result.added("plan.insp", policy + plan));
		}
	}

	@Test
	void newRowsKeepTheirOrder() throws IOException {
		try (var ledger = export()) {
			int first = ledger.insertBelow(ledger.row("整改措施", "清理借款"));
			int second = ledger.insertBelow(first);
			int third = ledger.insertBelow(second);
			ledger.set(first, "整改措施", "甲").set(second, "整改措施", "乙").set(third, "整改措施", "丙");
			var result = ledger.bringBack(Optional.empty(), false);
			assertEquals(List.of("|||甲", "|||乙", "|||丙"), result.of(Kind.ADDED), result.summary());
			assertEquals(List.of("措施 C5 \"甲\" {", "措施 C6 \"乙\" {", "措施 C7 \"丙\" {"), result.added("plan.insp", PLAN).stream()
					.filter(line -> line.startsWith("措施")).toList());
		}
	}

	@Test
	void datesInAnotherFormAndBlanksAreNoChange() throws IOException {
		try (var ledger = export()) {
			ledger.set(ledger.row("整改措施", "修订制度"), "整改时限", "2024年4月30日");
			int row = ledger.row("整改措施", "清理借款");
			ledger.set(row, "整改状态", " 未启动 ");
			assertEquals(List.of(), ledger.bringBack(Optional.empty(), false).items());
		}
	}

	@Test
	void aFindingWithoutAMeasureGetsOne() throws IOException {
		var plan = PLAN.replace("  措施 C4 \"公开账目\" { 针对 P2 }\n", "").replaceFirst("(?s)\n  // 已并入日常工作.*?\n  }\n", "");
		try (var ledger = ExportedLedger.of(folder, MODEL, plan, ON)) {
			int row = ledger.row("存在问题", "记录不全");
			ledger.set(row, "整改措施", "补齐记录").set(row, "整改时限", "长期坚持");
			var result = ledger.bringBack(Optional.empty(), false);
			assertEquals(List.of("|||补齐记录"), result.of(Kind.ADDED), result.summary());
			assertTrue(result.texts().get("plan.insp").contains("  措施 C3 \"补齐记录\" {\n    针对 P2\n"), result.texts().toString());
			assertEquals("", String.join("\n", result.removed("plan.insp", plan)));
		}
	}
}
