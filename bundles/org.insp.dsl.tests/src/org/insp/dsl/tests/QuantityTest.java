/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.dsl.problems.Problem;
import org.insp.dsl.translation.Translator;
import org.insp.model.Count;
import org.insp.model.CountUnit;
import org.insp.model.Figure;
import org.insp.model.Language;
import org.insp.model.Output;
import org.insp.model.Quantity;
import org.insp.model.RectificationPlan;
import org.insp.model.Totals;
import org.insp.model.Transfer;
import org.insp.model.text.ElementLabels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.common.collect.Streams;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Numbers as documents have them: money in several units, separators of thousands, about so many, a share of a hundred. */
class QuantityTest {

	private static final Path DOCUMENTS = Path.of("testdata/documents");
	private static final List<String> YUAN = List.of("元", "万元", "亿元", "CNY", "tenThousandCNY", "hundredMillionCNY");

	private static <T extends EObject> List<T> all(Class<T> type, String text) {
		assertEquals(List.of(), ParsedTexts.errors(text), text);
		return Streams.stream(ParsedTexts.parse(text).getRootASTElement().eAllContents()).filter(type::isInstance).map(type::cast).toList();
	}

	private static Output output(String written) {
		return all(Output.class, "整改方案 P { 措施 C1 { 成果 " + written + " } }").get(0);
	}

	private static List<Count> counts(String written) {
		return all(Totals.class, "整改方案 P { 共计 " + written + " }").get(0).getCounts();
	}

