/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.update;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger whose rows people have sorted otherwise than the plan has its measures. */
class SortedLedgerTest {

	private static final String PLAN = """
			反馈意见 F { 问题 P1 "学习不够"  问题 P2 "记录不全" }
			整改方案 R "方案" {
			  针对 F
			  措施 C1 "修订制度" { 针对 P1 }
			  措施 C2 "开展培训" { 针对 P2 }
			}
			""";

	@TempDir
	Path folder;

	@Test
	void newRowStandsBelowTheOthersOfItsProblem() throws IOException {
		try (var ledger = ExportedLedger.of(folder, "模型 \"甲\" { 语言 zh }\n", PLAN, LocalDate.of(2024, 3, 2))) {
			int row = ledger.insertBelow(ledger.row("整改措施", "开展培训"));
			ledger.set(row, "存在问题", "学习不够").set(row, "整改措施", "定期抽查");
			var result = ledger.bringBack(Optional.empty(), false);
			var text = result.texts().get("plan.insp");
			int added = text.indexOf("定期抽查");
			assertTrue(text.indexOf("修订制度") < added && added < text.indexOf("开展培训"), text);
		}
	}
}
