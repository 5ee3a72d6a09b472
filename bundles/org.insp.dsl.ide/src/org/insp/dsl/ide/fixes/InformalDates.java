/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** Interprets informal dates such as {@code 2023年9月底前}, {@code 年底前}, {@code 9月15日前}. */
final class InformalDates {

	private static final Pattern DAY = Pattern.compile("(?:(\\d{4})[年.-])?(\\d{1,2})[月.-](\\d{1,2})[日号]?前?");
	private static final Pattern COMPACT = Pattern.compile("(20\\d{2})(\\d{2})(\\d{2})");
	private static final Pattern MONTH = Pattern.compile("(?:(\\d{4})年)?(\\d{1,2})月(?:份|底|末)?(?:之?前)?");
	private static final Pattern YEAR = Pattern.compile("(?:(\\d{4})年|今年|本年)?(?:年)?(?:底|末|内)(?:之?前)?");

	private InformalDates() {
	}

	/** The last day that a phrase allows; a phrase without a year refers to the year of the reference date. */
	static Optional<LocalDate> lastDay(String phrase, LocalDate today) {
		var text = phrase.strip();
		try {
			var day = DAY.matcher(text);
			var compact = COMPACT.matcher(text);
			var month = MONTH.matcher(text);
			var year = YEAR.matcher(text);
			if (day.matches()) {
				return Optional.of(LocalDate.of(year(day.group(1), today), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))));
			} else if (compact.matches()) {
				return Optional.of(LocalDate.of(Integer.parseInt(compact.group(1)), Integer.parseInt(compact.group(2)),
						Integer.parseInt(compact.group(3))));
			} else if (month.matches()) {
				return Optional.of(YearMonth.of(year(month.group(1), today), Integer.parseInt(month.group(2))).atEndOfMonth());
			} else if (year.matches()) {
				return Optional.of(LocalDate.of(year(year.group(1), today), 12, 31));
			}
		} catch (DateTimeException noSuchDay) {
			return Optional.empty();
		}
		return Optional.empty();
	}

	private static int year(String written, LocalDate today) {
		return written == null ? today.getYear() : Integer.parseInt(written);
	}
}
