/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

/**
 * Tokens that are hidden because they fit nowhere. What follows a mistake on its line, or other tokens of the kind, is not reported again.
 */
final class HiddenRuns {

	private static final int ANY = -1;

	private final TokenCursor cursor;
	private int end = -1;
	private int line = ANY;

	HiddenRuns(TokenCursor cursor) {
		this.cursor = cursor;
	}

	/** Returns whether what stands at an unexpected token is explained by what was reported before it. */
	boolean isExplained(UnexpectedToken unexpected) {
		return unexpected.continuesLine() && unexpected.block().isLastBroken() || end >= 0 && end == endBefore(unexpected.index())
				&& (line == ANY || line == cursor.line(unexpected.index()));
	}

	/** Hides tokens; what follows them on their last line is explained too. */
	void hide(int from, int to) {
		begin(from, to);
		cursor.hide(from, to);
	}

	/** Hides lines of pasted text; what follows them directly belongs to them, whatever line it is on. */
	void hideText(int from, int to) {
		begin(from, to);
		line = ANY;
		cursor.hide(from, to);
	}

	private void begin(int from, int to) {
		end = endBefore(from);
		line = cursor.line(to - 1);
	}

	/** Hides tokens that declare nothing. */
	void hideValue(int from, int to) {
		begin(from, to);
		cursor.hideValue(from, to);
	}

	private int endBefore(int index) {
		return index == 0 ? 0 : cursor.get(index - 1).getStopIndex() + 1;
	}
}
