/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.lexer;

import java.util.Set;
import java.util.regex.Pattern;

/** What a period of time may begin with. Most words and numbers do not, and need no second look. */
final class PeriodStart {

	/** The characters that may follow upon the figures of a period. */
	private static final String AFTER_FIGURES = "年月日天周个工星季财-/.QHJFMASONDdwmyhb前底内之以末 \u3000\u00a0";
	private static final int MOST_FIGURES = 4;
	private static final Set<String> WORDS = Set.of("each", "every", "by", "before", "at", "the", "end", "no", "not", "within", "during",
			"in", "first", "second", "third", "fourth", "last", "FY", "fiscal", "January", "February", "March", "April", "May", "June",
			"July", "August", "September", "October", "November", "December", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep",
			"Sept", "Oct",
			"Nov", "Dec", "Q1", "Q2", "Q3", "Q4", "H1", "H2", "half", "one", "two",
			"three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen", "twenty", "thirty", "sixty",
			"ninety");
	private static final String CHINESE = "年今本当第上下一二两三四五六七八九十半反通自收接检";
	private static final Pattern FISCAL_YEAR = Pattern.compile("FY\\d{2,4}");

	private PeriodStart() {
	}

	/** Returns whether a period may begin with a number of figures before a character. */
	static boolean mayBeFigures(int figures, int next) {
		return figures <= MOST_FIGURES && AFTER_FIGURES.indexOf(next) >= 0;
	}

	/** Returns whether a period may begin with a word. */
	static boolean isWord(String word) {
		return word.charAt(0) > 0xff ? CHINESE.indexOf(word.charAt(0)) >= 0 : WORDS.contains(word) || FISCAL_YEAR.matcher(word).matches();
	}
}
