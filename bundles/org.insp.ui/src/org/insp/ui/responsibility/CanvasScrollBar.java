/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.responsibility;

import java.util.function.IntConsumer;

import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.ScrollBar;

/** A scroll bar of the canvas. Its range covers the drawing and what is visible around it, since the drawing can be dragged anywhere. */
final class CanvasScrollBar {

	private static final int LINE = 40;

	private final ScrollBar bar;
	private int low;

	/** @param moved called with the new begin of the drawing, in pixels from the canvas' edge */
	CanvasScrollBar(ScrollBar bar, IntConsumer moved) {
		this.bar = bar;
		bar.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> moved.accept(-(bar.getSelection() + low))));
	}

	/**
	 * Shows what is seen.
	 *
	 * @param begin where the drawing begins
	 * @param length how long it is
	 * @param seen how much of it there is space for
	 */
	void show(double begin, double length, int seen) {
		int offset = (int) Math.round(-begin);
		low = Math.min(0, offset);
		int high = Math.max((int) Math.ceil(length), offset + seen);
		bar.setValues(offset - low, 0, Math.max(1, high - low), Math.max(1, seen), LINE, Math.max(LINE, seen - LINE));
		bar.setEnabled(high - low > seen);
	}
}
