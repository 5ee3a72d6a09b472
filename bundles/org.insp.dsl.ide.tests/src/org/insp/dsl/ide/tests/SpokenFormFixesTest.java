/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write as they say it keeps all its facts when the first fix that is offered is taken. */
class SpokenFormFixesTest {

	private static final Path FILE = Path.of("testdata/fixes/spoken.insp").toAbsolutePath();
	private static final String MEASURE = "整改方案 R { 措施 C1 \"内容\" {\n%s\n} }";
	private static final String INSPECTION = "巡察 I1 \"巡察\" {\n%s\n}";
	private static final String PLAN = "整改方案 R {\n%s\n}";
	private static final String TEAM = "巡察 I1 \"巡察\" { 巡察组 T1 {\n%s\n} }";
	private static final String OFFICE = "组织 A \"水利局\" {\n%s\n}";
	private static InProcessClient server;

	@BeforeAll
	static void start() throws Exception {
		server = new InProcessClient(Map.of("language", "zh"));
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"时限 2025年9月底前（已延期至2026年3月） | 时限 2025年9月底前  延期至 2026年3月",
			"时限 2025-09-30 (延期到 2026-03-31) | 时限 2025-09-30  延期至 2026-03-31",
			"due 2025-09-30 (extended to 2026-03-31) | due 2025-09-30  revised to 2026-03-31",
			"时限 2026-03-31（原定2025年9月30日） | 时限 2025年9月30日  延期至 2026-03-31",
			"原时限 2025-11-30  时限 2026-01-31 | 时限 2025-11-30  延期至 2026-01-31",
			"原定 2025-11-30  时限 2026-01-31 | 时限 2025-11-30  延期至 2026-01-31",
			"时限 2026-01-31  原时限 2025-11-30 | 时限 2025-11-30  延期至 2026-01-31",
			"original due date 2025-11-30  due 2026-01-31 | due 2025-11-30  revised to 2026-01-31" })
	void aDeadlineKeepsTheDayThatItHadBefore(String before, String after) throws Exception {
		assertEquals(after, fixed("line-form", MEASURE, before));
	}

	@Test
	void aFurtherNumberIsKept() throws Exception {
		assertEquals("监督电话 \"0553-0000763\"  举报渠道 电话 \"15100000053\"",
				fixed("line-form", TEAM, "监督电话 \"0553-0000763\"  监督电话 \"15100000053\""));
		assertEquals("hotline \"0553-0000763\"  channel phone \"15100000053\"",
				fixed("line-form", TEAM, "hotline \"0553-0000763\"  hotline \"15100000053\""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"时限 2024年5月15日至6月15日 | 开始 2024-05-15  时限 2024-06-15",
			"时限 2024年12月15日至2025年1月5日 | 开始 2024-12-15  时限 2025-01-05",
			"时限 2024-05-15 至 2024-06-15 | 开始 2024-05-15  时限 2024-06-15",
			"时限 2024年5月 至 2024年6月 | 开始 2024年5月  时限 2024年6月",
			"due 2024-05-15 to 2024-06-15 | start 2024-05-15  due 2024-06-15" })
	void aDeadlineThatIsASpanKeepsItsStart(String before, String after) throws Exception {
		assertEquals(after, fixed("line-form", MEASURE, before));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"巡察时间 2026-03-23 至 2026-05-22 | 自 2026-03-23 至 2026-05-22", "进驻时间：2026-03-23 | 自 2026-03-23",
			"inspection period 2026-03-23 to 2026-05-22 | from 2026-03-23 to 2026-05-22",
			"阶段 2026-03-23 至 2026-05-08 \"了解\" | 阶段 2026-03-23 .. 2026-05-08 \"了解\"",
			"阶段 2026年3月23日至5月8日 \"了解\" | 阶段 2026-03-23 .. 2026-05-08 \"了解\"",
			"自 2026-03-20  阶段 3月23日至5月8日 \"了解\" | 自 2026-03-20  阶段 2026-03-23 .. 2026-05-08 \"了解\"" })
	void theDaysOfAnInspectionKeepTheirEnd(String before, String after) throws Exception {
		assertEquals(after, fixed("line-form", INSPECTION, before));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"组长 丙某（副局长） | 组长 丙某 { 职务 \"副局长\" }", "组员 戊某、己某、庚某 | 组员 戊某  组员 己某  组员 庚某",
			"inspector Bell, Cole | inspector Bell  inspector Cole" })
	void theMembersOfATeamKeepTheirPosts(String before, String after) throws Exception {
		assertEquals(after, fixed("line-form", TEAM, before));
	}

	@Test
	void theStaffOfAnOfficeIsListedOneByOne() throws Exception {
		assertEquals("工作人员 单某  工作人员 游某", fixed("line-form", OFFICE, "工作人员 单某、游某"));
	}

	@Test
	void whatIsDoneStandsBehindAColon() throws Exception {
		assertEquals("共计 2 个问题：已完成 1 个，正在推进 1 个", fixed("unknown-word", PLAN, "共计 2 个问题，已完成 1 个，正在推进 1 个"));
		assertEquals("declares 2 findings: completed 1", fixed("unknown-word", PLAN, "declares 2 findings, completed 1"));
	}

	@Test
	void partsInBracketsAreOfTheWhole() throws Exception {
		assertEquals("共计 党纪处分 4 人（其中 警告 2 人、严重警告 2 人）", fixed("line-form", PLAN, "共计 党纪处分 4 人（警告 2 人、严重警告 2 人）"));
	}

	@Test
	void aKindOfTwoWordsIsQuoted() throws Exception {
		assertEquals("成果 \"新增 供水户\" 1,280 户",
				fixed("unknown-word", "模型 { 政策 Q } 政策 Q { 用语 成果 \"新增 供水户\" } " + MEASURE, "成果 新增供水户 1,280 户"));
	}

	@Test
	void aRateIsProgressOfADay() throws Exception {
		assertEquals("进展 2026-06-01 60 %", fixed("undated-progress", "模型 { 基准日期 2026-06-01 } " + MEASURE, "完成率 60%"));
	}

	@Test
	void aRhythmBelongsToThePlanOrTheInspection() throws Exception {
		for (var owner : List.of(PLAN, INSPECTION)) {
			assertEquals("每 周 逢 星期五 调度", fixed("line-form", owner, "每周五 调度"));
			assertEquals("每 周 逢 星期五 开会", fixed("line-form", owner, "每周五召开组务会"));
			assertEquals("每 周 逢 星期一 上报", fixed("line-form", owner, "每 周一 上报"));
			assertEquals("每 周 逢 星期五 汇总、上报", fixed("line-form", owner, "每 星期五汇总、上报"));
		}
		assertTrue(only("misplaced-keyword", TEAM.formatted("每周五 调度")).getMessage().getLeft().contains("整改方案"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "共5个问题 | 共计 5 个问题", "一共有 5 个问题 | 共计 5 个问题", "合计12条措施、8项任务 | 共计 12 条措施、8项任务" })
	void aTotalHasItsKeyword(String before, String after) throws Exception {
		assertEquals(after, fixed("line-form", PLAN, before));
		assertEquals(after, fixed("line-form", "反馈意见 F {\n%s\n}", before));
	}

	@Test
	void aLiaisonHasNoNumberBehindTheName() throws Exception {
		assertEquals("联络员 \"Qian 13800000000\"", fixed("line-form", TEAM, "联络员 Qian 13800000000"));
	}

	@Test
	void aTelephoneForReportsIsTheHotline() throws Exception {
		assertEquals("监督电话 \"12388\"", fixed("misspelt-keyword", INSPECTION, "举报电话 \"12388\""));
	}

	@Test
	void aFieldOfAnotherElementIsWrittenThere() throws Exception {
		var text = "模型 { 政策 Q } 政策 Q { 字段 整改金额 于 措施 { 类型 金额 } }\n"
				+ "反馈意见 F1 { 问题 P1 \"问题\" { 整改金额 5 万元 } }";
		var problem = only("field-head", text);
		var message = problem.getMessage().getLeft();
		assertTrue(message.contains("写到措施中") && message.contains("字段 整改金额 于 措施、问题"), message);
		server.open(FILE, text);
		assertEquals(List.of(), server.actions(FILE, problem.getRange(), List.of(problem)));
		server.close(FILE);
	}

	private static Diagnostic only(String code, String text) throws Exception {
		var problem = server.open(FILE, text).stream().filter(d -> d.getCode().getLeft().equals(code)).findFirst().orElseThrow();
		server.close(FILE);
		return problem;
	}

	/** Takes the first fix and returns what stands in the frame then. */
	private static String fixed(String code, String frame, String line) throws Exception {
		var text = frame.formatted(line);
		var problem = only(code, text);
		server.open(FILE, text);
		var action = server.actions(FILE, problem.getRange(), List.of(problem)).get(0);
		server.close(FILE);
		var after = InProcessClient.apply(text, action.getEdit().getChanges().get(ProtocolClient.uri(FILE)));
		assertTrue(server.open(FILE, after).stream().noneMatch(d -> d.getCode().getLeft().equals(code)), after);
		server.close(FILE);
		return after.lines().filter(each -> !frame.contains(each)).findFirst().orElse(after);
	}
}
