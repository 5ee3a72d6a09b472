/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;

import org.eclipse.emf.ecore.EEnum;
import org.insp.dsl.export.ModelExport;
import org.insp.dsl.problems.Problem;
import org.insp.dsl.translation.Translator;
import org.insp.model.InspPackage;
import org.insp.model.Language;
import org.insp.model.Measure;
import org.insp.model.MeasureKind;
import org.insp.model.MeasureStatus;
import org.insp.model.policy.PlaceWords;
import org.insp.model.text.LocalWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of a place for statuses, kinds and units: kept as they are written, and understood by their usual meaning or a policy's. */
class LocalWordsTest {

	private static final String POLICY = """
			政策 P { 用语 状态 走完程序, "程序走完" = 已核验  用语 状态 已完成 = 推进中  用语 类型 限期办结 = 限期整改  用语 单位 项实事 = 条措施 }
			""";

	private static List<String> problems(String text) {
		return DslTestSupport.problems(DslTestSupport.model(text)).stream().map(Problem::code).toList();
	}

	private static Measure measure(String clauses) {
		return (Measure) DslTestSupport.model("整改方案 Z { 措施 C1 { " + clauses + " } }").model().contents().filter(Measure.class::isInstance)
				.findFirst().orElseThrow();
	}

	private static MeasureStatus status(String text) {
		var model = DslTestSupport.model(text);
		var measure = model.model().all(Measure.class).findFirst().orElseThrow();
		return DslTestSupport.evaluated(model).state(measure).status();
	}

	@ParameterizedTest
	@CsvSource({ "已完成, closed", "已完成并长期坚持, closed", "基本完成, ongoing", "部分完成, ongoing", "正在推进, ongoing", "未完成, planned",
			"完成, closed", "不再整改, dropped", "不予整改, dropped", "长期坚持, ongoing", "'正在推进，长期坚持', ongoing",
			"已整改完成, closed", "退回, ongoing", "逾期, ongoing", "已完成验收销号, closed", "implemented, closed", "in-progress, ongoing",
			"closed, closed", "已销号, closed" })
	void usualWordsNeedNoPolicy(String word, String status) {
		var text = "整改方案 Z { 措施 C1 { 状态 " + word + " } }";
		assertEquals(List.of(), ParsedTexts.errors(text));
		assertEquals(status, status(text).getLiteral());
		assertEquals(0, problems(text).stream().filter("unknown-word"::equals).count());
	}

