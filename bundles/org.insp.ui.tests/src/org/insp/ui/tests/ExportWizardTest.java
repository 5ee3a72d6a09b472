/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** File > Export > Responsibility Diagrams. */
class ExportWizardTest {

	private static final String TITLE = "Responsibility Diagrams";
	private static final int TIMEOUT_MILLIS = 180_000;

	@TempDir
	Path dir;

	private IProject project;

	@BeforeEach
	void openPlan() throws Exception {
		project = TestWorkbench.project("东山镇", "round-zh");
		TestWorkbench.open(project.getFile("round-zh/rectification.insp"));
	}

	@AfterEach
	void clear() throws Exception {
		TestWorkbench.closePopups();
		TestWorkbench.clear();
	}

	/** Opens the wizard and does something in it once it shows the models. */
	private void wizard(Consumer<Shell> user) throws Exception {
		var wrong = TestWorkbench.inDialog(TITLE, dialog -> {
			TestWorkbench.until("the models", () -> models(dialog).getItemCount() > 0);
			user.accept(dialog);
		});
		// a message that no test expects must not keep it waiting for ever
		Runnable end = TestWorkbench::closePopups;
		Display.getCurrent().timerExec(TIMEOUT_MILLIS, end);
		TestWorkbench.command("org.eclipse.ui.file.export", Map.of("exportWizardId", "org.insp.ui.export.diagrams"));
		Display.getCurrent().timerExec(-1, end);
		assertNull(wrong.get(), () -> String.valueOf(wrong.get()));
	}

	private static List<Table> lists(Shell dialog) {
		return TestWorkbench.all(dialog).filter(Table.class::isInstance).map(Table.class::cast).toList();
	}

	private static Table models(Shell dialog) {
		return lists(dialog).get(0);
	}

	private static Text folder(Shell dialog) {
		return TestWorkbench.all(dialog).filter(Text.class::isInstance).map(Text.class::cast).filter(t -> t.isVisible() && t.getEditable())
				.findFirst().orElseThrow();
	}

	private static void format(Shell dialog, String words) {
		var combo = TestWorkbench.all(dialog).filter(Combo.class::isInstance).map(Combo.class::cast).findFirst().orElseThrow();
		combo.select(Arrays.asList(combo.getItems()).indexOf(words));
		combo.notifyListeners(SWT.Selection, new Event());
	}

	/** Presses Finish, and then buttons of messages: the text of a message, the button, the text of the next … */
	private static void finish(Shell dialog, String... answers) {
		var messages =
				IntStream.range(0, answers.length / 2).mapToObj(i -> TestWorkbench.inMessage(answers[2 * i], answers[2 * i + 1])).toList();
		TestWorkbench.press(dialog, "Finish");
		messages.forEach(wrong -> assertNull(wrong.get(), () -> String.valueOf(wrong.get())));
	}

