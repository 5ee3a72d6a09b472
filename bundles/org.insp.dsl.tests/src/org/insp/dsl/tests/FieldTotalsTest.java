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

	private static final String UNITS = """
			模型 "台账" { 语言 zh  政策 口径 }
			政策 口径 {
			  字段 "问题金额（万元）" 于 问题
			  字段 欠缴 "欠缴金额 (元)" 于 问题 { 类型 数字 }
			  字段 涉及人数 "涉及人数（人）" 于 问题 { 类型 数字 }
			  字段 "Amount (USD)" 于 问题 { 类型 金额 }
			}
			反馈意见 S {
			  %s
			  问题 P1 { 字段 "问题金额（万元）" 1.2  字段 欠缴 300  字段 涉及人数 3  字段 "Amount (USD)" 500 }
			  问题 P2 { 字段 "问题金额（万元）" 5000 元  字段 欠缴 200 元  字段 涉及人数 4 人  字段 "Amount (USD)" 70 USD }
			}
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

	@ParameterizedTest
	@CsvSource({ "字段 等级 重大, , , 0", ", 字段 等级 重大, 字段 等级 一般, 0", ", 字段 等级 重大, , 1", ", , , 1", "字段 等级 重大, 字段 等级 一般, , 0" })
	void aFindingMaySayAFieldForItsRecommendations(String finding, String first, String second, int missing) {
		var text = """
				模型 "台账" { 语言 zh  政策 口径 }
				政策 口径 { 字段 等级 于 问题 { 取值 重大、一般  必填 } }
				审计报告 S { 问题 P1 "一" { %s 审计建议 R1 "甲" { %s } 审计建议 R2 "乙" { %s } } }
				""".formatted(text(finding), text(first), text(second));
		assertEquals(missing, DslTestSupport.problems(DslTestSupport.model(text)).stream()
				.filter(problem -> problem.code().equals("field-missing")).count(), text);
	}

	private static String text(String clauses) {
		return clauses == null ? "" : clauses;
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
	@CsvSource(delimiter = '|', value = { "问题金额 1.7 万元 | ", "问题金额 17000 元 | ", "问题金额 6.2 万元 | declared-total-mismatch",
			"\"问题金额（万元）\" 1.7 万元 | ", "\"问题金额（万元）\" 3 万元 | declared-total-mismatch", "欠缴金额 500 元 | ", "欠缴 0.05 万元 | ",
			"欠缴金额 501 元 | declared-total-mismatch", "涉及人数 7 人 | ", "涉及人数 8 人 | declared-total-mismatch", "Amount 570 USD | ",
			"amount 600 USD | declared-total-mismatch", "amount 600 EUR | " })
	void aFieldMayHaveItsUnitInItsTitle(String total, String codes) {
		assertCodes(codes, UNITS.formatted("共计 " + total));
	}

	@Test
	void sumsOfResultsAndOfFieldsAreBothNamed() {
		var text = """
				模型 "台账" { 语言 zh  政策 口径 }
				政策 口径 { 字段 追缴 于 措施 { 类型 金额 } }
				整改方案 Z {
				  共计 追缴 9 万元
				  措施 C1 { 成果 追缴 1 万元  字段 追缴 5 万元 }
				  措施 C2 { 字段 追缴 3 万元 }
				}
				""";
		var message = problems(text).get(0).message(Language.ZH);
		assertTrue(message.contains("各项措施的成果合计为追缴 1 万元，字段合计为追缴 8 万元"), message);
		assertCodes(null, text.replace("9 万元", "8 万元"));
		assertCodes(null, text.replace("9 万元", "1 万元"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "共计 312 个问题 未逐项列出 | ", "共计 312 个问题、5 个方面 未逐项列出 | ", "共计 312 个问题 | declared-total-mismatch",
			"declares 312 findings not itemised | " })
	void aPlanThatDoesNotItemiseNeedNotHaveTheNumbersOfItsFindings(String total, String codes) {
		assertCodes(codes, LEVELS.formatted("3 个问题", "4 条措施").replace("共计 4 条措施", total));
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
