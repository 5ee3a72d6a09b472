/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.language;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;

/**
 * Asks anew, for a widget that shows what the server knows of a file, whenever the file has been judged anew: after a change of its own
 * text, of another file of its model, or of a setting. What follows each other quickly is one.
 */
public final class DiagnosticsFollower implements PublishedDiagnostics.Listener {

	private static final int PAUSE = 300;

	private final Path file;
	private final Widget widget;
	private final Display display;
	private final Runnable ask;

	/**
	 * @param file the file
	 * @param widget what it is for; asked for no more when it is disposed
	 * @param ask what to do, in the UI thread
	 */
	public DiagnosticsFollower(Path file, Widget widget, Runnable ask) {
		this.file = file;
		this.widget = widget;
		this.display = widget.getDisplay();
		this.ask = () -> {
			if (!widget.isDisposed()) {
				ask.run();
			}
		};
	}

	/** The file that is followed. */
	public Path file() {
		return file;
	}

	/** Begins; also asks soon if the file has been judged before. */
	public DiagnosticsFollower start() {
		LanguageBridge.get().diagnostics().addListener(this);
		return this;
	}

	/** Ends. */
	public void stop() {
		LanguageBridge.get().diagnostics().removeListener(this);
	}

	@Override
	public void published(Path validated, List<Diagnostic> problems) {
		if (validated.equals(file)) {
			askAfterPause();
		}
	}

	/** Asks when there is a pause. */
	public void askAfterPause() {
		if (!display.isDisposed()) {
			display.asyncExec(() -> display.timerExec(widget.isDisposed() ? -1 : PAUSE, ask));
		}
	}
}
