/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeActionTriggerKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.insp.dsl.edits.NameEscapes;
import org.insp.dsl.edits.SourceText;
import org.insp.dsl.ide.workspace.DiagnosticsCache;
import org.insp.dsl.ide.workspace.MessageLanguage;
import org.insp.dsl.models.ModelRegistry;
import org.insp.dsl.problems.Problem;
import org.insp.dsl.resource.InspResource;
import org.insp.dsl.text.TextRegion;
import org.insp.model.Language;
import org.insp.model.check.Rule;
import org.insp.model.rules.language.LanguageErrors;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Code actions: fixes of one problem, of all problems of a rule in the file, allowances, refactorings. If the user has to complete or
 * confirm the inserted text, the data of the action is the {@link Location} to select.
 */
@Singleton
public class CodeActionService implements ICodeActionService2 {

	/** The kind of actions that translate files to the other vocabulary; computed only for clients that ask for source actions. */
	public static final String TRANSLATE = CodeActionKind.Source + ".translate";

	/** All kinds of code actions. */
	public static final List<String> KINDS = List.of(CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, TRANSLATE);

	@Inject
	private DiagnosticsCache diagnosticsCache;
	@Inject
	private MessageLanguage language;
	@Inject
	private IScopeProvider scopes;
	@Inject
	private UriExtensions uris;
	@Inject
	private NameEscapes escapes;

	@Override
	public List<Either<Command, CodeAction>> getCodeActions(Options options) {
		List<CodeAction> actions = options.getLanguageServerAccess().doSyncRead(options.getURI(),
				context -> context != null && context.getResource() instanceof InspResource file
						? actions(file, options.getCodeActionParams())
						: List.of());
		return actions == null ? List.of() : actions.stream().map(Either::<Command, CodeAction>forRight).toList();
	}

	private List<CodeAction> actions(InspResource file, CodeActionParams params) {
		var scope = ModelRegistry.of(file.getResourceSet()).scopeOf(file);
		var model = new ModelContext(scope, diagnosticsCache.evaluated(scope), scopes);
		var inFile = diagnosticsCache.problems(scope).stream().filter(p -> p.file().equals(file.getURI())).toList();
		return new ActionCollector(model, file, inFile, params, language.of(scope)).actions();
	}

	/** Collects the actions of one request. */
	private final class ActionCollector {
		private final ModelContext model;
		private final InspResource file;
		private final List<Problem> inFile;
		private final CodeActionParams params;
		private final MessageBundle texts;
		private final Language messageLanguage;
		private final WorkspaceEdits edits = new WorkspaceEdits(uris);
		private final List<CodeAction> actions = new ArrayList<>();

		ActionCollector(ModelContext model, InspResource file, List<Problem> inFile, CodeActionParams params, Language messageLanguage) {
			this.model = model;
			this.file = file;
			this.inFile = inFile;
			this.params = params;
			this.messageLanguage = messageLanguage;
			this.texts = MessageBundle.of(CodeActionService.class, messageLanguage);
		}

		List<CodeAction> actions() {
			var positions = new LinePositions(SourceText.of(file).text());
			if (isWanted(CodeActionKind.QuickFix)) {
				var here = inFile.stream().filter(p -> meets(positions, p.region()) && isAskedFor(p)).toList();
				here.forEach(problem -> add(problem, Fixes.changes(fixContext(problem)), true));
				if (!isAutomatic()) {
					here.stream().map(Problem::code).distinct().forEach(this::fixAll);
				}
				here.forEach(problem -> add(problem, Fixes.allowances(fixContext(problem)), false));
			}
			if (isWanted(CodeActionKind.RefactorRewrite)) {
				var offset = positions.offset(params.getRange().getStart());
				Refactorings.at(model, file, offset).forEach(change -> actions.add(action(change, CodeActionKind.RefactorRewrite)));
			}
			if (!only().isEmpty() && isWanted(TRANSLATE)) {
				Refactorings.translations(model, file).forEach(change -> actions.add(action(change, TRANSLATE)));
			}
			return actions;
		}

