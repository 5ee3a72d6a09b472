/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.wizards;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.insp.model.text.MessageBundle;
import org.insp.ui.InspUi;
import org.insp.ui.language.Answers;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.LspConversions;

/** Creates a rectification plan from a feedback: one measure to fill in for each finding, in the folder of the feedback. */
public final class RectificationWizard extends Wizard implements INewWizard {

	private final MessageBundle texts = InspUi.texts(RectificationWizard.class);
	private IWorkbench workbench;
	private FeedbackPage page;

	@Override
	public void init(IWorkbench bench, IStructuredSelection selection) {
		workbench = bench;
		setWindowTitle(texts.get("rectification"));
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		page = new FeedbackPage();
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		var plan = page.chosen().orElseThrow();
		var name = page.name();
		var folder = LspConversions.file(plan.file()).map(file -> file.getParent()).orElseThrow();
		boolean made = NewFiles.make(getContainer(), monitor -> NewFiles.write(folder, Map.of(name, plan.text()), monitor));
		if (made) {
			NewFiles.open(workbench, folder.getFile(IPath.fromPortableString(name)));
		}
		return made;
	}

	private final class FeedbackPage extends ChoicePage<RectificationDraft> {

		private boolean read;

		FeedbackPage() {
			super("rectification", "file-name", "rectification.insp", RectificationDraft::label);
		}

		/** Does not wait: the language service may be busy. */
		@Override
		protected void start() {
			var display = getShell().getDisplay();
			Answers.useOptional(LanguageBridge.get().readModels(RectificationDraft::all), found -> display.asyncExec(() -> {
				if (!getControl().isDisposed()) {
					read = true;
					setMessage(null);
					fill(found.orElse(List.of()));
				}
			}));
			setMessage(texts.get("reading"));
		}

		@Override
		protected String problem(Optional<RectificationDraft> chosen, String written) {
			if (chosen.isEmpty()) {
				return read ? texts.get("no-feedback") : null;
			}
			var folder = LspConversions.file(chosen.get().file()).map(file -> file.getParent());
			if (folder.isEmpty()) {
				return texts.get("not-in-workspace");
			} else if (!written.endsWith('.' + InspUi.EXTENSION)
					|| !folder.get().getWorkspace().validateName(written, IResource.FILE).isOK()) {
				return texts.get("bad-name");
			}
			return folder.get().getFile(IPath.fromPortableString(written)).exists() ? texts.get("exists", written) : null;
		}
	}
}
