/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import java.util.stream.Stream;

import org.eclipse.jface.text.ITextViewer;
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
 * Closes a list of proposals that is not shown yet when Enter is pressed. While the proposals are computed the list is there but invisible,
 * and it would take the key, so that no line is begun and the user sees no reason.
 */
public final class UnseenProposals implements IReconciler, Listener {

	private StyledText text;
	private Display display;

	@Override
	public void install(ITextViewer viewer) {
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
		if (event.widget == text && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
			Stream.of(text.getShell().getShells()).filter(shell -> !shell.isVisible() && holdsList(shell)).forEach(Shell::close);
		}
	}

	private static boolean holdsList(Shell shell) {
		return Stream.of(shell.getChildren()).anyMatch(Table.class::isInstance);
	}
}
