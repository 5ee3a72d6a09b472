/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension3;
import org.eclipse.lsp4j.CodeAction;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.LspConversions;

/**
 * The code actions at the cursor. Quick fixes of problems at the cursor come from their markers; those of other problems in the line, and
 * all of a file outside the workspace, come from here. The platform asks in the UI thread: if the server does not answer at once, a
 * placeholder is shown, and the list opens again when the answer is there.
 */
public final class PlanQuickAssist implements IQuickAssistProcessor {

	/** The longest time that the UI thread waits without the user noticing. */
	public static final Duration UI_TIMEOUT = Duration.ofMillis(60);

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		var viewer = context.getSourceViewer();
		var file = LanguageBridge.get().documents().path(viewer.getDocument());
		if (file.isEmpty()) {
			return null;
		}
		var range = LspConversions.range(viewer.getDocument(), context.getOffset(), Math.max(0, context.getLength()));
		// each problem by itself, as its marker asks for it too
		var answers = new LinkedHashMap<CompletableFuture<List<CodeAction>>, Predicate<CodeAction>>();
		for (var problem : CodeActionRequests.problems(file.get(), range)) {
			boolean marked = LspConversions.file(file.get()).isPresent() && CodeActionRequests.touch(problem.getRange(), range);
			answers.put(CodeActionRequests.of(file.get(), problem),
					action -> action.getEdit() != null && !(marked && CodeActionRequests.isFix(action)));
		}
		answers.put(CodeActionRequests.at(file.get(), range), action -> action.getEdit() != null);
		var all = CompletableFuture.allOf(answers.keySet().toArray(CompletableFuture[]::new)).handle((nothing, problem) -> true);
		if (LanguageBridge.await(all.thenApply(done -> done), UI_TIMEOUT).isEmpty()) {
			return new ICompletionProposal[] { new PendingFixesProposal(viewer, all) };
		}
		var shown = answers.entrySet().stream().flatMap(
				answer -> LanguageBridge.await(answer.getKey(), Duration.ZERO).stream().flatMap(List::stream).filter(answer.getValue()))
				.distinct().toList();
		return shown.isEmpty() ? null : shown.stream().map(CodeActionProposal::new).toArray(ICompletionProposal[]::new);
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
