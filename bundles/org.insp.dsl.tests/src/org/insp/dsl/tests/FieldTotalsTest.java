/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.insp.dsl.problems.Problem;
import org.insp.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Totals by the fields of the place and by levels: numbers by a choice, sums of amounts, groups of problems beside single problems. */
class FieldTotalsTest {

	private static final Set<String> RULES = Set.of("declared-total-mismatch", "parts-mismatch", "status-sum-mismatch", "unknown-word",
			"totals-without-unit");
	private static final String HAZARDS = """
			模型 "台账" { 语言 zh  政策 口径 }
			政策 口径 {
			  字段 等级 于 问题 { 取值 重大、较大、一般 }
			  字段 整改资金 于 措施、任务 { 类型 金额 }
			  字段 受益人数 于 措施 { 类型 数字 }
			  字段 复查结果 于 措施 { 取值 合格、不合格 }
			}
			审计报告 S {
			  %s
			  问题 P1 { 字段 等级 重大 } 问题 P2 { 字段 等级 一般 } 问题 P3 { 字段 等级 一般 } 问题 P4 { %s }
			}
			整改方案 Z {
			  针对 S
			  %s
			  措施 C1 { 字段 整改资金 1.2 万元  字段 受益人数 30 人  字段 复查结果 合格 }
			  措施 C2 { 字段 整改资金 3,500 元  字段 受益人数 12 人  字段 复查结果 不合格 }
			  措施 C3 { 任务 a { 字段 整改资金 500 元 } 任务 b { 字段 整改资金 1,000 元 } }
			}
			""";
	private static final String AUDIT = """
			model "Audit" { language en  policy Ours }
			policy Ours {
			  field "management response" on finding { choices Agree, "Partially Agree", Disagree }
			}
			audit Report {
			  declares %s
			  recommendation 1 "Survey the fenders" { field "management response" Agree }
			  recommendation 2 "Publish the tariff" { field "management response" "Partially Agree" }
			  recommendation 3 "Count the bollards" { field "management response" Agree }
			}
			""";
	private static final String LEVELS = """
			模型 "反馈" { 语言 zh }
			反馈意见 F {
			  共计 %s
			  方面 A1 { 问题 P1 { 表现 "一" 表现 "二" } 问题 P2 { 表现 "三" } }
			  方面 A2 { 问题 P3 { 表现 "四" 表现 "五" 审计建议 "建账" } }
			}
			整改方案 Z { 针对 F  共计 %s
			  措施 C1 { 任务 a "一" } 措施 C2 { 任务 b "二" } 措施 C3 { 任务 c "三" 任务 d "四" } 措施 C4 { 任务 e "五" } }
			""";

	private static List<Problem> problems(String text) {
		return DslTestSupport.problems(DslTestSupport.model(text)).stream()
				.filter(problem -> problem.violation() == null || RULES.contains(problem.code())).toList();
	}

	private static void assertCodes(String expected, String text) {
		var found = problems(text);
		assertEquals(expected == null ? List.of() : List.of(expected.split(" ")), found.stream().map(Problem::code).toList(),
				found.stream().map(problem -> problem.message(Language.ZH)).toList() + text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "共计 4 条隐患：重大 1 条、一般 3 条 | ", "共计 4 条隐患：重大隐患 1 条隐患，一般隐患 3 条隐患 | ",
			"共计 4 处隐患：1 处重大、3 处一般隐患 | ", "共计 隐患 4 处：重大隐患 1、一般 3 | ", "共计 4 个问题（其中重大 1 个、一般 3 个） | ",
			"共计 隐患 4 处：重大隐患 3、一般 1 | declared-total-mismatch declared-total-mismatch",
			"共计 4 条隐患：重大 3 条、一般 1 条 | declared-total-mismatch declared-total-mismatch",
			"共计 4 条隐患，其中重大 3 条 | declared-total-mismatch", "共计 4 条隐患，其中重大 3 条 未逐项列出 | ",
			"共计 4 条隐患（其中重大 3 条） | declared-total-mismatch", "共计 隐患 5 处 | declared-total-mismatch", "共计 问题总数 4 个 | ",
			"共计 4 条隐患：电气 3 条、消防 1 条 | ", "共计 4 条隐患：重大 1 条、一般 2 条 | status-sum-mismatch", "共计 重大隐患 1 处、一般隐患 3 处 | ",
			"共计 重大隐患 3 处 | declared-total-mismatch" })
	void numbersByAChoiceAreThoseOfTheElements(String total, String codes) {
		assertCodes(codes, HAZARDS.formatted(total, "", ""));
	}

