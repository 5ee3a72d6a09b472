/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.poam;

/** Counts what a plan of action has in it, up to a limit: beyond it, laying out the text would take minutes. */
final class PoamLimit {

	/** More than anybody works off. */
	static final int MAX = 20_000;

	/** That there is more. */
	static final class Exceeded extends RuntimeException {

		private static final long serialVersionUID = 1;
	}

	private int count;

	/** Counts one more. */
	void count() {
		if (++count > MAX) {
			throw new Exceeded();
		}
	}
}
