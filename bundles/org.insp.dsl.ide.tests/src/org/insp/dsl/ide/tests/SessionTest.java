/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.server.Document;
import org.insp.model.Language;
import org.insp.model.rules.RuleRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client works on a copy of the sample. */
class SessionTest {

	@TempDir
	private Path temp;
	private Path folder;
	private Path committee;
	private Path plan;
	private Path district;

	@BeforeEach
	void copy() throws IOException {
		folder = SampleModels.copy(temp);
		committee = folder.resolve("town/committee.insp");
		plan = folder.resolve("town/rectification.insp");
		district = folder.resolve("district.insp");
	}

	@Test
	void aSession() throws Exception {
		try (var client = ProtocolClient.start(folder, null)) {
			assertEquals(List.of(), client.codes(plan), "diagnostics of workspace files are published before they are opened");
			client.open(plan);
			client.open(committee);
			client.replace(plan, "leader Wang        with Chen\n", "");
			assertEquals(List.of("missing-responsible-leader"), client.codes(plan));
			client.replace(plan, "    kind timed ", "    leader Wang with Chen\n    kind timed ");
			assertEquals(List.of(), client.codes(plan));
			assertEquals(0, client.shutdown());
		}
	}

	@Test
	void aChangeOfOneFileIsValidatedInAllThatSeeIt() throws Exception {
		try (var client = ProtocolClient.start(folder, null)) {
			client.open(committee);
			client.replace(committee, "leader Chen ", "leader Cheng ");
			assertEquals(List.of("unknown-name"), client.codes(plan), "a file of the model that is not open");
			client.replace(committee, "leader Cheng ", "leader Chen ");
			assertEquals(List.of(), client.codes(plan));
			client.open(district);
			client.replace(district, "DistrictDiscipline", "Discipline2");
			assertTrue(client.codes(plan).contains("unknown-name"), "an imported file changes");
			client.close(district);
			assertEquals(List.of(), client.codes(plan), "what was not saved is gone");
		}
	}

