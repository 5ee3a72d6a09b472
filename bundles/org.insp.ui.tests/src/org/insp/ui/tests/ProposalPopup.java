/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The list that pops up at the cursor. */
final class ProposalPopup {

	private ProposalPopup() {
	}

	static List<String> shown(Table table) {
		return Arrays.stream(table.getItems()).map(TableItem::getText).toList();
	}

	/** The visible list with an entry that begins with a text, if there is one. */
	static Table offering(String words) {
		var table = TestWorkbench.visible(Table.class);
		return table != null && shown(table).stream().anyMatch(entry -> entry.startsWith(words)) ? table : null;
	}

	/** The text of the card beside the list, if it is shown and begins with some words. */
	static String card(String words) {
		return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible).flatMap(TestWorkbench::all)
				.filter(StyledText.class::isInstance).map(control -> ((StyledText) control).getText())
				.filter(text -> text.startsWith(words)).findFirst().orElse(null);
	}

	/** Marks the entry that begins with a text, as the arrow keys do. */
	static Event mark(Table table, String words) {
		var event = new Event();
		var item = Arrays.stream(table.getItems()).filter(i -> i.getText().startsWith(words)).findFirst()
				.orElseThrow(() -> new AssertionError("no " + words + " in " + shown(table)));
		event.item = item;
		table.setSelection(item);
		table.notifyListeners(SWT.Selection, event);
		return event;
	}

	/** Picks the entry that begins with a text, as the Enter key does. */
	static void choose(Table table, String words) {
		table.notifyListeners(SWT.DefaultSelection, mark(table, words));
		TestWorkbench.pump();
	}
}
