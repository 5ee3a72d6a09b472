/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.imports;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.insp.dsl.ide.service.WorkspaceModel;
import org.insp.dsl.text.TextEdit;
import org.insp.report.update.LedgerUpdate;
import org.insp.report.update.ReturnedLedger;
import org.insp.report.update.UpdateItem;
import org.insp.report.update.UpdateItem.Kind;
import org.insp.ui.InspUi;
import org.insp.ui.language.FileDocuments;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.LspConversions;
import org.insp.ui.pictures.ModelChoice;
import org.insp.ui.pictures.PictureSource;
import org.insp.ui.refactoring.FileChanges;

/** Brings an edited ledger back into a plan of the workspace, unsaved text included. */
final class PlanUpdate {

	private final ReturnedLedger ledger;
	private final ModelChoice model;

	/**
	 * A plan and how much of it the ledger is about.
	 *
	 * @param model the plan
	 * @param rows the number of rows about something that it has
	 */
	record Target(ModelChoice model, long rows) {
	}

	/** What changes in a file, and the text that is changed. */
	private record FileEdit(Path file, String before, List<TextEdit> edits) {
	}

	/**
	 * The differences, and the edits that let the plan say what is wanted of them.
	 *
	 * @param items the differences
	 * @param edits the edits by file
	 */
	record Result(List<UpdateItem> items, List<FileEdit> edits) {
	}

	/** The plan is left as it is, for a reason that the user can do something about. */
	private static final class RefusedException extends RuntimeException {

		private static final long serialVersionUID = 1;

		RefusedException(String reason, Object... arguments) {
			super(InspUi.texts(PlanUpdate.class).get(reason, arguments));
		}
	}

	PlanUpdate(ReturnedLedger ledger, ModelChoice model) {
		this.ledger = ledger;
		this.model = model;
	}

	/** Returns the plans of the workspace, those first of which the ledger has most; null if there is no language service. */
	static CompletableFuture<List<Target>> targets(ReturnedLedger ledger) {
		return LanguageBridge.get().readModels(scopes -> ModelChoice.of(scopes).stream()
				.map(choice -> new Target(choice,
						scopes.stream().filter(scope -> PictureSource.files(scope).contains(choice.files().get(0))).findFirst()
								.map(scope -> ledger.rowsOf(scope.model())).orElse(0L)))
				.sorted(Comparator.comparing(Target::rows).reversed()).toList());
	}

	/** Returns all differences, where no measure is deleted. */
	CompletableFuture<Result> preview() {
		return compare(item -> item.kind() != Kind.DELETED);
	}

	/** Returns the edits that make some of the differences; {@link Kind#MISSING} ones are deleted. Fails where they are no longer so. */
	CompletableFuture<Result> edits(List<UpdateItem> chosen) {
		var wanted = chosen.stream().map(item -> item.kind() == Kind.MISSING ? item.as(Kind.DELETED) : item).toList();
		return compare(wanted::contains).thenApply(result -> {
			if (!result.items().containsAll(wanted)) {
				throw new RefusedException("changed-meanwhile", model.title());
			}
			return result;
		});
	}

	/** Nothing changes where the plan is gone meanwhile. */
	private CompletableFuture<Result> compare(Predicate<UpdateItem> wanted) {
		return LanguageBridge.get().readEvaluatedModels(models -> PictureSource.model(models, model.files().get(0))
				.map(found -> compare(found, wanted)).orElse(new Result(List.of(), List.of())));
	}

	private Result compare(WorkspaceModel found, Predicate<UpdateItem> wanted) {
		if (found.scope().hasSyntaxErrors()) {
			throw new RefusedException("not-understood");
		}
		var update = new LedgerUpdate(ledger, found.scope(), found.evaluated(), Optional.empty(), InspUi.language());
		var items = update.items(wanted);
		var edits = new ArrayList<FileEdit>();
		update.files().forEach(file -> edits
				.add(new FileEdit(Path.of(file.file().getURI().toFileString()), file.file().text(), file.edits())));
		return new Result(items, edits);
	}

	/** Returns why a plan could not be compared, in the language of the user interface. */
	static String message(Throwable problem) {
		if ((problem instanceof CompletionException || problem instanceof InvocationTargetException) && problem.getCause() != null) {
			return message(problem.getCause());
		} else if (problem instanceof RefusedException || problem instanceof CoreException) {
			return problem.getMessage();
		}
		InspUi.log(problem);
		return InspUi.texts(PlanUpdate.class).get("update.failed");
	}

	/**
	 * Makes the edits, as one step that can be undone; only in the UI thread.
	 *
	 * @return the files that changed
	 * @throws CoreException if a file cannot be written
	 */
	static List<IFile> make(Result result) throws CoreException {
		var edits = new LinkedHashMap<IFile, MultiTextEdit>();
		for (var change : result.edits()) {
			var file = LspConversions.file(change.file()).orElse(null);
			if (file == null || !FileDocuments.of(file, change.file()).get().equals(change.before())) {
				throw new RefusedException("changed-meanwhile", change.file().getFileName());
			}
			var all = new MultiTextEdit();
			change.edits().forEach(edit -> all.addChild(new ReplaceEdit(edit.offset(), edit.length(), edit.text())));
			edits.put(file, all);
		}
		FileChanges.make(FileChanges.of(InspUi.texts(PlanUpdate.class).get("update.title"), edits));
		return List.copyOf(edits.keySet());
	}
}
