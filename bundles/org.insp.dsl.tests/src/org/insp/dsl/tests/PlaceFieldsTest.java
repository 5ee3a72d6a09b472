/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.dsl.export.ModelExport;
import org.insp.dsl.naming.NameSyntax;
import org.insp.dsl.translation.Translator;
import org.insp.model.Field;
import org.insp.model.FieldHolder;
import org.insp.model.FieldValue;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.Policy;
import org.insp.model.fields.FieldNumbers;
import org.insp.model.fields.PlaceFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.common.collect.Streams;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Fields that a policy declares: read in both vocabularies, translated there and back, exported, and looked up in one place. */
class PlaceFieldsTest {

	private static final Path DOCUMENTS = Path.of("testdata/documents");
	private static final Translator TRANSLATOR = DslTestSupport.INJECTOR.getInstance(Translator.class);

	private static List<String> fields(String file) {
		var evaluated = DslTestSupport.evaluated(DslTestSupport.load(DOCUMENTS.resolve(file)));
		return evaluated.model().all(FieldHolder.class).flatMap(element -> evaluated.fields().of(element.eClass()).stream()
				.flatMap(field -> PlaceFields.value(element, field).stream()
						.map(value -> PlaceFields.heading(field) + '=' + String.join("|", evaluated.fields().texts(value)))))
				.toList();
	}

	@Test
	void chineseLedgerHasItsColumns() {
		assertEquals(List.of("县定等级=重点", "所在地=东干渠|西干渠", "县定等级=一般", "复检人=钱某|孙某", "优先级=高", "使用资金（万元）=≈12.5 万元",
				"办结日=2023-09-01", "走访=12 户", "复检人=钱某", "会办单位/部门=县水利局", "优先级=中"), fields("fields-zh.insp"));
	}

