/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.insp.dsl.ide.commitments.CommitmentsParams;
import org.junit.jupiter.api.Test;

/**
 * A session on the report example that exercises everything the server offers, as a transcript that people can read. It stands in
 * testdata; where it is to change, the new one lies in the target folder.
 */
class RecordedSessionTest {

	private static final Path EXPECTED = Path.of("testdata/report-003.session.txt");
	private static final Path ACTUAL = Path.of("target/report-003.session.txt");

	private final Path plan = SampleModels.REPORT_003.resolve("rectification.insp");
	private final Path committee = SampleModels.REPORT_003.resolve("committee.insp");
	private final Path feedback = SampleModels.REPORT_003.resolve("feedback.insp");
	private final Transcript transcript = new Transcript(SampleModels.REPORT_003);
	private ProtocolClient client;
	private TextDocumentService documents;

	@Test
	void everythingTheServerOffers() throws Exception {
		client = ProtocolClient.start(SampleModels.REPORT_003, null);
		documents = client.server().getTextDocumentService();
		transcript.asks("initialize", "report-003");
		transcript.answer(capabilities());
		transcript.asks("textDocument/publishDiagnostics", "before anything is opened");
		for (var file : List.of(committee, feedback, plan)) {
			transcript.answer(transcript.name(ProtocolClient.uri(file)) + ": " + client.diagnostics(file).size());
		}
		List.of(plan, committee, feedback).forEach(client::open);
		transcript.asks("textDocument/publishDiagnostics", "rectification.insp");
		transcript.diagnostics(client.diagnostics(plan));
		find();
		read();
		write();
		rename();
		transcript.asks("shutdown, exit");
		transcript.answer("exit code " + client.shutdown());
		compare();
	}

	private String capabilities() {
		var offered = new TreeMap<String, Object>();
		for (var method : client.capabilities().getClass().getMethods()) {
			try {
				if (method.getName().matches("get\\w+Provider|getTextDocumentSync") && method.getParameterCount() == 0
						&& method.invoke(client.capabilities()) != null) {
					offered.put(method.getName().substring(3).replace("Provider", ""), "");
				}
			} catch (ReflectiveOperationException e) {
				throw new IllegalStateException(e);
			}
		}
		return String.join(", ", offered.keySet());
	}

	private void find() throws Exception {
		transcript.asks("textDocument/documentSymbol", "rectification.insp");
		transcript.symbols(client.await(documents.documentSymbol(new DocumentSymbolParams(ProtocolClient.document(plan)))).stream()
				.map(s -> s.getRight()).toList(), "");
		transcript.asks("workspace/symbol", "会计");
		for (var symbol : client.await(client.server().getWorkspaceService().symbol(new WorkspaceSymbolParams("会计"))).getRight()) {
			transcript.answer(symbol.getName() + " (" + symbol.getContainerName() + ") " + transcript.at(symbol.getLocation().getLeft()));
		}
		transcript.asks("textDocument/definition", "责任领导 赵|某");
		var definition = new DefinitionParams(ProtocolClient.document(plan), client.position(plan, "责任领导 赵某 协同", 6));
		client.await(documents.definition(definition)).getLeft().forEach(l -> transcript.answer(transcript.at(l)));
		transcript.asks("textDocument/references", "党委委员 赵|某");
		var references =
				new ReferenceParams(ProtocolClient.document(committee), client.position(committee, "党委委员 赵某", 6),
						new ReferenceContext(true));
		transcript.answer(client.await(documents.references(references)).stream().map(transcript::at).toList());
		transcript.asks("textDocument/documentHighlight", "针对 P|1、P1.M1、P1.M2");
		var highlight = new DocumentHighlightParams(ProtocolClient.document(plan), client.position(plan, "针对 P1、P1.M1、P1.M2", 4));
		transcript.answer(client.await(documents.documentHighlight(highlight)).stream()
				.map(h -> Transcript.at(h.getRange()) + " " + h.getKind()).toList());
		transcript.asks("insp/commitments", "on 2023-11-02");
		transcript.answer(client.await(client.server().commitments(new CommitmentsParams("2023-11-02"))).stream().map(
				c -> c.number() + " " + c.text() + " · " + c.leaders() + " · " + c.due() + " · " + c.workDaysLeft() + " · " + c.status())
				.toList());
	}

	private void read() throws Exception {
		hover("措施 C1 ", 4);
		hover("党政办公室", 1);
		hover("2023-07-15", 2);
		hover("类型 限期整改", 1);
		hover("类型 限期整改", 4);
		transcript.asks("textDocument/codeLens", "committee.insp");
		transcript.answer(client.await(documents.codeLens(new CodeLensParams(ProtocolClient.document(committee)))).stream()
				.map(l -> Transcript.at(l.getRange()) + " " + l.getCommand().getTitle()).toList());
		transcript.asks("textDocument/codeLens", "feedback.insp");
		transcript.answer(client.await(documents.codeLens(new CodeLensParams(ProtocolClient.document(feedback)))).stream()
				.map(l -> Transcript.at(l.getRange()) + " " + l.getCommand().getTitle()).toList());
		transcript.asks("textDocument/foldingRange", "rectification.insp");
		transcript.answer(client.await(documents.foldingRange(new FoldingRangeRequestParams(ProtocolClient.document(plan)))).stream()
				.map(f -> (f.getStartLine() + 1) + "-" + (f.getEndLine() + 1) + " " + f.getKind()).toList());
		transcript.asks("textDocument/selectionRange", "党|政办公室");
		transcript.answer(client.await(documents.selectionRange(new SelectionRangeParams(ProtocolClient.document(plan),
				List.of(client.position(plan, "党政办公室", 1))))).stream().flatMap(RecordedSessionTest::growing).toList());
		transcript.asks("textDocument/semanticTokens/full", "rectification.insp");
		var data = client.await(documents.semanticTokensFull(new SemanticTokensParams(ProtocolClient.document(plan)))).getData();
		var types = client.capabilities().getSemanticTokensProvider().getLegend().getTokenTypes();
		var counts = new TreeMap<String, Integer>();
		for (int i = 0; i < data.size(); i += 5) {
			counts.merge(types.get(data.get(i + 3)), 1, Integer::sum);
		}
		transcript.answer(counts.toString());
	}

