/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EEnum;
import org.insp.dsl.formatting.Formatter;
import org.insp.dsl.translation.Translator;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.InspPackage;
import org.insp.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Headings of real ledgers are accepted as the keywords that they stand for. */
class OtherWordsTest {

	private static final String PLAN = """
			反馈意见 F1 "反馈" {
			  审计建议 "建账" 方面 A1 "民生" { 问题 P1 "补贴发放不及时" { 序号 19 表现 M1 "迟" 原因 "台账不清" } }
			}
			被巡察党组织 D { 党委委员 甲 }
			审计报告 S1 "审计" { 致 丁 来自 己 日期 2021-01-05 文号 "审1" 共开展 合同 3 份 审计意见 "规范"
			  方面 A2 "资金" { 审计建议 P2 "按月对账" { 原文 "未对账" 影响 "错账未发现" 被审计单位意见 "同意" } }
			}
			巡察 I1 "巡察" { 延伸单位 丁 会议 座谈 { 地点 "一楼" } 巡察组 "一组" { 临时党支部 "支部" 回避 无 } }
			整改方案 Z {
			  措施 C1 "补发" {
			    挂牌督办 丁 备注 "另存" 任务 C1a "造册" { 责任人 戊 }
			    共计 3 项 其中 1 项完成
			    针对 P1 类型 限期整改
			    责任领导 甲 责任科室 乙、丙 配合 丁 责任人 戊
			    目标 "发清" 标准 "一户不漏" 成效 "已发清"
			    开始 2021-03-15 时限 2021-06-30 延期至 2021-07-31 { 理由 "汛期" } 实际完成 2021-06-21 状态 推进中
			    进展 2021-05-01 "已发八成" 佐证 "名册" 文件 "a.pdf" 销号 2021-07-01 { 销号公示 2021-06-22 }
			  }
			}
			移交 T1 { 问题线索 2 件 来自 I1 移交至 丁 移交单位 己 办理结果 立案 1 件 }
			公开 针对 Z 社会 于 2021-07-12 { 举报渠道 电话 "0000-1234567" 公开方式 "公开栏" }
			评估 针对 Z 于 2021-08-12 { 参加 党员 21 人 评议票 满意 20 票 }
			文件 W1 "通知" { 抄送 丁 }
			""";

	private static final Translator TRANSLATOR = DslTestSupport.INJECTOR.getInstance(Translator.class);

	private static Stream<Arguments> otherWords() {
		return Vocabulary.keywordsByOtherWords().entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
	}

	private static String plan(String keyword) {
		return PLAN.contains(keyword) ? PLAN : TRANSLATOR.translate(PLAN, Language.EN);
	}

	@ParameterizedTest
	@MethodSource("otherWords")
	void aHeadingIsReadAsItsKeyword(String word, String keyword) {
		var text = plan(keyword).replaceAll("(?<![\\p{L}])" + keyword + "(?= )", word);
		assertTrue(text.contains(word + ' '), text);
		assertEquals(List.of(), ParsedTexts.errors(text), text);
		assertEquals(ParsedTexts.model(PLAN), ParsedTexts.model(text));
	}

	@ParameterizedTest
	@MethodSource("otherWords")
	void formattingLeavesItAndTranslationGivesTheKeyword(String word, String keyword) {
		var plan = plan(keyword);
		var text = plan.replaceAll("(?<![\\p{L}])" + keyword + "(?= )", word);
		var own = plan.equals(PLAN) ? Language.ZH : Language.EN;
		var other = own == Language.ZH ? Language.EN : Language.ZH;
		assertTrue(DslTestSupport.INJECTOR.getInstance(Formatter.class).format(text).contains(word + ' '));
		assertEquals(text, TRANSLATOR.translate(text, own), "is in this vocabulary already");
		assertEquals(TRANSLATOR.translate(plan, other), TRANSLATOR.translate(text, other));
		assertEquals(plan, TRANSLATOR.translate(TRANSLATOR.translate(text, other), own));
	}

	/** Another word would hide what it is the name of: a keyword, a closed value, the first word of a keyword of two. */
	@Test
	void noOtherWordMeansSomethingElse() {
		var taken = new TreeSet<String>();
		Vocabulary.keywords().forEach(k -> taken.addAll(List.of(k.en(), k.zh())));
		InspPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast)
				.flatMap(type -> type.getELiterals().stream().skip(1)).forEach(literal -> {
					taken.add(literal.getLiteral());
					taken.add(Vocabulary.literal(literal.getInstance(), Language.ZH));
				});
		assertEquals(List.of(), Vocabulary.keywordsByOtherWords().keySet().stream().filter(taken::contains).toList());
		var all = Vocabulary.keywords().stream().flatMap(k -> Stream.concat(k.alsoEn().stream(), k.alsoZh().stream())).toList();
		assertEquals(all.stream().distinct().count(), all.size(), all.toString());
	}

	/** Where a closed value or a name may be followed by another clause, two words of a keyword could be one of each. */
	@Test
	void noKeywordOfTwoWordsBeginsWithAValueOrAKeyword() {
		var words = new TreeSet<String>();
		Vocabulary.keywords().stream().flatMap(Vocabulary.Keyword::words).filter(word -> word.contains(" ")).map(word -> word.split(" ")[0])
				.forEach(words::add);
		// nobody is called "which", and nothing is "planned completion date" but a heading
		words.removeAll(List.of("due", "start", "of", "planned"));
		// no clause of a measure begins with "on", and nothing follows a document's copies that begins with "to"
		words.removeAll(List.of("closed", "copies"));
		for (var keyword : Vocabulary.keywords()) {
			assertTrue(!words.contains(keyword.en()), keyword.en());
		}
		InspPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast)
				.flatMap(type -> type.getELiterals().stream()).forEach(literal -> assertTrue(!words.contains(literal.getLiteral()),
						literal.getLiteral()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			承办单位 民政办     | heading-word | 责任科室
			承办部门 文件       | heading-word | 责任科室
			分管领导 甲         | heading-word | 责任领导
			落实时间 2021-06-30 | heading-word | 时限
			经办人员 甲         | heading-word | 责任人
			责任单位民政办      | missing-space | 责任单位
			落实日期 2021-06-30 | heading-word | 时限
			追缴金额 3.2万元    | heading-word | 成果 追缴
			问责人数 3 人       | heading-word | 成果 问责
			amount recovered $8k | heading-word | output recovered
			questioned costs $214,500 | heading-word | output questioned-costs
			责任部们 民政办     | misspelt-keyword | 责任部门
			联系电话 "另见台账" | undeclared-field | 联系电话
			验收单位 县住建局   | undeclared-field | 验收单位
			督办领导 甲         | undeclared-field | 督办领导
			复核时间 2021-06-30 | undeclared-field | 复核时间
			""")
	void aHeadingThatIsNoneOfThemNamesTheKeyword(String clause, String code, String keyword) {
		var text = "整改方案 Z { 措施 C1 \"补发\" { 针对 P1 " + clause + " 状态 推进中 } }";
		var errors = ParsedTexts.errors(text);
		assertEquals(1, errors.size(), errors.toString());
		assertTrue(errors.get(0).contains("code=" + code) && errors.get(0).contains("Text[text=" + keyword + "]"), errors.toString());
	}

	@Test
	void namesWithoutSeparatorsStillLackCommas() {
		var errors = ParsedTexts.errors("整改方案 Z { 措施 C1 \"补发\" { 责任人 赵某 钱某 孙某 } }");
		assertEquals(2, errors.size(), errors.toString());
		assertTrue(errors.stream().allMatch(e -> e.contains("missing-comma")), errors.toString());
	}
}
