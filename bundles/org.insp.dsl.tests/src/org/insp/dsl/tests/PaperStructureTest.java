/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.insp.dsl.formatting.Formatter;
import org.insp.dsl.problems.Problem;
import org.insp.dsl.translation.Translator;
import org.insp.model.Finding;
import org.insp.model.FindingSet;
import org.insp.model.Language;
import org.insp.model.Measure;
import org.insp.model.MeasureKind;
import org.insp.model.MeasureStatus;
import org.insp.model.Organization;
import org.insp.model.OrganizationKind;
import org.insp.model.Output;
import org.insp.model.OutputKind;
import org.insp.model.Totals;
import org.insp.model.findings.FindingSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The structure and the words of real notices, audits and ledgers. */
class PaperStructureTest {

	private static final String AUDIT = """
			审计报告 S1 "专项审计" {
			  共计 2 个问题
			  审计建议 "健全内控制度", "压实责任"
			  问题 19 "多付工程款" { 责任单位 住建局  审计建议 "追回多付款" }
			  问题 P2 "台账不清" { 编号 二-3 }
			}
			组织 住建局 "区住建局"
			整改方案 Z { 针对 S1  措施 7 "追回" { 针对 P19 } 措施 C2 "建账" { 针对 P2  序号 "2.1" } }
			""";

	private static List<Problem> problems(String text) {
		return DslTestSupport.problems(DslTestSupport.model(text));
	}

	private static long count(String text, String code) {
		return problems(text).stream().map(Problem::code).filter(code::equals).count();
	}

	private static <T> List<T> all(String text, Class<T> type) {
		return DslTestSupport.model(text).model().contents().filter(type::isInstance).map(type::cast).toList();
	}

	private static Measure measure(String clauses) {
		var text = "整改方案 Z { 措施 C1 { " + clauses + " } }";
		assertEquals(List.of(), ParsedTexts.errors(text), text);
		return all(text, Measure.class).get(0);
	}

	@Test
	void findingsNeedNoAspectAndKeepTheirNumbers() {
		assertEquals(List.of(), ParsedTexts.errors(AUDIT));
		var findings = all(AUDIT, Finding.class);
		assertEquals(List.of("19", "二-3"), findings.stream().map(Finding::getNumber).toList());
		assertEquals(List.of("7", "2.1"), all(AUDIT, Measure.class).stream().map(Measure::getNumber).toList());
		assertEquals("19", ((Finding) all(AUDIT, Measure.class).get(0).getAddresses().get(0)).getNumber());
		assertEquals(List.of("健全内控制度", "压实责任"), all(AUDIT, FindingSet.class).get(0).getRecommendations());
		assertEquals(List.of("追回多付款"), findings.get(0).getRecommendations());
		for (var code : List.of("unknown-name", "declared-total-mismatch", "finding-without-measure")) {
			assertEquals(0, count(AUDIT, code), code);
		}
		assertEquals(1, count(AUDIT.replace("共计 2 个问题", "共计 3 个问题"), "declared-total-mismatch"));
		assertEquals(1, count(AUDIT.replace("针对 P19 ", ""), "finding-without-measure"));
		// who answers for the finding answers for its measure, too
		assertEquals(1, count(AUDIT, "missing-lead-department"));
	}

	@Test
	void structureSurvivesFormattingAndTranslation() {
		var translator = DslTestSupport.INJECTOR.getInstance(Translator.class);
		var text = DslTestSupport.INJECTOR.getInstance(Formatter.class).format(AUDIT.replace("编号", "序号").replace("责任单位", "责任科室"));
		var english = translator.translate(text, Language.EN);
		assertTrue(english.contains("finding 19 \"多付工程款\"") && english.contains("number 二-3") && english.contains("recommendation \""),
				english);
		assertEquals(text, translator.translate(english, Language.ZH));
		assertEquals(ParsedTexts.model(text), ParsedTexts.model(english));
	}

