/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding one's way in a copy of the sample. */
class NavigationTest {

	@TempDir
	private Path temp;
	private Path plan;
	private Path committee;
	private Path findings;
	private ProtocolClient client;

	@BeforeEach
	void start() throws Exception {
		var folder = SampleModels.copy(temp);
		plan = folder.resolve("town/rectification.insp");
		committee = folder.resolve("town/committee.insp");
		findings = folder.resolve("town/inspection.insp");
		client = ProtocolClient.start(folder, Map.of("language", "zh"));
		List.of(plan, committee, findings).forEach(client::open);
	}

	@AfterEach
	void end() {
		client.close();
	}

	@Test
	void theOutlineIsATreeWithDeadlinesAndStatuses() throws Exception {
		var roots = outline(plan);
		assertEquals(List.of("认领", "原因", "Plan1 巡察整改方案", "会议"), roots.subList(0, 4).stream().map(s -> s.getName().split("“")[0])
				.map(n -> n.replaceAll("^.*的", "")).toList());
		var inPlan = roots.get(2).getChildren();
		var measure = inPlan.get(inPlan.size() - 1);
		assertEquals("C1 每季度开展一次研讨交流", measure.getName());
		assertEquals("措施 · 时限 2023-10-31 · 已销号", measure.getDetail());
		assertEquals(SymbolKind.Method, measure.getKind());
		assertEquals(client.position(plan, "measure C1", 8), measure.getSelectionRange().getStart());
		assertEquals(client.position(plan, "measure C1", 0), measure.getRange().getStart());
		var feedback = outline(findings).stream().filter(s -> s.getName().startsWith("F1")).findFirst().orElseThrow();
		assertEquals("M1 研讨交流少", feedback.getChildren().get(0).getChildren().get(0).getChildren().get(0).getName());
	}

	private List<DocumentSymbol> outline(Path file) throws Exception {
		return client
				.await(client.server().getTextDocumentService().documentSymbol(new DocumentSymbolParams(ProtocolClient.document(file))))
				.stream().map(s -> s.getRight()).toList();
	}

	@Test
	void theWorkspaceIsSearchedByNameTitleAndText() throws Exception {
		assertEquals("C1 每季度开展一次研讨交流", search("研讨交流").get(1).getName());
		assertEquals(List.of("M1 研讨交流少"), search("交流少").stream().map(WorkspaceSymbol::getName).toList());
		assertEquals(List.of("Wang 王某"), search("王某").stream().map(WorkspaceSymbol::getName).toList());
		var found = search("p1.m");
		assertEquals(List.of("M1 研讨交流少"), found.stream().map(WorkspaceSymbol::getName).toList());
		assertEquals("P1 理论学习研讨不深入", found.get(0).getContainerName());
		assertEquals(ProtocolClient.uri(findings), found.get(0).getLocation().getLeft().getUri());
		assertTrue(search("").size() > 30);
	}

	private List<? extends WorkspaceSymbol> search(String query) throws Exception {
		return client.await(client.server().getWorkspaceService().symbol(new WorkspaceSymbolParams(query))).getRight();
	}

	@Test
	void referencesAreFoundInAllFiles() throws Exception {
		assertEquals(Map.of("committee.insp", 2L, "inspection.insp", 1L, "rectification.insp", 3L),
				count(references(committee, "member Wang", 8, true)));
		assertEquals(5, references(committee, "member Wang", 8, false).size());
		var finding = references(plan, "for P1, P1.M1", 4, true);
		assertTrue(finding.stream().anyMatch(l -> l.getRange().getStart().equals(position("for P1, P1.M1", 8))),
				"as a part of another name: " + finding);
		assertEquals(List.of(position("P1.M1", 3)),
				references(plan, "P1.M1", 4, false).stream().map(l -> l.getRange().getStart()).toList());
		assertEquals(List.of(), references(plan, "kind timed", 2, true));
	}

	@Test
	void eachPartOfAQualifiedNameLeadsElsewhere() throws Exception {
		assertEquals(client.position(findings, "finding P1", 8), definition("P1.M1", 1));
		assertEquals(client.position(findings, "manifestation M1", 14), definition("P1.M1", 4));
	}

	@Test
	void theSameElementIsHighlighted() throws Exception {
		var found = client.await(client.server().getTextDocumentService()
				.documentHighlight(new DocumentHighlightParams(ProtocolClient.document(plan), client.position(plan, "measure C1", 9))));
		assertEquals(client.text(plan).split("\\bC1\\b", -1).length - 2, found.size(), "all but the name of a file");
		assertEquals(List.of(DocumentHighlightKind.Write, DocumentHighlightKind.Read),
				found.stream().map(DocumentHighlight::getKind).distinct().toList());
	}

	@Test
	void blocksTextsAndCommentsFold() throws Exception {
		client.close(plan);
		client.open(plan, """
				// 一
				// 二
				import "a.insp"
				import "b.insp"
				/* 三
				   四 */
				rectification Plan1 {
				  measure C1 "甲" { leader Wang }
				  measure C2 ""\"
				    长文
				    不短""\" {
				    kind timed
				  }
				}
				// 五
				""");
		var found =
				client.await(client.server().getTextDocumentService()
						.foldingRange(new FoldingRangeRequestParams(ProtocolClient.document(plan))));
		assertEquals(List.of("0-1 comment", "2-3 imports", "4-5 comment", "6-12 region", "8-10 region", "10-11 region"),
				found.stream().map(NavigationTest::format).toList());
	}

	private static String format(FoldingRange range) {
		return range.getStartLine() + "-" + range.getEndLine() + " " + range.getKind();
	}

	private org.eclipse.lsp4j.Position definition(String word, int after) throws Exception {
		var params = new DefinitionParams(ProtocolClient.document(plan), client.position(plan, word, after));
		return client.await(client.server().getTextDocumentService().definition(params)).getLeft().get(0).getRange().getStart();
	}

	private org.eclipse.lsp4j.Position position(String word, int after) {
		return client.position(plan, word, after);
	}

	private List<? extends Location> references(Path file, String word, int after, boolean declaration) throws Exception {
		var params =
				new ReferenceParams(ProtocolClient.document(file), client.position(file, word, after), new ReferenceContext(declaration));
		return client.await(client.server().getTextDocumentService().references(params));
	}

	private static Map<String, Long> count(List<? extends Location> locations) {
		return locations.stream()
				.collect(Collectors.groupingBy(l -> l.getUri().substring(l.getUri().lastIndexOf('/') + 1), Collectors.counting()));
	}
}
