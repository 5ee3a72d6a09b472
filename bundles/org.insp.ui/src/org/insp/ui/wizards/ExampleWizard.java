/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.wizards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.insp.model.text.Texts;
import org.insp.ui.InspUi;

/** Makes a project of a real plan that is shipped with the tool. */
public final class ExampleWizard extends Wizard implements INewWizard {

	private static final String BUNDLE = "org.insp.examples";
	private static final String FOLDER = "examples/";
	private static final java.util.List<String> EXAMPLES = java.util.List.of("round-zh", "report-003", "cross-inspection", "round", "report-004");

	private final Texts texts = InspUi.texts(ExampleWizard.class);
	private IWorkbench workbench;
	private Page page;

	@Override
	public void init(IWorkbench bench, IStructuredSelection selection) {
		workbench = bench;
		setWindowTitle(texts.get("example"));
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		page = new Page();
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		var project = page.project();
		var files = files(page.example());
		boolean made = NewFiles.make(getContainer(), monitor -> NewFiles.project(project, null, files, monitor));
		if (made) {
			files.keySet().stream().filter(name -> name.endsWith("rectification.insp") || name.endsWith("measures.insp") || name.endsWith("inspection.insp"))
					.max(String::compareTo).ifPresent(name -> NewFiles.open(workbench, project.getFile(name)));
		}
		return made;
	}

	/** The files of an example, and what lies beside it to be imported. */
	private static Map<String, String> files(String example) {
		var found = new TreeMap<String, String>();
		var bundle = Platform.getBundle(BUNDLE);
		for (var url : Collections.list(bundle.findEntries(FOLDER, "*.insp", true))) {
			var name = url.getPath().substring(url.getPath().indexOf(FOLDER) + FOLDER.length());
			if (name.startsWith(example + '/') || !name.contains("/")) {
				try (var in = url.openStream()) {
					found.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			}
		}
		return found;
	}

	private final class Page extends WizardPage {

		private List list;
		private Text name;

		Page() {
			super("example", texts.get("example"), null);
			setDescription(texts.get("example.description"));
		}

		@Override
		public void createControl(Composite parent) {
			var content = new Composite(parent, SWT.NONE);
			GridLayoutFactory.swtDefaults().numColumns(2).applyTo(content);
			list = new List(content, SWT.BORDER | SWT.SINGLE);
			GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(list);
			EXAMPLES.forEach(example -> list.add(texts.get("example." + example)));
			list.select(0);
			new Label(content, SWT.NONE).setText(texts.get("project-name"));
			name = new Text(content, SWT.BORDER);
			name.setText(EXAMPLES.get(0));
			GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
			list.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> name.setText(example())));
			name.addModifyListener(e -> check());
			setControl(content);
			check();
		}

		private void check() {
			var workspace = ResourcesPlugin.getWorkspace();
			var valid = workspace.validateName(name.getText().strip(), IResource.PROJECT);
			setErrorMessage(!valid.isOK() ? valid.getMessage()
					: workspace.getRoot().getProject(name.getText().strip()).exists() ? texts.get("project-exists", name.getText().strip()) : null);
			setPageComplete(getErrorMessage() == null);
		}

		String example() {
			return EXAMPLES.get(list.getSelectionIndex());
		}

		IProject project() {
			return ResourcesPlugin.getWorkspace().getRoot().getProject(name.getText().strip());
		}
	}
}
