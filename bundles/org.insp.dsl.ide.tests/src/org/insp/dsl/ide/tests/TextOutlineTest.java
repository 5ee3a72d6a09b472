/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.lsp4j.DocumentSymbol;
import org.junit.jupiter.api.Test;

/** A text that is no file has an outline too. */
class TextOutlineTest {

	@Test
	void anEarlierRevisionIsReadAlone() throws Exception {
		try (var server = new InProcessClient(Map.of())) {
			var text = """
					整改方案 方案 "巡察整改方案" {
					  针对 巡察反馈
					  措施 C1 "走访" { 责任领导 王某  时限 2023-10-31  状态 推进中 }
					  措施 C2 "约谈" {
					""";
			assertEquals(List.of("方案 巡察整改方案 0", "C1 走访 2", "C2 约谈 3"),
					server.outline(text).stream().flatMap(TextOutlineTest::all).map(TextOutlineTest::format).toList());
			assertEquals("措施 · 时限 2023-10-31 · 推进中", server.outline(text).get(0).getChildren().get(0).getDetail());
			assertEquals(List.of(), server.outline(""));
			assertEquals(List.of(), server.read(models -> models).stream().toList(), "the workspace knows nothing of it");
		}
	}

	@Test
	void whatItImportsIsNotRead() throws Exception {
		try (var server = new InProcessClient(Map.of())) {
			var text = Files.readString(SampleModels.REPORT_003.resolve("model.insp"));
			assertTrue(text.contains("导入"), text);
			assertEquals(1, server.outline(text).size());
		}
	}

	private static Stream<DocumentSymbol> all(DocumentSymbol symbol) {
		return Stream.concat(Stream.of(symbol), symbol.getChildren().stream().flatMap(TextOutlineTest::all));
	}

	private static String format(DocumentSymbol symbol) {
		return symbol.getName() + ' ' + symbol.getRange().getStart().getLine();
	}
}
