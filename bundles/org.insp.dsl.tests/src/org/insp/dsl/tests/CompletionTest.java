/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.insp.dsl.export.ModelExport;
import org.insp.dsl.problems.Problem;
import org.insp.dsl.translation.Translator;
import org.insp.model.DateText;
import org.insp.model.Language;
import org.insp.model.Measure;
import org.insp.model.MeasureStatus;
import org.insp.model.Step;
import org.insp.model.measures.MeasureState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is reported as done, and when; and what is signed off, be it only by a date. */
class CompletionTest {

	private static final String CLOSED = " 措施 C9 { 状态 已销号  销号 { 申请 甲 2021-12-01 核验 乙 2021-12-02 批准 丙 2021-12-03 同意销号 } }";

	private static String plan(String clauses) {
		return "整改方案 Z { 措施 C1 { " + clauses + " } }";
	}

	private static List<Problem> problems(String text) {
		return DslTestSupport.problems(DslTestSupport.model(text));
	}

	private static long count(String text, String code) {
		return problems(text).stream().map(Problem::code).filter(code::equals).count();
	}

	private static String message(String text, String code) {
		return problems(text).stream().filter(p -> p.code().equals(code)).map(p -> p.message(Language.ZH)).findFirst().orElseThrow();
	}

	private static Measure measure(String clauses) {
		return (Measure) DslTestSupport.model(plan(clauses)).model().contents().filter(Measure.class::isInstance).findFirst().orElseThrow();
	}

