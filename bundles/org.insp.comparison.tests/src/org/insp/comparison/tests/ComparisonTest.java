/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.comparison.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as a change, and what as the same. */
class ComparisonTest {

	private static final String PLAN = """
			模型 "测试" { 语言 zh 基准日期 2023-09-08 }
			政策 本地 { 用语 空泛用语 "进一步加强" }
			被巡察党组织 镇党委 "某镇党委" { 党委委员 甲 "甲某"  党委委员 乙 "乙某"  科室 财政所 "财政所"  科室 民政办 "民政办" }
			反馈意见 F1 "反馈" { 致 镇党委  方面 A1 "一" { 问题 P1 "补贴发放不及时"  问题 P2 "台账不清" }  方面 A2 "二" { 问题 P3 "制度不全" } }
			整改方案 Z "方案" { 针对 F1
			  措施 C1 "修订补贴发放制度2项" { 针对 P1  责任领导 甲  责任科室 财政所  时限 2023-10-31 }
			  措施 C2 "建立台账" { 针对 P2  责任领导 乙  时限 2023-11-30  状态 已核验  任务 C2a "清查" { 责任科室 民政办  时限 2023-10-10 } }
			}
			""";

	@TempDir
	Path dir;

	private List<String> changes(String what, String by) throws IOException {
		assertTrue(PLAN.contains(what), what);
		return Comparing.lines(Comparing.compare(dir, PLAN, PLAN.replace(what, by)));
	}

	@Test
	void sameTextHasNoChange() throws IOException {
		assertEquals(List.of(), Comparing.lines(Comparing.compare(dir, PLAN, PLAN)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"责任科室 财政所  时限 | 责任科室 民政办  时限 | changed 措施 C1: leadDepartments 财政所>民政办",
			"时限 2023-10-31 | 时限 2023-10-15 | changed 措施 C1: due 2023-10-31>2023-10-15",
			"时限 2023-10-31 | 时限 2023年10月底前 | changed 措施 C1: due 2023-10-31>2023年10月底前（2023-10-31）",
			"时限 2023-10-31 | '' | changed 措施 C1: due 2023-10-31> !deadline-gone",
			"状态 已核验 | 状态 推进中 | changed 措施 C2: status 已核验>推进中 !reopened",
			"时限 2023-10-10 | 时限 2023-10-20 | changed 任务 C2a: due 2023-10-10>2023-10-20 !deadline-unapproved",
			"修订补贴发放制度2项 | 修订补贴发放制度 | changed 措施 C1: text 修订补贴发放制度2项>修订补贴发放制度 !softened",
			"建立台账 | 进一步加强台账管理 | changed 措施 C2: text 建立台账>进一步加强台账管理 !softened",
			"问题 P2 \"台账不清\" | 问题 P2 \"台账不全\" | changed 问题 P2: title 台账不清>台账不全 !wording-changed",
			"针对 P1  责任领导 | 针对 P3  责任领导 | changed 措施 C1: addresses 补贴发放不及时>制度不全",
			"乙某 | 乙一 | changed 乙一: title 乙某>乙一",
			"科室 民政办 \"民政办\" } | 科室 民政办 \"民政办\"  科室 文化站 \"文化站\" } | added 文化站" })
	void changeIsTold(String what, String by, String expected) throws IOException {
		var changes = changes(what, by);
		assertTrue(changes.contains(expected), changes.toString());
	}

	@Test
	void findingThatStandsElsewhereIsTheSame() throws IOException {
		assertEquals(List.of("changed 问题 P2: container 方面 A1>方面 A2"),
				Comparing.lines(Comparing.compare(dir, PLAN,
						PLAN.replace("  问题 P2 \"台账不清\"", "").replace("问题 P3", "问题 P2 \"台账不清\"  问题 P3"))));
	}

	@Test
	void measureWithAnotherTextUnderTheSameNumberIsTheSameWhereItAnswersTheSameFinding() throws IOException {
		assertEquals(List.of("changed 措施 C2: text 建立台账>聘请第三方核验"), changes("建立台账", "聘请第三方核验"));
	}

	@Test
	void measureWithAnotherTextAndAnotherFindingIsAnotherOne() throws IOException {
		var changes = changes("措施 C1 \"修订补贴发放制度2项\" { 针对 P1", "措施 C1 \"公开招聘会计\" { 针对 P3");
		assertTrue(changes.containsAll(List.of("added 措施 C1", "removed 措施 C1", "changed 问题 P1 !left-without-measure")),
				changes.toString());
	}

	@Test
	void stepsOfWhatHasGoneAreTold() throws IOException {
		var changes = Comparing.lines(Comparing.compare(dir, PLAN, PLAN.substring(0, PLAN.indexOf("  措施 C2")) + "}\n"));
		assertEquals(List.of("changed 问题 P2 !left-without-measure", "removed 措施 C2", "removed 任务 C2a"), changes);
	}

	@Test
	void findingsAndMeasuresWithOnlyANumberAreKnownByIt() throws IOException {
		var plan = """
				模型 { 语言 zh 基准日期 2024-09-08 }
				审计报告 S1 { 问题 19 "多发补贴" }
				整改方案 Z { 针对 S1 措施 1 "追回款项" { 针对 P19 } }
				""";
		assertEquals(List.of("changed 问题“违规多发各类津贴补贴”: title 多发补贴>违规多发各类津贴补贴 !wording-changed",
				"changed 措施 1: text 追回款项>全部追回并上缴财政专户"),
				Comparing.lines(Comparing.compare(dir, plan, plan.replace("多发补贴", "违规多发各类津贴补贴").replace("追回款项", "全部追回并上缴财政专户"))));
	}

	@Test
	void anotherImportIsAChange() throws IOException {
		assertEquals(List.of("added 导入"),
				Comparing.lines(Comparing.compare(dir, PLAN, PLAN + "导入 \"insp:calendar/cn\"\n")));
	}

	@Test
	void vocabularyMakesNoDifference() throws IOException {
		var english = """
				model "测试" { language zh as of 2023-09-08 }
				policy 本地 { words vague "进一步加强" }
				committee 镇党委 "某镇党委" { member 甲 "甲某"  member 乙 "乙某"  department 财政所 "财政所"  department 民政办 "民政办" }
				feedback F1 "反馈" { to 镇党委  aspect A1 "一" { finding P1 "补贴发放不及时"  finding P2 "台账不清" }
				  aspect A2 "二" { finding P3 "制度不全" } }
				rectification Z "方案" { for F1
				  measure C1 "修订补贴发放制度2项" { for P1  leader 甲  department 财政所  due 2023-10-31 }
				  measure C2 "建立台账" { for P2  leader 乙  due 2023-11-30  status verified
				    step C2a "清查" { department 民政办  due 2023-10-10 } }
				}
				""";
		assertEquals(List.of(), Comparing.lines(Comparing.compare(dir, PLAN, english)));
	}
}
