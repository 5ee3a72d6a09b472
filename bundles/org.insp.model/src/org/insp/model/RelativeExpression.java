/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.insp.model.DatePeriod.Anchor;
import org.insp.model.DatePeriod.Counted;

/**
 * The words for a number of days or months after an event.
 *
 * @param amount how many, as written in figures, or null where it is written in words
 * @param number how many whole ones; 0 for half a unit
 * @param unit what is counted
 * @param anchor the event that is named, or null
 * @param isFrom whether it is counted "from" the event rather than "after" it
 * @param isWithin whether a word says that it is a limit (内, within)
 */
record RelativeExpression(String amount, int number, Unit unit, Anchor anchor, boolean isFrom, boolean isWithin) implements DateExpression {

	/** What is counted. */
	enum Unit {
		WORKDAY("个工作日", "working day", DurationUnit.WORKDAYS, 1), BUSINESS_DAY("工作日", "business day", DurationUnit.WORKDAYS, 1),
		CALENDAR_DAY("天", "calendar day", DurationUnit.DAYS, 1), DAY("日", "day", DurationUnit.DAYS, 1),
		WEEK("周", "week", DurationUnit.DAYS, 7), STAR_WEEK("个星期", "full week", DurationUnit.DAYS, 7),
		MONTH("个月", "month", DurationUnit.MONTHS, 1), YEAR("年", "year", DurationUnit.MONTHS, 12);

		private final String zh;
		private final String en;
		private final DurationUnit counted;
		private final int size;

		Unit(String zh, String en, DurationUnit counted, int size) {
			this.zh = zh;
			this.en = en;
			this.counted = counted;
			this.size = size;
		}

		private static Unit of(String word) {
			return Arrays.stream(values()).filter(u -> u.zh.equals(word) || word.equals(u.en) || word.equals(u.en + 's')).findFirst()
					.orElse(WORKDAY);
		}
	}

	private static final List<String> ONES = List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
			"eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
	private static final List<String> TENS =
			List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
	private static final List<String> WORDS = IntStream.range(0, 100).mapToObj(RelativeExpression::english).toList();
	private static final String HALF = ".5";
	private static final String DIGITS = "〇一二三四五六七八九";

	private static final String NUMBER = "(?<n>\\d{1,2}\\.5(?= ?(?:个月|年))|\\d{1,3}|[一二两三四五六七八九十]{1,3}|半)";
	private static final String UNIT = "(?<u>个工作日|工作日|天|日|周|个星期|个月|年)";
	private static final String WORD_NUMBER =
			"(?<n>\\d{1,2}\\.5(?= ?(?:months|years))|\\d{1,3}|half an?|"
					+ WORDS.stream().skip(1).sorted((a, b) -> b.length() - a.length()).collect(Collectors.joining("|"))
					+ ")";
	private static final String ENGLISH_UNIT = " (?<u>(?:working |business |calendar |full )?(?:day|week|month|year)s?|workdays?)";
	/** A number and its unit, in either vocabulary and without names of groups. */
	static final String CHINESE = unnamed(NUMBER + " ?" + UNIT);
	static final String ENGLISH = unnamed(WORD_NUMBER + ENGLISH_UNIT);

	private static final String EVENT = " (?<how>after|from) (?<a>feedback|adoption)";

	private static final String EVENT_BEFORE = "(?:收到|接到)?(?<a>反馈|通过|检查)(?:意见)?";

	/** The forms, Chinese ones first. */
	static final List<Form> FORMS = List.of(
			form(EVENT_BEFORE + "(?:之)?后 ?" + NUMBER + " ?" + UNIT + "(?: ?(?<in>内|之内|以内))?"),
			form("(?<how>自)" + EVENT_BEFORE + "之日起 ?" + NUMBER + " ?" + UNIT + "(?: ?(?<in>内|之内|以内))?"),
			form(NUMBER + " ?" + UNIT + " ?(?<in>内|之内|以内)"), form("(?<in>within) " + WORD_NUMBER + ENGLISH_UNIT + "(?:" + EVENT + ")?"),
			form(WORD_NUMBER + ENGLISH_UNIT + EVENT));

