/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.insp.report.update.UpdateItem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ledgers that people sorted, split and rearranged, and models whose text is written in other ways. */
class RearrangedLedgerTest {

	private static final LocalDate ON = LocalDate.of(2024, 3, 2);
	private static final String MODEL = "模型 \"甲\" { 语言 zh  基准日期 2024-03-02 }\n";
	private static final String PLAN = """
			被巡察党组织 甲镇党委 { 党委委员 王某 }
			反馈意见 F { 问题 P1 "学习不够"  问题 P2 "记录不全" }
			整改方案 R "方案" {
			  针对 F
			  措施 C1 "修订制度" { 针对 P1  责任领导 王某  时限 2024-04-30  状态 正在推进 }
			  措施 C2 "开展培训" { 针对 P1  时限 2024-05-31  // 与考核同步
			  }
			  措施 C3 "清理借款" { 针对 P2  时限 2024-03-31 }
			}
			""";

	@TempDir
	Path folder;

	private ExportedLedger export(String plan) throws IOException {
		return ExportedLedger.of(folder, MODEL, plan, ON);
	}

	private static void split(ExportedLedger ledger) {
		while (ledger.sheet().getNumMergedRegions() > 0) {
			ledger.sheet().removeMergedRegion(0);
		}
	}

	@Test
	void splitCellsAndSortedRowsAreNoChange() throws IOException {
		try (var ledger = export(PLAN)) {
			split(ledger);
			// the first measure goes to the end, as sorting by deadline backwards does
			int first = ledger.row("整改措施", "修订制度");
			int last = ledger.row("整改措施", "清理借款");
			var sheet = ledger.sheet();
			sheet.copyRows(first, first, last + 20, new CellCopyPolicy());
			sheet.copyRows(last, last, first, new CellCopyPolicy());
			sheet.copyRows(last + 20, last + 20, last, new CellCopyPolicy());
			sheet.removeRow(sheet.getRow(last + 20));
			assertEquals(List.of(), ledger.bringBack(Optional.empty(), false).items());
			ledger.set(ledger.row("整改措施", "修订制度"), "整改状态", "已完成");
			var result = ledger.bringBack(Optional.empty(), false);
			assertEquals(List.of("C1|整改状态|正在推进|已完成"), result.of(Kind.CHANGED), result.summary());
		}
	}

	@Test
	void anInsertedColumnIsLeftAloneAndOthersMove() throws IOException {
		try (var ledger = export(PLAN)) {
			split(ledger);
			int due = ledger.column("整改时限");
			var sheet = ledger.sheet();
			int end = IntStream.rangeClosed(0, sheet.getLastRowNum()).filter(row -> sheet.getRow(row) != null)
					.map(row -> sheet.getRow(row).getLastCellNum()).max().orElseThrow();
			sheet.shiftColumns(due, end, 1);
			int head = IntStream.rangeClosed(0, sheet.getLastRowNum()).filter(row -> sheet.getRow(row) != null
					&& sheet.getRow(row).getCell(due + 1) != null && "整改时限".equals(sheet.getRow(row).getCell(due + 1).toString()))
					.findFirst()
					.orElseThrow();
			sheet.getRow(head).createCell(due).setCellValue("领导批示");
			int row = ledger.row("整改措施", "开展培训");
			sheet.getRow(row).createCell(due).setCellValue("抓紧");
			ledger.set(row, "整改时限", LocalDate.of(2024, 6, 15));
			var result = ledger.bringBack(Optional.empty(), false);
			assertEquals(List.of("C2|整改时限|2024-05-31|2024-06-15"), result.of(Kind.CHANGED), result.summary());
			assertEquals(1, result.items().size(), result.summary());
		}
	}

	@Test
	void linesEndAsTheyEndedBefore() throws IOException {
		var plan = PLAN.replace("\n", "\r\n");
		try (var ledger = export(plan)) {
			int row = ledger.row("整改措施", "开展培训");
			ledger.set(row, "整改时限", LocalDate.of(2024, 6, 15)).set(row, "责任领导", "王某");
			ledger.set(ledger.insertBelow(ledger.row("整改措施", "清理借款")), "整改措施", "每月对账");
			var result = ledger.bringBack(Optional.empty(), false);
			var text = result.texts().get("plan.insp");
			assertTrue(text.contains("每月对账"), text);
			assertEquals("", text.replace("\r\n", "").replaceAll("[^\r\n]", ""));
		}
	}

	/** The command writes it back; to the text of a file it does not belong. */
	@Test
	void aByteOrderMarkMovesNoEdit() throws IOException {
		try (var ledger = export('\uFEFF' + PLAN)) {
			ledger.set(ledger.row("整改措施", "开展培训"), "整改时限", LocalDate.of(2024, 6, 15));
			var text = ledger.bringBack(Optional.empty(), false).texts().get("plan.insp");
			assertEquals(PLAN.replace("2024-05-31", "2024-06-15"), text);
		}
	}

	@Test
	void ofAnExtendedDeadlineTheExtensionChanges() throws IOException {
		var plan = PLAN.replace("时限 2024-05-31  // 与考核同步", "时限 2024-05-31  延期至 2024-07-31 { 批准 王某 理由 \"场地未定\" }");
		try (var ledger = export(plan)) {
			ledger.set(ledger.row("整改措施", "开展培训"), "整改时限", LocalDate.of(2024, 8, 15));
			var result = ledger.bringBack(Optional.empty(), false);
			assertEquals(plan.replace("2024-07-31", "2024-08-15"), result.texts().get("plan.insp"), result.summary());
		}
	}

	@Test
	void aFieldOfThePolicyTakesOnlyItsValues() throws IOException {
		var plan = "政策 县口径 { 字段 优先级 于 措施 { 取值 高、中、低 }  字段 资金 于 措施 { 类型 金额 } }\n"
				+ PLAN.replace("状态 正在推进 }", "状态 正在推进  字段 优先级 高 }");
		try (var ledger = ExportedLedger.of(folder, MODEL.replace(" }", "  政策 县口径 }"), plan, ON)) {
			ledger.set(ledger.row("整改措施", "修订制度"), "优先级", "低").set(ledger.row("整改措施", "开展培训"), "优先级", "最高");
			var result = ledger.bringBack(Optional.empty(), false);
			assertEquals(List.of("C1|优先级|高|低"), result.of(Kind.CHANGED), result.summary());
			assertEquals(List.of("C2|优先级||最高"), result.of(Kind.REFUSED), result.summary());
			assertEquals(plan.replace("优先级 高 }", "优先级 低 }"), result.texts().get("plan.insp"));
		}
	}
}
