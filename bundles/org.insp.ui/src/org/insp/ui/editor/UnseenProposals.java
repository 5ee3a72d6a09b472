/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import java.util.stream.Stream;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;

/**
 * Closes lists of proposals that would take a key meant for the text: one that is not shown yet when Enter is pressed, because no line
 * would
 * be begun and the user would see no reason; and any list when Tab goes on to the next place of a template.
 */
public final class UnseenProposals implements IReconciler, Listener {

	private ITextViewer viewer;
	private StyledText text;
	private Display display;

	@Override
	public void install(ITextViewer viewer) {
		this.viewer = viewer;
		text = viewer.getTextWidget();
		display = text.getDisplay();
		// a filter comes before the listeners of the text, and so before the list
		display.addFilter(SWT.KeyDown, this);
	}

	@Override
	public void uninstall() {
		if (display != null && !display.isDisposed()) {
			display.removeFilter(SWT.KeyDown, this);
		}
		text = null;
	}

	@Override
	public IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}

	@Override
	public void handleEvent(Event event) {
		if (event.widget != text) {
			return;
		} else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			lists().filter(shell -> !shell.isVisible()).forEach(Shell::close);
		} else if (event.keyCode == SWT.TAB && LinkedModeModel.hasInstalledModel(viewer.getDocument()) && lists().findAny().isPresent()) {
			// what has the focus neither in the text nor in a list ends the template
			text.forceFocus();
			lists().forEach(Shell::close);
			goOn(event.stateMask);
			event.type = SWT.None;
		}
	}

	/** Presses Tab again once the lists are gone, as their listeners still get the present event. */
	private void goOn(int stateMask) {
		display.asyncExec(() -> {
			if (text != null && !text.isDisposed()) {
				var again = new Event();
				again.keyCode = SWT.TAB;
				again.character = SWT.TAB;
				again.stateMask = stateMask;
				text.notifyListeners(SWT.KeyDown, again);
			}
		});
	}

	private Stream<Shell> lists() {
		return Stream.of(text.getShell().getShells()).filter(UnseenProposals::holdsList);
	}

	private static boolean holdsList(Shell shell) {
		return Stream.of(shell.getChildren()).anyMatch(Table.class::isInstance);
	}
}
