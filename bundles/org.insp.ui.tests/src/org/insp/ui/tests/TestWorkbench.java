/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.insp.ui.language.LanguageBridge;

/** A user of the workbench: creates projects from the examples, opens files, runs commands, and waits for results. */
final class TestWorkbench {

	/** Generous: other work may keep the machine busy. */
	private static final Duration TIMEOUT = Duration.ofSeconds(60);
	/** Longer than views and editors wait for a pause before they are updated, in nanoseconds. */
	private static final long PAUSE_NANOS = 600_000_000L;
	private static final Object MARKERS = "org.insp.ui.problem";

	private TestWorkbench() {
	}

	/** The window, in its Inspection perspective and with nothing open. */
	static IWorkbenchWindow window() {
		return Objects.requireNonNull(PlatformUI.getWorkbench().getActiveWorkbenchWindow());
	}

	static IWorkbenchPage page() {
		return window().getActivePage();
	}

	/** A project with the files of an example and those that it imports. */
	static IProject project(String name, String example) throws CoreException {
		var project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		project.create(null);
		project.open(null);
		copy(examples().resolve(example), Path.of(project.getLocationURI()).resolve(example));
		for (var shared : new String[] { "district.insp", "district-zh.insp" }) {
			copy(examples().resolve(shared), Path.of(project.getLocationURI()).resolve(shared));
		}
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		return project;
	}

	/** The folder of a project on the disk. */
	static Path location(String project) {
		return Path.of(ResourcesPlugin.getWorkspace().getRoot().getProject(project).getLocationURI());
	}

