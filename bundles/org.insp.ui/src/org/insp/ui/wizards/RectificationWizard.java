/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.wizards;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.insp.dsl.ide.server.InspLanguageServer;
import org.insp.model.text.Texts;
import org.insp.ui.InspUi;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.Places;

/** Makes a rectification plan of a feedback: one measure to fill in for each finding, beside the feedback. */
public final class RectificationWizard extends Wizard implements INewWizard {

	private static final Duration LONGEST = Duration.ofSeconds(10);

	private final Texts texts = InspUi.texts(RectificationWizard.class);
	private final List<FeedbackPlan> feedbacks = new ArrayList<>();
	private IWorkbench workbench;
	private Page page;

	@Override
	public void init(IWorkbench bench, IStructuredSelection selection) {
		workbench = bench;
		setWindowTitle(texts.get("rectification"));
		setNeedsProgressMonitor(true);
		feedbacks.addAll(LanguageBridge.await(LanguageBridge.get().ask(offered -> true, server -> ((InspLanguageServer) server).look(FeedbackPlan::all)), LONGEST)
				.orElse(List.of()));
	}

	@Override
	public void addPages() {
		page = new Page();
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		var plan = feedbacks.get(page.list.getSelectionIndex());
		var name = page.name.getText().strip();
		var folder = Places.file(plan.file()).map(file -> file.getParent()).orElseThrow();
		boolean made = NewFiles.make(getContainer(), monitor -> NewFiles.write(folder, Map.of(name, plan.text()), monitor));
		if (made) {
			NewFiles.open(workbench, folder.getFile(IPath.fromPortableString(name)));
		}
		return made;
	}

	private final class Page extends WizardPage {

		private org.eclipse.swt.widgets.List list;
		private Text name;

		Page() {
			super("feedback", texts.get("rectification"), null);
			setDescription(texts.get("rectification.description"));
		}

		@Override
		public void createControl(Composite parent) {
			var content = new Composite(parent, SWT.NONE);
			GridLayoutFactory.swtDefaults().numColumns(2).applyTo(content);
			list = new org.eclipse.swt.widgets.List(content, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
			GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(list);
			feedbacks.forEach(plan -> list.add(plan.label()));
			list.select(0);
			new Label(content, SWT.NONE).setText(texts.get("file-name"));
			name = new Text(content, SWT.BORDER);
			name.setText("rectification.insp");
			GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
			list.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> check()));
			name.addModifyListener(e -> check());
			setControl(content);
			check();
		}

		private void check() {
			setErrorMessage(problem());
			setPageComplete(getErrorMessage() == null);
		}

		private String problem() {
			if (list.getSelectionIndex() < 0) {
				return texts.get("no-feedback");
			}
			var folder = Places.file(feedbacks.get(list.getSelectionIndex()).file()).map(file -> file.getParent());
			var written = name.getText().strip();
			if (folder.isEmpty()) {
				return texts.get("not-in-workspace");
			} else if (!written.endsWith('.' + InspUi.EXTENSION) || !folder.get().getWorkspace().validateName(written, IResource.FILE).isOK()) {
				return texts.get("bad-name");
			}
			return folder.get().getFile(IPath.fromPortableString(written)).exists() ? texts.get("exists", written) : null;
		}
	}
}
