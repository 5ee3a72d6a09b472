/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Someone types in a file of a real Chinese model; the bar is where the caret stands. */
class CompletionItemsTest {

	private static final Path FILE = SampleModels.REPORT_003.resolve("new.insp");
	private static final String MEASURE = "整改方案 方案二 {\n  针对 巡察反馈\n  措施 C89 \"走访\" {\n    ";

	private static ProtocolClient client;

	@BeforeAll
	static void start() throws Exception {
		client = ProtocolClient.start(SampleModels.REPORT_003, null);
	}

	@AfterAll
	static void end() {
		client.close();
	}

	@Test
	void anEmptyFileTakesEverythingThatStandsAtTheTop() throws Exception {
		var found = keywords(complete("|"));
		assertTrue(found.containsAll(List.of("反馈意见", "整改方案", "导入", "豁免", "调度记录")), found.toString());
		assertFalse(found.contains("措施"), "a measure stands in a plan");
		assertTrue(found.stream().noneMatch(k -> k.matches("[a-z].*")), "one vocabulary: " + found);
	}

	@Test
	void theMissingClausesOfAMeasureComeFirst() throws Exception {
		var found = keywords(complete(MEASURE + "|\n    责任领导 赵某\n    时限 2023-12-01\n  }\n}\n"));
		assertEquals(List.of("针对", "类型", "责任科室", "责任人", "目标", "标准", "开始", "状态"), found.subList(0, 8));
		assertFalse(found.contains("时限"), "stands there already, below");
		assertTrue(found.containsAll(List.of("节点", "销号", "责任领导")), "may stand more than once");
	}

	@Test
	void aChinesePrefixLeadsToItsKeywords() throws Exception {
		var found = complete(MEASURE + "责任|\n  }\n}\n");
		assertEquals(List.of("责任领导", "责任科室", "责任人"), labels(found));
		assertEquals("责任领导 ", inserted(found.get(0)), "a name follows, and the blank is forgotten most often");
		assertEquals(List.of("责任领导"), labels(complete(MEASURE + "leader|\n  }\n}\n")), "without an input method");
	}

	@Test
	void keywordsAreExplained() throws Exception {
		var found = complete(MEASURE + "标|\n  }\n}\n").get(0);
		assertTrue(found.getDocumentation().getRight().getValue().startsWith("怎样才算完成"), found.toString());
	}

	@Test
	void theNearestNamesComeFirst() throws Exception {
		var other = "被巡察党组织 B { 党委委员 甲 科室 乙科 }\n反馈意见 FB { 致 B }\n整改方案 ZB { 针对 FB\n  措施 D1 {\n    ";
		assertEquals("甲", labels(complete(other + "责任领导 |\n  }\n}\n")).get(0));
		var departments = labels(complete(other + "责任科室 |\n  }\n}\n"));
		assertEquals("乙科", departments.get(0));
		assertTrue(departments.indexOf("B") > departments.indexOf("党政办公室"), "the whole committee last: " + departments);
	}

	@Test
	void theFittestComeFirst() throws Exception {
		var leaders = labels(complete(MEASURE + "针对 P1\n    责任领导 |\n  }\n}\n"));
		assertEquals(List.of("赵某", "张某"), leaders.subList(0, 2), "in charge of what the finding is about");
		var departments = labels(complete(MEASURE + "责任领导 赵某\n    责任科室 |\n  }\n}\n"));
		assertEquals("宣传文化站", departments.get(0), "of the leader");
		assertEquals("镇党委", departments.get(departments.size() - 1), "all of it");
	}

	@Test
	void aKeywordIsProposedAsTheFileWritesIt() throws Exception {
		var county = "整改方案 Y {\n  措施 D1 { 责任单位 甲 完成时限 2023-12-01 }\n}\n";
		var found = keywords(complete(county + MEASURE + "|\n  }\n}\n"));
		assertTrue(found.containsAll(List.of("责任单位", "完成时限", "责任领导")), found.toString());
		assertFalse(found.contains("责任科室") || found.contains("时限"), found.toString());
		assertEquals("牵头单位", labels(complete(MEASURE + "牵头单|\n  }\n}\n")).get(0), "while it is typed");
		assertEquals("责任科室", labels(complete(MEASURE + "责任科|\n  }\n}\n")).get(0));
	}

	@Test
	void namesThatAreKeywordsAreWrittenAsTheyAre() throws Exception {
		var office = "组织 办公室 \"某办公室\" { 类别 科室 }\n";
		assertEquals("办公室", labels(complete(office + MEASURE + "责任科室 办|\n  }\n}\n")).get(0));
		assertTrue(keywords(complete(office + MEASURE + "责任科室 办公室\n    |\n  }\n}\n")).contains("责任人"), "the next clause");
		assertTrue(keywords(complete("被巡察党组织 T {\n  科室 办公室 {\n    |\n  }\n}\n")).contains("负责人"), "within the block");
		var after = keywords(complete("整改方案 Z {\n  领导小组 {\n    办公室 办公室\n    |\n  }\n}\n"));
		assertTrue(after.contains("组长") && !after.contains("办公室"), after.toString());
	}