	@Test
	void filesComeAndGo() throws Exception {
		var extra = folder.resolve("town/more.insp");
		try (var client = ProtocolClient.start(folder, null)) {
			client.open(extra, "claim P7 by Wang\n");
			assertEquals(List.of("unknown-name"), client.codes(extra), "it was never saved and belongs to the model all the same");
			client.replace(extra, "claim P7 by Wang\n", "department NewOffice \"新办公室\"");
			client.close(extra);
			assertEquals(List.of(), client.codes(extra), "it is gone");
			Files.delete(committee);
			client.server().getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(
					List.of(new FileEvent(ProtocolClient.uri(committee), FileChangeType.Deleted))));
			assertTrue(client.codes(plan).contains("unknown-name"));
		}
	}

	@Test
	void aFileOutsideTheWorkspaceHasDiagnosticsWhileItIsOpen() throws Exception {
		try (var client = ProtocolClient.start(null, null)) {
			assertNull(client.diagnostics(plan));
			client.open(committee);
			client.replace(committee, "leader Chen ", "leader Cheng ");
			assertEquals(List.of("unknown-name"), client.codes(plan));
			client.close(committee);
			assertEquals(List.of(), client.codes(plan));
		}
	}

	@Test
	void diagnosticsHavePlacesInUtf16AndWordsOfTheModelOrOfTheClientsChoice() throws Exception {
		var alone = folder.resolve("alone.insp");
		var text = "/* 𠮷𠮷 */ 整改方案 Plan1 { 措施 C1 \"走访\" { 责任领导 Nobody } }\n";
		try (var client = ProtocolClient.start(null, null); var english = ProtocolClient.start(null, Map.of("language", "en"))) {
			client.open(alone, text);
			english.open(alone, text);
			var found = unknownName(client.diagnostics(alone));
			assertEquals(DiagnosticSeverity.Error, found.getSeverity());
			assertEquals("insp", found.getSource());
			assertEquals(new Range(client.position(alone, "Nobody", 0), client.position(alone, "Nobody", 6)), found.getRange());
			assertTrue(message(found).contains("Nobody") && message(found).contains("人员"), message(found));
			assertTrue(message(unknownName(english.diagnostics(alone))).contains("person"));
		}
	}

	@Test
	void theClientMayChooseTheReferenceDate() throws Exception {
		try (var client = ProtocolClient.start(folder, null);
				var later = ProtocolClient.start(folder, Map.of("on", "2023-11-01", "language", "zh"))) {
			for (var each : List.of(client, later)) {
				each.open(plan);
				each.replace(plan, "status closed", "status ongoing");
			}
			assertFalse(client.codes(plan).contains("overdue-measure"), "due on 2023-10-31, seen from 2023-09-08");
			assertTrue(later.codes(plan).contains("overdue-measure"), "the same seen from 2023-11-01");
			var card = later.await(later.server().getTextDocumentService()
					.hover(new HoverParams(ProtocolClient.document(plan), later.position(plan, "measure C1", 9))));
			assertTrue(card.getContents().getRight().getValue().contains("时限 2023-10-31 已过 1 个工作日"), card.toString());
		}
		try (var client = ProtocolClient.start(folder, Map.of("on", "明天", "language", "zh"))) {
			client.open(plan);
			assertEquals(List.of(), client.codes(plan), "validated at the model's own date");
			assertEquals(1, client.messages().size());
			assertTrue(client.messages().get(0).contains("“on”") && client.messages().get(0).contains("明天"), client.messages().get(0));
		}
	}

	private static String message(Diagnostic diagnostic) {
		return diagnostic.getMessage().getLeft();
	}

	private static Diagnostic unknownName(List<Diagnostic> diagnostics) {
		return diagnostics.stream().filter(d -> d.getCode().getLeft().equals("unknown-name")).findFirst().orElseThrow();
	}

	@Test
	void formattingIsMinimal() throws Exception {
		try (var client = ProtocolClient.start(folder, null)) {
			client.open(plan, Files.readString(plan));
			var params = new DocumentFormattingParams(ProtocolClient.document(plan), new FormattingOptions(8, false));
			var first = client.await(client.server().getTextDocumentService().formatting(params));
			var laidOut = new Document(1, client.text(plan));
			for (int i = first.size() - 1; i >= 0; i--) {
				laidOut = laidOut.applyChanges(List.of(first.get(i)));
			}
			client.open(plan, laidOut.getContents());
			assertEquals(List.of(), client.await(client.server().getTextDocumentService().formatting(params)));
			client.replace(plan, "goal \"研讨交流常态化\"", "goal    \"研讨交流常态化\"");
			var edits = client.await(client.server().getTextDocumentService().formatting(params));
			assertEquals(1, edits.size());
			assertEquals(" ", edits.get(0).getNewText());
			client.replace(plan, "status closed", "status {");
			assertEquals(List.of(), client.await(client.server().getTextDocumentService().formatting(params)),
					"what cannot be read is left as it is");
		}
	}

	@Test
	void namesLeadToWhereTheyAreDeclared() throws Exception {
		try (var client = ProtocolClient.start(folder, null)) {
			client.open(plan);
			client.open(committee);
			var at = client.position(plan, "leader Wang", 8);
			var found = client
					.await(client.server().getTextDocumentService().definition(new DefinitionParams(ProtocolClient.document(plan), at)))
					.getLeft();
			assertEquals(1, found.size());
			assertEquals(ProtocolClient.uri(committee), found.get(0).getUri());
			assertEquals(new Range(client.position(committee, "member Wang", 7), client.position(committee, "member Wang", 11)),
					found.get(0).getRange());
		}
	}

	@Test
	void hoversDescribeElementsKeywordsAndRules() throws Exception {
		try (var client = ProtocolClient.start(folder, Map.of("language", "zh"))) {
			client.open(plan);
			assertEquals("**班子成员 Wang** 王某\n\n0 条未销号，0 条逾期\n\n职务：组织委员\n\n分管领域：基层党建、干部队伍\n\n分管科室：党群工作办公室\n\n联系村：东村",
					hover(client, "leader Wang", 8));
			client.replace(plan, "status closed", "status ongoing");
			var measure = hover(client, "measure C1", 9);
			assertTrue(measure.startsWith("**措施 C1** 每季度开展一次研讨交流\n\n距 2023-10-31 还有 33 个工作日\n\n"), measure);
			assertTrue(measure.contains("责任领导：王某") && measure.contains("状态：推进中"), measure);
			assertTrue(hover(client, "criterion", 2).startsWith("**标准** 怎样才算完成"), hover(client, "criterion", 2));
			var finding = hover(client, "claim P1", 7);
			assertTrue(finding.startsWith("**问题 P1** 理论学习研讨不深入\n\n1 条措施，最早时限 2023-10-31\n\n原文："), finding);
			assertEquals("**措施类型** 限期整改 · timed", hover(client, "kind timed", 6));
			assertEquals("**2023-07-31** 星期一 · 工作日 · 基准日期前 29 个工作日", hover(client, "2023-07-31", 3));
			assertTrue(hover(client, "allow date-on", 8).startsWith("**日期不在工作日**\n\n"), hover(client, "allow date-on", 8));
			client.replace(plan, "status ongoing", "");
			assertTrue(hover(client, "measure C1", 9).endsWith("状态：已销号（据记录）"), hover(client, "measure C1", 9));
			client.replace(plan, "allow date-on-nonworking-day", "allow secretary-owns-too-much");
			var words = hover(client, "allow secretary", 8);
			assertTrue(words.contains("占比上限由政策规定（“threshold 书记占比”）"), words);
			assertNull(hoverAt(client, "/", 0));
		}
	}

	@Test
	void hoversExplainViolatedRules() throws Exception {
		try (var client = ProtocolClient.start(folder, Map.of("language", "en"))) {
			client.open(plan);
			client.replace(plan, "leader Wang        with Chen\n", "");
			var explained = hover(client, "measure C1", 2);
			assertEquals(List.of("missing-responsible-leader"), client.codes(plan));
			var rule = RuleRegistry.find("missing-responsible-leader").orElseThrow().texts(Language.EN);
			assertTrue(explained.startsWith("**" + rule.name() + "**\n\n" + rule.explanation().substring(0, 10)), explained);
			assertTrue(explained.endsWith("A measure of the plan."), explained);
		}
	}

	private String hover(ProtocolClient client, String word, int after) throws Exception {
		return hoverAt(client, word, after).getContents().getRight().getValue();
	}

	private Hover hoverAt(ProtocolClient client, String word, int after) throws Exception {
		return client.await(
				client.server().getTextDocumentService()
						.hover(new HoverParams(ProtocolClient.document(plan), client.position(plan, word, after))));
	}
}
