/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

/** A way to go on where tokens and grammar disagree. A strategy that recognises the mistake reports it and changes the tokens. */
interface RecoveryStrategy {

	/** The result of a strategy for a token that is missing. */
	enum MissingResult {
		/** Nothing: the mistake is another one. */
		NOT_APPLICABLE,
		/** Reported it; the place is still empty. */
		REPORTED,
		/** Reported it and changed the tokens, so that the place is filled. */
		FILLED
	}

	/**
	 * Tries to go on at a token that begins no clause of its block.
	 *
	 * @return whether the mistake was recognised
	 */
	default boolean recover(UnexpectedToken unexpected) {
		return false;
	}

	/** Tries to go on where the present token is none that a shape can begin with. */
	default MissingResult recover(MissingToken missing) {
		return MissingResult.NOT_APPLICABLE;
	}
}