	/** A number of days or months; in a file tokens of their own. */
	static final Form BARE_CHINESE = form(NUMBER + " ?" + UNIT);
	static final Form BARE_ENGLISH = form(WORD_NUMBER + ENGLISH_UNIT.replaceFirst(" ", " ?"));

	private static String unnamed(String pattern) {
		return pattern.replaceAll("\\?<[a-z]+>", "?:");
	}

	/** Reads a number and its unit that name no event. */
	static RelativeExpression read(String text) {
		return DateExpression.read(text).map(RelativeExpression.class::cast).orElseThrow();
	}

	private static Form form(String pattern) {
		return new Form(Pattern.compile(pattern), RelativeExpression::of);
	}

	private static RelativeExpression of(Matcher match) {
		var number = match.group("n");
		boolean isFigure = Character.isDigit(number.charAt(0));
		var anchor = group(match, "a");
		var how = group(match, "how");
		return new RelativeExpression(isFigure ? number : null, isFigure ? Integer.parseInt(number.replace(HALF, "")) : number(number),
				Unit.of(match.group("u")),
				anchor == null ? null : anchor.equals("通过") || anchor.equals("adoption") ? Anchor.ADOPTION : Anchor.FEEDBACK,
				"自".equals(how) || "from".equals(how), group(match, "in") != null);
	}

	private static String group(Matcher match, String name) {
		return match.pattern().pattern().contains("?<" + name + ">") ? match.group(name) : null;
	}

	private static int number(String word) {
		if (word.startsWith("half") || word.equals("半")) {
			return 0;
		} else if (WORDS.contains(word)) {
			return WORDS.indexOf(word);
		}
		var digits = word.replace('两', '二');
		int ten = digits.indexOf('十');
		if (ten < 0) {
			return DIGITS.indexOf(digits.charAt(0));
		}
		int tens = ten == 0 ? 1 : DIGITS.indexOf(digits.charAt(0));
		return tens * 10 + (ten + 1 < digits.length() ? DIGITS.indexOf(digits.charAt(ten + 1)) : 0);
	}

	private boolean isHalfMore() {
		return amount != null && amount.endsWith(HALF);
	}

	@Override
	public DatePeriod period() {
		var event = anchor == null ? Anchor.ADOPTION : anchor;
		if (number == 0 && amount == null) {
			return unit == Unit.YEAR ? new Counted(6, DurationUnit.MONTHS, false, event) : new Counted(0, DurationUnit.MONTHS, true, event);
		} else if (isHalfMore()) {
			return new Counted(number * unit.size + (unit == Unit.YEAR ? 6 : 0), DurationUnit.MONTHS, unit == Unit.MONTH, event);
		}
		return new Counted(number * unit.size, unit.counted, false, event);
	}

	@Override
	public String in(Language language) {
		if (language == Language.ZH) {
			var event = anchor == null ? "" : (isFrom ? "自" : "") + (anchor == Anchor.FEEDBACK ? "反馈" : "通过") + (isFrom ? "之日起" : "后");
			return event + (amount != null ? amount : chinese()) + unit.zh + (isWithin ? "内" : "");
		}
		var event = anchor == null ? "" : (isFrom ? " from " : " after ") + (anchor == Anchor.FEEDBACK ? "feedback" : "adoption");
		return (isWithin ? "within " : "") + (amount != null ? amount : number == 0 ? "half a" : english(number)) + ' ' + unit.en
				+ (number < 2 && !isHalfMore() ? "" : "s") + event;
	}

	private String chinese() {
		if (number == 0) {
			return "半";
		} else if (number == 2) {
			return "两";
		}
		int tens = number / 10;
		return (tens > 1 ? DIGITS.substring(tens, tens + 1) : "") + (tens > 0 ? "十" : "")
				+ (number % 10 > 0 ? DIGITS.substring(number % 10, number % 10 + 1) : "");
	}

	private static String english(int number) {
		return number < 20 ? ONES.get(number) : TENS.get(number / 10) + (number % 10 == 0 ? "" : '-' + ONES.get(number % 10));
	}
}
