/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.insp.dsl.problems.Problem;
import org.insp.model.Language;
import org.insp.model.Measure;
import org.insp.model.measures.MeasureTotals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What documents report of their measures: statuses, days of completion, rates. */
class ReportedStatusTest {

	private static final String PLAN = """
			模型 "甲" { 基准日期 2024-11-30 }
			反馈意见 F1 { 问题 P1 "甲" }
			整改方案 Z {
			  针对 F1  %s
			  措施 C1 { 针对 P1 时限 2024-06-30 状态 已完成 }
			  措施 C2 { 针对 P1 时限 2024-06-30 状态 基本完成 }
			  措施 C3 { 针对 P1 时限 2024-06-30 状态 不再整改 }
			}
			""";

	private static List<Problem> problems(String text, String code) {
		return DslTestSupport.problems(DslTestSupport.model(text)).stream().filter(problem -> problem.code().equals(code)).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "实际完成 2024-06-01  状态 推进中 | 推进中 | 2024-06-01", "实际完成 2024-06-01  状态 基本完成 | 基本完成 | 2024-06-01",
			"completed on June 2024  status ongoing | 推进中 | June 2024", "完成时限 2024-06-30  完成时间 2024-06-01  状态 未完成 | 未完成 | 2024-06-01" })
	void aDayOfCompletionBesideAnOpenStatusIsTold(String clauses, String status, String day) {
		for (var item : List.of("措施 C1 { %s }", "措施 C1 { 任务 C1a { %s } }")) {
			var told = problems("模型 \"甲\" { 基准日期 2024-11-30 } 整改方案 Z { " + item.formatted(clauses) + " }", "illegal-transition");
			assertEquals(1, told.size(), clauses);
			var message = told.get(0).message(Language.ZH);
			assertTrue(message.contains('“' + status + '”') && message.contains("写的是 " + day), message);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "实际完成 2024-06-01  状态 已完成", "实际完成 2024-06-01", "实际完成 2024-12-01  状态 推进中", "实际完成 2024-06-01  状态 不再整改",
			"实际完成 2024-06-01  状态 申请销号" })
	void aDayOfCompletionThatAgreesIsRight(String clauses) {
		assertEquals(List.of(),
				problems("模型 \"甲\" { 基准日期 2024-11-30 } 整改方案 Z { 措施 C1 { " + clauses + "  任务 C1a { " + clauses + " } } }",
						"illegal-transition")
						.stream().filter(problem -> problem.message(Language.ZH).contains("实际完成")).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "状态 已销号 2024-10-09", "状态 已完成 2024年10月", "status closed 2024-10-09", "status completed October 2024" })
	void aDayBehindADoneStatusIsThatOfItsCompletion(String clause) {
		var model = DslTestSupport.model("模型 \"甲\" { 语言 zh  基准日期 2024-11-30 } 整改方案 Z { 措施 C1 { " + clause + "\n责任人 \"甲\" } }");
		assertEquals(List.of(), DslTestSupport.problems(model).stream().filter(problem -> problem.violation() == null).toList());
		assertEquals(10, DslTestSupport.evaluated(model).states().get(0).completedOn().orElseThrow().getMonthValue());
	}

	@ParameterizedTest
	@ValueSource(strings = { "In Progress - On Track", "Pending Verification", "ON HOLD", "Awaiting Funding – Phase Two" })
	void aStatusOfSeveralWordsNeedsNoQuotationMarks(String status) {
		var text = "policy P { words status \"" + status + "\" = ongoing } rectification Z { measure C1 { status " + status
				+ "  person \"x\" } measure C2 { person \"y\"  status " + status + " due 2024-06-30 } }";
		assertEquals(List.of(), ParsedTexts.errors(text));
		assertEquals(0, problems(text, "unknown-word").size());
		assertEquals(2, problems(text.replaceFirst("words status [^}]*", ""), "unknown-word").size());
	}

	@Test
	void nearlyDoneIsNotDone() {
		var model = DslTestSupport.model(PLAN.formatted(""));
		var evaluated = DslTestSupport.evaluated(model);
		var states = model.model().all(Measure.class).map(evaluated::state).toList();
		assertEquals("基本完成", states.get(1).statusText(Language.ZH));
		assertTrue(states.get(1).isOverdue() && !states.get(1).isDone());
		assertFalse(states.get(2).isOverdue());
		var totals = MeasureTotals.of(states);
		assertEquals(List.of(3, 1, 1, 1), List.of(totals.count(), totals.done(), totals.dropped(), totals.overdue()));
	}

	@ParameterizedTest
	@CsvSource({ "共计 完成率 95%, 1", "共计 整改完成率 33.3%, 0", "共计 完成率 33%, 0", "共计 3 条措施、办结率 100%, 1", "declares completion 34 %, 0",
			"declares completion-rate 66 %, 1", "共计 完成率 约 90%, 0", "共计 完成率 95%（未逐项列出）, 0", "共计 群众满意率 95%, 0", "共计 整改率 95.5%, 0",
			"共计 问题整改率 95.5%, 0",
			"共计 措施整改率 95.5%, 1", "declares rectification-rate 95.5 %, 0" })
	void declaredRatesAreCompared(String totals, int mismatches) {
		var text = PLAN.formatted(totals);
		assertEquals(List.of(), ParsedTexts.errors(text));
		var found = problems(text, "declared-total-mismatch");
		assertEquals(mismatches, found.size());
		assertEquals(0, problems(text, "unknown-word").size());
		found.forEach(
				problem -> assertTrue(problem.message(Language.ZH).contains("3 条措施中已完成 1 条，完成率为 33.3%"), problem.message(Language.ZH)));
	}
}
