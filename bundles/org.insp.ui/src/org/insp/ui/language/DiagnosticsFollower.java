/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.language;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;

/**
 * Updates a widget that shows answers of the language service, each time files have been validated again: after a change of their text, of
 * another file of their model, or of a preference. An update waits for a pause, so that changes in quick succession cause one update.
 */
public final class DiagnosticsFollower implements PublishedDiagnostics.Listener {

	/** The pause before an update, in milliseconds. */
	private static final int PAUSE = 250;

	private final Predicate<Path> isRelevant;
	private final Widget widget;
	private final Display display;
	private final Runnable update;
	private final AtomicBoolean isQueued = new AtomicBoolean();

	/**
	 * @param isRelevant whether the widget shows something of a file; called in any thread
	 * @param widget the widget; once it is disposed, there are no more updates
	 * @param update the update, run in the UI thread
	 */
	public DiagnosticsFollower(Predicate<Path> isRelevant, Widget widget, Runnable update) {
		this.isRelevant = isRelevant;
		this.widget = widget;
		this.display = widget.getDisplay();
		this.update = () -> {
			if (!widget.isDisposed()) {
				update.run();
			}
		};
	}

	/** Starts following. If relevant files have been validated before, an update follows soon. */
	public DiagnosticsFollower start() {
		LanguageBridge.get().diagnostics().addListener(this);
		return this;
	}

	/** Stops following. */
	public void stop() {
		LanguageBridge.get().diagnostics().removeListener(this);
	}

	@Override
	public void published(Path validated, List<Diagnostic> problems) {
		if (isRelevant.test(validated)) {
			updateAfterPause();
		}
	}

	/** Updates after a pause, which begins again with each call; may be called in any thread. */
	public void updateAfterPause() {
		if (!display.isDisposed() && isQueued.compareAndSet(false, true)) {
			display.asyncExec(() -> {
				isQueued.set(false);
				if (!widget.isDisposed()) {
					display.timerExec(PAUSE, update);
				}
			});
		}
	}
}