	@Test
	void namesComeWithWhoTheyAre() throws Exception {
		var found = complete(MEASURE + "责任领导 赵某、|\n  }\n}\n");
		var labels = labels(found);
		assertEquals(List.of("张某", "刘某", "李某"), labels.subList(0, 3), "members in their order");
		assertFalse(labels.contains("赵某"), "is there already");
		assertTrue(labels.indexOf("何某") > labels.indexOf("陈某"), "others after the members");
		assertEquals("班子成员 · 党委书记", found.get(0).getDetail());
		var card = client.await(client.server().getTextDocumentService().resolveCompletionItem(found.get(0)));
		var documentation = card.getDocumentation().getRight().getValue();
		assertTrue(documentation.startsWith("**班子成员 张某**\n\n4 条未销号，0 条逾期\n\n职务：党委书记\n\n分管领域：从严治党"), documentation);
		assertEquals(List.of("何某"), labels(complete(MEASURE + "责任人 何|\n  }\n}\n")));
		assertEquals(List.of("李某"), labels(complete(MEASURE + "责任领导 纪委|\n  }\n}\n")), "by the post");
	}

	@Test
	void manifestationsHaveTheirFindingsBeforeThem() throws Exception {
		assertEquals(List.of("P1.M1", "P1.M2"), labels(complete(MEASURE + "针对 P1、P1.|\n  }\n}\n")));
		var measures = labels(complete("调度记录 针对 整改 于 2023-09-04 {\n  |\n}\n"));
		assertTrue(measures.contains("主持") && measures.containsAll(List.of("C1", "C88")), measures.toString());
	}

	@Test
	void closedValuesAreOfTheirKind() throws Exception {
		assertEquals(List.of("未启动", "推进中", "已申请", "已核验", "已销号", "不再整改"), labels(complete(MEASURE + "状态 |\n  }\n}\n")));
		assertEquals(List.of("已核验"), labels(complete(MEASURE + "状态 verif|\n  }\n}\n")));
		assertEquals(List.of("同意销号", "退回整改"),
				labels(complete(MEASURE + "销号 {\n |\n } } }")).stream().filter(l -> l.matches("同意.*|退回.*")).toList());
	}

	@Test
	void datesAreThoseOfTheModelAndItsPolicy() throws Exception {
		var found = complete(MEASURE + "时限 |\n  }\n}\n");
		assertEquals(List.of("2024-07-08", "2023-09-08", "2023-09-11", "2023-09-30", "2023-09-06", "2023年10月底前", "2023年第四季度", "年底前",
				"10个工作日内", "1个月内", "3个月内", "反馈后2个月", "收到审计报告后60日内", "发现后3日内", "当日", "立行立改", "长期坚持", "自"),
				labels(found));
		assertEquals(List.of("口径规定的期限：最长整改", "基准日期", "下一个工作日", "月底", "口径规定的期限：集中整改"),
				found.stream().map(CompletionItem::getDetail).toList().subList(0, 5));
		assertEquals(List.of("2024-07-08"), labels(complete(MEASURE + "时限 2024年7|\n  }\n}\n")));
		assertEquals(List.of("2023-09-30", "2023年10月底前", "1个月内", "3个月内", "反馈后2个月"), labels(complete(MEASURE + "时限 月|\n  }\n}\n")));
	}

	@Test
	void tailsOfAClauseComeBeforeTheNextClause() throws Exception {
		assertEquals(List.of("协同", "理由"), keywords(complete(MEASURE + "责任领导 赵某 |\n  }\n}\n")).subList(0, 2));
		assertEquals(List.of("自", "理由"), keywords(complete(MEASURE + "时限 2023-12-01 |\n  }\n}\n")).subList(0, 2));
		assertEquals(List.of(), keywords(complete(MEASURE + "责任领导 |\n  }\n}\n")), "a name is missing");
	}

	@Test
	void rulesGoByIdAndName() throws Exception {
		assertEquals(List.of("date-on-nonworking-day"), labels(complete("豁免 date|")));
		assertEquals(List.of("missing-deadline", "缺少时限"),
				List.of(complete("豁免 缺少时限|").get(0).getLabel(), complete("豁免 缺少时限|").get(0).getDetail()));
		assertEquals(List.of("missing-cause"), labels(complete("政策 口径 { 规则 missing-c| }")));
		assertTrue(labels(complete("政策 口径 { 规则 missing-cause |}")).contains("关闭"));
	}

	@Test
	void importsAreFound() throws Exception {
		var found = labels(complete("导入 \"|\""));
		assertTrue(found.containsAll(List.of("\"insp:calendar/cn\"", "\"insp:policy/regulation-2017\"", "\"../district-zh.insp\"")),
				found.toString());
		assertEquals(List.of("\"../district-zh.insp\"", "\"../district.insp\""), labels(complete("导入 \"../d|")));
	}

