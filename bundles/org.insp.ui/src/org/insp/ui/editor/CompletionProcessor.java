/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.LspConversions;

/** Content assist: what the language server proposes. The generic editor asks outside the UI thread. */
public final class CompletionProcessor implements IContentAssistProcessor {

	private static final Duration TIMEOUT = Duration.ofSeconds(5);

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		var bridge = LanguageBridge.get();
		var document = viewer.getDocument();
		var file = bridge.documents().path(document);
		if (file.isEmpty() || ProseDetector.isAt(document.get(), offset)) {
			return new ICompletionProposal[0];
		}
		var params = new CompletionParams(LspConversions.identifier(file.get()), LspConversions.position(document, offset));
		long stamp = ModificationStamps.stamp(document);
		var answer = bridge.ask(c -> c.getCompletionProvider() != null, server -> server.getTextDocumentService().completion(params));
		List<CompletionItem> items =
				LanguageBridge.await(answer, TIMEOUT).map(a -> a.isLeft() ? a.getLeft() : a.getRight().getItems()).orElse(List.of());
		// after more typing, the text up to the cursor may be older than the one that the server has seen
		boolean typing = ModificationStamps.stamp(document) != stamp;
		return items.stream().sorted(Comparator.comparing(item -> item.getSortText() == null ? item.getLabel() : item.getSortText()))
				.map(item -> new LspCompletionProposal(item, document, offset, typing)).toArray(ICompletionProposal[]::new);
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