	private static Map<String, byte[]> files(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			var found = new TreeMap<String, byte[]>();
			for (var file : all.filter(Files::isRegularFile).toList()) {
				found.put(folder.relativize(file).toString(), Files.readAllBytes(file));
			}
			return found;
		}
	}

	private Path command(String project, String example, String format) {
		var folder = dir.resolve("command " + format + ' ' + example);
		InspCommand.insp("diagram", TestWorkbench.location(project).resolve(example), "--view", "all", "--format", format, "--scale", "2",
				"-o",
				folder);
		return folder;
	}

	private static void assertSame(Path expected, Path actual) throws IOException {
		var wanted = files(expected);
		var written = files(actual);
		assertEquals(wanted.keySet(), written.keySet());
		for (var file : wanted.keySet()) {
			assertArrayEquals(wanted.get(file), written.get(file), file);
		}
	}

	@Test
	void whatIsWrittenIsWhatTheCommandWrites() throws Exception {
		for (var format : List.of("svg > SVG, for browsers and documents", "png > PNG picture", "html > Web page to search and filter in",
				"json > JSON, for programs")) {
			var ending = format.split(" > ")[0];
			var folder = dir.resolve("new/" + ending);
			wizard(dialog -> {
				format(dialog, format.split(" > ")[1]);
				folder(dialog).setText(folder.toString());
				finish(dialog, "Files written to " + folder, "OK");
			});
			assertSame(command("东山镇", "round-zh", ending), folder);
		}
	}

	@Test
	void severalModelsHaveAFolderEach() throws Exception {
		TestWorkbench.project("某镇", "report-003");
		wizard(dialog -> {
			TestWorkbench.until("both models", () -> models(dialog).getItemCount() == 2);
			var first = models(dialog).getItem(0);
			assertEquals("东山镇/round-zh", first.getText(1));
			assertTrue(first.getChecked(), "that of the editor");
			assertFalse(models(dialog).getItem(1).getChecked(), "the other");
			var all = new Event();
			all.text = "all";
			TestWorkbench.all(dialog).filter(Link.class::isInstance).findFirst().orElseThrow().notifyListeners(SWT.Selection, all);
			format(dialog, "SVG, for browsers and documents");
			folder(dialog).setText(dir.resolve("both").toString());
			finish(dialog, "Files written to", "OK");
		});
		assertSame(command("东山镇", "round-zh", "svg"), dir.resolve("both/东山镇/round-zh"));
		assertSame(command("某镇", "report-003", "svg"), dir.resolve("both/某镇/report-003"));
	}

	@Test
	void filesAreWrittenOverOnlyIfTheUserSaysSo() throws Exception {
		var kept = Files.writeString(dir.resolve("trace.svg"), "mine");
		wizard(dialog -> {
			format(dialog, "SVG, for browsers and documents");
			folder(dialog).setText(dir.toString());
			finish(dialog, "Files that exist already (1): trace.svg", "Keep");
			assertEquals(List.of("mine"), lines(kept), "kept");
			finish(dialog, "Files that exist already (1): trace.svg", "Replace", "Files written to", "OK");
		});
		assertTrue(Files.readString(kept).startsWith("<svg"), "written over");
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void whereNothingCanBeWrittenTheReasonIsShown() throws Exception {
		var file = Files.writeString(dir.resolve("file"), "");
		wizard(dialog -> {
			folder(dialog).setText(file.resolve("below").toString());
			finish(dialog, file.resolve("below") + ": ", "OK");
			folder(dialog).setText(file.toString());
			assertTrue(TestWorkbench.words(dialog).anyMatch(w -> w.contains(file + " is not a folder.")), "the page says so at once");
			TestWorkbench.press(dialog, "Cancel");
		});
	}

	@Test
	void itIsCancelledWhileItWaits() throws Exception {
		wizard(dialog -> {
			folder(dialog).setText(dir.resolve("none").toString());
			try (var busy = new BusyLanguageService()) {
				var ended = new AtomicBoolean();
				stop(dialog, ended);
				TestWorkbench.press(dialog, "Finish");
				ended.set(true);
			}
			assertTrue(dialog.isVisible(), "one can change something and try again");
			TestWorkbench.press(dialog, "Cancel");
		});
		assertFalse(Files.exists(dir.resolve("none")));
	}

	/** Presses the red square beside the progress again and again until the export has ended: before it begins, that has no effect. */
	private static void stop(Shell dialog, AtomicBoolean ended) {
		if (!ended.get() && !dialog.isDisposed()) {
			TestWorkbench.all(dialog).filter(ToolBar.class::isInstance).flatMap(bar -> Arrays.stream(((ToolBar) bar).getItems()))
					.filter(item -> "Cancel Operation".equals(item.getToolTipText()))
					.forEach(item -> item.notifyListeners(SWT.Selection, new Event()));
			dialog.getDisplay().timerExec(100, () -> stop(dialog, ended));
		}
	}

	@Test
	void theFolderIsRemembered() throws Exception {
		wizard(dialog -> {
			lists(dialog).get(1).getItem(0).setChecked(true);
			folder(dialog).setText(dir.resolve("kept").toString());
			finish(dialog, "Files written to", "OK");
		});
		wizard(dialog -> {
			assertEquals(dir.resolve("kept").toString(), folder(dialog).getText());
			TestWorkbench.press(dialog, "Cancel");
		});
	}
}
