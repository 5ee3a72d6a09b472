/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageServer;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.LspConversions;

/** Content assist: what the language server proposes. The generic editor asks outside the UI thread. */
public final class CompletionProcessor implements IContentAssistProcessor {

	/** How the server is asked. */
	private interface Request {
		CompletableFuture<Either<List<CompletionItem>, CompletionList>> ask(Predicate<ServerCapabilities> isOffered,
				Function<LanguageServer, CompletableFuture<Either<List<CompletionItem>, CompletionList>>> question);
	}

	private static final Duration TIMEOUT = Duration.ofSeconds(5);

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		var document = viewer.getDocument();
		long stamp = ModificationStamps.stamp(document);
		var items = LanguageBridge.await(ask(document, offset), TIMEOUT).orElse(List.of());
		// after more typing, the text up to the cursor may be older than the one that the server has seen
		boolean typing = ModificationStamps.stamp(document) != stamp;
		return items.stream().sorted(Comparator.comparing(item -> item.getSortText() == null ? item.getLabel() : item.getSortText()))
				.map(item -> new LspCompletionProposal(item, document, offset, typing)).toArray(ICompletionProposal[]::new);
	}

	private static CompletableFuture<List<CompletionItem>> ask(IDocument document, int offset) {
		return at(document, offset, LanguageBridge.get()::ask);
	}

	/** What the language server proposes at a place, whatever else is going on there; nothing where sentences are written. */
	static CompletableFuture<List<CompletionItem>> askRepeatedly(IDocument document, int offset) {
		return at(document, offset, LanguageBridge.get()::askRepeatedly);
	}

	private static CompletableFuture<List<CompletionItem>> at(IDocument document, int offset, Request request) {
		var bridge = LanguageBridge.get();
		var file = bridge.documents().path(document);
		if (file.isEmpty() || ProseDetector.isAt(document.get(), offset)) {
			return CompletableFuture.completedFuture(List.of());
		}
		var params = new CompletionParams(LspConversions.identifier(file.get()), LspConversions.position(document, offset));
		return request.ask(c -> c.getCompletionProvider() != null, server -> server.getTextDocumentService().completion(params))
				.thenApply(answer -> answer == null ? List.of() : answer.isLeft() ? answer.getLeft() : answer.getRight().getItems());
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return null;
	}

	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		ServerCapabilities offered = LanguageBridge.get().capabilities();
		var provider = offered.getCompletionProvider();
		return provider == null || provider.getTriggerCharacters() == null
				? null
				: String.join("", provider.getTriggerCharacters()).toCharArray();
	}

	@Override
	public char[] getContextInformationAutoActivationCharacters() {
		return null;
	}

	@Override
	public String getErrorMessage() {
		return null;
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
