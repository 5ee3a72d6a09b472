/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.lexer;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Values of several words, as ledgers in English have them, and behind a number millions of a currency. */
final class SeveralWords {

	/** The longest such value. */
	static final int LONGEST = 48;

	private static final String KNOWN = "(?i:in progress|in process|not (?:yet )?started|not applicable|on track|past due"
			+ "|(?:partially|partly|fully) (?:implemented|completed?|addressed)"
			+ "|(?:closed|open) ?[–-] ?(?:unimplemented|implemented|not implemented|no further action|overdue)|will not implement"
			+ "|no longer applicable|no further action(?: (?:required|needed))?|not implemented, closed|not (?:yet )?implemented"
			+ "|risk accepted)(?![\\w-])";
	private static final Pattern VALUES = Pattern.compile(KNOWN);
	private static final Set<String> FIRST_WORDS =
			Set.of("in", "not", "on", "past", "partially", "partly", "fully", "closed", "open", "will", "no", "risk");
	private static final Pattern MILLIONS = Pattern.compile("(?:thousand|million|billion) [A-Z]{3}(?![\\w-])");
	/** The words of a status, each with a capital, that a policy may declare: In Progress - On Track. */
	private static final Pattern CAPITALIZED = Pattern.compile("[A-Z][A-Za-z]*(?:(?: | ?[–-] ?)[A-Z][A-Za-z]*)+(?![\\w-])");

	private SeveralWords() {
	}

	/** Returns whether a value of several words may begin with a word. */
	static boolean mayBegin(String word) {
		return FIRST_WORDS.contains(word.toLowerCase(Locale.ROOT));
	}

	/** The length of the value of several words with which a text begins; 0 if it is none. */
	static int valueLength(String text) {
		return length(VALUES, text);
	}

	/**
	 * The length of the status of several words with which a text begins; 0 if it is none.
	 *
	 * @param isKeyword which words begin the next clause
	 */
	static int statusLength(String text, Predicate<String> isKeyword) {
		int length = length(CAPITALIZED, text);
		int known = length(VALUES, text);
		return length > known && Pattern.compile("[ –-]+").splitAsStream(text.substring(0, length)).noneMatch(isKeyword) ? length : known;
	}

	/** The length of millions of a currency with which a text begins; 0 if they are none. */
	static int millionsLength(String text) {
		return length(MILLIONS, text);
	}

	private static int length(Pattern pattern, String text) {
		var match = pattern.matcher(text);
		return match.lookingAt() ? match.end() : 0;
	}
}
