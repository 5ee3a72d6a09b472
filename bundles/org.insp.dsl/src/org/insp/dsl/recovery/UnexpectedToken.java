/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import org.insp.dsl.grammar.TokenSet;

/**
 * A token that begins no clause of its block.
 *
 * @param block the block
 * @param index the token
 * @param expected the tokens that could stand there
 * @param continuations those of them that would go on with the clause before
 * @param continuesLine whether it stands on the line of the token before
 */
record UnexpectedToken(OpenBlock block, int index, TokenSet expected, TokenSet continuations, boolean continuesLine) {

	/** Returns whether the clause before could go on with a token. */
	boolean couldContinue(int type) {
		return continuations.contains(type);
	}
}
