/* SPDX-License-Identifier: EPL-2.0 */
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.insp.ui.language.LanguageBridge;

/**
 * A bundle that the script {@code start} puts into a copy of the product: it opens the plan {@code insp.plan} where it is not open, and
 * writes to {@code insp.usable} the time at which it is coloured and its problems of this start are shown, and the processor time until
 * then; then it closes the workbench.
 */
public class StartupProbe implements IStartup {

	private static final Path PLAN = Path.of(System.getProperty("insp.plan"));

	@Override
	public void earlyStartup() {
		Display.getDefault().asyncExec(() -> {
			var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
			try {
				look(page.getActiveEditor() == null ? IDE.openEditor(page, plan()) : page.getActiveEditor());
			} catch (CoreException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	private static IFile plan() throws CoreException {
		var workspace = ResourcesPlugin.getWorkspace();
		var project = workspace.getRoot().getProject("plan");
		var description = workspace.newProjectDescription(project.getName());
		description.setLocationURI(PLAN.getParent().toUri());
		project.create(description, null);
		project.open(null);
		return project.getFile(PLAN.getFileName().toString());
	}

	private static void look(IEditorPart editor) {
		if (!coloured((StyledText) editor.getAdapter(Control.class)) || !validated(editor.getEditorInput().getAdapter(IFile.class))) {
			Display.getCurrent().timerExec(10, () -> look(editor));
			return;
		}
		try {
			var processor = ProcessHandle.current().info().totalCpuDuration().orElseThrow();
			Files.writeString(Path.of(System.getProperty("insp.usable")), System.currentTimeMillis() + " " + processor.toMillis() + "\n");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		PlatformUI.getWorkbench().close();
	}

	private static boolean coloured(StyledText text) {
		int end = text.getOffsetAtLine(Math.min(10, text.getLineCount() - 1));
		return text.isVisible() && Arrays.stream(text.getStyleRanges(0, end)).anyMatch(range -> range.foreground != null);
	}

	private static boolean validated(IFile file) {
		int problems = LanguageBridge.get().diagnostics().all().getOrDefault(file.getLocation().toPath(), List.of()).size();
		try {
			return problems > 0 && file.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO).length == problems;
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}
}
