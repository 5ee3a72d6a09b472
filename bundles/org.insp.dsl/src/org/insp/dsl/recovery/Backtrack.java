/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

/** Signals that the keyword of the present clause is none, so that the clause before is walked once more. */
final class Backtrack extends RuntimeException {

	private static final long serialVersionUID = 1;

	Backtrack() {
		super(null, null, false, false);
	}
}
