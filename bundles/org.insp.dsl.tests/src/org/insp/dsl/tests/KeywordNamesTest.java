/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.insp.dsl.formatting.Formatter;
import org.insp.dsl.translation.Translator;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a keyword is a name where only a name can stand. */
class KeywordNamesTest {

	/** Names in all places, declared and referred to: N is replaced by a keyword. */
	private static final String TEXT = """
			被巡察党组织 镇党委 "某镇党委" {
			  书记 甲  党委委员 甲 { 分管领域 民生 分管科室 N、民政办 联系村 东村 }
			  班子成员 乙 { 分管科室 民政办、N }
			  领域 民生  科室 N { 负责人 丙 工作人员 丁 }
			  科室 民政办 "民政办" {}  村 东村
			  责任 主体责任 { 责任主体 N 范围 民生、N }
			}
			整改方案 Z {
			  领导小组 { 类别 整改工作 组长 甲 副组长 乙 成员 丙、
			    丁 办公室 N }
			  措施 C1 "修订制度" {
			    针对 P1 责任领导 甲 协同 乙
			    责任科室 N 配合 N、民政办
			    责任人 丙 时限 2023-10-31
			  }
			}
			评估 针对 Z 于 2024-01-10 { 由 N 满意度 92 % }
			豁免 missing-goal 于 N 理由 "略"
			豁免 missing-goal 于 N.丙
			文件 D1 "方案" { 针对 Z 致 N 签发 N 2023-07-17 }
			""";

	/** All keywords of one word but those that make one of two with a keyword before them. */
	private static Stream<String> keywords() {
		var all = Vocabulary.keywords().stream().flatMap(k -> Stream.of(k.en(), k.zh())).distinct().toList();
		return all.stream().filter(word -> !word.contains(" ") && all.stream().noneMatch(other -> other.endsWith(' ' + word)));
	}

	private static String chinese(String name) {
		return TEXT.replaceAll("\\bN\\b", name);
	}

	private static String english(String name) {
		return DslTestSupport.INJECTOR.getInstance(Translator.class).translate(chinese("Name"), Language.EN).replaceAll("\\bName\\b", name);
	}

	@ParameterizedTest
	@MethodSource("keywords")
	void everyKeywordIsANameInTheCommonPlaces(String keyword) {
		var model = ParsedTexts.model(chinese("Name"));
		for (var text : List.of(chinese(keyword), english(keyword))) {
			assertEquals(List.of(), ParsedTexts.errors(text), text);
			assertEquals(model.replaceAll("\\bName\\b", keyword), ParsedTexts.model(text), text);
		}
	}

	@ParameterizedTest
	@MethodSource("keywords")
	void aNameIsNotTranslatedAndFormattingChangesNoMeaning(String keyword) {
		var translator = DslTestSupport.INJECTOR.getInstance(Translator.class);
		assertEquals(english(keyword), translator.translate(chinese(keyword), Language.EN));
		assertEquals(chinese(keyword), translator.translate(english(keyword), Language.ZH));
		var formatted = DslTestSupport.INJECTOR.getInstance(Formatter.class).format(chinese(keyword));
		assertEquals(ParsedTexts.model(chinese(keyword)), ParsedTexts.model(formatted));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"组织 公开 \"信息公开办\" { 类别 科室 }",
			"组织 文件",
			"组织 文件 \"文件科\"",
			"组织 会议 { 类别 科室 上级 区委 }",
			"organization document { kind office }",
			"organization office \"某办公室\"",
			"organization meeting",
			"组织 组织 \"组织部\" { 类别 党委 }" })
	void anElementIsCalledByTheKeywordOfAnother(String text) {
		assertEquals(List.of(), ParsedTexts.errors(text));
		assertEquals(1, ((org.insp.model.InspFile) ParsedTexts.parse(text).getRootASTElement()).getElements().size(), text);
		assertEquals(text.split(" ")[1], ((org.insp.model.NamedElement) ((org.insp.model.InspFile) ParsedTexts.parse(text)
				.getRootASTElement()).getElements().get(0)).getName());
	}

	/** Tests of what is no name: a keyword whose clause goes on as it should, on the same line or in the next. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			整改方案 Z { 措施 C1 { 责任领导 责任科室 民政办 } } | missing-value
			整改方案 Z { 措施 C1 { 责任领导 责任科室 办公室 } } | missing-value
			整改方案 Z { 措施 C1 { 责任领导 协同 王某 } } | missing-value
			整改方案 Z { 领导小组 { 成员 甲、办公室 党政办 } } | missing-value
			rectification Z { measure C1 { leader department office } } | missing-value
			rectification Z { measure C1 { for status planned } } | missing-value
			被巡察党组织 T { 科室 责任领导 甲 } | misplaced-keyword
			""")
	void whatBeginsAClauseIsNoName(String text, String code) {
		assertEquals(1, ParsedTexts.errors(text).size(), () -> ParsedTexts.errors(text).toString());
		assertEquals(true, ParsedTexts.errors(text).get(0).contains(code), () -> ParsedTexts.errors(text).toString());
	}

	@Test
	void twoElementsAreTwo() {
		var text = "被巡察党组织 T { 领域 民生 科室 村 东村 { 负责人 甲 } 科室\n村 { 负责人 乙 } 表现 }";
		assertEquals(1, ParsedTexts.errors(text).size(), () -> ParsedTexts.errors(text).toString());
		assertEquals(2, ParsedTexts.model(text).split("villages: ", -1).length - 1);
	}
}
