/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension3;
import org.eclipse.lsp4j.CodeAction;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.Places;

/**
 * Refactorings and the like at the cursor, with one key: what the server has as code actions. The fixes of problems come from their
 * markers; only a file outside the workspace has none, so there they come from here too. The platform asks in the UI thread: what the
 * server does not answer in a moment is shown as being searched for, and the list opens again when it is there.
 */
public final class QuickAssist implements IQuickAssistProcessor {

	/** Nobody notices that the workbench waits so long. */
	public static final Duration MOMENT = Duration.ofMillis(60);

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		var viewer = context.getSourceViewer();
		var file = LanguageBridge.get().documents().path(viewer.getDocument());
		if (file.isEmpty()) {
			return null;
		}
		var range = Places.range(viewer.getDocument(), context.getOffset(), Math.max(0, context.getLength()));
		// each problem by itself, as its marker asks for it too
		var asked = Stream.concat(CodeActions.problems(file.get(), range).stream().map(p -> CodeActions.of(file.get(), p)), Stream.of(CodeActions.at(file.get(), range)))
				.toList();
		var all = CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new)).handle((nothing, problem) -> true);
		if (LanguageBridge.await(all.thenApply(done -> done), MOMENT).isEmpty()) {
			return new ICompletionProposal[] { new Searching(viewer, all) };
		}
		var shown = shown(asked, Places.file(file.get()).isPresent());
		return shown.isEmpty() ? null : shown.stream().map(CodeActionProposal::new).toArray(ICompletionProposal[]::new);
	}

	private static List<CodeAction> shown(List<CompletableFuture<List<CodeAction>>> answers, boolean marked) {
		return answers.stream().flatMap(answer -> LanguageBridge.await(answer, Duration.ZERO).stream()).flatMap(List::stream)
				.filter(a -> a.getEdit() != null && !(marked && CodeActions.isFix(a))).distinct().toList();
	}

	/** Opens the list of quick fixes at the cursor. */
	static void open(ISourceViewer viewer) {
		if (viewer instanceof ISourceViewerExtension3 editor && editor.getQuickAssistAssistant() != null) {
			editor.getQuickAssistAssistant().showPossibleQuickAssists();
		}
	}

	@Override
	public boolean canFix(Annotation annotation) {
		return false;
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext context) {
		return true;
	}

	@Override
	public String getErrorMessage() {
		return null;
	}
}
