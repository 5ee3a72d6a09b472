/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.insp.model.DatePeriod.Fixed;

/**
 * A date or a deadline as a document has it: a day, a period whose last day counts ("2021年6月底前"), a deadline that is counted from an
 * event ("3日内"), or text from which nothing can be reckoned ("适时"). Source documents are kept as they are; a rule says what is wrong
 * with them.
 *
 * @param period the day or days that are meant, or null where they cannot be reckoned
 * @param wording what was written, without quotation marks
 */
public record DateText(DatePeriod period, String wording) {

	/** A proper date. */
	public static DateText of(LocalDate date) {
		return new DateText(new Fixed(date, date, DatePrecision.DAY), date.toString());
	}

	/** What was written in the place of a date; a period where it says one. */
	public static DateText ofText(String text) {
		return new DateText(DateExpression.read(text).map(DateExpression::period).orElse(null), text);
	}

	/** Reads the form that {@link #toString()} writes; EMF calls it when it loads XMI. */
	public static DateText valueOf(String value) {
		try {
			return of(LocalDate.parse(value));
		} catch (DateTimeParseException notADay) {
			return ofText(value);
		}
	}

	/** The day of a possibly absent value, of a period the last one: empty where no day of the calendar is written. */
	public static Optional<LocalDate> dateOf(DateText value) {
		return Optional.ofNullable(value).map(DateText::date);
	}

	/** The first day of a possibly absent value: empty where no day of the calendar is written. */
	public static Optional<LocalDate> firstDayOf(DateText value) {
		return Optional.ofNullable(value).map(written -> written.period instanceof Fixed days ? days.first() : null);
	}

	/** The day, of a period the last one; null where no day of the calendar is written. */
	public LocalDate date() {
		return period instanceof Fixed days ? days.last() : null;
	}

	/** The text from which nothing can be reckoned; null where a day or a deadline is written. */
	public String text() {
		return period == null ? wording : null;
	}

	/** The precision. */
	public DatePrecision precision() {
		return period == null ? DatePrecision.TEXT : period.precision();
	}

	/** Returns whether a day of the calendar is written and nothing else: no period, and no word that makes it a limit. */
	public boolean isDay() {
		return precision() == DatePrecision.DAY && date() != null
				&& (wording.equals(date().toString()) || DateExpression.read(wording).filter(DateExpression::isDay).isPresent());
	}

	/** Returns whether the words say that the work goes on after the deadline for good (2024年底前完成并长期坚持). */
	public boolean goesOn() {
		return DateExpression.read(wording).filter(DateExpression::goesOn).isPresent();
	}

	/** What was written; a day in the form of ISO 8601. */
	@Override
	public String toString() {
		return wording;
	}
}
