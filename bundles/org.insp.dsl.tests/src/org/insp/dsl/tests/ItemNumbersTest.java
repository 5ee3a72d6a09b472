/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.insp.dsl.problems.Problem;
import org.insp.model.Finding;
import org.insp.model.Language;
import org.insp.model.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers that documents give their items, and what is called by them. */
class ItemNumbersTest {

	private static final String REPORTS = """
			审计报告 S1 "一" { 问题 19 "多付工程款" 问题 20 "台账不清" }
			审计报告 S2 "二" { 问题 19 "超付工程款" 问题 21 "公车私用" }
			整改方案 Z { 针对 S1、S2 措施 C1 "追回" { 针对 %s } }
			""";

	private static List<Problem> mistakes(String text) {
		return DslTestSupport.problems(DslTestSupport.model(text)).stream().filter(problem -> problem.violation() == null).toList();
	}

	@Test
	void aNumberOfTwoReportsIsAmbiguous() {
		var problems = mistakes(REPORTS.formatted("P19、P20、P21"));
		assertEquals(List.of("ambiguous-name"), problems.stream().map(Problem::code).toList());
		var message = problems.get(0).message(Language.ZH);
		assertTrue(message.contains("S1.P19 (text.insp:1)") && message.contains("S2.P19 (text.insp:2)"), message);
		assertEquals(List.of(), mistakes(REPORTS.formatted("S2.P19")));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"feedback F1 { finding P1 \"x\" } feedback F2 { finding P1 \"y\" } rectification R { for F1, F2 measure C1 { for %s } }",
			"反馈意见 F1 { 问题 P1 \"x\" } 反馈意见 F2 { 问题 P1 \"y\" } 整改方案 R { 针对 F2、F1 措施 C1 { 针对 %s } }" })
	void aNameOfTwoSubjectsIsAmbiguous(String text) {
		assertEquals(List.of("ambiguous-name"), mistakes(text.formatted("P1")).stream().map(Problem::code).toList());
		assertEquals(List.of(), mistakes(text.formatted("F2.P1")));
	}

	@Test
	void twoOfOneNumberNeedAName() {
		var twice = "审计报告 S1 { 问题 19 \"一\"\n问题 19%s \"二\" } 整改方案 Z { 针对 S1 措施 7 { 针对 P19 } }";
		var problems = mistakes(twice.formatted(""));
		assertEquals(List.of("ambiguous-name"), problems.stream().map(Problem::code).toList());
		var message = problems.get(0).message(Language.EN);
		assertTrue(message.contains("S1.P19 (text.insp:1, text.insp:2)") && message.contains("such as P19b"), message);
		var named = twice.formatted(" P19b");
		assertEquals(List.of(), mistakes(named));
		var model = DslTestSupport.model(named).model();
		assertSame(model.all(Finding.class).findFirst().orElseThrow(),
				model.all(Measure.class).findFirst().orElseThrow().getAddresses().get(0));
	}

	@Test
	void twoOfOneNumberThatNobodyMentionsAreNoMistake() {
		assertEquals(List.of(), mistakes("审计报告 S1 { 方面 \"一\" { 问题 1 \"甲\" } 方面 \"二\" { 问题 1 \"乙\" } }"));
	}

	@ParameterizedTest
	@CsvSource({ "问题 3.1 \"甲\", 3.1, P3-1", "问题 3-1 \"甲\", 3-1, P3-1", "问题 P9 \"甲\" { 编号 3-1 }, 3-1, P9", "问题 \"甲\" { 编号 3-1 }, 3-1, P3-1",
			"问题 P9 { 编号 （一） }, （一）, P9", "问题 P9 { 编号 (3) }, (3), P9", "问题 2 \"乙\" { 编号 AQ-2 }, AQ-2, P2", "finding 2 { number 4 }, 4, P2",
			"问题 ３.１ \"甲\", 3.1, P3-1" })
	void numbersMayHaveParts(String finding, String number, String name) {
		var text = "审计报告 S1 { " + finding + " } 整改方案 Z { 针对 S1 措施 C1 { 针对 " + name + " } }";
		assertEquals(List.of(), mistakes(text).stream().map(problem -> problem.message(Language.ZH)).toList());
		assertEquals(number, DslTestSupport.model(text).model().all(Finding.class).findFirst().orElseThrow().getNumber());
	}

	@ParameterizedTest
	@ValueSource(strings = { "审计建议 1 \"健全\"", "recommendation 1 \"Reconcile\" { management response \"Agreed\" }" })
	void aRecommendationWithANumberIsCalledByIt(String recommendation) {
		var text = "审计报告 S1 { 问题 1 \"甲\" " + recommendation + " } 整改方案 Z { 针对 S1 措施 C1 { 针对 R1 } 措施 C2 { 针对 P1 } }";
		assertEquals(List.of(), mistakes(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "共计 3 个问题（未逐项列出）", "declares 3 findings (not itemised)", "共计 3 个问题 ( 未逐项列出 )" })
	void notItemisedMayStandInBrackets(String totals) {
		var text = "审计报告 S1 { " + totals + " 问题 P1 }";
		assertEquals(List.of(), mistakes(text));
		assertEquals(0, DslTestSupport.problems(DslTestSupport.model(text)).stream().filter(p -> p.code().equals("declared-total-mismatch"))
				.count());
	}

	@ParameterizedTest
	@CsvSource({ "针对 19, P19", "针对 P20、１９, P19", "针对 2019, P2019" })
	void aBareNumberGetsItsName(String clause, String name) {
		var problems = mistakes("审计报告 S1 { 问题 19 \"一\" 问题 20 \"二\" } 整改方案 Z { 针对 S1 措施 7 { " + clause + " } }");
		assertEquals(List.of("numbered-reference"), problems.stream().map(Problem::code).toList());
		assertTrue(problems.get(0).message(Language.ZH).endsWith("写成 " + name + "。"), problems.get(0).message(Language.ZH));
	}
}
