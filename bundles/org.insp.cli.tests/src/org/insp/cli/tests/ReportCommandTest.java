/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.tests;

import static org.insp.cli.tests.Cli.insp;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports of real plans, and the messages where there can be none. */
class ReportCommandTest {

	private static final Path EXAMPLES = Cli.BUNDLES.resolve("org.insp.examples/examples");
	private static final Path ROUND = EXAMPLES.resolve("round-zh");
	private static final byte[] ZIP = { 'P', 'K', 3, 4 };

	@TempDir
	Path dir;

	@Test
	void ledgerIsWrittenInTheLanguageOfTheModel() {
		var result = insp("report", "ledger", ROUND, "--format", "csv");
		assertEquals("", result.err());
		assertEquals(0, result.exit());
		assertTrue(result.out().startsWith("\uFEFF序号,类别,存在问题,"), result.out());
		assertTrue(result.out().contains("2024-07-05,刘某,已销号,2024-07-02"), result.out());
		assertEquals(insp("report", "整改台账", ROUND, "--format", "csv"), result);
		assertTrue(insp("report", "ledger", ROUND, "--format", "csv", "--lang", "en").out().startsWith("\uFEFFNo.,Aspect,Finding,"));
	}

	@Test
	void referenceDateIsTakenFromTheOption() {
		assertTrue(insp("report", "ledger", ROUND, "--format", "csv", "--on", "2024-06-01").out().contains("2024-07-05,刘某,已销号,,"));
	}

	@Test
	void endingOfTheFileNameSaysTheFormat() throws IOException {
		var workbook = dir.resolve("台账.xlsx");
		assertEquals(0, insp("report", "ledger", ROUND, "-o", workbook).exit());
		assertArrayEquals(ZIP, Arrays.copyOf(Files.readAllBytes(workbook), ZIP.length));
		var values = dir.resolve("台账.csv");
		assertEquals(0, insp("report", "ledger", ROUND, "-o", values).exit());
		assertTrue(Files.readString(values, StandardCharsets.UTF_8).startsWith("\uFEFF序号"));
	}

	@Test
	void reportsOfSeveralModelsGoIntoAFolder() throws IOException {
		var folder = dir.resolve("all");
		var result = insp("report", "ledger", ROUND, EXAMPLES.resolve("report-003"), "-o", folder);
		assertEquals(List.of(folder.resolve("report-003-ledger.xlsx").toString(), folder.resolve("round-zh-ledger.xlsx").toString()),
				result.out().lines().toList());
		try (var files = Files.list(folder)) {
			assertEquals(2, files.count());
		}
		assertEquals("insp: 2 models, so 2 reports: name a folder for them with -o",
				insp("report", "ledger", ROUND, EXAMPLES.resolve("report-003")).err().strip());
	}

	@Test
	void statusSaysHowFarPlansAre() throws IOException {
		var model = dir.resolve("plan.insp");
		Files.writeString(model, """
				模型 "甲镇整改" { 语言 zh  基准日期 2024-03-08 }
				人员 Wang "王某"
				人员 Li "李某四"
				整改方案 R {
				  措施 C1 "修订制度" { 责任领导 Wang  状态 已销号 }
				  措施 C2 "开展培训" { 责任领导 Li  时限 2024-03-04 }
				}
				""");
		assertEquals("""
				甲镇整改（截至2024-03-08）
				  完成    ████████████░░░░░░░░░░░░  1/2  50.0%  逾期 1
				  逾期 1，本周到期 0，下周到期 0
				  王某    ████████████████████████  1/1  100.0%
				  李某四  ░░░░░░░░░░░░░░░░░░░░░░░░  0/1  0.0%  逾期 1
				""", insp("status", model).out());
	}

	@Test
	void whatCannotBeWrittenIsSaid() {
		assertTrue(insp("report", "nonsense", ROUND).err()
				.startsWith("insp: nonsense: there is no such report; there are: ledger (rectification ledger), lists ("));
		assertTrue(insp("report", "台账", ROUND, "--lang", "zh").err().startsWith("insp: 台账：没有这种报表；可选：ledger（整改台账）、lists（"));
		assertTrue(insp("report", "ledger", ROUND, "-o", dir.resolve("a.pptx")).err().contains("such files cannot be written"));
		assertTrue(Cli.plain().onTerminal().call("report", "ledger", ROUND).err().contains("name a file with -o"));
		assertEquals(2, insp("report", "ledger").exit());
		assertTrue(insp("report", "ledger", dir.resolve("none.insp")).err().contains("none.insp"));
	}

	@Test
	void aModelWithSyntaxErrorsIsWrittenAndTheCallerIsTold() throws IOException {
		var model = dir.resolve("draft.insp");
		Files.writeString(model, "整改方案 R { 措施 C1 \"修订制度\" { 时限 } 措施 }\n=\n");
		var result = insp("report", "ledger", model, "--format", "csv");
		assertEquals(1, result.exit());
		assertTrue(result.out().contains("修订制度"), result.out());
		assertTrue(result.err().contains("draft.insp: has syntax errors"), result.err());
	}
}