	private static Map<String, Quantity> sums(Stream<Output> outputs) {
		return outputs.flatMap(output -> Quantity.of(output).stream())
				.collect(Collectors.groupingBy(Quantity::dimension, TreeMap::new,
						Collectors.collectingAndThen(Collectors.toList(), all -> Quantity.sum(all).orElseThrow())));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "7.132 万元 | CNY | 71320", "7.132万元 | CNY | 71320", "1.05亿元 | CNY | 105000000",
			"12,000 元 | CNY | 12000", "12000元 | CNY | 12000", "１２，０００元 | CNY | 12000", "1,234,567.89 CNY | CNY | 1234567.89",
			"3万 | CNY | 30000", "12,000 USD | USD | 12000", "3万美元 | USD | 30000", "1.5 亿港元 | HKD | 150000000", "200欧元 | EUR | 200",
			"12万余元 | CNY | 120000", "30余万元 | CNY | 300000", "2百万元 | CNY | 2000000", "￥12.5万元 | CNY | 125000",
			"￥12.5 万元 | CNY | 125000", "¥3千元 | CNY | 3000", "￥1.05亿 | CNY | 105000000", "￥１２，０００元 | CNY | 12000", "$5万 | USD | 50000",
			"$5万美元 | USD | 50000", "约￥3万元 | CNY | 30000" })
	void moneyHasACurrencyAndAnAmount(String written, String currency, BigDecimal amount) {
		var quantity = Quantity.of(output("追缴 " + written)).orElseThrow();
		assertEquals(currency, quantity.dimension());
		assertEquals(0, amount.compareTo(quantity.baseAmount()), quantity.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "约 30 人", "约30人", "30余人", "30 余人", "30多人", "30人左右", "30 人以上", "around 30 persons" })
	void approximateNumbersSaySo(String written) {
		var output = output("追责问责 " + written);
		assertTrue(output.isApproximate());
		assertEquals("persons", Quantity.of(output).orElseThrow().dimension());
		assertFalse(output("追责问责 30 人").isApproximate());
	}

	@ParameterizedTest
	@ValueSource(strings = { "5万至8万元", "5万元至8万元", "5-8万元", "￥5万～￥8万", "3—5 亿元", "$600,000-$750,000", "$600k - $750k",
			"$600,000 to $750,000", "5 to 8 million USD", "600,000–750,000 USD" })
	void aRangeOfAmountsIsKeptAndNeverCompared(String written) {
		var output = output("追缴 " + written + " \"已核\"");
		assertEquals(List.of(written), output.getFurtherTexts());
		assertEquals("已核", output.getText());
		assertEquals(List.of(), Quantity.of(output).stream().toList());
		assertEquals(written, all(Totals.class, "整改方案 P { 共计 追缴 " + written + " }").get(0).getOutputs().get(0).getFurtherTexts().get(0));
		assertEquals(written, counts(written).get(0).getText());
	}

	@ParameterizedTest
	@ValueSource(strings = { "3 期 210 人次", "3期210人次" })
	void anOutputMayHaveTwoNumbers(String written) {
		var output = output("学习培训 " + written);
		assertEquals("3", output.getAmount().toPlainString());
		assertTrue(output.getFurtherTexts().get(0).matches("210 ?人次"), output.toString());
		assertEquals("3", all(Totals.class, "整改方案 P { 共计 学习培训 " + written + "、制度 2 项 }").get(0).getOutputs().get(0).getAmount()
				.toPlainString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "￥12,500 | 12500 CNY", "$100 | 100 USD", "约 ￥5 | 约 5 CNY", "12.5万元 | 12.5 万元" })
	void moneyOfNothingSaysWhatIsMissing(String written, String shown) {
		var problems = DslTestSupport.problems(DslTestSupport.model("审计报告 S1 { 共计 " + written + " }")).stream()
				.filter(problem -> problem.code().equals("totals-without-unit")).map(problem -> problem.message(Language.ZH)).toList();
		assertEquals(1, problems.size());
		assertTrue(problems.get(0).contains(shown + "，未写明是什么金额"), problems.get(0));
	}

	@Test
	void aFigureMayBearASign() {
		assertEquals(List.of("CNY"), all(Figure.class, "审计报告 S1 { 共开展 审计资金 ￥8万元 }").stream()
				.filter(figure -> figure.getAmount().intValueExact() == 80000).map(Figure::getUnit).toList());
	}

	@Test
	void shareIsNoAmount() {
		assertTrue(output("学习培训 98.5%").isPercent());
		assertEquals(List.of(), Quantity.of(output("学习培训 98.5 ％")).stream().toList());
	}

	@Test
	void commaBetweenThousandsIsPartOfTheNumber() {
		assertEquals("[1234, 2345]", counts("1,234 个问题,2,345 条措施").stream().map(Count::getAmount).toList().toString());
		assertEquals("[4, 350]", counts("4, 350 个问题").stream().map(Count::getAmount).toList().toString());
		assertEquals("[4, 35]", counts("4,35 个问题").stream().map(Count::getAmount).toList().toString());
		assertEquals("[2021, 300]", counts("2021,300 个问题").stream().map(Count::getAmount).toList().toString());
		assertEquals("[4, 3500]", counts("4,3500 个问题").stream().map(Count::getAmount).toList().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "成果 制度 约3项", "成果 批评教育 约 5 人", "成果 制度 3项" })
	void numberThatTouchesItsWordIsStillOneInTheOtherVocabulary(String output) {
		var translator = DslTestSupport.INJECTOR.getInstance(Translator.class);
		var chinese = "整改方案 P { 措施 C1 { " + output + " } }";
		var english = translator.translate(chinese, Language.EN);
		assertEquals(List.of(), ParsedTexts.errors(english), english);
		assertEquals(chinese, translator.translate(english, Language.ZH));
	}

	@Test
	void unitsThatTouchTheirNumbersEndBeforeTheNext() {
		assertEquals(List.of(CountUnit.FINDINGS, CountUnit.ITEMS), counts("26个问题、106项").stream().map(Count::getUnit).toList());
		assertEquals("项", ElementLabels.term(counts("106项").get(0).getUnit(), Language.ZH));
	}

	@Test
	void wordOfTheDocumentIsKeptAndShown() {
		assertEquals("追缴 3 万美元", ElementLabels.label(output("追缴 3万美元"), Language.ZH));
		assertEquals("追缴 7.132 万元", ElementLabels.label(output("追缴 7.1320万元"), Language.ZH));
		assertEquals("追责问责 30 余人", ElementLabels.label(output("追责问责 30余人"), Language.ZH));
		assertEquals("追责问责 约 30 人", ElementLabels.label(output("追责问责 约30人"), Language.ZH));
		assertEquals("recovery around 1 CNY", ElementLabels.label(output("追缴 约1元"), Language.EN));
	}

	@Test
	void amountsOfADocumentAddUpExactly() {
		var chinese = sums(outputs("amounts-zh.insp").filter(output -> !output.isApproximate()));
		assertEquals("10635.288789", chinese.get("CNY").amount().toPlainString());
		assertEquals("万元", ElementLabels.term(chinese.get("CNY").unit(), Language.ZH));
		assertEquals("3000012", chinese.get("USD").baseAmount().toPlainString());
		var english = sums(outputs("amounts-en.insp").filter(output -> !output.isApproximate()));
		assertTrue(chinese.get("CNY").isEqual(english.get("CNY")));
		assertTrue(chinese.get("USD").isEqual(english.get("USD")));
	}

	private static Stream<Output> outputs(String file) {
		var model = DslTestSupport.load(DOCUMENTS.resolve(file));
		assertEquals(List.of(),
				DslTestSupport.problems(model).stream().filter(p -> p.violation() == null).map(p -> p.message(Language.ZH)).toList());
		return model.model().contents().filter(Output.class::isInstance).map(Output.class::cast);
	}

	@ParameterizedTest
	@ValueSource(strings = { "sums-zh.insp", "sums-en.insp" })
	void sumThatEqualsATotalOfItsSentenceIsRight(String file) {
		var problems = DslTestSupport.problems(DOCUMENTS.resolve(file));
		assertEquals(List.of("Z7"), problems.stream().filter(p -> p.code().equals("status-sum-mismatch")).map(Problem::violation)
				.map(v -> ((RectificationPlan) v.element().eContainer()).getName()).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "问题线索 2件3人 来自 I1", "问题线索 2 件、3 人 来自 I1", "clue 2 cases 3 persons from I1", "clue 2 cases, 3 persons from I1",
			"问题线索 2起3人 来自 I1" })
	void transfersHaveNumbers(String written) {
		var counts = all(Transfer.class, "transfer T { " + written + " }").get(0).getCounts();
		assertEquals(List.of(CountUnit.CASES, CountUnit.PERSONS), counts.stream().map(Count::getUnit).toList());
		assertEquals("[2, 3]", counts.stream().map(Count::getAmount).toList().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "制度 3 项、追缴 8.332 万元、处理 4 人", "建立制度3项、追缴 83,320 元、追责问责4名", "rule 3, recovery 0.0008332 hundredMillionCNY",
			"追缴 约 9 万元、处理 30余人", "2 条措施、制度 3 个" })
	void declaredOutputsThatAgree(String declared) {
		assertEquals(0, mismatches(declared));
	}

	@ParameterizedTest
	@ValueSource(strings = { "制度 4 项", "追缴 8.332 元", "追缴 8.3 万元", "处理 3 人", "党纪处分 2 人", "诫勉 1 人", "recovery 83,321 CNY" })
	void declaredOutputsThatDoNot(String declared) {
		assertEquals(1, mismatches(declared));
	}

	private static long mismatches(String declared) {
		var plan = "整改方案 Z { 共计 " + declared + "  措施 C1 { 成果 制度 2 项 成果 追缴 7.132 万元 成果 党纪处分 1 人 成果 诫勉 3 人 } "
				+ "措施 C2 { 成果 修订制度 1 项 成果 追回 12,000元 } }";
		return DslTestSupport.problems(DslTestSupport.model(plan)).stream().filter(p -> p.code().equals("declared-total-mismatch")).count();
	}

	@Property
	void sumDoesNotDependOnTheUnitsOrTheOrder(@ForAll @Size(max = 20) List<@IntRange(max = 2_000_000_000) Integer> hundredths) {
		var written = hundredths.stream().map(n -> BigDecimal.valueOf(n, 2)).toList();
		var outputs = new StringBuilder();
		for (int i = 0; i < written.size(); i++) {
			outputs.append("成果 追缴 ").append(written.get(i).toPlainString()).append(YUAN.get(i % YUAN.size())).append(' ');
		}
		var expected = BigDecimal.ZERO;
		for (int i = 0; i < written.size(); i++) {
			expected = expected.add(written.get(i).scaleByPowerOfTen(4 * (i % YUAN.size() % 3)));
		}
		var sum = sums(all(Output.class, "整改方案 P { 措施 C1 { " + outputs + " } }").stream());
		var actual = sum.isEmpty() ? BigDecimal.ZERO : sum.get("CNY").baseAmount();
		assertEquals(0, expected.compareTo(actual), () -> actual + " of " + outputs);
	}
}
