/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.base;

/** What libraries print and log. Standard output belongs to the command alone: the client of the language server reads it as messages. */
public final class LibraryOutput {

	/** A property of log4j. Where it is not set the class path decides by its order, and Xtext's own file there logs to standard output. */
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
