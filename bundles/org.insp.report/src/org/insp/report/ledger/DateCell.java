/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DateUtil;
import org.insp.model.ChineseDates;
import org.insp.model.DateExpression;
import org.insp.model.DatePeriod;
import org.insp.model.DateText;
import org.insp.model.MeasureKind;
import org.insp.report.read.GridCell;

/** Reads the dates of cells, however they are written. */
public final class DateCell {

	private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})");
	private static final Pattern POINTED_MONTH = Pattern.compile("(\\d{4})[.．](\\d{1,2})");
	private static final Pattern POINTED_DAY = Pattern.compile("(\\d{1,2})[.．/](\\d{1,2})");
	private static final Pattern COMPACT = Pattern.compile("(20\\d{2})(\\d{2})(\\d{2})");
	private static final String MONTH = "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
	private static final List<Pattern> ENGLISH_DAYS = List.of(
			Pattern.compile(MONTH + " (?<day>\\d{1,2}),? (?<year>\\d{4})", Pattern.CASE_INSENSITIVE),
			Pattern.compile("(?<day>\\d{1,2})[ -]" + MONTH + ",?[ -](?<year>\\d{4})", Pattern.CASE_INSENSITIVE));
	/** A day whose year has two figures, as in 24.4.12. */
	private static final Pattern SHORT_YEAR = Pattern.compile("(?<year>\\d{2})[.．](?<month>\\d{1,2})[.．](?<day>\\d{1,2})");
	/** What may stand behind a deadline and says nothing more. */
	private static final Pattern FILLER = Pattern.compile("(?:\\s*(?:完成整改|完成|整改到位|整改完毕|整改完成|办结|到位|完毕|。))+$");
	/** A deadline after which the work goes on: 8月底前，长期坚持. */
	private static final Pattern LONG_TERM = Pattern.compile("(?<date>.*?\\d.*?)[，,；;、](?:并)?(?<kind>\\p{IsHan}{2,6})");
	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
	private static final int MONTHS_OF_YEAR = 12;
	private static final BigDecimal FIRST_SERIAL = new BigDecimal(36526);
	private static final BigDecimal LAST_SERIAL = new BigDecimal(55000);

	/**
	 * A date, and where its year comes from.
	 *
	 * @param date the date
	 * @param isYearTaken whether the year is not written but taken from elsewhere
	 * @param isYearMissing whether the year is neither written nor found elsewhere
	 */
	public record Found(LedgerDate date, boolean isYearTaken, boolean isYearMissing) {

		/** The same for a deadline after which the work goes on. */
		private Found goingOn(String written, String wording) {
			return new Found(new LedgerDate(written, date.wording() + wording, date.date(), date.isDate()), isYearTaken, isYearMissing);
		}
	}

	private DateCell() {
	}

	/** Reads the date of a cell that holds nothing else; empty for anything else. */
	static Optional<Found> read(GridCell cell, LedgerHead head) {
		if (cell.date() != null) {
			return Optional.of(fixed(cell.text(), cell.date()));
		} else if (cell.number() != null) {
			return serial(cell);
		}
		return read(cell.text(), head);
	}

	/** Reads a text that is a date and nothing else; a line may break within a word or between two. */
	public static Optional<Found> read(String written, LedgerHead head) {
		var whole = written.strip();
		return read(written, whole.replaceAll("\\s*[\\n\u000b]\\s*", ""), head)
				.or(() -> read(written, whole.replaceAll("\\s*[\\n\u000b]\\s*", " "), head));
	}

	private static Optional<Found> read(String written, String line, LedgerHead head) {
		var text = ChineseDates.inFigures(FILLER.matcher(line).replaceFirst("").replace('．', '.').strip());
		var day = Optional.ofNullable(day(text, head)).or(() -> shortYear(text, head)).orElse(null);
		if (day != null) {
			return Optional.of(fixed(written, day));
		}
		var goesOn = LONG_TERM.matcher(text);
		if (goesOn.matches() && StatusWords.kind(goesOn.group("kind")).filter(kind -> kind == MeasureKind.LONG_TERM).isPresent()) {
			return read(goesOn.group("date"), head).map(found -> found.goingOn(written, "，" + goesOn.group("kind")));
		}
		return DateExpression.read(periods(text)).map(expression -> period(written, periods(text), expression, head));
	}

	private static LocalDate day(String text, LedgerHead head) {
		try {
			var american = AMERICAN.matcher(text);
			if (american.matches()) {
				int first = number(american, 1);
				int second = number(american, 2);
				int year = number(american, 3) < 100 ? 2000 + number(american, 3) : number(american, 3);
				boolean isUnclear = first <= MONTHS_OF_YEAR && second <= MONTHS_OF_YEAR && first != second;
				boolean isDayFirst = first > MONTHS_OF_YEAR || isUnclear && head.slashes() == Slashes.DAY_FIRST;
				return isUnclear && head.slashes() == Slashes.UNCLEAR
						? null
						: isDayFirst ? LocalDate.of(year, second, first)
						: LocalDate.of(year, first, second);
			}
			var compact = COMPACT.matcher(text);
			if (compact.matches()) {
				return LocalDate.of(number(compact, 1), number(compact, 2), number(compact, 3));
			}
			return ENGLISH_DAYS.stream().map(form -> form.matcher(text)).filter(Matcher::matches).findFirst()
					.map(match -> LocalDate.of(Integer.parseInt(match.group("year")),
							MONTHS.indexOf(match.group("month").toLowerCase(Locale.ROOT)) + 1, Integer.parseInt(match.group("day"))))
					.orElse(null);
		} catch (DateTimeException noSuchDay) {
			return null;
		}
	}

	/** A day whose year has two figures is one only where the file is of that year or of the one beside it. */
	private static Optional<LocalDate> shortYear(String text, LedgerHead head) {
		var match = SHORT_YEAR.matcher(text);
		int year = match.matches() ? 2000 + Integer.parseInt(match.group("year")) : 0;
		try {
			return year > 0 && Math.abs(year - head.year()) <= 1
					? Optional.of(LocalDate.of(year, Integer.parseInt(match.group("month")), Integer.parseInt(match.group("day"))))
					: Optional.empty();
		} catch (DateTimeException noSuchDay) {
			return Optional.empty();
		}
	}

	private static int number(Matcher match, int group) {
		return Integer.parseInt(match.group(group));
	}

	/** Returns a period in a form that the language knows. */
	private static String periods(String text) {
		var month = POINTED_MONTH.matcher(text);
		if (month.matches()) {
			return month.group(1) + '年' + number(month, 2) + '月';
		}
		var day = POINTED_DAY.matcher(text);
		return day.matches() ? number(day, 1) + "月" + number(day, 2) + '日' : text;
	}

	private static Found period(String written, String text, DateExpression expression, LedgerHead head) {
		var period = expression.period();
		if (period instanceof DatePeriod.Fixed days) {
			boolean isPlainDay = text.matches("[0-9.\\-/年月日号 ]+") && days.first().equals(days.last());
			return new Found(new LedgerDate(written, isPlainDay ? days.last().toString() : text, days.last(), true), false, false);
		} else if (period instanceof DatePeriod.Yearly yearly && text.matches(".*\\d.*")) {
			return withYear(written, text, yearly, head);
		}
		boolean isOneToken = DateExpression.deadlineLengthAt(text) == text.length() || !text.contains(" ");
		return new Found(new LedgerDate(written, text, null, isOneToken), false, false);
	}

	/** Adds the year of the file; the one after where the month is long past on the day of the report. */
	private static Found withYear(String written, String text, DatePeriod.Yearly yearly, LedgerHead head) {
		var withYear = head.year() + "年" + text;
		var date = head.year() == 0 ? null : DateText.ofText(withYear).date();
		boolean isLongPast = date != null && head.reported() != null && date.plusMonths(6).isBefore(head.reported());
		if (date == null || isLongPast) {
			return new Found(new LedgerDate(written, text, null, true), false, true);
		}
		boolean isDay = yearly.day() > 0 && text.matches("\\d+月\\d+[日号]");
		return new Found(new LedgerDate(written, isDay ? date.toString() : withYear, date, true), true, false);
	}

	private static Optional<Found> serial(GridCell cell) {
		var number = cell.number();
		if (number.stripTrailingZeros().scale() <= 0 && number.compareTo(FIRST_SERIAL) > 0 && number.compareTo(LAST_SERIAL) < 0) {
			return Optional.of(fixed(cell.text(), DateUtil.getLocalDateTime(number.doubleValue()).toLocalDate()));
		}
		return read(cell.text(), LedgerHead.NONE).filter(found -> found.date().date() != null);
	}

	private static Found fixed(String written, LocalDate day) {
		return new Found(new LedgerDate(written, day.toString(), day, true), false, false);
	}
}