	@Test
	void aNumberInThePlaceOfTheTitleIsTheNumber() {
		var finding = all("反馈意见 F1 { 问题 \"19\" { 原文 \"某\" } }", Finding.class).get(0);
		assertEquals("19", FindingSets.number(finding).orElseThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = { "共计 未逐项列出、3 个问题：1 个已整改、2 个正在整改", "共计 3 个问题、未逐项列出：1 个已整改、2 个正在整改",
			"共计 3 个问题：1 个已整改、2 个正在整改、未逐项列出", "共计 3 个问题：1 个已整改、未逐项列出、2 个正在整改", "共计 3 个问题 未逐项列出",
			"共计 3 个问题，其中 1 个已整改 未逐项列出" })
	void notItemisedStandsAnywhere(String totals) {
		var text = "反馈意见 F1 { " + totals + " 问题 P1 \"某\" }";
		assertEquals(List.of(), ParsedTexts.errors(text));
		assertTrue(all(text, Totals.class).get(0).isNotItemised());
		assertEquals(0, count(text, "declared-total-mismatch"));
		assertEquals(List.of(), ParsedTexts.errors("整改方案 Z { 措施 C1 { 共计 3 项：1 项完成、2 项未完成、未逐项列出 } }"));
	}

	@Test
	void anInclusionInBracketsIsAPart() {
		var text = "整改方案 Z { 共计 35 个问题、未逐项列出：30 个已整改（含部分整改）、5 个正在整改（含部分整改 2 个） }";
		assertEquals(List.of(), ParsedTexts.errors(text));
		var totals = all(text, Totals.class).get(0);
		assertEquals(List.of("部分整改"), totals.getStatuses().get(0).getParts().stream().map(part -> part.getText()).toList());
		assertEquals(0, count(text, "parts-mismatch"));
		assertEquals(0, count(text, "status-sum-mismatch"));
	}

	@ParameterizedTest
	@CsvSource({ "统筹盘活, activation", "盘活资金, activation", "调整账目, adjustment", "交由纪委监委调查, referral", "移交纪委监委, referral",
			"批评帮助, criticism", "退款, recovery", "退还, recovery", "罚款, fine", "整改到位资金, rectified", "未整改资金, outstanding" })
	void outputsHaveTheirWords(String word, String kind) {
		var output = measure("成果 " + word + " 3 万元").getOutputs().get(0);
		assertEquals(kind, output.getKind().getName());
		assertEquals(0, count("整改方案 Z { 措施 C1 { 成果 " + word + " 3 万元 } }", "unknown-word"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "公里", "亩", "平方米", "户" })
	void outputsHaveUnits(String unit) {
		assertEquals(0, count("整改方案 Z { 共计 3 " + unit + " 措施 C1 { 成果 专项治理 3.5 " + unit + " } }", "unknown-word"));
	}

	@Test
	void anOutputMayNameSeveral() {
		Output output = measure("成果 建章立制 2 项 \"报账办法\"、\"采购细则\"").getOutputs().get(0);
		assertEquals("报账办法", output.getText());
		assertEquals(List.of("采购细则"), output.getFurtherTexts());
		assertEquals(OutputKind.RULE, output.getKind());
	}

	@ParameterizedTest
	@CsvSource({ "序时推进, ONGOING", "'已完成，并长期坚持', CLOSED", "'已完成，长期坚持', CLOSED", "基本完成并长期坚持, ONGOING", "in progress, ONGOING" })
	void statusesMayHaveAComma(String status, MeasureStatus meaning) {
		var text = "整改方案 Z { 措施 C1 { 状态 " + status + "  责任人 甲 } }";
		assertEquals(List.of(), ParsedTexts.errors(text));
		assertEquals(meaning, all(text, Measure.class).get(0).getStatus());
		assertEquals(0, count(text, "unknown-word"));
	}

	@Test
	void aPolicyMayDeclareAStatusWithAComma() {
		var text = "政策 P { 用语 状态 \"正在办，年底见效\" = 推进中 } 整改方案 Z { 措施 C1 { 状态 正在办，年底见效 } }";
		assertEquals(List.of(), ParsedTexts.errors(text));
		assertEquals(0, count(text, "unknown-word"));
		assertEquals(1, count(text.replaceFirst("用语 状态 [^}]*", ""), "unknown-word"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "长期坚持", "持续推进", "并长期坚持", "持续深化" })
	void aDeadlineMayBeKeptUp(String word) {
		var measure = measure("时限 2024年12月底前，" + word + "  状态 推进中");
		assertEquals("2024-12-31", measure.getDue().date().toString());
		assertEquals(MeasureKind.LONG_TERM, measure.getKind());
	}

	@ParameterizedTest
	@CsvSource({ "人大, CONGRESS", "政协, CONSULTATIVE", "国有企业, ENTERPRISE", "乡镇, TOWNSHIP", "街道, SUBDISTRICT", "群团, MASS_ORGANIZATION",
			"工会, MASS_ORGANIZATION", "council, COUNCIL" })
	void organizationsHaveTheirKinds(String word, OrganizationKind kind) {
		var text = "组织 O1 { 类别 " + word + " }";
		assertEquals(List.of(), ParsedTexts.errors(text));
		assertEquals(kind, all(text, Organization.class).get(0).getKind());
	}

	@ParameterizedTest
	@ValueSource(strings = { "邮政信箱", "电子邮箱", "来访地址", "信箱" })
	void channelsHaveTheirWords(String word) {
		assertEquals(List.of(), ParsedTexts.errors("公开 针对 Z { 举报渠道 " + word + " \"某路1号\" }"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "党组成员", "常委", "党委委员" })
	void committeesHaveMembersByOtherNames(String word) {
		assertEquals(List.of(), ParsedTexts.errors("被巡察党组织 D { 书记 甲 " + word + " 甲 { 职务 \"书记\" } }"));
	}
}
