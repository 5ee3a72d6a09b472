/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.commitments;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.swt.widgets.Display;
import org.insp.dsl.ide.commitments.Commitment;
import org.insp.dsl.ide.commitments.CommitmentsParams;
import org.insp.dsl.ide.commitments.CommitmentsService;
import org.insp.ui.language.Diagnostics;
import org.insp.ui.language.LanguageBridge;

/** Asks for the measures of the workspace again after each change of a plan, when the typing pauses. */
final class CommitmentsFeed implements Diagnostics.Listener {

	private static final int PAUSE = 300;

	private final Display display;
	private final Consumer<List<Commitment>> shown;
	private final Runnable ask = this::ask;
	private final AtomicBoolean due = new AtomicBoolean();
	private String on;
	private boolean ended;

	/** @param shown takes the measures, in the UI thread */
	CommitmentsFeed(Display display, Consumer<List<Commitment>> shown) {
		this.display = display;
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
		var asked = on;
		LanguageBridge.get().ask(offered -> true, server -> ((CommitmentsService) server).commitments(new CommitmentsParams(asked)))
				.thenAccept(rows -> {
					if (rows != null && !display.isDisposed()) {
						display.asyncExec(() -> {
							if (!ended && Objects.equals(asked, on)) {
								shown.accept(rows);
							}
						});
					}
				});
	}
}
