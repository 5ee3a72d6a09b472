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
		var next = new StringBuilder();
		for (int i = from; i < from + length && input.LA(i) != CharStream.EOF; i++) {
			next.append((char) input.LA(i));
		}
		return next.toString();
	}

	/** The rest of the line, no more than a number of characters. */
	String line(int length) {
		var next = text(1, length);
		int end = 0;
		while (end < next.length() && next.charAt(end) != '\n' && next.charAt(end) != '\r') {
			end++;
		}
		return next.substring(0, end);
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