	private static Path examples() {
		try {
			var url = FileLocator.toFileURL(Platform.getBundle("org.insp.examples").getEntry("examples"));
			return Path.of(url.toURI());
		} catch (IOException | URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void copy(Path from, Path to) {
		try (Stream<Path> files = Files.walk(from)) {
			for (var file : files.toList()) {
				var target = to.resolve(from.relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(target);
				} else {
					Files.copy(file, target);
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Closes all editors without saving and deletes all projects. */
	static void clear() throws CoreException {
		page().closeAllEditors(false);
		for (var project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			project.delete(true, true, null);
		}
		pump();
	}

	/** Opens a file as a double click does. */
	static PlanEditor open(IFile file) throws PartInitException {
		return new PlanEditor((ITextEditor) IDE.openEditor(page(), file));
	}

	/** Runs a command in the active part, as its key does. */
	static void command(String id) throws CommandException {
		window().getService(IHandlerService.class).executeCommand(id, null);
		pump();
	}

	/** Runs a command with parameters. */
	static void command(String id, Map<String, String> parameters) throws CommandException {
		var command = window().getService(ICommandService.class).getCommand(id);
		window().getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
		pump();
	}

	/** The messages of the problem markers of a file. */
	static String[] problems(IResource resource) {
		return Arrays.stream(markers(resource)).map(m -> m.getAttribute(IMarker.MESSAGE, "")).toArray(String[]::new);
	}

	/** The file that an editor shows. */
	static IFile file(PlanEditor editor) {
		return editor.part().getEditorInput().getAdapter(IFile.class);
	}

	/** The problem markers of a file. */
	static IMarker[] markers(IResource resource) {
		try {
			return resource.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE);
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Processes all pending events. */
	static void pump() {
		while (Display.getCurrent().readAndDispatch()) {
			// until nothing is left
		}
	}

	/** Waits until a condition holds; fails after a timeout. */
	static void until(String what, BooleanSupplier is) {
		await(what, () -> is.getAsBoolean() ? true : null);
	}

	/**
	 * Waits until all changes so far are validated, their problems are marked, and the views and editors that show something of them are
	 * updated.
	 */
	static void untilQuiet() {
		var since = new AtomicLong();
		var validated = new AtomicReference<CompletableFuture<Long>>();
		until("all is validated", () -> {
			long state = LanguageBridge.get().state();
			var last = validated.get();
			if (last == null || last.isDone() && last.join() != state) {
				since.set(System.nanoTime());
				validated.set(CompletableFuture.supplyAsync(() -> {
					LanguageBridge.get().awaitValidated(new NullProgressMonitor());
					return state;
				}));
			} else if (!last.isDone() || Job.getJobManager().find(MARKERS).length > 0) {
				since.set(System.nanoTime());
			}
			return System.nanoTime() - since.get() > PAUSE_NANOS;
		});
	}

	/** Waits for a result; fails after a timeout. */
	static <T> T await(String what, Supplier<T> found) {
		var display = Display.getCurrent();
		long end = System.nanoTime() + TIMEOUT.toNanos();
		while (System.nanoTime() < end) {
			var result = found.get();
			if (result != null) {
				return result;
			}
			if (!display.readAndDispatch()) {
				// wakes the loop when nothing else does
				display.timerExec(20, () -> {});
				display.sleep();
			}
		}
		throw new AssertionError(
				"waited in vain: " + what + "; the screen then: " + Screenshots.take("failure-" + System.currentTimeMillis()));
	}

	/** The visible window of a kind that holds a widget of a kind, if there is one. */
	static <C extends Control> C visible(Class<C> type) {
		return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.isVisible() && shell != window().getShell())
				.map(shell -> inside(shell, type)).filter(Objects::nonNull).findFirst().orElse(null);
	}

	static <C extends Control> C inside(Composite parent, Class<C> type) {
		for (var child : parent.getChildren()) {
			if (type.isInstance(child)) {
				return type.cast(child);
			}
			var found = child instanceof Composite composite ? inside(composite, type) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	/** Chooses from the context menu of a widget, submenu by submenu, by what the entries begin with. */
	static void choose(Control widget, String... entries) {
		var menu = widget.getMenu();
		for (int i = 0; i < entries.length; i++) {
			var name = entries[i];
			menu.notifyListeners(SWT.Show, new Event());
			var items = menu.getItems();
			var item = Arrays.stream(items).filter(each -> each.getText().replace("&", "").startsWith(name)).findFirst()
					.orElseThrow(() -> new AssertionError("no " + name + " in " + Arrays.stream(items).map(MenuItem::getText).toList()));
			if (i < entries.length - 1) {
				menu = item.getMenu();
			} else {
				item.notifyListeners(SWT.Selection, new Event());
			}
		}
		widget.getMenu().notifyListeners(SWT.Hide, new Event());
		pump();
	}

	/** Presses a button of a window. */
	static void press(Composite window, String label) {
		var button = all(window).filter(Button.class::isInstance).map(Button.class::cast)
				.filter(b -> b.getText().replace("&", "").startsWith(label)).findFirst()
				.orElseThrow(() -> new AssertionError("no button " + label));
		button.notifyListeners(SWT.Selection, new Event());
	}

	static Stream<Control> all(Composite parent) {
		return Arrays.stream(parent.getChildren())
				.flatMap(child -> Stream.concat(Stream.of(child), child instanceof Composite inner ? all(inner) : Stream.empty()));
	}

	/**
	 * Does something in a dialog as soon as one with a title is open; for dialogs that keep whoever opens them waiting.
	 *
	 * @return what went wrong in it, at first that it did not open; null once all is done. Where something goes wrong the dialog is closed
	 */
	static AtomicReference<Throwable> inDialog(String title, Consumer<Shell> work) {
		return inWindow("dialog " + title, shell -> shell.getText().equals(title), work);
	}

	/** Presses a button of a message as soon as one with a text is open; see {@link #inDialog}. */
	static AtomicReference<Throwable> inMessage(String words, String button) {
		return inWindow("message " + words, shell -> words(shell).anyMatch(w -> w.contains(words)), shell -> press(shell, button));
	}

	/** The texts in a window. */
	static Stream<String> words(Shell window) {
		return all(window).filter(Control::isVisible)
				.map(c -> c instanceof Label label ? label.getText() : c instanceof Text text ? text.getText() : "");
	}

	private static AtomicReference<Throwable> inWindow(String what, Predicate<Shell> is, Consumer<Shell> work) {
		var wrong = new AtomicReference<Throwable>(new AssertionError("no " + what));
		watch(what, is, work, wrong, System.nanoTime() + TIMEOUT.toNanos());
		return wrong;
	}

	private static void watch(String what, Predicate<Shell> is, Consumer<Shell> work, AtomicReference<Throwable> wrong, long end) {
		var display = Display.getCurrent();
		var shell = Arrays.stream(display.getShells()).filter(s -> s.isVisible() && is.test(s)).findFirst();
		if (shell.isPresent()) {
			try {
				work.accept(shell.get());
				wrong.set(null);
			} catch (RuntimeException | AssertionError e) {
				wrong.set(e);
				shell.get().close();
			}
		} else if (System.nanoTime() < end) {
			display.timerExec(100, () -> watch(what, is, work, wrong, end));
		} else {
			closePopups();
		}
	}

	/** Closes the windows that popped up. */
	static void closePopups() {
		for (var shell : Display.getCurrent().getShells()) {
			if (!shell.isDisposed() && shell != window().getShell() && shell.isVisible() && shell.getParent() instanceof Shell) {
				shell.close();
			}
		}
		pump();
	}
}
