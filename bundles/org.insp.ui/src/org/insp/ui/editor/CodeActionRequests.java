/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.insp.ui.language.EditApplier;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.LspConversions;

/** The code actions of the server: quick fixes of problems, and refactorings. */
public final class CodeActionRequests {

	private record Question(long state, Path file, Range range, CodeActionContext context) {
	}

	private static final Map<Question, CompletableFuture<List<CodeAction>>> PENDING = new HashMap<>();

	private CodeActionRequests() {
	}

	/** The refactorings at a place. */
	public static CompletableFuture<List<CodeAction>> at(Path file, Range range) {
		// without naming problems one gets the fixes of all that are there
		return ask(file, range, new CodeActionContext(List.of(), List.of(CodeActionKind.Refactor)));
	}

	/** The problems that touch the lines of a place. */
	public static List<Diagnostic> problems(Path file, Range range) {
		var lines = new Range(new Position(range.getStart().getLine(), 0), new Position(range.getEnd().getLine(), Integer.MAX_VALUE));
		return LanguageBridge.get().diagnostics().of(file).stream().filter(d -> touch(d.getRange(), lines)).toList();
	}

	/** The quick fixes of one problem. */
	public static CompletableFuture<List<CodeAction>> of(Path file, Diagnostic problem) {
		return ask(file, problem.getRange(), new CodeActionContext(List.of(problem)));
	}

	/** Returns whether an action fixes a problem. */
	public static boolean isFix(CodeAction action) {
		return action.getEdit() != null && (action.getKind() == null || action.getKind().startsWith(CodeActionKind.QuickFix));
	}

	/** Applies an action, and selects what the user has to complete or confirm; only in the UI thread. */
	public static void apply(CodeAction action) {
		if (EditApplier.applyNow(action.getEdit()) && action.getData() instanceof Location toConfirm) {
			Navigation.open(toConfirm);
		}
	}

	/** Requests with equal parameters share an answer until something changes: the platform asks in several places after one key. */
	private static CompletableFuture<List<CodeAction>> ask(Path file, Range range, CodeActionContext context) {
		synchronized (PENDING) {
			long now = LanguageBridge.get().state();
			PENDING.keySet().removeIf(question -> question.state() != now);
			return PENDING.computeIfAbsent(new Question(now, file, range, context), CodeActionRequests::ask).thenApply(actions -> actions);
		}
	}

	private static CompletableFuture<List<CodeAction>> ask(Question question) {
		var params = new CodeActionParams(LspConversions.identifier(question.file()), question.range(), question.context());
		return LanguageBridge.get()
				.ask(c -> c.getCodeActionProvider() != null, server -> server.getTextDocumentService().codeAction(params)).thenApply(
						actions -> actions == null ? List.of() : actions.stream().filter(Either::isRight).map(Either::getRight).toList());
	}

	/** Returns whether two ranges have a place in common, if only their ends. */
	static boolean touch(Range one, Range other) {
		return compare(one.getStart(), other.getEnd()) <= 0 && compare(other.getStart(), one.getEnd()) <= 0;
	}

	private static int compare(Position one, Position other) {
		return one.getLine() != other.getLine()
				? Integer.compare(one.getLine(), other.getLine())
				: Integer.compare(one.getCharacter(), other.getCharacter());
	}
}
