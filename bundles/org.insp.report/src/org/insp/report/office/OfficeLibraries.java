/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.office;

/** The libraries that read and write office files. */
public final class OfficeLibraries {

	/** Properties of their logging interface, which prints to standard error that nobody implements it, and then every error. */
	private static final String STATUS_LEVEL = "log4j2.statusLoggerLevel";
	private static final String LOG_LEVEL = "log4j2.simplelogLevel";

	private OfficeLibraries() {
	}

	/**
	 * Lets them print nothing unless the caller of the process says otherwise: what goes wrong is thrown, and standard error belongs to the
	 * command. To be called before any of their classes is used.
	 */
	public static void silence() {
		for (var property : new String[] { STATUS_LEVEL, LOG_LEVEL }) {
			if (System.getProperty(property) == null) {
				System.setProperty(property, "OFF");
			}
		}
	}
}
