/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.insp.dsl.edits.SyntaxErrorsException;
import org.insp.dsl.formatting.Formatter;
import org.insp.dsl.text.TextEdit;
import org.junit.jupiter.api.Test;

/** Tests of what a formatted text looks like. */
class FormatterTest {

	private static final Formatter FORMATTER = DslTestSupport.INJECTOR.getInstance(Formatter.class);

	private static void formats(String text, String expected) {
		assertEquals(expected, FORMATTER.format(text));
	}

	@Test
	void clausesStayOnTheLinesOfTheAuthor() {
		formats("""
				rectification   Plan1 {
				   measure  C1   "走访"  {
				for P1,P2     leader Wang   with   Chen
				      due 2023-10-31
				}
				 }""", """
				rectification Plan1 {
				  measure C1 "走访" {
				    for P1, P2  leader Wang with Chen
				    due 2023-10-31
				  }
				}
				""");
	}

	@Test
	void blockOfSeveralLinesHasItsBracesAtLineEnds() {
		formats("group G { head Zhang\n  members Li, Wang }  claim P1 by Li", """
				group G {
				  head Zhang
				  members Li, Wang
				}
				claim P1 by Li
				""");
		formats("committee Town\n{member Li{posts \"书记\"}}", "committee Town { member Li { posts \"书记\" } }\n");
		formats("committee Town {   }", "committee Town {}\n");
	}

	@Test
	void wordsOfOneClauseAreOneSpaceApart() {
		formats("department D {head   Zhao  \"赵某\"{posts  \"主任\"}staff  Qian}".replace("department", "committee T { department") + "}",
				"committee T { department D { head Zhao \"赵某\" { posts \"主任\" }  staff Qian } }\n");
		formats("dispatch  of Plan1{C1   \"完成\" C2   \"完成一半\"}", "dispatch of Plan1 { C1 \"完成\"  C2 \"完成一半\" }\n");
		formats("feedback F1{aspect A1{finding P1 finding P2}}", "feedback F1 { aspect A1 { finding P1  finding P2 } }\n");
	}

	@Test
	void clauseGoesOnFourColumnsFurtherIn() {
		formats("group G {\n members Li,\nWang\n}", "group G {\n  members Li,\n      Wang\n}\n");
	}

	@Test
	void commentsAndBlankLinesStay() {
		formats("\n\n// first\n\n\n\ngroup G { // whose\n\n/* the\n   head */ head Li // acting\n// last\n\n}\n\n\n", """
				// first

				group G {  // whose

				  /* the
				   head */ head Li  // acting
				  // last

				}
				""");
	}

	@Test
	void separatorsStayAsTyped() {
		formats("认领 P1 、P2，P3 由 Li ,Chen", "认领 P1、P2，P3 由 Li, Chen\n");
		formats("round R1 { type regular ; form lifted；authorised 2023-04-10 }",
				"round R1 { type regular; form lifted；authorised 2023-04-10 }\n");
	}

	@Test
	void bracesDigitsAndDatesHaveOneForm() {
		formats("政策 P ｛ 期限 整改报告 ２个月 ｝", "政策 P { 期限 整改报告 2 个月 }\n");
		formats("claim F1 . P1 by Li", "claim F1.P1 by Li\n");
		for (var date : List.of("2023-9-6", "2023.9.6", "2023/09/06", "2023年9月6日", "２０２３年９月６号")) {
			formats("round R1 { authorised " + date + " }", "round R1 { authorised 2023-09-06 }\n");
		}
	}

	@Test
	void quotedTextStays() {
		var texts = "document D1 “他说：“照单  全收””  document D2 { text \"\"\"\n  第一段 {\r\n\t2023年9月6日  \"\"\" }";
		formats(texts, "document D1 “他说：“照单  全收””  document D2 { text \"\"\"\n  第一段 {\r\n\t2023年9月6日  \"\"\" }\n");
	}

	@Test
	void byteOrderMarkAndLineEndsStay() {
		formats("\ufeff\n group G {\r\n head Li }", "\ufeffgroup G {\n  head Li\n}\n");
		formats("// a\r\ngroup G {\n head Li }", "// a\r\ngroup G {\r\n  head Li\r\n}\r\n");
		formats("group\rG // a\n", "group\n    G  // a\n");
		formats("\ufeff", "\ufeff");
		formats(" \n ", "");
	}

	@Test
	void textWithSyntaxErrorsIsRefused() {
		var refusal = assertThrows(SyntaxErrorsException.class, () -> FORMATTER.format("group  G {\n  head  Li 5\n}"));
		assertEquals(1, refusal.regions().size());
		assertEquals(22, refusal.regions().get(0).offset());
	}

	@Test
	void editsTouchOnlyWhatChanges() {
		var text = "group G { head Li  members Wang,Chen }\n";
		assertEquals(List.of(new TextEdit(32, 0, " ")), Formatter.edits(ParsedTexts.parse(text)));
		assertEquals(List.of(), Formatter.edits(ParsedTexts.parse(FORMATTER.format(text))));
	}
}
