/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.insp.dsl.grammar.GrammarModel;
import org.insp.model.Cause;
import org.insp.model.Committee;
import org.insp.model.Document;
import org.insp.model.Feedback;
import org.insp.model.InspectionPlan;
import org.insp.model.Measure;
import org.insp.model.RectificationPlan;
import org.insp.model.Transfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The grammar decides by one token, no clause takes a part of its neighbour, and Chinese typing means what it looks like. */
class GrammarTest {

	private static <T extends EObject> T first(Class<T> type, String text) {
		assertEquals(List.of(), ParsedTexts.errors(text), text);
		var found = new ArrayList<T>();
		ParsedTexts.parse(text).getRootASTElement().eAllContents().forEachRemaining(e -> {
			if (type.isInstance(e)) {
				found.add(type.cast(e));
			}
		});
		return found.get(0);
	}

	private static Measure measure(String clauses) {
		return first(Measure.class, "rectification Plan { measure C1 { " + clauses + " } }");
	}

	private static String text(String quoted) {
		return first(Cause.class, "cause of P1 " + quoted).getText();
	}

	@Test
	void oneTokenDecidesEverywhere() {
		assertEquals(List.of(), DslTestSupport.INJECTOR.getInstance(GrammarModel.class).ambiguities());
	}

	@Test
	void reasonsBelongToTheClauseTheyFollow() {
		var measure = measure("leader Wang with Chen because \"a\" due 2023-10-31 because \"b\" "
				+ "milestone 2023-07-31 \"c\" done 2023-07-28 start 2023-07-01");
		assertEquals("a", measure.getLeaderReason());
		assertEquals("b", measure.getDueReason());
		assertEquals("2023-07-28", measure.getMilestones().get(0).getDoneOn().toString());
		assertEquals("2023-07-01", measure.getStart().toString());
		var other = measure("due 2023-10-31 milestone 2023-07-31 leader Wang because \"a\"");
		assertNull(other.getDueReason());
		assertEquals("a", other.getLeaderReason());
	}

	@Test
	void outputsAndEvidenceKeepTheirTexts() {
		var measure = measure(
				"output rule 1 \"制度\" output recovery 12000.50 output training evidence \"名册\" file \"a.pdf\" evidence \"照片\" goal \"目标\"");
		assertEquals(3, measure.getOutputs().size());
		assertEquals("制度", measure.getOutputs().get(0).getText());
		assertEquals("12000.50", measure.getOutputs().get(1).getAmount().toString());
		assertEquals(List.of("名册", "照片"), measure.getEvidence().stream().map(e -> e.getText()).toList());
		assertNull(measure.getEvidence().get(1).getFile());
		assertEquals("目标", measure.getGoal());
	}

	@Test
	void periodsOfAnInspectionAreOneClause() {
		var plan = first(InspectionPlan.class,
				"inspection I { of Town from 2023-04-20 to 2023-05-20 for 30 workdays phase 2023-04-20 .. 2023-04-24 \"进驻\" by Zhou "
						+ "phase 2023-04-25 approved Leading 2023-04-01 notice 2023-04-18 }");
		assertEquals("2023-05-20", plan.getEnd().toString());
		assertEquals(new BigDecimal(30), plan.getDuration().getAmount());
		assertEquals(2, plan.getPhases().size());
		assertNull(plan.getPhases().get(1).getOwner());
		assertEquals("2023-04-01", plan.getApprovedOn().toString());
	}

