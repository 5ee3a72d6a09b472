/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.insp.model.DatePeriod.Fixed;
import org.insp.model.DatePeriod.Yearly;

/**
 * The words for a day, ten days, a month, quarter, half-year or year of the calendar, or of every year.
 *
 * @param precision which of them
 * @param year the year, or 0 for the first one that comes
 * @param number the number of the month, the quarter or the half-year; 0 for a year
 * @param day the day of the month; of ten days 1, 2 or 3 for the first, second or last ones; else 0
 * @param isShort whether a quarter is written in its shorter form (二季度, Q2)
 * @param figures what is written in figures and stays the same in both vocabularies (2021-06), or null
 * @param limit the word that makes it a limit
 */
record CalendarExpression(DatePrecision precision, int year, int number, int day, boolean isShort, String figures,
		Limit limit) implements DateExpression {

	/** The words that make a period a limit; its last day counts with each of them. */
	enum Limit {
		NONE("", ""), END("底", "end of "), BY_END("底前", "by end of "), BY("前", "by "), WITHIN("内", "within "), NO_LATER("以前",
				"no later than "),
		NOT_LATER("之前", "not later than "), AT_END("末", "at end of ");

		private final String zh;
		private final String en;

		Limit(String zh, String en) {
			this.zh = zh;
			this.en = en;
		}

		private static Limit of(String word) {
			if (word == null || word.equals("in ") || word.equals("during ")) {
				return NONE;
			}
			var plain = word.replace("the ", "");
			return switch (plain) {
				case "底之前", "底以前", "末前", "before end of " -> BY_END;
				case "之内", "以内" -> WITHIN;
				default -> Arrays.stream(values()).filter(l -> l.zh.equals(plain) || l.en.equals(plain)).findFirst().orElse(NONE);
			};
		}
	}

	private static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June", "July", "August",
			"September", "October", "November", "December");
	private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
	private static final int SHORT = 3;
	private static final String DIGITS = "一二三四";
	private static final List<String> TENS = List.of("first", "second", "last");
	private static final String CHINESE_TENS = "上中下";

	private static final String SHORT_MONTHS = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec";
	private static final String MONTH = "(?<month>" + String.join("|", MONTHS) + "|(?:" + SHORT_MONTHS + ")\\.?)";
	private static final String END_OF = "by (?:the )?end of |before (?:the )?end of |at (?:the )?end of |(?:the )?end of ";
	private static final String BEFORE = "(?<limit>" + END_OF + "|by |no later than |not later than |within |during |in )?";
	private static final String LIMIT = " ?(?<limit>底前|底之前|底以前|末前|底|末|前|之前|以前|内|之内|以内)";
	private static final String AFTER = "(?:" + LIMIT + ")?";
	private static final String ISO =
			"(?<y>\\d{4})(?:[-/](?<m>\\d{1,2})(?:[-/](?<d>\\d{1,2}))?|\\.(?<m2>\\d{1,2})\\.(?<d2>\\d{1,2})|-?Q(?<q>[1-4])|-?H(?<h>[12]))";
	private static final String HAN_YEAR = "(?:(?<y>\\d{4})(?:年度| ?年) ?|(?:今年|本年|当年) ?)";

	/** The forms, Chinese ones first. */
	static final List<Form> FORMS = List.of(
			form(ISO + AFTER, CalendarExpression::figures),
			form(HAN_YEAR + "?(?<m>\\d{1,2}) ?月(?:份| ?(?<d>\\d{1,2}) ?[日号])?" + AFTER,
					m -> m.group("d") == null ? of(DatePrecision.MONTH, m, "m", false) : of(DatePrecision.DAY, m, "m", false)),
			form(HAN_YEAR + "?(?<m>\\d{1,2}) ?月(?:份)? ?(?<ten>[上中下])旬" + AFTER, m -> tenDays(m, CHINESE_TENS.indexOf(m.group("ten")))),
			form("(?<y>\\d{4})\\.(?<m>\\d{1,2})" + LIMIT, CalendarExpression::monthBehindPoint),
			form("(?<limit>" + END_OF + "|no later than |not later than |within |during )(?<y>\\d{4})\\.(?<m>\\d{1,2})",
					CalendarExpression::monthBehindPoint),
			form(HAN_YEAR + "?(?<long>第)? ?(?<q>[一二三四1-4]) ?季度" + AFTER,
					m -> of(DatePrecision.QUARTER, m, "q", m.group("long") == null)),
			form(HAN_YEAR + "?(?<h>[上下])半年" + AFTER, m -> of(DatePrecision.HALF_YEAR, m, "h", false)),
			form("(?<y>\\d{4})(?:年度| ?年年?)" + AFTER, m -> of(DatePrecision.YEAR, m, null, false)),
			form("(?:今年|本年|当年)? ?年?(?<=年)(?<limit>底前|底之前|底以前|末前|底|末|内|之内|以内)", m -> of(DatePrecision.YEAR, m, null, false)),
			// "by" and "in" may be names before a date, as in "requested by 2023-07-17"
			form("(?<limit>" + END_OF + "|no later than |not later than |within |during |(?:by |in )(?!\\d{4}[-/.]\\d{1,2}[-/.]\\d))?"
					+ ISO,
					CalendarExpression::figures),
			form(BEFORE + "(?<d>\\d{1,2}) " + MONTH + "(?: (?<y>\\d{4}))?", m -> of(DatePrecision.DAY, m, "month", false)),
			form(BEFORE + MONTH + " (?<d>\\d{1,2})(?:,? (?<y>\\d{4}))?", m -> of(DatePrecision.DAY, m, "month", false)),
			form(BEFORE + "(?:the )?(?<ten>first|second|last) ten days of (?<m>" + String.join("|", MONTHS) + ")(?: (?<y>\\d{4}))?",
					m -> tenDays(m, TENS.indexOf(m.group("ten")))),
			form("(?<a>\\d{1,2})(?<sign>[/.])(?<b>\\d{1,2})\\k<sign>(?<y>\\d{4})", CalendarExpression::yearBehind),
			form(BEFORE + MONTH + " (?<y>\\d{4})", m -> of(DatePrecision.MONTH, m, "month", false)),
			// a person may be called June: "by June" is one only where a deadline is expected, "in June" never
			form("(?<limit>" + END_OF + "|no later than |not later than |within |during )" + MONTH,
					m -> of(DatePrecision.MONTH, m, "month", false)),
			form("before " + MONTH, CalendarExpression::before),
			form(BEFORE + "(?<q>first|second|third|fourth) quarter(?: of (?<y>\\d{4}))?", m -> of(DatePrecision.QUARTER, m, "q", false)),
			form(BEFORE + "Q(?<q>[1-4]) (?<y>\\d{4})", m -> of(DatePrecision.QUARTER, m, "q", true)),
			form(BEFORE + "(?<h>first|second) half(?: of (?<y>\\d{4}))?", m -> of(DatePrecision.HALF_YEAR, m, "h", false)),
			form(BEFORE + "H(?<h>[12]) (?<y>\\d{4})", m -> of(DatePrecision.HALF_YEAR, m, "h", false)),
			form("(?<limit>" + END_OF + "|by |no later than |not later than |within |during |in )(?<y>\\d{4})",
					m -> of(DatePrecision.YEAR, m, null, false)),
			form("(?<limit>" + END_OF + "|within )(?:the )?year", m -> of(DatePrecision.YEAR, m, null, false)));

	/** A year in figures; in a file a token of its own. */
	static final Form BARE_YEAR = form("(?<y>(?:19|20|21)\\d\\d)",
			m -> new CalendarExpression(DatePrecision.YEAR, Integer.parseInt(m.group()), 0, 0, false, m.group(), Limit.NONE));

	/** A month in figures behind a point; in a file a token of its own, a number with a fraction. */
	static final Form BARE_MONTH = form("(?<y>(?:19|20|21)\\d\\d)\\.(?<m>0?[1-9]|1[0-2])", CalendarExpression::monthBehindPoint);
	static final Form BY_MONTH = form("(?<limit>by )" + MONTH, m -> of(DatePrecision.MONTH, m, "month", false));

	private static Form form(String pattern, Function<Matcher, DateExpression> meaning) {
		return new Form(Pattern.compile(pattern), meaning);
	}

	private static CalendarExpression of(DatePrecision precision, Matcher match, String number, boolean isShort) {
		int day = precision == DatePrecision.DAY ? Integer.parseInt(match.group("d")) : 0;
		return new CalendarExpression(precision, year(match), number == null ? 0 : number(match.group(number)), day, isShort, null,
				Limit.of(match.group("limit")));
	}

	private static CalendarExpression tenDays(Matcher match, int index) {
		return new CalendarExpression(DatePrecision.TEN_DAYS, year(match), number(match.group("m")), index + 1, false, null,
				Limit.of(match.group("limit")));
	}

	private static CalendarExpression monthBehindPoint(Matcher match) {
		var limit = match.pattern().pattern().contains("?<limit>") ? match.group("limit") : null;
		return new CalendarExpression(DatePrecision.MONTH, year(match), Integer.parseInt(match.group("m")), 0, false,
				match.group().substring(match.start("y") - match.start(), match.end("m") - match.start()), Limit.of(limit));
	}

	/** A day in figures between slashes or points with the year behind; none where month and day can be taken for each other. */
	private static CalendarExpression yearBehind(Matcher match) {
		int first = Integer.parseInt(match.group("a"));
		int second = Integer.parseInt(match.group("b"));
		if (UnclearDate.ofYearBehind(match.group()).isPresent()) {
			throw new DateTimeException("Day or month");
		}
		boolean isDayFirst = first > 12;
		return new CalendarExpression(DatePrecision.DAY, year(match), isDayFirst ? second : first, isDayFirst ? first : second, false,
				match.group(), Limit.NONE);
	}

	private static int year(Matcher match) {
		var year = match.pattern().pattern().contains("?<y>") ? match.group("y") : null;
		return year == null ? 0 : Integer.parseInt(year);
	}

	private static CalendarExpression before(Matcher match) {
		int month = month(match.group("month"));
		return new CalendarExpression(DatePrecision.MONTH, 0, month == 0 ? 12 : month, 0, false, null, Limit.BY);
	}

	private static CalendarExpression figures(Matcher match) {
		var limit = match.group("limit");
		var figures = match.group().substring(match.start("y"), end(match));
		var month = match.group("m") != null ? match.group("m") : match.group("m2");
		var day = match.group("d") != null ? match.group("d") : match.group("d2");
		var part = match.group("q") != null ? match.group("q") : match.group("h") != null ? match.group("h") : month;
		var precision = match.group("q") != null
				? DatePrecision.QUARTER
				: match.group("h") != null ? DatePrecision.HALF_YEAR
				: day == null ? DatePrecision.MONTH
				: DatePrecision.DAY;
		return new CalendarExpression(precision, Integer.parseInt(match.group("y")), Integer.parseInt(part),
				day == null ? 0 : Integer.parseInt(day), false, figures, Limit.of(limit));
	}

	private static int end(Matcher match) {
		return List.of("m", "d", "m2", "d2", "q", "h").stream().mapToInt(match::end).max().getAsInt();
	}

	private static int number(String word) {
		if (Character.isDigit(word.charAt(0))) {
			return Integer.parseInt(word);
		}
		return switch (word) {
			case "上" -> 1;
			case "下" -> 2;
			default -> 1 + Math.max(DIGITS.indexOf(word), Math.max(ORDINALS.indexOf(word), month(word)));
		};
	}

	/** The index of a month by its name or the first three letters of it, or -1. */
	private static int month(String word) {
		return word.length() < SHORT
				? -1
				: IntStream.range(0, MONTHS.size()).filter(i -> MONTHS.get(i).startsWith(word.substring(0, SHORT)))
						.findFirst().orElse(-1);
	}

	@Override
	public DatePeriod period() {
		int months = switch (precision) {
			case DAY, TEN_DAYS, MONTH -> 1;
			case QUARTER -> 3;
			case HALF_YEAR -> 6;
			default -> 12;
		};
		int last = precision == DatePrecision.YEAR ? 12 : number * months;
		if (precision == DatePrecision.TEN_DAYS) {
			return tenDays(last);
		} else if (year == 0) {
			// 29 February comes once in four years: there is such a day
			var end = day == 0 ? YearMonth.of(2000, last).atEndOfMonth() : LocalDate.of(2000, last, day);
			return new Yearly(end.getMonthValue(), day, precision);
		} else if (day > 0) {
			var date = LocalDate.of(year, last, day);
			return new Fixed(date, date, precision);
		}
		var month = YearMonth.of(year, last);
		return new Fixed(month.minusMonths(months - 1L).atDay(1), month.atEndOfMonth(), precision);
	}

	private DatePeriod tenDays(int month) {
		int end = day == TENS.size() ? 0 : day * 10;
		if (year == 0) {
			return new Yearly(YearMonth.of(2000, month).getMonthValue(), end, precision);
		}
		var days = YearMonth.of(year, month);
		return new Fixed(days.atDay(day * 10 - 9), end == 0 ? days.atEndOfMonth() : days.atDay(end), precision);
	}

	@Override
	public boolean isDay() {
		return precision == DatePrecision.DAY && year > 0 && limit == Limit.NONE;
	}

	@Override
	public String in(Language language) {
		// a day of the calendar with nothing else is no wording in Chinese, and the same in both vocabularies
		return language == Language.ZH && !isDay() ? (figures != null ? figures : chinese()) + limit.zh : english();
	}

	private String chinese() {
		var years = year == 0 ? "" : year + "年";
		return years + switch (precision) {
			case DAY -> number + "月" + day + "日";
			case TEN_DAYS -> number + "月" + CHINESE_TENS.charAt(day - 1) + "旬";
			case MONTH -> number + "月";
			case QUARTER -> (isShort ? "" : "第") + DIGITS.charAt(number - 1) + "季度";
			case HALF_YEAR -> number == 1 ? "上半年" : "下半年";
			default -> year == 0 ? "年" : "";
		};
	}

	private String english() {
		var years = year == 0 ? "" : " " + year;
		var ofYear = year == 0 ? "" : " of " + year;
		if (precision == DatePrecision.MONTH && year == 0 && limit == Limit.BY) {
			return "before " + MONTHS.get(number % 12);
		}
		return before() + (figures != null ? figures : switch (precision) {
			case DAY -> day + " " + MONTHS.get(number - 1) + years;
			case TEN_DAYS -> TENS.get(day - 1) + " ten days of " + MONTHS.get(number - 1) + years;
			case MONTH -> MONTHS.get(number - 1) + years;
			case QUARTER -> isShort && year > 0 ? "Q" + number + years : ORDINALS.get(number - 1) + " quarter" + ofYear;
			case HALF_YEAR -> ORDINALS.get(number - 1) + " half" + ofYear;
			default -> year == 0 ? "the year" : String.valueOf(year);
		});
	}

	private String before() {
		if (limit != Limit.NONE || figures != null) {
			return limit.en;
		}
		return precision == DatePrecision.YEAR ? "in " : precision == DatePrecision.MONTH && year == 0 ? "during " : "";
	}
}
