/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.insp.dsl.edits.SyntaxErrorsException;
import org.insp.dsl.translation.Translator;
import org.insp.model.Language;
import org.junit.jupiter.api.Test;

/** Tests of what a translated text looks like. */
class TranslatorTest {

	private static final Translator TRANSLATOR = DslTestSupport.INJECTOR.getInstance(Translator.class);

	private static void pair(String en, String zh) {
		assertEquals(zh, TRANSLATOR.translate(en, Language.ZH));
		assertEquals(en, TRANSLATOR.translate(zh, Language.EN));
	}

	@Test
	void keywordsAndValuesChangeByPlace() {
		pair("rectification Plan1 { measure C1 \"for P1\" { for P1  leader Wang  kind timed  due 2023-10-31 } } // for",
				"整改方案 Plan1 { 措施 C1 \"for P1\" { 针对 P1  责任领导 Wang  类型 限期整改  时限 2023-10-31 } } // for");
		pair("inspection I1 { team T { leader Zhou  deputy Wu { job talks,finance } } methods talks }",
				"巡察 I1 { 巡察组 T { 组长 Zhou  副组长 Wu { 分工 谈话,财务 } } 工作方法 个别谈话 }");
	}

	@Test
	void measureReadsAsPlannersWriteIt() {
		pair("""
				rectification Plan1 {
				  measure C1 "每季度开展一次研讨交流" {
				    for P1、P1.M1
				    kind timed
				    leader Wang    with Chen
				    department PartyWork  coop PartyOffice
				    person Zhao
				    goal "研讨交流常态化"
				    criterion "每季度研讨记录齐全，每人发言一次以上"
				    due 2023-10-31
				    status closed
				  }
				}
				""", """
				整改方案 Plan1 {
				  措施 C1 "每季度开展一次研讨交流" {
				    针对 P1、P1.M1
				    类型 限期整改
				    责任领导 Wang    协同 Chen
				    责任科室 PartyWork  配合 PartyOffice
				    责任人 Zhao
				    目标 "研讨交流常态化"
				    标准 "每季度研讨记录齐全，每人发言一次以上"
				    时限 2023-10-31
				    状态 已销号
				  }
				}
				""");
	}

	@Test
	void namesThatAreWordsOfTheLanguageStayEscaped() {
		pair("committee T { area ^leader area ^责任领导 area timed }", "被巡察党组织 T { 领域 ^leader 领域 ^责任领导 领域 timed }");
	}

	@Test
	void headerNamesTheNewLanguageInItsOwnWay() {
		pair("model { language en }", "模型 { 语言 zh }");
		pair("model { language English }", "模型 { 语言 中文 }");
	}

	@Test
	void mixedTextBecomesOfOneVocabulary() {
		assertEquals("round R1 { type regular }", TRANSLATOR.translate("round R1 { 类型 常规 }", Language.EN));
		assertEquals("巡察轮次 R1 { 类型 常规 }", TRANSLATOR.translate("round R1 { 类型 常规 }", Language.ZH));
	}

	@Test
	void textWithSyntaxErrorsIsRefused() {
		assertThrows(SyntaxErrorsException.class, () -> TRANSLATOR.translate("round R1 { type", Language.ZH));
	}
}