	@Test
	void elementThatDoesNotSayItsChoiceMayHaveIt() {
		assertCodes(null, HAZARDS.formatted("共计 4 条隐患：重大 2 条、一般 2 条", "", ""));
		assertCodes("declared-total-mismatch", HAZARDS.formatted("共计 4 条隐患：重大 2 条、一般 2 条", "字段 等级 较大", ""));
		assertCodes("declared-total-mismatch", HAZARDS.formatted("共计 4 条隐患：重大 1 条、一般 3 条", "字段 等级 较大", ""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "共计 整改资金 1.7 万元 | ", "共计 整改资金 17,000 元 | ", "共计 整改资金 99 万元 | declared-total-mismatch",
			"共计 整改资金 约 99 万元 | ", "共计 整改资金 99 万元 未逐项列出 | ", "共计 受益人数 42 人 | ", "共计 受益人数 50 人 | declared-total-mismatch",
			"共计 3 条措施：合格 1 条、不合格 1 条 | status-sum-mismatch", "共计 3 条措施，其中不合格 1 条 | ", "共计 3 条措施，其中不合格 3 条 | declared-total-mismatch",
			"共计 4 条隐患，其中重大 4 条 | declared-total-mismatch" })
	void totalsOfAFieldAreItsSum(String total, String codes) {
		assertCodes(codes, HAZARDS.formatted("", "字段 等级 一般", total));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "3 recommendations: 2 agreed, 1 partially agreed | ",
			"3 recommendations: 2 agreed, 1 partially agreed, 0 disagreed | ", "3 recommendations: 2 partially agreed, 1 agreed | "
					+ "declared-total-mismatch declared-total-mismatch",
			"2 findings, 3 recommendations | declared-total-mismatch", "4 recommendations | declared-total-mismatch" })
	void numbersByAChoiceInEnglish(String total, String codes) {
		assertCodes(codes, AUDIT.formatted(total));
	}

	@Test
	void messageNamesTheFieldAndTheChoice() {
		var message = problems(AUDIT.formatted("3 recommendations: 1 agreed, 2 partially agreed")).get(1).message(Language.EN);
		assertTrue(message.contains("2 partially agreed, but 1 of what is listed have \"Partially Agree\" in the field"), message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "2 类问题、3 个具体问题 | 4 条措施 | ", "3 类问题、5 个具体问题 | 4 条措施 | ", "4 类问题、5 个具体问题 | 4 条措施 | declared-total-mismatch",
					"3 类问题、6 个具体问题 | 4 条措施 | declared-total-mismatch", "3 个问题 | 3 项整改任务 | ", "3 个问题 | 4 项整改任务 | ", "3 个问题 | 5 项任务 | ",
					"3 个问题 | 6 项整改任务 | declared-total-mismatch", "3 个问题、1 条建议 | 4 条措施 | ", "3 个问题、2 条建议 | 4 条措施 | declared-total-mismatch",
					"3 个问题 | 5 个任务 | ", "3 个问题 | 4 个任务 | declared-total-mismatch", "3 个问题 | 2 条建议 | declared-total-mismatch" })
	void numbersOfSeveralLevelsAreNotTheSame(String findings, String plan, String codes) {
		assertCodes(codes, LEVELS.formatted(findings, plan));
	}
}
