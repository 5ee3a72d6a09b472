/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import java.time.Duration;
import java.util.List;

import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.Places;

/**
 * Refactorings and the like at the cursor, with one key: what the server has as code actions. The fixes of problems come from their
 * markers; only a file outside the workspace has none, so there they come from here too.
 */
public final class QuickAssist implements IQuickAssistProcessor {

	/** The platform asks in the UI thread. */
	private static final Duration PATIENCE = Duration.ofMillis(1500);

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		var viewer = context.getSourceViewer();
		var file = LanguageBridge.get().documents().path(viewer.getDocument());
		if (file.isEmpty()) {
			return null;
		}
		var range = Places.range(viewer.getDocument(), context.getOffset(), Math.max(0, context.getLength()));
		var actions = LanguageBridge.await(CodeActions.at(file.get(), range), PATIENCE).orElse(List.of());
		boolean marked = Places.file(file.get()).isPresent();
		var shown = actions.stream().filter(a -> a.getEdit() != null && !(marked && isFix(a))).toList();
		return shown.isEmpty() ? null : shown.stream().map(CodeActionProposal::new).toArray(ICompletionProposal[]::new);
	}

	private static boolean isFix(CodeAction action) {
		return action.getKind() == null || action.getKind().startsWith(CodeActionKind.QuickFix);
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
