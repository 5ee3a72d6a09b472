/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.responsibility;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.swt.widgets.Control;
import org.insp.ui.InspUi;
import org.insp.ui.editor.CodeActions;
import org.insp.ui.editor.Navigation;
import org.insp.ui.language.Edits;
import org.insp.ui.language.LanguageBridge;

/** What can be done with the element that is selected: go to its text, look at it alone, mend what is wrong with it. */
final class ProblemMenu {

	private static final Duration LONGEST = Duration.ofMillis(500);
	private static final int LETTERS = 60;

	private final Supplier<Place> selected;
	private final Runnable focus;

	ProblemMenu(Supplier<Place> selected, Runnable focus) {
		this.selected = selected;
		this.focus = focus;
	}

	void addTo(Control control) {
		var menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		control.setMenu(menu.createContextMenu(control));
	}

	private void fill(IMenuManager menu) {
		var place = selected.get();
		if (place == null) {
			return;
		}
		var texts = InspUi.texts(ProblemMenu.class);
		menu.add(action(texts.get("go-to-text"), () -> Navigation.open(place.file(), place.name())));
		menu.add(action(texts.get("focus"), focus));
		for (var problem : problems(place)) {
			var fixes = new MenuManager(shortened(problem.getMessage().isLeft() ? problem.getMessage().getLeft() : problem.getMessage().getRight().getValue()));
			fixes.setRemoveAllWhenShown(true);
			// the actions are asked for when the user opens the submenu, which must not wait long
			fixes.addMenuListener(shown -> fixes(place, problem).forEach(fix -> shown.add(action(fix.getTitle(), () -> Edits.applyNow(fix.getEdit())))));
			fixes.add(action("", () -> { }));
			menu.add(fixes);
		}
	}

	private static List<Diagnostic> problems(Place place) {
		return LanguageBridge.get().diagnostics().of(place.file()).stream().filter(d -> place.contains(place.file(), d.getRange().getStart())).toList();
	}

	private static List<CodeAction> fixes(Place place, Diagnostic problem) {
		return LanguageBridge.await(CodeActions.of(place.file(), problem), LONGEST).orElse(List.of()).stream()
				.filter(fix -> fix.getEdit() != null).toList();
	}

	private static String shortened(String message) {
		return message.length() <= LETTERS ? message : message.substring(0, LETTERS) + '…';
	}

	private static Action action(String label, Runnable run) {
		// an @ would begin a key
		return new Action(label.replace("@", "＠")) {
			@Override
			public void run() {
				run.run();
			}
		};
	}
}
