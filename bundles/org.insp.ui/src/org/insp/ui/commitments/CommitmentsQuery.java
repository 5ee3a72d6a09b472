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
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.LatestAnswer;
import org.insp.ui.language.PublishedDiagnostics;

/** Asks for the measures of the workspace again after each change of a plan, when the typing pauses. */
final class CommitmentsQuery implements PublishedDiagnostics.Listener {

	private static final int PAUSE = 300;

	private final Widget widget;
	private final Display display;
	private final LatestAnswer latest = new LatestAnswer();
	private final Consumer<List<Commitment>> consumer;
	private final Runnable ask = this::ask;
	private final AtomicBoolean pending = new AtomicBoolean();
	private String referenceDate;
	private boolean stopped;

	/**
	 * @param where where they are shown; asks no more when it is disposed
	 * @param shown takes the measures, in the UI thread
	 */
	CommitmentsQuery(Widget where, Consumer<List<Commitment>> shown) {
		this.widget = where;
		this.display = where.getDisplay();
		this.consumer = shown;
		LanguageBridge.get().diagnostics().addListener(this);
		ask();
	}

	/** Looks from another date, in ISO form, or with null from the reference date of each plan. */
	void setReferenceDate(String date) {
		referenceDate = date;
		ask();
	}

	void stop() {
		stopped = true;
		LanguageBridge.get().diagnostics().removeListener(this);
	}

	@Override
	public void published(Path file, List<Diagnostic> problems) {
		if (!display.isDisposed() && pending.compareAndSet(false, true)) {
			display.asyncExec(() -> display.timerExec(PAUSE, ask));
		}
	}

	private void ask() {
		pending.set(false);
		if (stopped) {
			return;
		}
		var date = Optional.ofNullable(referenceDate).map(LocalDate::parse);
		latest.show(() -> LanguageBridge.get().commitments(date), widget, consumer);
	}
}
