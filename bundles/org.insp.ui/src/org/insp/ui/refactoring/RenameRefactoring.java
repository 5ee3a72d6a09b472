/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.refactoring;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.text.edits.MultiTextEdit;
import org.insp.ui.InspUi;
import org.insp.ui.language.EditApplier;
import org.insp.ui.language.FileDocuments;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.LspConversions;

/** A new name for an element, in all files of the workspace: what changes is the language server's answer. */
final class RenameRefactoring extends Refactoring {

	private static final int TIMEOUT_SECONDS = 60;

	private final Path file;
	private final Position position;
	private final String oldName;
	private String newName;
	private WorkspaceEdit edit;

	RenameRefactoring(Path file, Position position, String name) {
		this.file = file;
		this.position = position;
		this.oldName = name;
		this.newName = name;
	}

	String oldName() {
		return oldName;
	}

	void rename(String to) {
		newName = to;
	}

	@Override
	public String getName() {
		return InspUi.texts(RenameRefactoring.class).get("rename");
	}

	@Override
	public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
		return new RefactoringStatus();
	}

	@Override
	public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) {
		var params = new RenameParams(LspConversions.identifier(file), position, newName);
		var answer = LanguageBridge.get().ask(c -> c.getRenameProvider() != null, server -> server.getTextDocumentService().rename(params));
		try {
			edit = answer.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
			return new RefactoringStatus();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return RefactoringStatus.createFatalErrorStatus(reason(e));
		} catch (ExecutionException | TimeoutException e) {
			return RefactoringStatus.createFatalErrorStatus(reason(e));
		}
	}

	/** The reason that the server gives for refusing. */
	static String reason(Throwable refused) {
		boolean wrapped = (refused instanceof ExecutionException || refused instanceof CompletionException) && refused.getCause() != null;
		return wrapped ? reason(refused.getCause()) : String.valueOf(refused.getMessage());
	}

	@Override
	public Change createChange(IProgressMonitor monitor) throws CoreException {
		var edits = new LinkedHashMap<IFile, MultiTextEdit>();
		for (var each : EditApplier.byFile(edit).entrySet()) {
			var inWorkspace = LspConversions.file(each.getKey());
			if (inWorkspace.isPresent()) {
				edits.put(inWorkspace.get(),
						EditApplier.textEdit(FileDocuments.of(inWorkspace.get(), each.getKey()), each.getValue()));
			}
		}
		return FileChanges.of(InspUi.texts(RenameRefactoring.class).get("change", oldName, newName), edits);
	}
}
