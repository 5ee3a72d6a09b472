/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.wizards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.insp.model.text.MessageBundle;
import org.insp.ui.InspUi;

/** Creates a project with an example plan that comes with the tool. */
public final class ExampleWizard extends Wizard implements INewWizard {

	private static final String BUNDLE = "org.insp.examples";
	private static final String FOLDER = "examples/";
	private static final List<String> EXAMPLES = List.of("round-zh", "report-003", "notice", "audit", "cross-inspection", "round",
			"corrective-action", "report-004");

	private final MessageBundle texts = InspUi.texts(ExampleWizard.class);
	private IWorkbench workbench;
	private ExamplePage page;

	@Override
	public void init(IWorkbench bench, IStructuredSelection selection) {
		workbench = bench;
		setWindowTitle(texts.get("example"));
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		page = new ExamplePage();
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		var project = page.project();
		var files = files(page.chosen().orElseThrow());
		boolean made = NewFiles.make(getContainer(), monitor -> NewFiles.project(project, null, files, monitor));
		if (made) {
			files.keySet().stream().filter(
					name -> name.endsWith("rectification.insp") || name.endsWith("measures.insp") || name.endsWith("inspection.insp"))
					.max(String::compareTo).ifPresent(name -> NewFiles.open(workbench, project.getFile(name)));
		}
		return made;
	}

	/** The files of an example, and the shared files that one of them imports. */
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
		var own = found.entrySet().stream().filter(file -> file.getKey().contains("/")).map(Map.Entry::getValue).toList();
		found.keySet().removeIf(name -> !name.contains("/") && own.stream().noneMatch(text -> text.contains("\"../" + name + '"')));
		return found;
	}

	private final class ExamplePage extends ChoicePage<String> {

		ExamplePage() {
			super("example", "project-name", EXAMPLES.get(0), example -> texts.get("example." + example));
		}

		@Override
		protected void start() {
			fill(EXAMPLES);
		}

		@Override
		protected String nameOf(String example) {
			return example;
		}

		@Override
		protected String problem(Optional<String> chosen, String written) {
			var workspace = ResourcesPlugin.getWorkspace();
			var valid = workspace.validateName(written, IResource.PROJECT);
			return !valid.isOK() ? valid.getMessage()
					: workspace.getRoot().getProject(written).exists() ? texts.get("project-exists", written)
					: null;
		}

		IProject project() {
			return ResourcesPlugin.getWorkspace().getRoot().getProject(name());
		}
	}
}
