/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All violations of one rule in a file are fixed at once. */
class FixAllTest {

	private static final Path FILE = Path.of("testdata/fixes/all.insp").toAbsolutePath();
	private static final String HEAD = "导入 \"feedback.insp\"\n模型 \"x\" { 基准日期 2023-08-01 }\n\n整改方案 Plan2 \"x\" {\n  针对 F1\n";
	private static InProcessClient server;

	@BeforeAll
	static void start() throws Exception {
		server = new InProcessClient(Map.of("language", "zh"));
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void clausesOfManyMeasures() throws Exception {
		var measures = IntStream.rangeClosed(1, 20).mapToObj(i -> "  措施 C" + i + " \"x\" { 针对 P" + (i % 2 + 1) + " }  // 第 " + i + " 条\n")
				.collect(Collectors.joining());
		var text = HEAD + measures + "}\n";
		var after = all("missing-responsible-leader", "修正本文件中全部 20 处“缺少责任领导”", text);
		assertEquals(HEAD + IntStream.rangeClosed(1, 20)
				.mapToObj(i -> "  措施 C" + i + " \"x\" { 针对 P" + (i % 2 + 1) + "  责任领导 " + (i % 2 == 0 ? "Wang" : "Chen")
						+ " }  // 第 " + i + " 条\n")
				.collect(Collectors.joining()) + "}\n", after);
		assertEquals(List.of(), codes(after, "missing-responsible-leader"));
	}

	@Test
	void newElementsHaveNamesOfTheirOwn() throws Exception {
		var text = "导入 \"feedback.insp\"\n模型 \"x\" { 基准日期 2023-08-01 }\n\n自查报告 S1 \"x\" {\n  致 Town  日期 2023-07-10\n  方面 A1 \"x\" {\n"
				+ "    问题 Q1 \"甲\" { 原文 \"甲\" }\n    问题 Q2 \"乙\" { 原文 \"乙\" }\n    问题 Q3 \"丙\" { 原文 \"丙\" }\n"
				+ "  }\n}\n整改方案 Plan2 \"x\" {\n  针对 S1\n}\n";
		var after = all("finding-without-measure", "修正本文件中全部 3 处“问题没有措施”", text);
		assertEquals(List.of(), codes(after, "finding-without-measure"));
		assertEquals(List.of(), codes(after, "duplicate-name"));
		assertTrue(after.contains("措施 C1 \"……\" {\n    针对 Q1\n") && after.contains("措施 C3 \"……\" {\n    针对 Q3\n"), after);
	}

	@Test
	void oneOfAKindNeedsNoSuchAction() throws Exception {
		var text = HEAD + "  措施 C1 \"x\" { 针对 P1 }\n}\n";
		assertTrue(actions("missing-responsible-leader", text).stream().noneMatch(a -> a.getTitle().startsWith("修正")));
	}

	private static String all(String rule, String title, String text) throws Exception {
		var actions = actions(rule, text);
		var action = actions.stream().filter(a -> a.getTitle().equals(title)).findFirst()
				.orElseThrow(() -> new AssertionError(actions.stream().map(CodeAction::getTitle).toList()));
		assertEquals(CodeActionKind.QuickFix, action.getKind());
		return InProcessClient.apply(text, action.getEdit().getChanges().get(ProtocolClient.uri(FILE)));
	}

	private static List<CodeAction> actions(String rule, String text) throws Exception {
		var problem = server.open(FILE, text).stream().filter(d -> d.getCode().getLeft().equals(rule)).findFirst().orElseThrow();
		var actions = server.actions(FILE, problem.getRange(), List.of(problem));
		server.close(FILE);
		return actions;
	}

	private static List<String> codes(String text, String code) throws Exception {
		var codes = server.open(FILE, text).stream().map(d -> d.getCode().getLeft()).filter(code::equals).toList();
		server.close(FILE);
		return codes;
	}
}
