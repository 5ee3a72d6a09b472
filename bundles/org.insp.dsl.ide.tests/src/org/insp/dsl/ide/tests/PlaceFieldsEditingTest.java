/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Someone fills in the fields that the policy of the place declares; the bar is where the caret stands. */
class PlaceFieldsEditingTest {

	private static final String POLICY = """
			模型 "台账" { 语言 zh  基准日期 2023-09-08  政策 口径 }
			政策 口径 {
			  字段 等级 "问题等级" 于 问题 { 取值 重点、"较 大"、一般 }
			  字段 优先级 于 措施、任务 { 取值 高、低 }
			  字段 复检人 于 措施 { 类型 人员 }
			  字段 会办单位 于 措施 { 类型 单位 }
			  字段 办结日 于 措施 { 类型 日期 }
			}
			人员 Qian "钱某"
			组织 Water "水利局"
			""";

	@TempDir
	private Path temp;
	private Path file;
	private ProtocolClient client;

	@BeforeEach
	void start() throws Exception {
		Files.writeString(temp.resolve("model.insp"), POLICY);
		file = Files.writeString(temp.resolve("plan.insp"), "");
		client = ProtocolClient.start(temp, Map.of("language", "zh"));
	}

	@AfterEach
	void end() {
		client.close();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"自查报告 Z { 方面 A { 问题 P1 { 字段 |\\n} } } ; 等级",
			"自查报告 Z { 方面 A { 问题 P1 { 字段 等级 | } } } ; \"重点\",\"较 大\",一般",
			"自查报告 Z { 方面 A { 问题 P1 { 字段 等级 一| } } } ; 一般",
			"整改方案 F { 措施 C1 { 字段 |\\n} } ; 优先级,复检人,会办单位,办结日",
			"整改方案 F { 措施 C1 { 字段 优先级 高  字段 |\\n} } ; 复检人,会办单位,办结日",
			"整改方案 F { 措施 C1 { 字段 复检人 |\\n} } ; Qian",
			"整改方案 F { 措施 C1 { 字段 会办单位 |\\n} } ; Water",
			"整改方案 F { 措施 C1 { 字段 办结日 2023-09-0| } } ; 2023-09-08",
			"整改方案 F { 措施 C1 { 任务 T1 { 字段 |\\n} } } ; 优先级",
			"rectification F { measure C1 { field 优先级 | } } ; 高,低",
			"政策 乙 { 字段 场所 于 问题  台账栏目 序号、字段 |\\n} ; 等级,优先级,复检人,会办单位,办结日,场所" })
	void namesAndValuesAreProposed(String text, String expected) throws Exception {
		var labels = complete(text.replace("\\n", "\n")).stream().map(CompletionItem::getLabel).toList();
		assertEquals(List.of(expected.split(",")), labels);
	}

	private List<CompletionItem> complete(String text) throws Exception {
		int caret = text.indexOf('|');
		client.open(file, text.replace("|", ""));
		var before = text.substring(0, caret);
		var position = new Position((int) before.chars().filter(c -> c == '\n').count(), before.length() - before.lastIndexOf('\n') - 1);
		return client
				.await(client.server().getTextDocumentService().completion(new CompletionParams(ProtocolClient.document(file), position)))
				.getRight().getItems().stream().sorted(Comparator.comparing(CompletionItem::getSortText)).toList();
	}

	@Test
	void cardShowsTheFieldsUnderTheirHeadings() throws Exception {
		client.open(file, "自查报告 Z { 方面 A { 问题 P1 \"…\" { 字段 等级 一般  字段 其他 \"甲\" } } }\n"
				+ "整改方案 F { 措施 C1 \"…\" { 针对 P1  字段 复检人 Qian } }\n");
		assertTrue(card("P1").contains("问题等级：一般") && card("P1").contains("其他：甲"), card("P1"));
		assertTrue(card("C1").contains("复检人：钱某"), card("C1"));
	}

	@Test
	void cardAndOutlineShowTotalsScopeAndAcceptedRisk() throws Exception {
		client.open(file,
				"审计报告 S1 { 日期 2023-03-01  范围 2022年, \"东村\"  共计 2 个问题：1 个完成、1 个推进  方面 A { 问题 P1 { 状态 接受风险 由 Water 理由 \"已停用\" } } }\n");
		assertTrue(card("S1").contains("2 个问题：1 个完成、1 个推进") && card("S1").contains("东村"), card("S1"));
		assertTrue(card("P1").contains("接受风险") && card("P1").contains("已停用"), card("P1"));
		var outline = client
				.await(client.server().getTextDocumentService()
						.documentSymbol(new DocumentSymbolParams(ProtocolClient.document(file))))
				.stream().map(either -> either.getRight().toString()).reduce("", String::concat);
		assertTrue(outline.contains("2022年 · 东村") && outline.contains("· 接受风险"), outline);
	}

	private String card(String word) throws Exception {
		var params = new HoverParams(ProtocolClient.document(file), client.position(file, word, 1));
		return client.await(client.server().getTextDocumentService().hover(params)).getContents().getRight().getValue();
	}

	@Test
	void outlineListsTheFieldsOfThePolicy() throws Exception {
		var model = temp.resolve("model.insp");
		client.open(model);
		var roots = client
				.await(client.server().getTextDocumentService().documentSymbol(new DocumentSymbolParams(ProtocolClient.document(model))))
				.stream().map(symbol -> symbol.getRight()).toList();
		var policy = roots.stream().filter(symbol -> symbol.getName().startsWith("口径")).findFirst().orElseThrow();
		assertEquals(List.of("等级 问题等级", "优先级", "复检人", "会办单位", "办结日"),
				policy.getChildren().stream().map(DocumentSymbol::getName).toList());
	}
}
