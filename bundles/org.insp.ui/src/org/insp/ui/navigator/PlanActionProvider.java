/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.navigator;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Range;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.insp.ui.editor.Navigation;
import org.insp.ui.language.Answers;
import org.insp.ui.language.LspConversions;
import org.insp.ui.outline.DocumentSymbols;

/** A double click on an element in the tree of files goes to its text. */
public final class PlanActionProvider extends CommonActionProvider {

	private final Action open = new Action() {
		@Override
		public void run() {
			if (getContext() != null && getContext().getSelection() instanceof IStructuredSelection chosen
					&& chosen.getFirstElement() instanceof PlanElement element) {
				locate(element, Navigation::open);
			}
		}
	};

	@Override
	public void fillActionBars(IActionBars bars) {
		bars.setGlobalActionHandler(ICommonActionConstants.OPEN, open);
	}

	/** Passes the current location of an element on, which may have changed since it was put into the tree; in the UI thread. */
	static void locate(PlanElement element, BiConsumer<Path, Range> work) {
		var display = PlatformUI.getWorkbench().getDisplay();
		LspConversions.path(element.file()).ifPresent(path -> Answers.use(DocumentSymbols.of(path), symbols -> display.asyncExec(() -> {
			var now = find(PlanElement.of(element.file(), symbols), element);
			work.accept(path, (now == null ? element.symbol() : now).getSelectionRange());
		})));
	}

	private static DocumentSymbol find(List<PlanElement> elements, PlanElement wanted) {
		for (var element : elements) {
			int depth = element.path().size();
			if (depth <= wanted.path().size() && element.path().equals(wanted.path().subList(0, depth))) {
				return element.equals(wanted) ? element.symbol() : find(element.children(), wanted);
			}
		}
		return null;
	}
}
