/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.insp.report.update.UpdateItem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger of a day before the one on which a measure was done. */
class LaterStatusTest {

	private static final String PLAN = """
			反馈意见 F { 问题 P1 "学习不够" }
			整改方案 R "方案" {
			  针对 F
			  措施 C1 "修订制度" { 针对 P1  状态 已完成  实际完成 2024-03-20 }
			  措施 C2 "开展培训" { 针对 P1  状态 正在推进 }
			}
			""";

	@TempDir
	Path folder;

	@Test
	void laterStatusIsNotInItAndStaysInTheModel() throws IOException {
		try (var ledger = ExportedLedger.of(folder, "模型 \"甲\" { 语言 zh }\n", PLAN, LocalDate.of(2024, 3, 2))) {
			int row = ledger.row("整改措施", "修订制度");
			assertEquals("未启动", ledger.sheet().getRow(row).getCell(ledger.column("整改状态")).toString());
			assertTrue(ledger.bringBack(Optional.empty(), true).items().isEmpty());
			ledger.set(row, "整改状态", "已完成");
			assertTrue(ledger.bringBack(Optional.empty(), true).items().isEmpty());
			ledger.set(row, "整改状态", "正在推进");
			assertEquals(1, ledger.bringBack(Optional.empty(), true).of(Kind.CONFLICT).size());
		}
	}
}