	@Test
	void englishListHasItsColumns() {
		assertEquals(
				List.of("Rating=focus", "Business process=Payments|Purchasing", "Rating=critical", "validator=J. Lee|S. Tus", "priority=P1",
						"Cost (USD)=≈12,500 USD", "tested=2024-05-01", "samples=25 files", "validator=J. Lee", "unit / owner=Treasury",
						"priority=P2"),
				fields("fields-en.insp"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "fields-zh.insp", "fields-en.insp" })
	void valuesThatThePolicyKnowsAreRight(String file) {
		assertEquals(List.of(), DslTestSupport.problems(DOCUMENTS.resolve(file)).stream()
				.filter(p -> p.code().startsWith("field-") || p.violation() == null).map(p -> p.message(Language.ZH)).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "fields-zh.insp", "fields-en.insp", "speeches-zh.insp", "speeches-en.insp" })
	void translationThereAndBackGivesTheSameBytes(String file) throws Exception {
		var text = Files.readString(DOCUMENTS.resolve(file));
		var own = file.endsWith("-zh.insp") ? Language.ZH : Language.EN;
		var other = own == Language.ZH ? Language.EN : Language.ZH;
		var translated = TRANSLATOR.translate(text, other);
		assertEquals(List.of(), ParsedTexts.errors(translated), translated);
		// the head says which vocabulary it is
		assertEquals(ParsedTexts.shape(text).replaceFirst("language: ..", ""),
				ParsedTexts.shape(translated).replaceFirst("language: ..", ""));
		assertEquals(text, TRANSLATOR.translate(translated, own));
	}

	@Test
	void nearestPolicyDeclaresAFieldAndKeepsItsPlace() {
		var fields = DslTestSupport.evaluated(DslTestSupport.load(DOCUMENTS.resolve("fields-zh.insp"))).fields();
		assertEquals(List.of("等级", "地点"), fields.of(Literals.FINDING).stream().map(Field::getName).toList());
		assertEquals("县口径", ((Policy) fields.of(Literals.FINDING).get(0).eContainer()).getName());
		assertEquals(List.of("地点", "优先级", "资金", "办结日", "走访", "复检人", "会办单位/部门"),
				fields.of(Literals.MEASURE).stream().map(Field::getName).toList());
		assertEquals(List.of(), fields.of(Literals.MANIFESTATION));
	}

	@Test
	void exportsHoldNamesAndValues() {
		var model = DslTestSupport.load(DOCUMENTS.resolve("fields-zh.insp"));
		assertTrue(ModelExport.json(model).replaceAll("\\s+", " ").contains("\"name\": \"地点\", \"values\": [\"东干渠\", \"西干渠\"]"),
				ModelExport.json(model));
		assertTrue(ModelExport.xmi(model).contains("<values>≈12.5 万元</values>"), ModelExport.xmi(model));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "12.5 万元 | 125000", "≈12.5 万元 | 125000", "1,200 USD | 1200", "约3亿元 | 300000000", "35 | 35",
			"5万至8万元 | 50000", "3–5 万元 | 30000", "600000-750000 USD | 600000", "186.5 万元：2022年 100 万元、2023年 86.5 万元 | 1865000" })
	void amountsAreReckonedInTheirCurrency(String written, BigDecimal amount) {
		assertEquals(0, amount.compareTo(FieldNumbers.amount(written).orElseThrow()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "若干", "12 户", "-", "万元", "" })
	void whatIsNoAmountIsNone(String written) {
		assertTrue(FieldNumbers.amount(written).isEmpty());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "￥3.5 | 0", "3.5 万元 | 0", "$100 | 0", "3 USD | 0", "85 % | 1", "3 人 | 1", "3万 | 1", "3.5 | 1" })
	void moneyIsNoNumber(String written, int numbers) {
		var text = "政策 P { 字段 数 于 措施 { 类型 数字 } } 整改方案 Z { 措施 C1 { 字段 数 " + written + " } }";
		assertEquals(1 - numbers, DslTestSupport.problems(DslTestSupport.model(text)).stream().map(problem -> problem.code())
				.filter("field-value"::equals).count());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "5万至8万元 | 5万至8万元", "$600,000-$750,000 | 600000-750000 USD", "$600k to $750k | 600000-750000 USD",
			"约 5万至8万元 | ≈5万至8万元" })
	void rangesAreAmounts(String written, String value) {
		var text = "政策 P { 字段 投入 于 措施 { 类型 金额 } } 整改方案 Z { 措施 C1 { 字段 投入 " + written + " } }";
		assertEquals(List.of(), ParsedTexts.errors(text));
		var model = DslTestSupport.model(text);
		assertEquals(List.of(value), model.model().all(FieldValue.class).findFirst().orElseThrow().getValues());
		assertEquals(0, DslTestSupport.problems(model).stream().map(problem -> problem.code()).filter("field-value"::equals).count());
	}

	@Test
	void whatAnAmountConsistsOfIsOneTextWithIt() {
		var text = "整改方案 Z { 措施 C1 { 字段 投入 186.5 万元：2022年 100 万元、2023年86.5 万元  状态 推进中 } }";
		var problem = DslTestSupport.problems(DslTestSupport.model(text)).stream().filter(p -> p.violation() == null).findFirst()
				.orElseThrow();
		assertEquals("unquoted-text", problem.code());
		assertEquals("186.5 万元：2022年 100 万元、2023年86.5 万元",
				text.substring(problem.region().offset(), problem.region().offset() + problem.region().length()));
	}

	@Property
	void anyWordIsReadAsItWasWritten(@ForAll String any) {
		// a file has the line ends of its platform, not those of a text in it
		var word = any.replace("\r", "");
		var text = "整改方案 P { 措施 C1 { 字段 " + NameSyntax.word(word) + ' ' + NameSyntax.word(word) + " 目标 \"……\" } }";
		var values = Streams.stream(ParsedTexts.parse(text).getRootASTElement().eAllContents()).filter(FieldValue.class::isInstance)
				.map(FieldValue.class::cast).toList();
		assertEquals(Map.of(word, List.of(word)),
				values.stream().collect(Collectors.toMap(FieldValue::getName, v -> List.copyOf(v.getValues()))), text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "字段 级别 重点", "字段 重点 目标", "field focus scope", "字段 目标 标准\n目标 \"……\"" })
	void keywordsAreNamesAndValuesOfFields(String clause) {
		var text = "整改方案 P { 措施 C1 { " + clause + " } }";
		assertEquals(List.of(), ParsedTexts.errors(text), text);
		assertEquals(1, Stream.of(text).flatMap(t -> Streams.stream(ParsedTexts.parse(t).getRootASTElement().eAllContents()))
				.filter(FieldValue.class::isInstance).count());
	}
}