	private static Stream<String> growing(SelectionRange range) {
		return Stream.iterate(range, Objects::nonNull, SelectionRange::getParent).map(each -> Transcript.at(each.getRange()));
	}

	private void hover(String word, int after) throws Exception {
		transcript.asks("textDocument/hover", word.substring(0, after) + '|' + word.substring(after));
		var hover = client.await(documents.hover(new HoverParams(ProtocolClient.document(plan), client.position(plan, word, after))));
		transcript.answer(hover == null ? "nothing" : hover.getContents().getRight().getValue());
	}

	private void write() throws Exception {
		type("    责任领导 赵某 协同 王某\n    责任科室 党群工作办公室\n    责任人 何某\n    目标 \"理论学习研讨不深入的问题得到纠正\"\n    标准 \"每季度", "    \n    标准 \"每季度");
		transcript.diagnostics(client.diagnostics(plan).stream().filter(d -> d.getRange().getStart().getLine() < 32).toList());
		complete("    \n    标准 \"每季度", 4);
		type("    \n    标准 \"每季度", "    责任\n    标准 \"每季度");
		complete("    责任\n    标准", 6);
		type("    责任\n    标准", "    责任领导 \n    标准");
		complete("    责任领导 \n    标准", 9);
		type("    责任领导 \n    标准", "    责任领导 赵某、\n    标准");
		complete("    责任领导 赵某、\n    标准", 12);
		type("    责任领导 赵某、\n    标准", "    责任领导 赵某\n    时限 \n    标准");
		complete("    时限 \n    标准", 7);
		type("    时限 \n    标准", "    标准");
		type("\n  措施 C1 ", "\n  措\n  措施 C1 ");
		complete("\n  措\n  措施 C1 ", 4);
		type("\n  措\n  措施 C1 ", "\n  措施 C1 ");
		transcript.asks("textDocument/codeAction", "措施 C1");
		var at = client.diagnostics(plan).stream().filter(d -> d.getRange().getStart().equals(client.position(plan, "措施 C1 ", 0))).toList();
		var range = at.get(0).getRange();
		transcript.answer(
				client.await(documents.codeAction(new CodeActionParams(ProtocolClient.document(plan), range, new CodeActionContext(at))))
						.stream().map(a -> a.getRight().getTitle()).toList());
		type("责任领导 赵某\n", "责任领导    赵某\n");
		transcript.asks("textDocument/formatting", "rectification.insp");
		transcript.edits(ProtocolClient.uri(plan), new ArrayList<>(client.await(documents.formatting(
				new DocumentFormattingParams(ProtocolClient.document(plan), new FormattingOptions(2, true))))));
	}

	private void type(String old, String written) {
		transcript.asks("textDocument/didChange", "\"" + written.replace("\n", "⏎") + '"');
		client.replace(plan, old, written);
	}

	private void complete(String word, int after) throws Exception {
		transcript.asks("textDocument/completion", (word.substring(0, after) + '|' + word.substring(after)).replace("\n", "⏎"));
		var items =
				client.await(documents.completion(new CompletionParams(ProtocolClient.document(plan), client.position(plan, word, after))))
						.getRight().getItems();
		transcript.items(items.stream().sorted(Comparator.comparing(CompletionItem::getSortText)).toList());
		var template = items.stream().filter(i -> i.getLabel().equals("措施 { … }")).findFirst();
		template.ifPresent(t -> transcript.answer(t.getTextEdit().getLeft().getNewText()));
		if (items.get(0).getData() != null) {
			transcript.asks("completionItem/resolve", items.get(0).getLabel());
			transcript.answer(client.await(documents.resolveCompletionItem(items.get(0))).getDocumentation().getRight().getValue());
		}
	}

	private void rename() throws Exception {
		var at = client.position(committee, "科室 财政所", 4);
		transcript.asks("textDocument/prepareRename", "科室 财|政所");
		var prepared = client.await(documents.prepareRename(new PrepareRenameParams(ProtocolClient.document(committee), at))).getSecond();
		transcript.answer(Transcript.at(prepared.getRange()) + " " + prepared.getPlaceholder());
		transcript.asks("textDocument/rename", "财政所 → 党政办公室");
		var refused = assertThrows(ExecutionException.class, () -> client.await(documents.rename(
				new RenameParams(ProtocolClient.document(committee), at, "党政办公室"))));
		transcript.answer("refused: " + ((ResponseErrorException) refused.getCause()).getResponseError().getMessage());
		transcript.asks("textDocument/rename", "财政所 → 财政办公室");
		var changes = new TreeMap<>(
				client.await(documents.rename(new RenameParams(ProtocolClient.document(committee), at, "财政办公室"))).getChanges());
		changes.forEach((uri, edits) -> transcript.edits(uri, edits));
	}

	private void compare() throws Exception {
		Files.createDirectories(ACTUAL.getParent());
		Files.writeString(ACTUAL, transcript.toString());
		var expected = Files.readString(EXPECTED).replace("\r\n", "\n");
		assertEquals(expected.lines().collect(Collectors.toList()), transcript.toString().lines().toList(),
				() -> Map.of("see", ACTUAL).toString());
	}
}