		/** Returns whether the request was triggered by moving the cursor: then fixes of a whole file would take too long. */
		private boolean isAutomatic() {
			return params.getContext() != null && params.getContext().getTriggerKind() == CodeActionTriggerKind.Automatic;
		}

		private List<String> only() {
			var only = params.getContext() == null ? null : params.getContext().getOnly();
			return only == null ? List.of() : only;
		}

		private boolean isWanted(String kind) {
			var only = only();
			return only.isEmpty() || only.stream()
					.anyMatch(wanted -> wanted.isEmpty() || kind.equals(wanted) || kind.startsWith(wanted + '.'));
		}

		/** Returns whether the client asks for a problem; it may ask about certain diagnostics only. */
		private boolean isAskedFor(Problem problem) {
			var requested = params.getContext() == null ? null : params.getContext().getDiagnostics();
			return requested == null || requested.isEmpty() || requested.stream().anyMatch(d -> isOf(d, problem));
		}

		private static boolean isOf(Diagnostic diagnostic, Problem problem) {
			return diagnostic.getCode() != null && diagnostic.getCode().isLeft() && diagnostic.getCode().getLeft().equals(problem.code());
		}

		private FixContext fixContext(Problem problem) {
			return new FixContext(model, problem, file);
		}

		private boolean meets(LinePositions positions, TextRegion region) {
			var range = positions.range(region.offset(), region.length());
			return compare(range.getStart(), params.getRange().getEnd()) <= 0 && compare(params.getRange().getStart(), range.getEnd()) <= 0;
		}

		private static int compare(Position one, Position other) {
			return one.getLine() != other.getLine()
					? Integer.compare(one.getLine(), other.getLine())
					: Integer.compare(one.getCharacter(), other.getCharacter());
		}

		private void add(Problem problem, Stream<TextChange> changes, boolean isFix) {
			var titles = new ArrayList<String>();
			changes.forEach(change -> {
				var action = action(change, CodeActionKind.QuickFix);
				if (!titles.contains(action.getTitle())) {
					action.setIsPreferred(isFix && titles.isEmpty() ? Boolean.TRUE : null);
					titles.add(action.getTitle());
					var requested = params.getContext() == null ? null : params.getContext().getDiagnostics();
					action.setDiagnostics(requested == null ? List.of() : requested.stream().filter(d -> isOf(d, problem)).toList());
					actions.add(action);
				}
			});
		}

		private void fixAll(String code) {
			var alike = inFile.stream().filter(p -> p.code().equals(code)).toList();
			if (alike.size() > 1) {
				// new names are reserved once for all changes of the action
				var fresh = model.withoutNewNames();
				var all = FixAll.of(alike.stream().map(problem -> new FixContext(fresh, problem, file)));
				int count = (int) all.arguments().get(0);
				if (count > 1) {
					actions.add(action(all.withTitle("fix-all", count, name(alike.get(0))), CodeActionKind.QuickFix));
				}
			}
		}

		private String name(Problem problem) {
			return problem.violation() == null
					? LanguageErrors.name(problem.code(), messageLanguage)
					: problem.violation().rule().texts(messageLanguage).name();
		}

		private Object words(Object argument) {
			return argument instanceof Rule<?> rule
					? rule.texts(messageLanguage).name()
					: ElementLabels.format(argument, messageLanguage);
		}

		private CodeAction action(TextChange escaped, String kind) {
			var change = escaped.withoutNeedlessEscapes(escapes);
			var action = new CodeAction(
					texts.get(change.key(), change.arguments().stream().map(this::words).toArray()));
			action.setKind(kind);
			action.setEdit(edits.of(change.edits()));
			edits.selection(change).ifPresent(action::setData);
			return action;
		}
	}
}
