/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.insp.dsl.export.ModelExport;
import org.insp.dsl.formatting.Formatter;
import org.insp.dsl.problems.Problem;
import org.insp.dsl.translation.Translator;
import org.insp.model.Field;
import org.insp.model.Language;
import org.insp.model.Output;
import org.insp.model.OutputKind;
import org.insp.model.Totals;
import org.insp.model.text.ElementLabels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.common.collect.Streams;

/** Kinds of outputs that a policy declares, parts that are called by their year, grades that are numbers. */
class OwnOutputsTest {

	private static final Set<String> RULES = Set.of("declared-total-mismatch", "parts-mismatch", "status-sum-mismatch", "unknown-word",
			"totals-without-unit", "field-value");
	private static final String POLICY = """
			模型 "台账" { 语言 zh  政策 口径 }
			政策 口径 {
			  用语 成果 新增停车位、"修复 路灯"
			  用语 成果 植绿、补绿 = 绿化
			}
			""";

	private static List<String> codes(String text) {
		return DslTestSupport.problems(DslTestSupport.model(text)).stream().filter(p -> p.violation() == null || RULES.contains(p.code()))
				.map(Problem::code).toList();
	}

	private static Totals totals(String text) {
		var plan = "整改方案 Z { " + text + " }";
		assertEquals(List.of(), ParsedTexts.errors(plan), plan);
		return Streams.stream(ParsedTexts.parse(plan).getRootASTElement().eAllContents()).filter(Totals.class::isInstance)
				.map(Totals.class::cast).findFirst().orElseThrow();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "新增停车位 30 个 | ", "新增停车位 31 个 | declared-total-mismatch", "绿化 5 亩 | ",
			"植绿 4 亩、补绿 1 亩 | ", "绿化 6 亩 | declared-total-mismatch", "植绿 5 亩、补绿 1 亩 | declared-total-mismatch", "修路 3 公里 | unknown-word",
			"“修复 路灯” 12 盏 | unknown-word", "“修复 路灯” 12 处 | ", "“修复 路灯” 约 90 处 | ", "投资 2.5 万元 | ",
			"投资 3 万元 | declared-total-mismatch", "退还群众 5200 元 | ", "立案 2 件 | " })
	void kindsThatAPolicyDeclaresAreAddedUp(String declared, String code) {
		var plan = "整改方案 Z { 共计 " + declared + "  措施 C1 { 成果 新增停车位 20 个  成果 植绿 4 亩  成果 “修复 路灯” 12 处  成果 投资 2 万元  成果 退还群众 5200 元 }"
				+ " 措施 C2 { 成果 新增停车位 10 个  成果 补绿 1 亩  成果 投入资金 0.5 万元  成果 立案查处 2 件 } }";
		assertEquals(code == null ? List.of() : List.of(code), codes(POLICY + plan), declared);
	}

	@ParameterizedTest
	@CsvSource({ "investment,INVESTMENT", "投资,INVESTMENT", "投入资金,INVESTMENT", "立案,CASE_FILING", "立案查处,CASE_FILING", "退还群众,RECOVERY" })
	void usualKindsAreKnown(String written, OutputKind kind) {
		var output = (Output) Streams.stream(ParsedTexts.parse("整改方案 Z { 措施 C1 { 成果 " + written + " 2 件 } }").getRootASTElement()
				.eAllContents()).filter(Output.class::isInstance).findFirst().orElseThrow();
		assertEquals(kind, output.getKind());
	}

	@Test
	void typingErrorOfAKnownKindIsNoKindOfThePlace() {
		assertEquals(List.of("unknown-word"), codes("政策 口径 { 用语 成果 补课 = traning }"));
		assertEquals(List.of(), codes("政策 口径 { 用语 成果 补课 = outreach }"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "共计 3 项整改任务：2024年底前完成 2 项、2025年底前完成 1 项", "共计 资金 12 万元：2024年度资金 5万元、2025年度资金 7 万元",
			"共计 2022年度资金 5万元", "共计 4 条措施：2024年12月底前完成 3 条、其中 1 条长期坚持", "共计 4 条措施，其中2024年底前完成3条" })
	void partsMayBeCalledByTheirYear(String written) {
		var totals = totals(written);
		assertTrue(totals.getCounts().stream().noneMatch(count -> count.getAmount() != null && count.getAmount().intValue() > 2000));
		assertTrue(totals.getStatuses().stream().allMatch(part -> part.getText() != null && part.getAmount().intValue() < 2000),
				ElementLabels.format(totals.getStatuses(), Language.ZH));
	}

	@Test
	void partsKeepTheirYear() {
		assertEquals("2024年底前完成 2 项、2025年底前完成 1 项",
				ElementLabels.format(totals("共计 3 项整改任务：2024年底前完成2项、2025年底前完成 1 项").getStatuses(), Language.ZH));
		assertEquals("2022年度资金", totals("共计 2022年度资金 5万元").getOutputs().get(0).getKindWord());
		assertEquals(List.of("status-sum-mismatch"), codes("整改方案 Z { 共计 4 项整改任务：2024年底前完成 2 项、2025年底前完成 1 项 }"));
	}

	@Test
	void personsBehindAColonAreThoseOfTheAmount() {
		assertEquals(List.of(), codes("自查报告 S { 共计 3 个问题、清退 8.65 万元：37 人  问题 P1 问题 P2 问题 P3 }"));
		assertEquals(List.of(), codes("整改方案 Z { 共计 清退 8.65 万元：37 人  措施 C1 { 成果 清退 8.65 万元：37 人 } }"));
	}

	@Test
	void choicesMayBeNumbers() {
		var policy =
				"policy Ours { field priority on finding { choices 1, 2, 3  required }  field risk on finding { choices 50%%, 1级 } }\n";
		var field = (Field) Streams.stream(ParsedTexts.parse(policy.formatted()).getRootASTElement().eAllContents())
				.filter(Field.class::isInstance)
				.findFirst().orElseThrow();
		assertEquals(List.of("1", "2", "3"), field.getChoices());
		assertTrue(field.isRequired());
		var model = "model \"M\" { language en  policy Ours }\n" + policy + "audit A { finding P1 { field priority %s  field risk %s } }";
		assertEquals(List.of(), codes(model.formatted("2", "1级")));
		assertEquals(List.of("field-value"), codes(model.formatted("4", "50%")));
	}

	@Test
	void recommendationsAreCountedInAPlanToo() {
		assertEquals(List.of(), codes("rectification Z { declares 3 recommendations, 2 measures: 1 done, 1 ongoing\n"
				+ "measure C1 { status closed } measure C2 { status ongoing } }"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "整改方案 Z {\n  共计 “修复 路灯” 12 处、\"新增 停车位\" 3 个、2024年度资金 5 万元：2023年前拨付 2 万元、2024年拨付 3 万元\n  措施 C1 {\n"
			+ "    成果 “修复 路灯” 12 处\n    成果 投资 3 万元\n    成果 立案 2 件\n  }\n}\n",
			"政策 口径 {\n  字段 等级 于 问题 { 取值 1、2、1 级、50 % }\n  用语 成果 植绿、补绿 = 绿化\n  用语 成果 新增停车位\n}\n" })
	void translationThereAndBackAndFormattingLeaveTheText(String text) {
		var translator = DslTestSupport.INJECTOR.getInstance(Translator.class);
		var english = translator.translate(text, Language.EN);
		assertEquals(List.of(), ParsedTexts.errors(english), english);
		assertEquals(text, translator.translate(english, Language.ZH));
		assertEquals(text, DslTestSupport.INJECTOR.getInstance(Formatter.class).format(text));
	}

	@Test
	void exportsHaveTheWordOfTheKind() {
		var json = ModelExport.json(DslTestSupport.model(POLICY + "整改方案 Z { 措施 C1 { 成果 “修复 路灯” 12 处 } }"));
		assertTrue(json.contains("\"kindWord\": \"修复 路灯\""), json);
	}
}
