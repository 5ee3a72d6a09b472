/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.format;

import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.poi.ss.SpreadsheetVersion;

/** Texts as a workbook holds them: what XML cannot hold is written by its number, as Excel writes it. */
final class XlsxText {

	/** A text that would be read as such a number. */
	private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(x[0-9A-Fa-f]{4}_)");
	private static final Pattern NOT_IN_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0D\\x0E-\\x1F\\uFFFE\\uFFFF]");

	private XlsxText() {
	}

	/** Returns a text escaped. A text that is too long for a cell is cut, with a mark where it ends. */
	static String escaped(String text) {
		var lines = text.replace("\r\n", "\n");
		int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
		var fitting = lines.length() <= most ? lines : lines.substring(0, most - 1) + '…';
		return NOT_IN_XML.matcher(LOOKS_ESCAPED.matcher(fitting).replaceAll("_x005F_$1"))
				.replaceAll(found -> String.format(Locale.ROOT, "_x%04X_", (int) found.group().charAt(0)));
	}
}