	@Test
	void aBraceThatIsMissingChangesNothing() throws Exception {
		assertEquals(List.of("王某"), labels(complete("整改方案 方案二 {\n  措施 C90 \"走访\" {\n    责任领导 王|\n  措施 C91 \"核对\" {\n  }\n}\n")));
		assertEquals("针对", keywords(complete("整改方案 方案二 {\n  措施 C90 \"走访\" {\n    时限 2023-10-9\n  措施 C91 \"核对\" {\n    |\n")).get(0));
	}

	@Test
	void textAndCommentsAreLeftAlone() throws Exception {
		assertEquals(List.of(), complete("// 责任|\n"));
		assertEquals(List.of(), complete("/* 责任| */"));
		assertEquals(List.of(), complete(MEASURE + "目标 \"责任|\"\n"));
		assertEquals(List.of(), complete(MEASURE + "目标 “牢固树立“四个|意识””\n"));
	}

	@Test
	void templatesAreFilledInFromStopToStop() throws Exception {
		var template = template(complete("整改方案 方案二 {\n  措|\n}\n"), "措施 { … }");
		assertEquals(InsertTextFormat.Snippet, template.getInsertTextFormat());
		assertEquals("""
				措施 ${1:C89} "${2}" {
				    针对 ${3}
				    类型 ${4|立行立改,限期整改,长期坚持,边巡边改|}
				    责任领导 ${5}
				    责任科室 ${6}
				    责任人 ${7}
				    目标 "${8}"
				    标准 "${9}"
				    开始 ${10:2023-09-08}
				    时限 ${11:2023-09-08}
				    状态 ${12|未启动,推进中,已申请,已核验,已销号,不再整改|}
				  \\}$0""", inserted(template));
	}

	@Test
	void aClientWithoutSnippetsGetsPlainText() throws Exception {
		try (var plain = ProtocolClient.plain(SampleModels.REPORT_003)) {
			plain.open(FILE, "整改方案 方案二 {\n  措\n}\n");
			var params = new CompletionParams(ProtocolClient.document(FILE), new Position(1, 3));
			var found = plain.await(plain.server().getTextDocumentService().completion(params)).getRight().getItems();
			assertEquals("""
					措施 C89 "" {
					    类型 立行立改
					    目标 ""
					    标准 ""
					    开始 2023-09-08
					    时限 2023-09-08
					    状态 未启动
					  }""", inserted(template(found, "措施 { … }")));
		}
	}

	@Test
	void aFirstWordShowsTheVocabulary() throws Exception {
		var alone = SampleModels.EXAMPLES.resolve("alone.insp");
		assertEquals("rectification", labels(complete(client, alone, "rect|")).get(0));
		assertEquals("整改方案", labels(complete(client, alone, "整改|")).get(0));
		try (var chinese = ProtocolClient.start(null, Map.of("language", "zh"))) {
			assertEquals("模型", labels(complete(chinese, alone, "|")).get(0));
		}
	}

	@Test
	void theOldWordIsReplacedAsAWhole() throws Exception {
		var item = complete(MEASURE + "责任领导 赵|某\n  }\n}\n").get(0);
		var range = item.getTextEdit().getLeft().getRange();
		assertEquals(List.of(9, 11), List.of(range.getStart().getCharacter(), range.getEnd().getCharacter()));
	}

	private static CompletionItem template(List<CompletionItem> found, String label) {
		return found.stream().filter(i -> i.getLabel().equals(label) && i.getKind() == CompletionItemKind.Snippet).findFirst()
				.orElseThrow();
	}

	private List<CompletionItem> complete(String text) throws Exception {
		return complete(client, FILE, text);
	}

	private static List<CompletionItem> complete(ProtocolClient client, Path file, String text) throws Exception {
		var before = text.substring(0, text.indexOf('|'));
		client.open(file, text.replace("|", ""));
		var position = new Position((int) before.chars().filter(c -> c == '\n').count(), before.length() - before.lastIndexOf('\n') - 1);
		var list = client
				.await(client.server().getTextDocumentService().completion(new CompletionParams(ProtocolClient.document(file), position)))
				.getRight();
		client.close(file);
		assertFalse(list.isIncomplete());
		return list.getItems().stream().sorted(Comparator.comparing(CompletionItem::getSortText)).toList();
	}

	private static List<String> labels(List<CompletionItem> items) {
		return items.stream().map(CompletionItem::getLabel).toList();
	}

	private static List<String> keywords(List<CompletionItem> items) {
		return items.stream().filter(i -> i.getKind() == CompletionItemKind.Keyword).map(CompletionItem::getLabel).toList();
	}

	private static String inserted(CompletionItem item) {
		return item.getTextEdit().getLeft().getNewText();
	}
}
