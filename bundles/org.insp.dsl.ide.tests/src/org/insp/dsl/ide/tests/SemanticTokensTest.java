/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.SemanticTokensParams;
import org.junit.jupiter.api.Test;

/** Tests of what a client makes of the semantic tokens, with the legend that the server declares. */
class SemanticTokensTest {

	private static final Path FILE = SampleModels.EXAMPLES.resolve("alone.insp");

	@Test
	void everyTokenHasItsKind() throws Exception {
		assertEquals(
				List.of("// 𠮷 注|comment", "整改方案|keyword", "P|class declaration", "措施|keyword", "C1|method declaration", "\"走访\"|string",
						"状态|keyword", "verified|enumMember", "时限|keyword", "2023年9月6日|number date",
						"成果|keyword", "专项治理|enumMember", "２|number", "豁免|keyword", "missing-cause|decorator", "理由|keyword"),
				tokens("// 𠮷 注\n整改方案 P { 措施 C1 \"走访\" {\n 状态 verified 时限 2023年9月6日 成果 专项治理 ２ } }\n豁免 missing-cause 理由\n"));
	}

	@Test
	void aNameHasTheTypeOfItsElement() throws Exception {
		var tokens = tokens("""
				被巡察党组织 镇党委 { 党委委员 王某 { 分管领域 财务 } 领域 财务 科室 党群办 }
				反馈意见 F1 { 致 镇党委 方面 A1 { 问题 P1 { 表现 M1 "少" } } }
				整改方案 方案 { 针对 F1 措施 C1 "走访" { 针对 P1.M1、F1.P1 责任领导 王某、李某 责任科室 党群办 } }
				会议 民主生活 针对 方案
				""");
		assertEquals(
				List.of("镇党委|type declaration", "王某|variable declaration", "财务|namespace", "财务|namespace declaration",
						"党群办|type declaration", "F1|class declaration", "镇党委|type", "A1|property declaration", "P1|property declaration",
						"M1|property declaration", "方案|class declaration", "F1|class", "C1|method declaration", "P1|property",
						"M1|property", "F1|class", "P1|property", "王某|variable", "党群办|type", "方案|class"),
				tokens.stream().filter(token -> !token.matches(".*\\|(keyword|string|enumMember)")).toList(),
				"all but 李某, whom nobody declares");
	}

	@Test
	void aKeywordThatIsANameHasTheTypeOfItsElement() throws Exception {
		assertEquals(
				List.of("被巡察党组织|keyword", "T|type declaration", "科室|keyword", "办公室|type declaration", "整改方案|keyword",
						"Z|class declaration", "领导小组|keyword", "办公室|keyword", "办公室|type"),
				tokens("被巡察党组织 T { 科室 办公室 }\n整改方案 Z { 领导小组 { 办公室 办公室 } }\n"));
	}

	@Test
	void aCharacterOfTwoUnitsIsWhole() throws Exception {
		assertEquals(
				List.of("人员|keyword", "𠮷某|variable declaration", "亲属|keyword", "𪚥𫝀|variable", "人员|keyword", "𪚥𫝀|variable declaration"),
				tokens("人员 𠮷某 { 亲属 𪚥𫝀 }\n人员 𪚥𫝀\n"));
	}

	@Test
	void aTokenEndsWithItsLine() throws Exception {
		assertEquals(List.of("文件|keyword", "D|class declaration", "正文|keyword", "\"\"\"一|string", "二\"\"\"|string", "/* 三|comment",
				"四 */|comment"), tokens("文件 D { 正文 \"\"\"一\r\n二\"\"\" }\r\n/* 三\r\n四 */\r\n"));
	}

	private static List<String> tokens(String text) throws Exception {
		try (var client = ProtocolClient.start(null, null)) {
			client.open(FILE, text);
			var legend = client.capabilities().getSemanticTokensProvider().getLegend();
			var data = client
					.await(client.server().getTextDocumentService()
							.semanticTokensFull(new SemanticTokensParams(ProtocolClient.document(FILE))))
					.getData();
			var lines = text.split("\r?\n", -1);
			var found = new ArrayList<String>();
			int line = 0;
			int column = 0;
			for (int i = 0; i < data.size(); i += 5) {
				line += data.get(i);
				column = data.get(i) == 0 ? column + data.get(i + 1) : data.get(i + 1);
				var words = new StringBuilder(lines[line].substring(column, column + data.get(i + 2))).append('|')
						.append(legend.getTokenTypes().get(data.get(i + 3)));
				for (int bit = 0; bit < legend.getTokenModifiers().size(); bit++) {
					words.append((data.get(i + 4) >> bit & 1) == 1 ? " " + legend.getTokenModifiers().get(bit) : "");
				}
				found.add(words.toString());
			}
			return found;
		}
	}
}
