/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.resources.IResource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a user sets, and the rules that are read there. */
class PreferencesTest {

	@AfterEach
	void clear() throws Exception {
		Bench.clear();
	}

	/** Opens a page of the preferences, does something on it, and closes the window with a button. */
	private static void preferences(String page, Consumer<Shell> user, String button) throws Exception {
		var wrong = Bench.inDialog("Preferences", dialog -> {
			user.accept(dialog);
			Bench.press(dialog, button);
		});
		Bench.command("org.eclipse.ui.window.preferences", Map.of("preferencePageId", page));
		assertNull(wrong.get());
	}

	private static void language(String name) throws Exception {
		preferences("org.insp.ui.preferences", page -> {
			var choice = of(page, Button.class).filter(b -> (b.getStyle() & SWT.RADIO) != 0 && b.isVisible()).toList();
			choice.forEach(b -> b.setSelection(b.getText().equals(name)));
			choice.stream().filter(Button::getSelection).findFirst().orElseThrow(() -> new AssertionError(name)).notifyListeners(SWT.Selection, new Event());
		}, "Apply and Close");
	}

	private static <C extends Control> Stream<C> of(Shell window, Class<C> type) {
		return Bench.all(window).filter(type::isInstance).map(type::cast).filter(Control::isVisible);
	}

	/** Whether all problems are there and told in English: no Chinese message has two English words in a row. */
	private static boolean told(IResource resource, boolean english) {
		var problems = Bench.problems(resource);
		return problems.length == 7 && Arrays.stream(problems).allMatch(m -> Pattern.compile("\\b[a-z]{2,} [a-z]{2,}\\b").matcher(m).find() == english);
	}

	@Test
	void problemsAreToldInTheChosenLanguage() throws Exception {
		var project = Bench.project("某镇", "report-003");
		Bench.until("problems in the plan's own language", () -> told(project, false));
		language("English");
		Bench.until("problems in English", () -> told(project, true));
		language("the language of each plan");
		Bench.until("problems in the plan's own language again", () -> told(project, false));
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
			var item = Arrays.stream(table.getItems()).filter(i -> i.getText(0).equals("missing-cause")).findFirst().orElseThrow();
			table.setSelection(item);
			table.notifyListeners(SWT.Selection, new Event());
			assertTrue(texts.stream().anyMatch(t -> t.getText().startsWith("missing-cause: ") && t.getText().contains("mends its signs only")), "its explanation");
			var severity = of(page, Combo.class).findFirst().orElseThrow();
			severity.select(severity.indexOf("off"));
			severity.notifyListeners(SWT.Selection, new Event());
			Bench.press(page, "Copy");
			var clipboard = new Clipboard(page.getDisplay());
			assertEquals("rule missing-cause off", clipboard.getContents(TextTransfer.getInstance()));
			clipboard.dispose();
		}, "Cancel");
	}
}
