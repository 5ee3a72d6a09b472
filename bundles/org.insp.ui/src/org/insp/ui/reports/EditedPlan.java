/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.reports;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.insp.ui.InspUi;
import org.insp.ui.language.LspConversions;

/** Follows which plan is in the editor. */
final class EditedPlan implements IPartListener2 {

	private final IWorkbenchPage page;
	private final Consumer<Path> consumer;

	/** @param consumer is told of each plan whose editor is activated */
	EditedPlan(IWorkbenchPage page, Consumer<Path> consumer) {
		this.page = page;
		this.consumer = consumer;
		page.addPartListener(this);
	}

	/** Stops following. */
	void end() {
		page.removePartListener(this);
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		if (part.getPart(false) instanceof IEditorPart editor) {
			Optional.ofNullable(editor.getEditorInput().getAdapter(IFile.class)).filter(InspUi::isPlan).flatMap(LspConversions::path)
					.ifPresent(consumer);
		}
	}
}
