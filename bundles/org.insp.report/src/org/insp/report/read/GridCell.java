/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A cell of a table from outside.
 *
 * @param text what one sees in it, line ends as {@code \n}; empty for an empty cell
 * @param number the number that is stored, or null for text
 * @param date the day that is stored as a number with the format of a date, or null
 */
public record GridCell(String text, BigDecimal number, LocalDate date) {

	private static final Pattern UNRECKONED =
			Pattern.compile("=.+|#(?:REF!|VALUE!|N/A|NAME\\?|DIV/0!|NUM!|NULL!|SPILL!|CALC!)", Pattern.DOTALL);

	/** A cell with nothing in it. */
	public static final GridCell EMPTY = new GridCell("", null, null);

	/** A cell of text. */
	public static GridCell text(String text) {
		var plain = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u00a0', ' ').strip();
		return plain.isEmpty() ? EMPTY : new GridCell(plain, null, null);
	}

	/** Returns whether it has a formula whose result nobody has reckoned yet, or the error of one, instead of a value. */
	public boolean isUnreckoned() {
		return UNRECKONED.matcher(text).matches();
	}

	/** Returns whether nothing stands in it. */
	public boolean isEmpty() {
		return text.isEmpty();
	}
}
