/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

/**
 * Chinese names whose characters are set apart, as Word's tables align them: {@code 王 五}. They are put together where they fit nowhere
 * else.
 */
final class SplitNameRecovery {

	/** A compound surname with a given name of two characters. */
	private static final int LONGEST = 4;

	private final RecoveryWalker walk;
	private final TokenBuffer tokens;
	private final SyntaxErrorCollector errors;

	SplitNameRecovery(RecoveryWalker walk, SyntaxErrorCollector errors) {
		this.walk = walk;
		this.tokens = walk.tokens;
		this.errors = errors;
	}

	/**
	 * Makes one name of a token and of those behind it.
	 *
	 * @param otherwise whether a word of several characters behind it may be something else: a title without quotation marks, a
	 *     keyword that is misspelt
	 * @return whether they were parts of a name
	 */
	boolean merge(int first, boolean otherwise) {
		int longestPart = otherwise ? 1 : 2;
		int end = first;
		int length = 0;
		boolean single = false;
		while (isPart(end, first, longestPart) && length + tokens.text(end).length() <= LONGEST) {
			single |= tokens.text(end).length() == 1;
			length += tokens.text(end).length();
			end++;
		}
		if (end - first < 2 || !single) {
			return false;
		}
		var written = tokens.text(first, end);
		var name = written.replaceAll("[\\s\\u3000\\u00a0]", "");
		if (name.length() != length) {
			// a comment stands between them
			return false;
		}
		errors.report(first, end, "split-name", name);
		tokens.merge(first, end, walk.shapes.type("RULE_ID"));
		return true;
	}

	/** Only the first part may be spelt like a keyword, such as the surname 于: another would begin a clause. */
	private boolean isPart(int at, int first, int longest) {
		boolean word = walk.is(at, "RULE_ID") || at == first && walk.isKeyword(at);
		return word && (at == first || tokens.continuesLine(at)) && tokens.text(at).length() <= longest
				&& tokens.text(at).codePoints().allMatch(Character::isIdeographic);
	}
}
