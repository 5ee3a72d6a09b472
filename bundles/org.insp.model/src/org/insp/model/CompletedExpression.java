/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words for a deadline that say what is done by then, or that it goes on afterwards: 2024年8月底前完成, 2024年底前完成并长期坚持, "completed by
 * end of 2024 and ongoing".
 *
 * @param written what is written
 * @param date the deadline in it
 * @param done the word that says that the work is done by then, or null
 * @param goesOnText the words that say that it goes on, or null
 */
record CompletedExpression(String written, DateExpression date, String done, String goesOnText) implements DateExpression {

	private static final String DONE_ZH = "完成";
	private static final String DONE_EN = "completed";
	private static final String GOES_ON_ZH = "并长期坚持";
	private static final String GOES_ON_EN = "and ongoing";
	private static final String BEFORE = "(?:(?<before>completed?|to be completed) )?";
	private static final String AFTER = "(?: ?(?<done>(?:全面|全部|基本)?(?:完成(?:整改)?(?:任务)?|办结|整改到位|整改完毕|整改完成|落实到位)))?"
			+ "(?: ?(?<on>并(?:长期|持续|常态化)(?:坚持|推进|整改|巩固|保持)?|and (?:then )?(?:ongoing|kept up)(?: thereafter)?))?";
	private static final Pattern WHOLE = Pattern.compile(BEFORE + "(?<date>.+?)" + AFTER);
	private static final Pattern BEGIN = Pattern.compile(BEFORE);
	private static final Pattern END = Pattern.compile(AFTER);

	/** Reads a text that says more than the deadline in it. */
	static Optional<DateExpression> read(String text) {
		var match = WHOLE.matcher(text);
		if (!match.matches() || match.group("date").length() == text.length()) {
			return Optional.empty();
		}
		var done = match.group("before") != null ? match.group("before") : match.group("done");
		return DateExpression.read(match.group("date"))
				.filter(date -> !(date instanceof RecurringExpression))
				.map(date -> new CompletedExpression(text, date, done, match.group("on")));
	}

	/** The length of the words in front of a deadline. */
	static int lengthBefore(String text) {
		return length(BEGIN.matcher(text));
	}

	/** The length of the words behind a deadline. */
	static int lengthBehind(String text) {
		return length(END.matcher(text));
	}

	private static int length(Matcher match) {
		return match.lookingAt() ? match.end() : 0;
	}

	@Override
	public DatePeriod period() {
		return date.period();
	}

	@Override
	public boolean goesOn() {
		return goesOnText != null;
	}

	@Override
	public String in(Language language) {
		if (!isUsual(done, DONE_ZH, DONE_EN) || !isUsual(goesOnText, GOES_ON_ZH, GOES_ON_EN)) {
			return written;
		}
		return language == Language.ZH
				? date.in(language) + (done == null ? "" : DONE_ZH) + (goesOnText == null ? "" : GOES_ON_ZH)
				: (done == null ? "" : DONE_EN + ' ') + date.in(language) + (goesOnText == null ? "" : ' ' + GOES_ON_EN);
	}

	private static boolean isUsual(String word, String zh, String en) {
		return word == null || word.equals(zh) || word.equals(en);
	}
}