	@Test
	void totalsEndWhereTheNextClauseBegins() {
		var feedback = first(Feedback.class,
				"feedback F { declares 4 aspects, 35 findings, not itemised: 3 done, \"若干\" "
						+ "to Town on 2023-07-06 declares 56 manifestations from I1 }");
		assertEquals(List.of(2, 1), feedback.getDeclared().stream().map(t -> t.getCounts().size()).toList());
		assertEquals(2, feedback.getDeclared().get(0).getStatuses().size());
		assertEquals("2023-07-06", feedback.getDate().toString());
		var plan = first(RectificationPlan.class,
				"rectification P { adopted 2023-07-15 at special meeting { chair Zhang } every week on Monday dispatch, report "
						+ "every month report declares 88 measures: 42 done, 2 ongoing measure C1 \"a\" measure C2 }");
		assertEquals(2, plan.getCadences().size());
		assertEquals(2, plan.getMeasures().size());
		var transfer = first(Transfer.class, "transfer T { clue from I1 to D on 2023-05-18 approved L replied 2023-07-20 }");
		assertEquals("2023-07-20", transfer.getRepliedOn().toString());
	}

	@Test
	void titlesAndBlocksBelongToTheElementBefore() {
		var committee = first(Committee.class,
				"committee Town \"某镇\" { area A area \"无名\" area B \"乙\" "
						+ "department D { head Zhao \"赵某\" { posts \"主任\", \"书记\" } staff Qian } village member Li }");
		assertEquals(3, committee.getAreas().size());
		assertNull(committee.getAreas().get(0).getTitle());
		assertNull(committee.getAreas().get(1).getName());
		assertNull(committee.getVillages().get(0).getName());
		assertEquals(List.of("主任", "书记"), committee.getDepartments().get(0).getHead().getPosts());
	}

	@Test
	void chineseQuotationMarksNest() {
		assertEquals("以“四个意识”为“两个“维护””", text("“以“四个意识”为“两个“维护”””"));
		assertEquals("说\"好\"", text("“说\"好\"”"));
		assertEquals("“四个意识”和\"话\"", text("\"“四个意识”和\\\"话\\\"\""));
		assertEquals("第一段 \"甲\"\n  “乙", text("\"\"\"\n第一段 \"甲\"\n  “乙\n\"\"\""));
		assertEquals("", text("“”"));
		assertEquals("", text("\"\""));
	}

	@Test
	void listsTakeAnyComma() {
		assertEquals(List.of("甲", "乙", "丙", "丁"), first(InspectionPlan.class, "巡察 I { 重点 \"甲\",\"乙\"，\"丙\"、“丁” }").getFocus());
	}

	@Test
	void fullWidthSignsMeanTheSame() {
		var plan = first(RectificationPlan.class, "整改方案　甲｛共计 ８８ measures：４２ done；措施 C1（时限　２０２３年９月６日）｝");
		assertEquals(BigDecimal.valueOf(88), plan.getDeclared().get(0).getCounts().get(0).getAmount());
		assertEquals(BigDecimal.valueOf(42), plan.getDeclared().get(0).getStatuses().get(0).getAmount());
		assertEquals("2023-09-06", plan.getMeasures().get(0).getDue().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023-09-06", "2023-9-6", "2023.9.6", "2023/9/6", "2023年9月6日", "2023年9月6号", "２０２３年９月６日", "2023-9-06" })
	void datesHaveManyForms(String date) {
		assertEquals("2023-09-06", measure("due " + date).getDue().toString());
		assertEquals("2023-09-06", measure("due " + date + "goal \"a\"").getDue().toString());
	}

	@Test
	void textInThePlaceOfADateIsKept() {
		assertEquals("适时", measure("时限 “适时”").getDue().text());
		assertEquals("年底前", measure("时限 “年底前”").getDue().wording());
		assertNull(measure("due \"x年x月\"").getDue().date());
	}

	@Test
	void wordsBesideKeywordsAreNames() {
		// "as" and "not" begin keywords of two words, "dues" and "文件柜" begin like one
		assertEquals("as", first(Document.class, "document as \"a\" { of not }").getName());
		assertEquals("dues", first(Document.class, "document dues").getName());
		assertEquals("文件柜", first(Document.class, "文件 文件柜").getName());
		assertEquals("due", first(Document.class, "document ^due").getName());
	}
}
