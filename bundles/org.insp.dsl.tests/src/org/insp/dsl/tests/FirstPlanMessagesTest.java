/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.insp.dsl.problems.Problem;
import org.insp.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody is told who writes a first plan as a document has it, and knows nothing but the messages. */
class FirstPlanMessagesTest {

	private static final String PLAN = """
			被巡察党组织 镇 { 党委委员 张某  党委委员 王某  科室 党群办 "党群办公室" }
			组织 区委 "区委"
			反馈意见 F1 { 问题 P1 "一" }
			整改方案 Z {
			  针对 F1
			  措施 C1 "建立台账" { %s }
			}
			""";

	private static String message(String clause, String code, Language language) {
		var found = DslTestSupport.problems(DslTestSupport.model(PLAN.formatted(clause))).stream()
				.filter(problem -> problem.code().equals(code)).map((Problem problem) -> problem.message(language)).toList();
		assertEquals(1, found.size(), clause);
		return found.get(0);
	}

	@ParameterizedTest
	@CsvSource({ "责任人 钱某, 党委委员 钱某 \"…\"", "责任单位 党政办, 科室 党政办 \"…\"", "责任单位 纪委, 科室 纪委 \"…\"", "责任人 各村党支部书记, 加引号：\"各村党支部书记\"",
			"责任人 各村党支部书记, 党委委员 各村党支部书记 \"…\"" })
	void aNameThatNobodyHasIsDeclaredFirst(String clause, String hint) {
		assertTrue(message(clause, "unknown-name", Language.ZH).contains(hint), message(clause, "unknown-name", Language.ZH));
	}

	@ParameterizedTest
	@CsvSource({ "成果 制度1项, 写成“制度 1 项”", "成果 批评教育2人, 写成“批评教育 2 人”" })
	void aResultIsToldFromItsNumber(String clause, String hint) {
		assertTrue(message(clause, "unknown-word", Language.ZH).contains(hint), message(clause, "unknown-word", Language.ZH));
	}

	@ParameterizedTest
	@CsvSource({ "状态 正在进行", "状态 正在落实", "状态 正在开展" })
	void whatIsUnderWayIsSoInAnyWord(String clause) {
		assertEquals(0, DslTestSupport.problems(DslTestSupport.model(PLAN.formatted(clause))).stream()
				.filter(problem -> problem.code().equals("unknown-word")).count());
	}
}
