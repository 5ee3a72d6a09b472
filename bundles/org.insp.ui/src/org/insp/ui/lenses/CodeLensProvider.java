/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.lenses;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.insp.ui.editor.ModificationStamps;
import org.insp.ui.language.Answers;
import org.insp.ui.language.DiagnosticsFollower;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.LspConversions;

/**
 * The code lenses of the language server above findings and members. The platform requests them when the typing pauses; because any file of
 * the model can change them, they are also requested after each validation.
 */
public final class CodeLensProvider extends AbstractCodeMiningProvider {

	private DiagnosticsFollower follower;
	private Path followedFile;

	@Override
	public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer, IProgressMonitor monitor) {
		var bridge = LanguageBridge.get();
		var document = viewer.getDocument();
		var file = document == null ? null : bridge.documents().path(document).orElse(null);
		if (file == null) {
			return CompletableFuture.completedFuture(List.of());
		}
		follow(file, viewer);
		long asked = ModificationStamps.stamp(document);
		var minings = new CompletableFuture<List<? extends ICodeMining>>();
		var answer = bridge.askRepeatedly(c -> c.getCodeLensProvider() != null,
				server -> server.getTextDocumentService().codeLens(new CodeLensParams(LspConversions.identifier(file))));
		Answers.useAsync(answer, lenses -> {
			// an answer about an older text is none: what was shown stays until the next one
			if (lenses == null) {
				minings.complete(List.of());
			} else if (ModificationStamps.stamp(document) == asked) {
				minings.complete(minings(document, lenses));
			}
		});
		return minings;
	}

	private List<ICodeMining> minings(IDocument document, List<? extends CodeLens> lenses) {
		var minings = new ArrayList<ICodeMining>();
		for (var lens : lenses) {
			try {
				minings.add(new CodeLensMining(lens, document, this));
			} catch (BadLocationException e) {
				// typed meanwhile: the next answer is about the new text
			}
		}
		return minings;
	}

	private synchronized void follow(Path file, ITextViewer viewer) {
		if (follower == null || !file.equals(followedFile)) {
			stopFollowing();
			followedFile = file;
			follower = new DiagnosticsFollower(file::equals, viewer.getTextWidget(),
					((ISourceViewerExtension5) viewer)::updateCodeMinings).start();
		}
	}

	private synchronized void stopFollowing() {
		if (follower != null) {
			follower.stop();
			follower = null;
		}
	}

	@Override
	public void dispose() {
		stopFollowing();
		super.dispose();
	}
}
