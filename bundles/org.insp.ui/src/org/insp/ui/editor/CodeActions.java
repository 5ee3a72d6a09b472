/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.insp.ui.language.Edits;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.Places;

/** The code actions of the server: quick fixes of problems, and refactorings. */
public final class CodeActions {

	private CodeActions() {
	}

	/** All actions at a place; for the problems that touch its lines. */
	public static CompletableFuture<List<CodeAction>> at(Path file, Range range) {
		var lines = new Range(new Position(range.getStart().getLine(), 0), new Position(range.getEnd().getLine(), Integer.MAX_VALUE));
		var here = LanguageBridge.get().diagnostics().of(file).stream().filter(d -> touch(d.getRange(), range)).toList();
		var near = here.isEmpty() ? LanguageBridge.get().diagnostics().of(file).stream().filter(d -> touch(d.getRange(), lines)).toList() : here;
		return ask(file, range, near);
	}

	/** The quick fixes of one problem. */
	public static CompletableFuture<List<CodeAction>> of(Path file, Diagnostic problem) {
		return ask(file, problem.getRange(), List.of(problem));
	}

	/** Does what an action is for, and selects what a person has to complete or confirm; only in the UI thread. */
	public static void apply(CodeAction action) {
		if (Edits.applyNow(action.getEdit()) && action.getData() instanceof Location toConfirm) {
			Navigation.open(toConfirm);
		}
	}

	private static CompletableFuture<List<CodeAction>> ask(Path file, Range range, List<Diagnostic> problems) {
		var params = new CodeActionParams(Places.identifier(file), range, new CodeActionContext(problems));
		return LanguageBridge.get().ask(c -> c.getCodeActionProvider() != null, server -> server.getTextDocumentService().codeAction(params))
				.thenApply(actions -> actions == null ? List.of() : actions.stream().filter(Either::isRight).map(Either::getRight).toList());
	}

	private static boolean touch(Range one, Range other) {
		return compare(one.getStart(), other.getEnd()) <= 0 && compare(other.getStart(), one.getEnd()) <= 0;
	}

	private static int compare(Position one, Position other) {
		return one.getLine() != other.getLine() ? Integer.compare(one.getLine(), other.getLine()) : Integer.compare(one.getCharacter(), other.getCharacter());
	}
}
