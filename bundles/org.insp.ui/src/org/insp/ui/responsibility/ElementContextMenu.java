/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.responsibility;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.insp.model.text.MessageBundle;
import org.insp.ui.InspUi;
import org.insp.ui.editor.CodeActionRequests;
import org.insp.ui.editor.Navigation;
import org.insp.ui.language.Answers;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.PublishedDiagnostics;

/**
 * The context menu of the selected element: go to its text, focus on it, fix its problems. The fixes are requested when the element is
 * selected and when the menu opens; the menu does not wait for them.
 */
final class ElementContextMenu {

	private static final int MAX_LABEL_LENGTH = 60;

	private final MessageBundle texts = InspUi.texts(ElementContextMenu.class);
	private final Supplier<ElementLocation> selected;
	private final Predicate<ElementLocation> isFocus;
	private final Runnable focus;

	/**
	 * @param selected supplies the selected element, or null
	 * @param isFocus whether the view can focus on an element
	 * @param focus focuses on the selected element
	 */
	ElementContextMenu(Supplier<ElementLocation> selected, Predicate<ElementLocation> isFocus, Runnable focus) {
		this.selected = selected;
		this.isFocus = isFocus;
		this.focus = focus;
	}

	void addTo(Control control) {
		var menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		control.setMenu(menu.createContextMenu(control));
	}

	/** Requests the fixes of an element, so that they are available when the menu opens; the answers are kept until something changes. */
	static void prefetchFixes(ElementLocation place) {
		problems(place).forEach(problem -> Answers.use(CodeActionRequests.of(place.file(), problem), fixes -> {}));
	}

	private void fill(IMenuManager menu) {
		var place = selected.get();
		if (place == null) {
			return;
		}
		menu.add(action(texts.get("go-to-text"), () -> Navigation.open(place.file(), place.name())));
		if (isFocus.test(place)) {
			menu.add(action(texts.get("focus"), focus));
		}
		for (var problem : problems(place)) {
			menu.add(fixes(problem, CodeActionRequests.of(place.file(), problem)));
		}
	}

	private IMenuManager fixes(Diagnostic problem, CompletableFuture<List<CodeAction>> asked) {
		var menu = new MenuManager(shortened(PublishedDiagnostics.message(problem)));
		// asked once only: the answer may come at any moment
		boolean isAnswered = asked.isDone();
		show(menu, asked, isAnswered);
		var display = Display.getCurrent();
		if (!isAnswered) {
			Answers.useOptional(asked, fixes -> display.asyncExec(() -> {
				// the user may have closed it again
				if (menu.getMenu() != null && !menu.getMenu().isDisposed()) {
					menu.removeAll();
					show(menu, asked, true);
					menu.update(true);
				}
			}));
		}
		return menu;
	}

	private void show(IMenuManager menu, CompletableFuture<List<CodeAction>> asked, boolean isAnswered) {
		var fixes = isAnswered && !asked.isCompletedExceptionally()
				? asked.join().stream().filter(CodeActionRequests::isFix).toList()
				: List.<CodeAction>of();
		fixes.forEach(fix -> menu.add(action(fix.getTitle(), () -> CodeActionRequests.apply(fix))));
		if (fixes.isEmpty()) {
			var none = action(texts.get(isAnswered ? "no-fixes" : "searching"), () -> {});
			none.setEnabled(false);
			menu.add(none);
		}
	}

	private static List<Diagnostic> problems(ElementLocation place) {
		return LanguageBridge.get().diagnostics().of(place.file()).stream()
				.filter(d -> place.contains(place.file(), d.getRange().getStart())).toList();
	}

	private static String shortened(String message) {
		return message.length() <= MAX_LABEL_LENGTH ? message : message.substring(0, MAX_LABEL_LENGTH) + '…';
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
