/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.commitments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Widget;
import org.insp.dsl.ide.commitments.Commitment;
import org.insp.ui.language.DiagnosticsFollower;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.LatestAnswer;

/** Asks for the measures of the workspace, and again after each change of any plan. */
final class CommitmentsQuery {

	private final Widget widget;
	private final Consumer<List<Commitment>> consumer;
	private final LatestAnswer latest = new LatestAnswer();
	private final DiagnosticsFollower follower;
	private Optional<LocalDate> referenceDate = Optional.empty();

	/**
	 * @param widget the widget that shows the measures; once it is disposed, nothing is asked any more
	 * @param consumer takes the measures, in the UI thread
	 */
	CommitmentsQuery(Widget widget, Consumer<List<Commitment>> consumer) {
		this.widget = widget;
		this.consumer = consumer;
		this.follower = new DiagnosticsFollower(file -> true, widget, this::ask).start();
		ask();
	}

	/** Sets the date to compute deadlines for; if empty, the reference date of each plan. */
	void setReferenceDate(Optional<LocalDate> date) {
		referenceDate = date;
		ask();
	}

	/** Ends the query. */
	void stop() {
		follower.stop();
	}

	private void ask() {
		latest.show(() -> LanguageBridge.get().commitments(referenceDate), widget, consumer);
	}
}
