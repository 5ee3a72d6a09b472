/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.insp.ui.language.Answers;
import org.insp.ui.language.DiagnosticsFollower;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.LspConversions;

/**
 * Requests the semantic tokens of a text when the typing pauses and when its file has been validated, and repaints tokens whose style
 * changes.
 */
final class SemanticHighlighting implements ITextInputListener, IDocumentListener {

	private final ITextViewer viewer;
	private final TokenPainter painter;
	private DiagnosticsFollower follower;
	private IDocument followed;
	private Path followedFile;
	private CompletableFuture<SemanticTokens> question = CompletableFuture.completedFuture(null);

	SemanticHighlighting(ITextViewer viewer, TokenPainter painter) {
		this.viewer = viewer;
		this.painter = painter;
	}

	void install() {
		viewer.addTextInputListener(this);
		inputDocumentChanged(null, viewer.getDocument());
	}

	void uninstall() {
		viewer.removeTextInputListener(this);
		inputDocumentAboutToBeChanged(followed, null);
	}

	@Override
	public void inputDocumentAboutToBeChanged(IDocument shown, IDocument next) {
		if (follower != null) {
			question.cancel(true);
			followed.removeDocumentListener(this);
			followed = null;
			follower.stop();
			follower = null;
		}
	}

	@Override
	public void inputDocumentChanged(IDocument shown, IDocument next) {
		var file = next == null ? null : LanguageBridge.get().documents().path(next).orElse(null);
		if (file != null) {
			follower = new DiagnosticsFollower(file::equals, viewer.getTextWidget(), this::ask).start();
			followed = next;
			followedFile = file;
			followed.addDocumentListener(this);
			ask();
		}
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// afterwards is early enough
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		follower.updateAfterPause();
	}

	private void ask() {
		if (follower == null) {
			return;
		}
		question.cancel(true);
		var document = followed;
		long asked = ModificationStamps.stamp(document);
		var params = new SemanticTokensParams(LspConversions.identifier(followedFile));
		question = LanguageBridge.get().askRepeatedly(c -> c.getSemanticTokensProvider() != null,
				server -> server.getTextDocumentService().semanticTokensFull(params));
		Answers.useAsync(question, tokens -> {
			if (tokens != null) {
				update(tokens, document, asked);
			}
		});
	}

	/** Not in the UI thread: there are many tokens. */
	private void update(SemanticTokens tokens, IDocument document, long asked) {
		try {
			var legend = LanguageBridge.get().capabilities().getSemanticTokensProvider().getLegend();
			var data = tokens.getData().stream().mapToInt(Integer::intValue).toArray();
			var meanings = SemanticStyles.of(data, legend, document);
			var widget = viewer.getTextWidget();
			widget.getDisplay().asyncExec(() -> {
				if (!widget.isDisposed() && viewer.getDocument() == document && ModificationStamps.stamp(document) == asked) {
					show(meanings);
				}
			});
		} catch (BadLocationException e) {
			// typed meanwhile: the next answer is about the new text
		}
	}

	private void show(SemanticStyles meanings) {
		for (var region : painter.update(meanings)) {
			((ITextViewerExtension2) viewer).invalidateTextPresentation(region.getOffset(), region.getLength());
		}
	}
}
