/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** What a user does in the windows of wizards. */
final class Dialogs {

	private static final int TIMEOUT_MILLIS = 120_000;

	private Dialogs() {
	}

	/**
	 * Opens a wizard by a command that waits until it is closed, and does something in its window.
	 *
	 * @param title the title of the window
	 * @param parameters the parameters of the command, which say which wizard
	 */
	static void wizard(String title, String command, Map<String, String> parameters, Consumer<Shell> user) throws Exception {
		var wrong = TestWorkbench.inDialog(title, user);
		// a message that no test expects must not keep it waiting for ever
		Runnable end = TestWorkbench::closePopups;
		Display.getCurrent().timerExec(TIMEOUT_MILLIS, end);
		TestWorkbench.command(command, parameters);
		Display.getCurrent().timerExec(-1, end);
		assertNull(wrong.get(), () -> String.valueOf(wrong.get()));
	}

	/** The tables in a window, from above. */
	static List<Table> lists(Shell dialog) {
		return TestWorkbench.all(dialog).filter(Table.class::isInstance).map(Table.class::cast).toList();
	}

	/** The fields that one can write in. */
	static List<Text> fields(Shell dialog) {
		return TestWorkbench.all(dialog).filter(Text.class::isInstance).map(Text.class::cast).filter(t -> t.isVisible() && t.getEditable())
				.toList();
	}

	/** Checks exactly the elements of a list whose first column says so. */
	static void check(Table list, String... labels) {
		for (var item : list.getItems()) {
			item.setChecked(Arrays.asList(labels).contains(item.getText(0)));
		}
		var event = new Event();
		event.detail = SWT.CHECK;
		list.notifyListeners(SWT.Selection, event);
	}

	/** What the first columns of the checked elements of a list say. */
	static List<String> checked(Table list) {
		return Arrays.stream(list.getItems()).filter(TableItem::getChecked).map(item -> item.getText(0)).toList();
	}

	/** Presses Finish, and OK in the message that follows, unless that is null. */
	static void finish(Shell dialog, String message) {
		var wrong = message == null ? null : TestWorkbench.inMessage(message, "OK");
		TestWorkbench.press(dialog, "Finish");
		if (wrong != null) {
			assertNull(wrong.get(), () -> String.valueOf(wrong.get()));
		}
	}

	/** The lists to choose one of that are visible. */
	static List<Combo> combos(Composite window) {
		return TestWorkbench.all(window).filter(Combo.class::isInstance).map(Combo.class::cast).filter(Combo::isVisible).toList();
	}

	/** Chooses from a list. */
	static void choose(Combo list, String text) {
		list.select(list.indexOf(text));
		list.notifyListeners(SWT.Selection, new Event());
		TestWorkbench.pump();
	}

	/** The button with a label. */
	static Button button(Shell dialog, String label) {
		return TestWorkbench.all(dialog).filter(Button.class::isInstance).map(Button.class::cast)
				.filter(button -> button.getText().replace("&", "").startsWith(label)).findFirst().orElseThrow();
	}
}
