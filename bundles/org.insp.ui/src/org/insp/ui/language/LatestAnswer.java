/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.language;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Widget;

/** Shows the answer to the last of several requests: answers come in several threads, and an earlier one may come later. */
public final class LatestAnswer {

	private final AtomicLong asked = new AtomicLong();

	/**
	 * Asks and shows the answer in the UI thread, unless there is none, another question was asked after this one, or the widget is
	 * disposed by then.
	 *
	 * @param widget where it is shown, or null for nowhere yet
	 */
	public <T> void show(Supplier<CompletableFuture<T>> ask, Widget widget, Consumer<T> show) {
		long question = asked.incrementAndGet();
		if (widget == null || widget.isDisposed()) {
			return;
		}
		var display = widget.getDisplay();
		Answers.use(ask.get(), found -> {
			if (found != null && !display.isDisposed()) {
				display.asyncExec(() -> {
					if (asked.get() == question && !widget.isDisposed()) {
						show.accept(found);
					}
				});
			}
		});
	}
}
