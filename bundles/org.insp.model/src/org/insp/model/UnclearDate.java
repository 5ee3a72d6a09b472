/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.insp.model.DateExpression.Form;

/**
 * A wording that looks like a date, and from which no day follows without knowing the customs of the place.
 *
 * @param kind what is unclear
 * @param readings the days that may be meant
 */
public record UnclearDate(Kind kind, List<LocalDate> readings) {

	/** What is unclear. */
	public enum Kind {
		/** The end of a fiscal year, which every place sets for itself. */
		FISCAL_YEAR,
		/** Which of two figures is the month and which the day, as in 07/08/2012. */
		DAY_OR_MONTH
	}

	private static final Pattern FISCAL = Pattern.compile(
			"(?:(?:by |before |at )?(?:the )?(?:end of )?(?:the )?|in |during |within )?"
					+ "(?:Q[1-4],? (?:of )?)?(?:FY ?|fiscal year )\\d{2,4}(?: ?Q[1-4])?"
					+ "|\\d{2,4} ?财政?年度?(?:底前|底|末|前|内|之前|以前|以内)?");
	private static final Pattern YEAR_BEHIND = Pattern.compile("(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{4})");
	private static final Pattern FISCAL_NUMBER = Pattern.compile("(?<![Q\\d])\\d{2,4}");
	private static final Pattern FISCAL_QUARTER = Pattern.compile("Q([1-4])");
	private static final int MONTHS = 12;
	private static final int MONTHS_OF_QUARTER = 3;
	private static final int CENTURY = 100;
	private static final int MILLENNIUM = 2000;

	/** The forms, none of which has a meaning; a text that has one of them is one token all the same. */
	static final List<Form> FORMS = List.of(new Form(FISCAL, match -> {
		throw new DateTimeException("Fiscal year");
	}));

	/** The days on which a fiscal year or a quarter of it ends: one that begins in October before, in July before, or in January. */
	private static List<LocalDate> fiscalEnds(String text) {
		var year = FISCAL_NUMBER.matcher(text);
		var quarter = FISCAL_QUARTER.matcher(text);
		if (!year.find()) {
			return List.of();
		}
		int number = Integer.parseInt(year.group());
		int last = number < CENTURY ? number + MILLENNIUM : number;
		int months = quarter.find() ? Integer.parseInt(quarter.group(1)) * MONTHS_OF_QUARTER : MONTHS;
		return Stream.of(YearMonth.of(last - 1, 10), YearMonth.of(last - 1, 7), YearMonth.of(last, 1))
				.map(first -> first.plusMonths(months - 1).atEndOfMonth()).toList();
	}

	/** Returns what is unclear about a text; empty for a text that is clear, or no date at all. */
	public static Optional<UnclearDate> of(String text) {
		return FISCAL.matcher(text.strip()).matches()
				? Optional.of(new UnclearDate(Kind.FISCAL_YEAR, fiscalEnds(text)))
				: ofYearBehind(text.strip());
	}

	/** Returns the two days that figures with the year behind may mean; empty where they can mean one day only. */
	static Optional<UnclearDate> ofYearBehind(String text) {
		var match = YEAR_BEHIND.matcher(text);
		if (!match.matches()) {
			return Optional.empty();
		}
		int first = Integer.parseInt(match.group(1));
		int second = Integer.parseInt(match.group(3));
		int year = Integer.parseInt(match.group(4));
		return first == second || first > MONTHS || second > MONTHS || first == 0 || second == 0
				? Optional.empty()
				: Optional.of(
						new UnclearDate(Kind.DAY_OR_MONTH, List.of(LocalDate.of(year, first, second), LocalDate.of(year, second, first))));
	}
}
