/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_CLOSE;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_OPEN;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.antlr.runtime.CommonToken;

/**
 * The number of braces that open and do not close. Braces that recovery inserts or hides are changed here, so that the count remains right.
 */
final class BraceBalance {

	private final TokenCursor cursor;
	private final Set<CommonToken> inserted = Collections.newSetFromMap(new IdentityHashMap<>());
	private int surplus;

	/** Counts the braces of a text. */
	BraceBalance(TokenCursor cursor) {
		this.cursor = cursor;
		for (int i = 0; i < cursor.size(); i++) {
			surplus += cursor.is(i, RULE_OPEN) ? 1 : cursor.is(i, RULE_CLOSE) ? -1 : 0;
		}
	}

	/** Returns how many more braces open than close; negative if more close. */
	int surplus() {
		return surplus;
	}

	/** Returns whether each brace has its counterpart. */
	boolean isEven() {
		return surplus == 0;
	}

	/** Returns whether a closing brace is missing. */
	boolean lacksClosing() {
		return surplus > 0;
	}

	/** Returns whether a closing brace is one too many, or an opening one missing. */
	boolean lacksOpening() {
		return surplus < 0;
	}

	/** Inserts an opening brace. */
	void insertOpening(int index) {
		cursor.insert(index, RULE_OPEN);
		surplus++;
	}

	/** Inserts a closing brace where a block ends that the text leaves open. */
	void insertClosing(int index) {
		cursor.insert(index, RULE_CLOSE);
		surplus--;
	}

	/** Inserts a closing brace that the layout shows to be missing: its absence is still to be reported. */
	void insertUnreportedClosing(int index) {
		inserted.add(cursor.insert(index, RULE_CLOSE));
		surplus--;
	}

	/** Returns whether a token is a closing brace whose absence is still to be reported. */
	boolean isUnreportedClosing(int index) {
		return inserted.contains(cursor.get(index));
	}

	/** Hides a closing brace that is one too many. */
	void hideClosing(int index) {
		cursor.hide(index, index + 1);
		surplus++;
	}

	/** Takes closing braces out of the count, which are then to be hidden. */
	void discountClosing(int count) {
		surplus += count;
	}
}
