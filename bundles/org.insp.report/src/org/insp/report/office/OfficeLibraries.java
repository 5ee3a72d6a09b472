/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.office;

import org.apache.commons.logging.impl.NoOpLog;

/** The libraries that read and write office files. */
public final class OfficeLibraries {

	/** Properties of their logging interface, which prints to standard error that nobody implements it, and then every error. */
	private static final String STATUS_LEVEL = "log4j2.statusLoggerLevel";
	private static final String LOG_LEVEL = "log4j2.simplelogLevel";

	/** The logging interface of PDFBox, and the folder for its list of fonts, which else is the user's own. */
	private static final String PDF_LOG = "org.apache.commons.logging.Log";
	private static final String FONT_FOLDER = "pdfbox.fontcache";

	private OfficeLibraries() {
	}

	/**
	 * Lets them print nothing unless the caller of the process says otherwise: what goes wrong is thrown, and standard error belongs to the
	 * command. To be called before any of their classes is used.
	 */
	public static void silence() {
		preset(STATUS_LEVEL, "OFF");
		preset(LOG_LEVEL, "OFF");
		preset(PDF_LOG, NoOpLog.class.getName());
		preset(FONT_FOLDER, System.getProperty("java.io.tmpdir"));
	}

	private static void preset(String property, String value) {
		if (System.getProperty(property) == null) {
			System.setProperty(property, value);
		}
	}
}
