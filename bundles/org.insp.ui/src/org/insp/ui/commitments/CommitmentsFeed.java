/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.commitments;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;
import org.insp.dsl.ide.commitments.Commitment;
import org.insp.ui.language.Diagnostics;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.Latest;

/** Asks for the measures of the workspace again after each change of a plan, when the typing pauses. */
final class CommitmentsFeed implements Diagnostics.Listener {

	private static final int PAUSE = 300;

	private final Widget where;
	private final Display display;
	private final Latest latest = new Latest();
	private final Consumer<List<Commitment>> shown;
	private final Runnable ask = this::ask;
	private final AtomicBoolean due = new AtomicBoolean();
	private String on;
	private boolean ended;

	/**
	 * @param where where they are shown; asks no more when it is disposed
	 * @param shown takes the measures, in the UI thread
	 */
	CommitmentsFeed(Widget where, Consumer<List<Commitment>> shown) {
		this.where = where;
		this.display = where.getDisplay();
		this.shown = shown;
		LanguageBridge.get().diagnostics().listen(this);
		ask();
	}

	/** Looks from another date, in ISO form, or with null from the reference date of each plan. */
	void lookFrom(String date) {
		on = date;
		ask();
	}

	void end() {
		ended = true;
		LanguageBridge.get().diagnostics().forget(this);
	}

	@Override
	public void published(Path file, List<Diagnostic> problems) {
		if (!display.isDisposed() && due.compareAndSet(false, true)) {
			display.asyncExec(() -> display.timerExec(PAUSE, ask));
		}
	}

	private void ask() {
		due.set(false);
		if (ended) {
			return;
		}
		var date = Optional.ofNullable(on).map(LocalDate::parse);
		latest.show(() -> LanguageBridge.get().commitments(date), where, shown);
	}
}
