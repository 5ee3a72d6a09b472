/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.lexer;

import org.antlr.runtime.CharStream;
import org.insp.dsl.text.Identifiers;

/** What comes next in the text, without reading it. */
final class Lookahead {

	private final CharStream input;

	Lookahead(CharStream input) {
		this.input = input;
	}

	/** The characters from a distance on, no more than a number of them. */
	String text(int from, int length) {
		int start = input.index() + from - 1;
		int end = Math.min(start + length, input.size());
		return end <= start ? "" : input.substring(start, end - 1);
	}

	/** The rest of the line, no more than a number of characters. */
	String line(int length) {
		int end = 0;
		while (end < length && !isLineEnd(input.LA(end + 1))) {
			end++;
		}
		return text(1, end);
	}

	private static boolean isLineEnd(int c) {
		return c == '\n' || c == '\r' || c == CharStream.EOF;
	}

	/** The whole character of which the first half, or all of it, is at a distance. */
	int character(int distance) {
		int first = input.LA(distance);
		int second = first >= Character.MIN_HIGH_SURROGATE && first <= Character.MAX_HIGH_SURROGATE ? input.LA(distance + 1) : 0;
		return second >= Character.MIN_LOW_SURROGATE && second <= Character.MAX_LOW_SURROGATE
				? Character.toCodePoint((char) first, (char) second)
				: first;
	}

	/** The number of digits from a distance on. */
	int digits(int from) {
		int at = from;
		while (Identifiers.isDigit(input.LA(at))) {
			at++;
		}
		return at - from;
	}

	/** Returns whether a word stands behind some characters, be it behind a blank. */
	boolean isWordBehind(int length) {
		int next = input.LA(length + 1);
		return Identifiers.isLetter(character(next == ' ' || next == '\u3000' || next == '\u00a0' ? length + 2 : length + 1));
	}

	/** Returns whether a text comes next, and behind it no more letters. */
	boolean isWord(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (input.LA(i + 1) != text.charAt(i)) {
				return false;
			}
		}
		int behind = character(text.length() + 1);
		return !Identifiers.isPart(behind) && behind != '-';
	}
}
