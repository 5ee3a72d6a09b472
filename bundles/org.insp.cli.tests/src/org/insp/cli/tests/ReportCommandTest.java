/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.tests;

import static org.insp.cli.tests.Cli.insp;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.insp.report.kind.ReportKind;
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
		assertTrue(result.out().contains("2024-07-05,2024-06-14 第一次研讨 2024-06-13完成,刘某,已销号,"), result.out());
		assertTrue(result.out().contains(",已销号,2024-06-14 第一次研讨已完成,"), result.out());
		assertEquals(insp("report", "整改台账", ROUND, "--format", "csv"), result);
		assertTrue(insp("report", "ledger", ROUND, "--format", "csv", "--lang", "en").out().startsWith("\uFEFFNo.,Aspect,Finding,"));
	}

	@Test
	void referenceDateIsTakenFromTheOption() {
		assertTrue(insp("report", "ledger", ROUND, "--format", "csv", "--on", "2024-06-01").out()
				.contains("2024-07-05,2024-06-14 第一次研讨,刘某,未启动,,"));
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
	void whereNothingIsOverdueNoLetterIsWritten() {
		var letter = dir.resolve("督办函.docx");
		var result = insp("report", "supervision", ROUND, "--on", "2024-01-02", "-o", letter);
		assertEquals("截至2024-01-02，没有逾期的整改事项。", result.err().strip());
		assertEquals(0, result.exit());
		assertFalse(Files.exists(letter));
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
	void statisticsOfARoundAreOneReportOverAllModels() throws IOException {
		var result = insp("report", "round", ROUND, EXAMPLES.resolve("report-003"), "--format", "md");
		assertEquals("", result.err());
		assertTrue(result.out().contains("| 合计 | 39 | 93 |"), result.out());
		var file = dir.resolve("统计.xlsx");
		assertEquals(0, insp("report", "轮次统计表", ROUND, EXAMPLES.resolve("report-003"), "-o", file).exit());
		assertArrayEquals(ZIP, Arrays.copyOf(Files.readAllBytes(file), ZIP.length));
	}

	private static final String PEOPLE = """
			模型 "甲镇整改" { 语言 zh  基准日期 2024-03-08 }
			组织 Office "建管科" { 负责人 Zhao "赵小明" }
			组织 Unit "县纪委" { 类别 纪委 }
			人员 Wang "王建国"
			人员 Wang2 "王小红"
			人员 Ou "欧阳明"
			反馈意见 F {
			  方面 A "工程" { 问题 P1 "多付工程款" { 原文 "王建国签字，电话13812345678。" } 问题 P2 "未公示" } }
			整改方案 R {
			  针对 F
			  措施 C1 "扣回" { 针对 P1  责任领导 Wang  责任人 Ou  状态 已销号  佐证 "凭证" }
			  措施 C2 "公示" { 针对 P2  责任领导 Wang2  责任科室 Office  进展 2024-03-01 "赵小明已上墙" }
			}
			移交 T { 问题线索 移交至 Unit 于 2024-03-01 }
			""";

	@Test
	void reportOfOneMemberHasNothingElse() throws IOException {
		var model = Files.writeString(dir.resolve("plan.insp"), PEOPLE);
		var ledger = insp("report", "ledger", model, "--member", "王建国", "--format", "md").out();
		assertTrue(ledger.contains("仅列王建国牵头或承办的事项") && ledger.contains("扣回") && !ledger.contains("公示"), ledger);
		// by name, as who carries it out, and as the head of a department whose measure nobody else carries out
		assertTrue(insp("report", "ledger", model, "--member", "Ou", "--format", "csv").out().contains("扣回"));
		var head = insp("report", "ledger", model, "--member", "赵小明", "--format", "csv").out();
		assertTrue(head.contains("公示") && !head.contains("扣回"), head);
		assertEquals("insp: 王建军：模型中没有这个人；有：王建国",
				insp("report", "ledger", model, "--member", "王建军", "--lang", "zh").err().strip());
	}

	@Test
	void maskHidesPeopleAndWhatIsConfidential() throws IOException {
		var model = Files.writeString(dir.resolve("plan.insp"), PEOPLE);
		var ledger = insp("report", "ledger", model, "--mask", "--format", "md").out();
		assertTrue(ledger.contains("王某甲") && ledger.contains("王某乙"), ledger);
		assertTrue(ledger.contains("欧阳某") && ledger.contains("赵某已上墙"), ledger);
		assertTrue(ledger.contains("王某甲签字，电话138") && !ledger.contains("13812345678"), ledger);
		assertFalse(ledger.contains("王建国") || ledger.contains("凭证") || ledger.contains("小"), ledger);
		assertTrue(insp("report", "team", model, "--mask", "--lang", "zh").err().contains("整份文件不得公开"));
		assertTrue(insp("report", "transfer", model, "--mask", "--clues").err().contains("leave out --mask or --clues"));
	}

	@Test
	void cluesAreOnlyWrittenWhereTheyAreAskedFor() throws IOException {
		var model = Files.writeString(dir.resolve("plan.insp"), PEOPLE);
		for (var kind : ReportKind.values()) {
			assertFalse(insp("report", kind.id(), model, "--format", "md").out().contains("县纪委"), kind.id());
		}
		assertTrue(insp("report", "transfer", model, "--format", "md", "--clues").out().contains("县纪委："));
	}

	@Test
	void aDashboardShowsThePlansOfAFolderWithTheirDiagrams() throws IOException {
		var page = dir.resolve("overview.html");
		var result = insp("dashboard", Cli.BUNDLES.resolve("org.insp.examples/examples/round-zh"), "-o", page);
		assertEquals(new Cli.Result(0, page + "\n", ""), result);
		var text = Files.readString(page);
		assertEquals(6, text.split("data:image/svg\\+xml;base64,", -1).length - 1, "a diagram of each view");
		assertTrue(text.contains("<title>东山镇2024年巡察与整改</title>"));
		assertFalse(
				insp("dashboard", "--mask", Cli.BUNDLES.resolve("org.insp.examples/examples/round-zh")).out().contains("data:image/svg"));
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
	void statusCountsStepsThatAreOverdue() throws IOException {
		var model = dir.resolve("steps.insp");
		Files.writeString(model, """
				模型 "甲" { 语言 zh  基准日期 2024-06-01 }
				整改方案 R { 措施 C1 "清理账目" { 时限 2024-12-31  任务 C1a "核对" { 时限 2024-05-06 } } }
				""");
		var status = insp("status", model).out();
		assertTrue(status.contains("逾期 0，本周到期 0，下周到期 0，另有任务逾期 1\n"), status);
	}

	@Test
	void whatCannotBeWrittenIsSaid() {
		assertTrue(insp("report", "nonsense", ROUND).err()
				.startsWith("insp: nonsense: there is no such report; there are: ledger (rectification ledger), lists ("));
		assertTrue(insp("report", "台账", ROUND, "--lang", "zh").err()
				.startsWith("insp: 台账：没有这种报表；可选：ledger（整改台账）、"));
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
