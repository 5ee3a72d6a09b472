/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A date, or the text that a document has in its place ("年底前", "x年x月"). Source documents are kept as they are; a rule says
 * what is wrong with them.
 *
 * @param date the date, or null where only text was written
 * @param text what was written in place of a date, or null where there is a date
 */
public record DateText(LocalDate date, String text) {

	/** A proper date. */
	public static DateText of(LocalDate date) {
		return new DateText(date, null);
	}

	/** Text in place of a date. */
	public static DateText ofText(String text) {
		return new DateText(null, text);
	}

	/** Reads the form that {@link #toString()} writes; EMF calls it when it loads XMI. */
	public static DateText valueOf(String value) {
		try {
			return of(LocalDate.parse(value));
		} catch (DateTimeParseException notADate) {
			return ofText(value);
		}
	}

	/** The date of a possibly absent value: empty where nothing or only text was written. */
	public static Optional<LocalDate> dateOf(DateText value) {
		return Optional.ofNullable(value).map(DateText::date);
	}

	/** ISO 8601, or the text. */
	@Override
	public String toString() {
		return date != null ? date.toString() : text;
	}
}