	@Test
	void noWordMeansTwoValuesOfAType() {
		for (var classifier : InspPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EEnum type && PlaceWords.list(type).isPresent()) {
				var seen = new HashMap<String, String>();
				type.getELiterals().stream().skip(1).forEach(literal -> {
					LocalWords.words(literal).forEach(word -> {
						assertEquals(null, seen.put(word, literal.getName()), word);
						assertEquals(literal.getInstance(), LocalWords.meaning(type, word).orElseThrow().value(), word);
					});
				});
			}
		}
	}

	@Test
	void policyExplainsWordsAndGoesBeforeTheUsualMeaning() {
		var plan = "整改方案 Z { 共计 1 项实事：1 项完成  措施 C1 { 类型 限期办结  状态 走完程序 } 措施 C2 { 状态 未明 } }";
		var model = DslTestSupport.model(POLICY + plan);
		var measure = model.model().all(Measure.class).findFirst().orElseThrow();
		assertEquals(MeasureStatus.VERIFIED, DslTestSupport.evaluated(model).state(measure).status());
		assertEquals(MeasureKind.TIMED, DslTestSupport.evaluated(model).settings().placeWords().kind(measure));
		assertEquals(1, problems(POLICY + plan).stream().filter("unknown-word"::equals).count());
		assertEquals(4, problems(plan).stream().filter("unknown-word"::equals).count());
		assertTrue(problems(POLICY + plan).contains("declared-total-mismatch"), "two measures are listed");
		assertEquals(MeasureStatus.ONGOING, status(POLICY + "整改方案 Z { 措施 C1 { 状态 已完成 } }"));
	}

	@ParameterizedTest
	@CsvSource({ "隐患 12 处,12 处隐患", "隐患 12,12 个问题", "发现问题 12 个,12 个问题", "问题总数 12,12 个问题", "hazards 12,12 个问题", "findings 12,12 个问题" })
	void totalWithItsWordBeforeTheNumberCountsIt(String written, String count) {
		var messages = DslTestSupport.problems(DslTestSupport.model("审计报告 S1 { 共计 " + written + " 问题 P1 问题 P2 }")).stream()
				.filter(p -> p.code().equals("declared-total-mismatch")).map(p -> p.message(Language.ZH)).toList();
		assertEquals(1, messages.size(), messages.toString());
		assertTrue(messages.get(0).contains("声明 " + count + "，实际列出 2 个问题"), messages.toString());
		assertEquals(0, problems("审计报告 S1 { 共计 " + written + " }").stream().filter("unknown-word"::equals).count());
	}

	@Test
	void totalOfOneSortIsTold() {
		var messages = DslTestSupport.problems(DslTestSupport.model("审计报告 S1 { 共计 重大隐患 4 处 }")).stream()
				.filter(p -> p.code().equals("unknown-word")).map(p -> p.message(Language.ZH)).toList();
		assertEquals(1, messages.size(), messages.toString());
		assertTrue(messages.get(0).contains("其中重大隐患 4 处"), messages.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "问题金额 12 万元", "隐患整改率 95%", "12 个问题", "走访群众 12 人" })
	void otherFiguresOfTheFindingsAreRight(String written) {
		assertEquals(0, problems("审计报告 S1 { 共计 " + written + " }").stream().filter("unknown-word"::equals).count());
	}

	@Test
	void wordIsKeptWithWhatItMeans() {
		var measure = measure("类型 立即整改 状态 基本完成");
		assertEquals("基本完成", measure.getStatusWord());
		assertEquals(MeasureStatus.ONGOING, measure.getStatus());
		assertEquals("立即整改", measure.getKindWord());
		assertEquals(null, measure("状态 已核验").getStatusWord());
		var text = "整改方案 Z { 措施 C1 { 状态 基本完成  成果 制度 3 项 } }\n";
		var json = ModelExport.json(DslTestSupport.model(text));
		assertTrue(json.contains("\"status\": \"ongoing\",\n              \"statusWord\": \"基本完成\""), json);
		assertTrue(ModelExport.xmi(DslTestSupport.model(text)).contains("status=\"ongoing\" statusWord=\"基本完成\""));
	}

	@Test
	void translationLeavesTheWordsOfThePlace() {
		var translator = DslTestSupport.INJECTOR.getInstance(Translator.class);
		var text = POLICY + "整改方案 Z { 共计 26 项问题  措施 C1 { 类型 限期整改  状态 基本完成  成果 处理 30 余人 } }";
		var english = translator.translate(text, Language.EN);
		assertTrue(english.contains("kind timed  status 基本完成  output 处理 30 余人"), english);
		assertTrue(english.contains("words status 走完程序, \"程序走完\" = verified"), english);
		assertEquals(text, translator.translate(english, Language.ZH));
	}

	@Test
	void closedMeasuresOfAPlanWithoutRecordsAreReportedOnce() {
		var notice = "整改方案 Z { 措施 C1 { 状态 已完成 } 措施 C2 { 状态 已验收 } 措施 C3 { 状态 已销号 } 措施 C4 { 状态 正在推进 } }";
		assertEquals(1, problems(notice).stream().filter("closures-missing"::equals).count());
		assertEquals(0, problems(notice).stream().filter("illegal-transition"::equals).count());
		var message = DslTestSupport.problems(DslTestSupport.model(notice)).stream().filter(p -> p.code().equals("closures-missing"))
				.map(p -> p.message(Language.ZH)).findFirst().orElseThrow();
		assertTrue(message.startsWith("整改方案 Z 有 3 条措施"), message);
		var one = notice.replace("措施 C4 {", "措施 C4 { 销号 { 申请 甲 2023-01-01 }");
		// only what the records should prove contradicts them: 已销号
		assertEquals(1, problems(one).stream().filter("illegal-transition"::equals).count());
		assertEquals(1, problems(one).stream().filter("reported-not-closed"::equals).count());
	}

	@Test
	void wordOfThePlaceSaysOnlyWhetherTheWorkIsDone() {
		var closed = "整改方案 Z { 措施 C1 { 状态 已验收  销号 { 申请 甲 2023-01-01 核验 乙 2023-01-02 批准 丙 2023-01-03 同意销号 } } }";
		assertEquals(0, problems(closed).stream().filter("illegal-transition"::equals).count());
		assertEquals(1, problems(closed.replace("已验收", "基本完成")).stream().filter("illegal-transition"::equals).count());
		assertEquals(1, problems(closed.replace("已验收", "已核验")).stream().filter("illegal-transition"::equals).count());
	}
}
