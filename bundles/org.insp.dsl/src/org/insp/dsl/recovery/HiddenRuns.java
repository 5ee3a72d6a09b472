/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

/**
 * Tokens that are hidden because they fit nowhere. What follows a mistake on its line, or other tokens of the kind, is not reported again.
 */
final class HiddenRuns {

	private final TokenCursor cursor;
	private int end = -1;

	HiddenRuns(TokenCursor cursor) {
		this.cursor = cursor;
	}

	/** Returns whether what stands at an unexpected token is explained by what was reported before it. */
	boolean isExplained(UnexpectedToken unexpected) {
		return unexpected.continuesLine() && unexpected.block().isLastBroken() || end >= 0 && end == endBefore(unexpected.index());
	}

	/** Hides tokens. */
	void hide(int from, int to) {
		end = endBefore(from);
		cursor.hide(from, to);
	}

	/** Hides tokens that declare nothing. */
	void hideValue(int from, int to) {
		end = endBefore(from);
		cursor.hideValue(from, to);
	}

	private int endBefore(int index) {
		return index == 0 ? 0 : cursor.get(index - 1).getStopIndex() + 1;
	}
}
