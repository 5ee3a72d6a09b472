/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words for a period or a relative deadline, in either vocabulary: "2021年6月底前", "by end of June 2021", "3日内". A blank may stand
 * between figures and words, and figures may have full width.
 */
public sealed interface DateExpression permits
		CalendarExpression, RelativeExpression, RecurringExpression, EventExpression, SameDayExpression, CompletedExpression {

	/** The most characters that a wording has. */
	int LONGEST = 90;

	/** Words that leave a deadline open; they mean no day, and are one token all the same. */
	Form UNDETERMINED = new Form(Pattern.compile("to be (?:determined|decided|defined|agreed|confirmed|announced|advised)"), match -> {
		throw new DateTimeException("Undetermined");
	});

	/**
	 * One way of wording.
	 *
	 * @param pattern what is written
	 * @param meaning the wording of a match
	 */
	record Form(Pattern pattern, Function<Matcher, DateExpression> meaning) {
	}

	/** The days that are meant. */
	DatePeriod period();

	/** Returns whether it is a day of the calendar and nothing else. */
	default boolean isDay() {
		return false;
	}

	/** Returns whether the words say that the work goes on after the deadline for good. */
	default boolean goesOn() {
		return false;
	}

	/** The words in a vocabulary. */
	String in(Language language);

	/** The wording that a text is as a whole; empty for any other text, and where there is no such month or day. */
	static Optional<DateExpression> read(String text) {
		var plain = ChineseDates.inFigures(halfWidth(text.strip()));
		return Stream
				.concat(forms(), Stream.concat(
						Stream.of(CalendarExpression.BARE_YEAR, CalendarExpression.BARE_MONTH, CalendarExpression.BY_MONTH,
								RelativeExpression.BARE_CHINESE, RelativeExpression.BARE_ENGLISH),
						Stream.concat(RecurringExpression.WORDS.stream(), events())))
				.map(form -> {
					var match = form.pattern().matcher(plain);
					return match.matches() ? meaning(form, match) : null;
				}).filter(found -> found != null).findFirst().or(() -> CompletedExpression.read(plain));
	}

	/** The length of the longest wording with which a text begins, be it possible or not (a 13th month); 0 if there is none. */
	static int lengthAt(String text) {
		return lengthAt(text, Stream.concat(forms(), UnclearDate.FORMS.stream()));
	}

	/** The length as {@link #lengthAt(String)} where a deadline is expected and nothing else: "by June" is none elsewhere. */
	static int deadlineLengthAt(String text) {
		var plain = halfWidth(text);
		int before = CompletedExpression.lengthBefore(plain);
		var date = plain.substring(before);
		int length = Stream
				.of(forms(), Stream.of(CalendarExpression.BY_MONTH, UNDETERMINED), UnclearDate.FORMS.stream(),
						EventExpression.FORMS.stream(),
						SameDayExpression.FORMS.stream())
				.flatMap(each -> each).map(form -> form.pattern().matcher(date)).filter(Matcher::lookingAt)
				.mapToInt(match -> match.end() + CompletedExpression.lengthBehind(date.substring(match.end())))
				.filter(end -> isBoundary(date, end)).max().orElse(0);
		return length == 0 ? 0 : before + length;
	}

	private static Stream<Form> events() {
		return Stream.of(SameDayExpression.FORMS, EventExpression.FORMS, List.of(EventExpression.QUOTED)).flatMap(List::stream);
	}

	private static int lengthAt(String text, Stream<Form> forms) {
		var plain = halfWidth(text);
		return forms.map(form -> form.pattern().matcher(plain)).filter(Matcher::lookingAt).mapToInt(MatchResult::end)
				.filter(end -> isBoundary(plain, end)).max().orElse(0);
	}

	/** The text in another vocabulary, provided that it can be turned back into the same characters; else as it is. */
	static String translated(String text, Language to) {
		var back = to == Language.ZH ? Language.EN : Language.ZH;
		return read(text).map(wording -> wording.in(to))
				.filter(other -> read(other).filter(wording -> wording.in(back).equals(text)).isPresent()).orElse(text);
	}

	/** A number of days or months in one form, whatever blanks are between the number and its unit; any other text as it is. */
	static String spaced(String text) {
		return text.replaceFirst("^([\\d.]+) (?=\\p{IsHan}+$)", "$1").replaceFirst("^([\\d.]+)(?=[a-z]+$)", "$1 ");
	}

	/**
	 * The unit of a number of days or months in another vocabulary.
	 *
	 * @param text the number and the unit as they are written
	 * @param unit the unit in it
	 * @param to the vocabulary
	 */
	static String translatedUnit(String text, String unit, Language to) {
		if (text.strip().equals(unit)) {
			return translated(unit, to);
		}
		var figures = halfWidth(text).replaceAll("[^0-9.]", "");
		var number = figures + (to == Language.ZH ? " " : "");
		var translated = translated(number + unit, to);
		return figures.isEmpty() || translated.equals(number + unit) ? unit : translated.substring(figures.length()).strip();
	}

	private static Stream<Form> forms() {
		return Stream.of(CalendarExpression.FORMS, RelativeExpression.FORMS, RecurringExpression.FORMS).flatMap(List::stream);
	}

	private static DateExpression meaning(Form form, Matcher match) {
		try {
			var wording = form.meaning().apply(match);
			wording.period();
			return wording;
		} catch (DateTimeException noSuchDay) {
			return null;
		}
	}

	private static boolean isBoundary(String text, int end) {
		if (end >= text.length()) {
			return true;
		}
		char next = text.charAt(end);
		boolean connects = next == '-' || next == '.' || next == '/';
		return !Character.isLetterOrDigit(next) && next != '_'
				&& !(connects && end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1)));
	}

	private static String halfWidth(String text) {
		var plain = new StringBuilder(text);
		for (int i = 0; i < plain.length(); i++) {
			char c = plain.charAt(i);
			if (c >= '０' && c <= '９') {
				plain.setCharAt(i, (char) (c - '０' + '0'));
			} else if (c == '\u3000' || c == '\u00a0') {
				plain.setCharAt(i, ' ');
			}
		}
		return plain.toString();
	}
}