	private static MeasureState state(String clauses) {
		var model = DslTestSupport.model(plan(clauses));
		return DslTestSupport.evaluated(model).state(model.model().all(Measure.class).findFirst().orElseThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = { "状态 已完成", "状态 已验收", "状态 已完成并长期坚持", "状态 completed", "状态 已完成  销号 { 申请 甲 2021-12-01 }",
			"状态 已完成  进展 2021-12-01 \"已办\"", "实际完成 2021-12-01" })
	void reportRunsAheadOfClosures(String clauses) {
		var text = "整改方案 Z { 措施 C1 { " + clauses + " } 措施 C2 { " + clauses + " }" + CLOSED + " }";
		assertEquals(List.of(), ParsedTexts.errors(text));
		assertEquals(0, count(text, "illegal-transition"));
		assertEquals(0, count(text, "closures-missing"));
		assertEquals(1, count(text, "reported-not-closed"));
		assertTrue(message(text, "reported-not-closed").startsWith("整改方案 Z 有 2 条措施报告为已完成，尚未销号"));
	}

	@Test
	void reportDoesNotContradictARefusedClosure() {
		var refused = "状态 已完成  销号 { 申请 甲 2021-12-01 核验 乙 2021-12-02 退回整改 }";
		assertEquals(1, count(plan(refused), "illegal-transition"));
		assertEquals(0, count(plan(refused), "reported-not-closed"));
		// what is proved is not a word of a report
		assertEquals(1, count("整改方案 Z { 措施 C1 { 状态 已销号 }" + CLOSED + " }", "illegal-transition"));
		// and a report that lags behind is a mistake as before
		assertEquals(1, count(plan("状态 正在推进  销号 2021-12-20"), "illegal-transition"));
	}

	@Test
	void wordsInThePlaceOfTheDayCloseNothing() {
		assertEquals(MeasureStatus.PLANNED, state("销号 \"尚未\"").status());
	}

	@ParameterizedTest
	@ValueSource(strings = { "状态 已完成，责任人 \"会计\"", "状态 已完成，\n成果 追缴 5 万元" })
	void commaBehindAStatusIsNoPartOfIt(String clauses) {
		assertTrue(state(clauses).isDone());
	}

	@ParameterizedTest
	@ValueSource(strings = { "销号 2021-12-20", "销号时间 2021年12月20日", "销号日期 2021.12.20", "已销号 2021-12-20", "closure 2021-12-20",
			"closed on 2021-12-20", "状态 已销号  销号时间 2021年12月20日", "status closed  closed on 2021-12-20",
			"状态 已完成  销号日期 2021-12-20", "销号 2021年12月20日 { 佐证 \"销号表\" }" })
	void closureMayHaveADateOnly(String clauses) {
		assertEquals(List.of(), ParsedTexts.errors(plan(clauses)));
		assertEquals(MeasureStatus.CLOSED, state(clauses).status());
		assertEquals(Optional.of("2021-12-20"), state(clauses).closedOn().map(Object::toString));
		assertEquals(0, count(plan(clauses), "illegal-transition"));
		assertEquals(0, count(plan(clauses), "closed-without-evidence"));
		assertEquals(1, count(plan(clauses), "closure-unsigned"));
		assertEquals("措施 C1 的销号只写了日期 2021-12-20，没有申请、核验、批准：可在“销号”的花括号中补写，并附佐证材料。",
				message("模型 \"案例\" { 语言 zh }" + plan(clauses), "closure-unsigned"));
	}

	@Test
	void closureToComeDoesNotCountYet() {
		assertEquals(MeasureStatus.PLANNED, state("销号 2023-12-20").status());
		assertEquals(MeasureStatus.ONGOING, state("销号 2021-12-20 { 核验 乙 2021-12-19 退回整改 }").status());
		assertEquals(1, count(plan("销号 2021-12-20 { 批准 丙 2021-12-24 }"), "illegal-transition"));
	}

	@ParameterizedTest
	@CsvSource({ "实际完成", "实际完成时间", "办结日期", "completed on", "actual completion" })
	void completionHasADateOfItsOwn(String heading) {
		var measure = measure("时限 2021-06-30  " + heading + " 2021-06-21");
		assertEquals(DateText.ofText("2021-06-21"), measure.getCompletedOn());
		assertEquals(DateText.ofText("2021-06-30"), measure.getDue());
	}

	@ParameterizedTest
	@CsvSource({ "完成时限, 完成时间", "整改时限, 完成日期", "时限, 办结时间", "due, completion date", "完成期限, 完成时间" })
	void headingBesideAnotherDeadlineIsTheCompletion(String deadline, String completion) {
		for (var clauses : List.of(deadline + " 2021年6月底前  " + completion + " 2021年6月21日",
				completion + " 2021年6月21日 " + deadline + " 2021年6月底前")) {
			assertEquals(List.of(), ParsedTexts.errors(plan(clauses)));
			assertEquals("2021-06-21", measure(clauses).getCompletedOn().date().toString());
			assertEquals("2021-06-30", measure(clauses).getDue().date().toString());
		}
	}

	@Test
	void headingAloneIsTheDeadline() {
		assertNull(measure("完成时间 2021-06-30").getCompletedOn());
		assertEquals(DateText.ofText("2021-06-30"), measure("完成时间 2021-06-30").getDue());
		// the deadline of the measure is not one of its step
		var measure = measure("完成时限 2021-06-30 任务 S1 { 完成时间 2021-05-31 } 任务 S2 { 完成时限 2021-05-31 完成时间 2021-05-20 }");
		assertEquals(DateText.ofText("2021-05-31"), measure.getSteps().get(0).getDue());
		assertEquals(DateText.ofText("2021-05-20"), measure.getSteps().get(1).getCompletedOn());
		assertNull(measure.getCompletedOn());
	}

	@Test
	void headingBesideADoneStatusIsTheCompletion() {
		for (var clauses : List.of("完成时间 2024-10-12 状态 已整改", "整改状态 已完成  完成时间 2024-10-12", "completion date 2024-10-12 status closed")) {
			var measure = measure(clauses);
			assertEquals(DateText.ofText("2024-10-12"), measure.getCompletedOn(), clauses);
			assertNull(measure.getDue(), clauses);
		}
		assertEquals(0, count(plan("完成时间 2021-06-12 状态 已完成"), "missing-deadline"));
		for (var clauses : List.of("完成时间 2024-10-12 状态 推进中", "完成时间 2024-10-12 状态 未完成")) {
			assertNull(measure(clauses).getCompletedOn(), clauses);
		}
	}

	@Test
	void completionSaysThatTheWorkIsDone() {
		var state = state("时限 2021-06-30  实际完成 2021-07-05");
		assertTrue(state.isDone() && !state.isOverdue());
		assertEquals("已完成", state.statusText(Language.ZH));
		assertEquals("completed", state.statusText(Language.EN));
		assertEquals(MeasureStatus.PLANNED, state("时限 2024-06-30  实际完成 2024-06-30").status());
		assertEquals(MeasureStatus.ONGOING, state("状态 推进中  实际完成 2021-07-05").status());
		var model = DslTestSupport.model(plan("任务 S1 { 时限 2021-06-30 完成时间 2021-07-01 办结时间 2021-06-02 } 任务 S2 { 实际完成 2021-06-02 }"));
		var step = model.model().contents().filter(Step.class::isInstance).map(Step.class::cast).toList().get(1);
		assertTrue(DslTestSupport.evaluated(model).state(step).isDone());
		assertEquals("已完成", DslTestSupport.evaluated(model).state(step).statusText(Language.ZH));
		assertEquals(1, count(plan("开始 2021-06-30  实际完成 2021-06-05"), "unordered-dates"));
	}

	@Test
	void completionAndClosureSurviveTranslationAndExport() {
		var text = plan("时限 2021-06-30  实际完成 2021-06-21  状态 已完成  销号 2021-12-20");
		var translator = DslTestSupport.INJECTOR.getInstance(Translator.class);
		var english = translator.translate(text, Language.EN);
		assertTrue(english.contains("due 2021-06-30  completed on 2021-06-21  status 已完成  closure 2021-12-20"), english);
		assertEquals(text, translator.translate(english, Language.ZH));
		var alias = translator.translate(plan("完成时限 2021-06-30  完成时间 2021-06-21  销号时间 2021-12-20"), Language.EN);
		assertTrue(alias.contains("due 2021-06-30  completed on 2021-06-21  closure 2021-12-20"), alias);
		assertTrue(ModelExport.xmi(DslTestSupport.model(text)).contains("completedOn=\"2021-06-21\""));
	}
}
