/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.base;

/** The output of libraries. It must not reach standard output, which the client of the language server reads as messages. */
public final class LibraryOutput {

	/**
	 * The property of log4j that names its configuration. Without it the first file on the class path counts: Xtext's, which logs to
	 * standard output.
	 */
	private static final String LOG_CONFIGURATION = "log4j.configuration";

	private LibraryOutput() {
	}

	/**
	 * Diverts to standard error whatever a library prints, and applies the log configuration of the command unless the caller of the
	 * process names another. To be called before any library runs.
	 */
	public static void divert() {
		System.setOut(System.err);
		if (System.getProperty(LOG_CONFIGURATION) == null) {
			System.setProperty(LOG_CONFIGURATION, LibraryOutput.class.getResource("log4j.properties").toString());
		}
	}
}
