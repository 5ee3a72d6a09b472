/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.wizards;

import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRunnable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.insp.dsl.templates.ModelKind;
import org.insp.model.Language;
import org.insp.model.text.MessageBundle;
import org.insp.ui.InspUi;

/** Creates a project with a commented sample in the chosen vocabulary, or with an empty model. */
public final class ProjectWizard extends Wizard implements INewWizard {

	private final MessageBundle texts = InspUi.texts(ProjectWizard.class);
	private IWorkbench workbench;
	private ProjectPage page;

	@Override
	public void init(IWorkbench bench, IStructuredSelection selection) {
		workbench = bench;
		setWindowTitle(texts.get("project"));
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		page = new ProjectPage();
		page.setTitle(texts.get("project"));
		page.setDescription(texts.get("project.description"));
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		var project = page.getProjectHandle();
		var location = page.useDefaults() ? null : page.getLocationURI();
		var files = page.withSample() ? page.kind().files(page.vocabulary()) : empty(project, page.vocabulary());
		IWorkspaceRunnable all = monitor -> NewFiles.project(project, location, files, monitor);
		boolean made = NewFiles.make(getContainer(), monitor -> project.getWorkspace().run(all, monitor));
		if (made) {
			NewFiles.open(workbench, project.getFile(page.withSample() ? page.kind().mainFile() : "model.insp"));
		}
		return made;
	}

	private static Map<String, String> empty(IProject project, Language language) {
		var name = project.getName().replace("\"", "");
		return Map.of("model.insp", language == Language.ZH
				? "模型 \"" + name + "\" {\n  语言 zh\n}\n\n导入 \"insp:policy/regulation-2017\"\n"
				: "model \"" + name + "\" {\n  language en\n}\n\nimport \"insp:policy/regulation-2017\"\n");
	}

	private final class ProjectPage extends WizardNewProjectCreationPage {

		private VocabularyChoice vocabularies;
		private Button sample;
		private KindTable kinds;

		ProjectPage() {
			super("project");
		}

		@Override
		public void createControl(Composite parent) {
			super.createControl(parent);
			var content = (Composite) getControl();
			vocabularies = new VocabularyChoice(content);
			sample = new Button(content, SWT.CHECK);
			sample.setText(texts.get("sample"));
			sample.setSelection(true);
			kinds = new KindTable(content, texts);
			sample.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> kinds.setEnabled(sample.getSelection())));
		}

		ModelKind kind() {
			return kinds.chosen();
		}

		Language vocabulary() {
			return vocabularies.chosen();
		}

		boolean withSample() {
			return sample.getSelection();
		}
	}
}
