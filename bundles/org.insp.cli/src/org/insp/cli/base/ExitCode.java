/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.base;

/** The exit codes of the process. */
public final class ExitCode {

	/** All is well. */
	public static final int OK = 0;
	/** Something was found. */
	public static final int FOUND = 1;
	/** Wrong usage, or something could not be read or written. */
	public static final int FAILED = 2;

	private ExitCode() {
	}
}
