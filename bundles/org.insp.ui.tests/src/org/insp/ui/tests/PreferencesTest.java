/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Calendar;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPart2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tests of what a user sets, and of the rules that are read there. */
class PreferencesTest {

	private static final String NOTHING_DUE = "88 measures: 0 overdue, 0 urgent, 0 due soon";

	@AfterEach
	void clear() throws Exception {
		TestWorkbench.clear();
	}

	/** Opens a page of the preferences, does something on it, and closes the window with a button. */
	private static void preferences(String page, Consumer<Shell> user, String button) throws Exception {
		var wrong = TestWorkbench.inDialog("Preferences", dialog -> {
			user.accept(dialog);
			TestWorkbench.press(dialog, button);
		});
		TestWorkbench.command("org.eclipse.ui.window.preferences", Map.of("preferencePageId", page));
		assertNull(wrong.get());
	}

	/** Chooses in a group of the page. */
	private static void choose(String group, String choice) throws Exception {
		preferences("org.insp.ui.preferences", page -> choose(page, group, choice), "Apply and Close");
	}

	private static void choose(Shell page, String group, String choice) {
		var all = of(page, Button.class).filter(b -> b.getParent() instanceof Group found && found.getText().equals(group)).toList();
		all.forEach(b -> b.setSelection(b.getText().equals(choice)));
		all.stream().filter(Button::getSelection).findFirst().orElseThrow(() -> new AssertionError(choice)).notifyListeners(SWT.Selection,
				new Event());
	}

	private static <C extends Control> Stream<C> of(Shell window, Class<C> type) {
		return TestWorkbench.all(window).filter(type::isInstance).map(type::cast).filter(Control::isVisible);
	}

	/** Returns whether all problems are there and in English: no Chinese message has two English words in a row. */
	private static boolean areProblemsIn(IResource resource, boolean english) {
		var problems = TestWorkbench.problems(resource);
		return problems.length == 7
				&& Arrays.stream(problems).allMatch(m -> Pattern.compile("\\b[a-z]{2,} [a-z]{2,}\\b").matcher(m).find() == english);
	}

	@Test
	void problemsAreInTheChosenLanguage() throws Exception {
		var project = TestWorkbench.project("某镇", "report-003");
		TestWorkbench.until("problems in the plan's own language", () -> areProblemsIn(project, false));
		choose("Problems are shown in", "English");
		TestWorkbench.until("problems in English", () -> areProblemsIn(project, true));
		choose("Problems are shown in", "the language of each plan");
		TestWorkbench.until("problems in the plan's own language again", () -> areProblemsIn(project, false));
	}

	@Test
	void allPlansAreValidatedAtTheChosenDate() throws Exception {
		var project = TestWorkbench.project("某镇", "report-003");
		var view = (IWorkbenchPart2) TestWorkbench.page().showView("org.insp.ui.commitments");
		TestWorkbench.until("the measures at the plan's own date", () -> view.getContentDescription().equals(NOTHING_DUE));
		preferences("org.insp.ui.preferences", page -> {
			choose(page, "Plans are checked", "at one date for all:");
			of(page, DateTime.class).findFirst().orElseThrow().setDate(2030, Calendar.JANUARY, 15);
		}, "Apply and Close");
		TestWorkbench.until("they are overdue then", () -> view.getContentDescription()
				.matches("88 measures: [1-9]\\d* overdue, .*as of 2030-01-15 as set in the preferences"));
		TestWorkbench.until("and reported", () -> Arrays.stream(TestWorkbench.problems(project)).anyMatch(m -> m.contains("2030-01-15")));
		choose("Plans are checked", "at the reference date of each plan, else today");
		TestWorkbench.until("all as before",
				() -> view.getContentDescription().equals(NOTHING_DUE) && TestWorkbench.problems(project).length == 7);
	}

	@Test
	void newPlansAreWrittenInTheChosenVocabulary() throws Exception {
		choose("New plans are written in", "中文");
		try {
			var wrong = TestWorkbench.inDialog("Inspection Project", dialog -> {
				assertTrue(of(dialog, Button.class).anyMatch(b -> b.getText().startsWith("中文") && b.getSelection()), "Chinese is chosen");
				TestWorkbench.press(dialog, "Cancel");
			});
			TestWorkbench.command("org.eclipse.ui.newWizard", Map.of("newWizardId", "org.insp.ui.wizard.project"));
			assertNull(wrong.get());
		} finally {
			choose("New plans are written in", "the language of the menus");
		}
	}

	@Test
	void aRuleIsFoundReadAndItsLineCopied() throws Exception {
		preferences("org.insp.ui.preferences.rules", page -> {
			var table = of(page, Table.class).findFirst().orElseThrow();
			int all = table.getItemCount();
			assertTrue(all > 50, all + " rules");
			// the first field is the one above the tree of pages
			var texts = of(page, Text.class).toList();
			var search = texts.stream().filter(t -> t.getMessage().startsWith("Search rules")).findFirst().orElseThrow();
			search.setText("missing-cause");
			assertTrue(table.getItemCount() > 0 && table.getItemCount() < all / 2, table.getItemCount() + " found");
			var item = Arrays.stream(table.getItems()).filter(i -> i.getText(3).equals("missing-cause")).findFirst().orElseThrow();
			assertEquals("Missing cause", item.getText(0), "what people call it comes first");
			table.setSelection(item);
			table.notifyListeners(SWT.Selection, new Event());
			assertTrue(
					texts.stream()
							.anyMatch(t -> t.getText().startsWith("missing-cause: ") && t.getText().contains("treats its symptoms only")),
					"its explanation");
			var severity = of(page, Combo.class).findFirst().orElseThrow();
			severity.select(severity.indexOf("off"));
			severity.notifyListeners(SWT.Selection, new Event());
			TestWorkbench.press(page, "Copy");
			var clipboard = new Clipboard(page.getDisplay());
			assertEquals("rule missing-cause off", clipboard.getContents(TextTransfer.getInstance()));
			clipboard.dispose();
		}, "Cancel");
	}

	private static String text(IFile file) {
		try {
			return file.readString();
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void aSeverityIsWrittenIntoAPolicy() throws Exception {
		var project = TestWorkbench.project("东山镇", "round-zh");
		var policy = project.getFile("district-zh.insp");
		preferences("org.insp.ui.preferences.rules", page -> {
			var table = of(page, Table.class).findFirst().orElseThrow();
			var item = Arrays.stream(table.getItems()).filter(i -> i.getText(3).equals("team-size")).findFirst().orElseThrow();
			table.setSelection(item);
			table.notifyListeners(SWT.Selection, new Event());
			var severity = of(page, Combo.class).findFirst().orElseThrow();
			severity.select(severity.indexOf("off"));
			severity.notifyListeners(SWT.Selection, new Event());
			var policies = of(page, Combo.class).skip(1).findFirst().orElseThrow();
			TestWorkbench.until("the policies of the workspace", policies::isEnabled);
			policies.setText("政策“某区口径”  –  东山镇/district-zh.insp");
			TestWorkbench.press(page, "Write");
			TestWorkbench.until("it is written", () -> policy.exists() && text(policy).contains("规则 team-size 关闭"));
			Screenshots.take("severity-into-policy");
		}, "Cancel");
	}
}
