/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli;

/** What the exit code of the process tells. */
final class ExitCode {

	/** All went well. */
	static final int OK = 0;
	/** Something was found. */
	static final int FOUND = 1;
	/** Wrong usage, or something could not be read or written. */
	static final int FAILED = 2;

	private ExitCode() {
	}
}
