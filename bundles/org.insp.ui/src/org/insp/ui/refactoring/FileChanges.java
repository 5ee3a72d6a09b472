/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.refactoring;

import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MultiTextEdit;
import org.insp.ui.InspUi;

/** Edits of several plans that are one change: made together, and undone together, in open editors and in files. */
public final class FileChanges {

	private FileChanges() {
	}

	/** Returns the edits of some files as one change. */
	public static CompositeChange of(String title, Map<IFile, MultiTextEdit> edits) {
		var all = new CompositeChange(title);
		edits.forEach((file, edit) -> {
			var change = new TextFileChange(file.getName(), file);
			change.setTextType(InspUi.EXTENSION);
			change.setEdit(edit);
			all.add(change);
		});
		return all;
	}

	/** Makes a change, as one step that can be undone; only in the UI thread. */
	public static void make(CompositeChange change) throws CoreException {
		change.initializeValidationData(new NullProgressMonitor());
		var operation = new PerformChangeOperation(change);
		operation.setUndoManager(RefactoringCore.getUndoManager(), change.getName());
		ResourcesPlugin.getWorkspace().run(operation, new NullProgressMonitor());
	}
}
