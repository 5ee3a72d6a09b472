/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import java.util.Arrays;

import org.insp.dsl.lexer.TokenScanner;
import org.insp.dsl.lexer.TokenScanner.ScannedToken;
import org.insp.dsl.lexer.TokenScanner.TokenKind;

/**
 * The tokens of a text that is edited. After a change only the tokens from the beginning of its line to where the old ones fit again are
 * read again, because a token depends on nothing outside its line.
 */
final class TokenList {

	private static final TokenKind[] KINDS = TokenKind.values();

	private int[] starts;
	private byte[] kinds;
	private int count;
	private int length;

	/** The tokens of a text. */
	TokenList(String text) {
		starts = new int[Math.max(16, text.length() / 4)];
		kinds = new byte[starts.length];
		length = text.length();
		var lexemes = new TokenScanner(text, 0);
		for (var next = lexemes.next(); next != null; next = lexemes.next()) {
			add(next);
		}
	}

	private void add(ScannedToken lexeme) {
		if (count == starts.length) {
			starts = Arrays.copyOf(starts, count * 2);
			kinds = Arrays.copyOf(kinds, count * 2);
		}
		starts[count] = lexeme.offset();
		kinds[count++] = (byte) lexeme.kind().ordinal();
	}

	int size() {
		return count;
	}

	TokenKind kind(int index) {
		return KINDS[kinds[index]];
	}

	int start(int index) {
		return starts[index];
	}

	int end(int index) {
		return index + 1 < count ? starts[index + 1] : length;
	}

	/** The index of the token at an offset; the last one for an offset after it, -1 if there is none. */
	int at(int offset) {
		int found = Arrays.binarySearch(starts, 0, count, offset);
		return Math.min(found >= 0 ? found : -found - 2, count - 1);
	}

	/**
	 * Updates the tokens after a change of the text.
	 *
	 * @param lineStart the offset of the line in which the change begins
	 * @param changeEnd the end of the new text
	 * @param delta the difference between the new length and the old
	 * @param text the whole text after the change
	 * @return the end of the tokens that were read again
	 */
	int change(int lineStart, int changeEnd, int delta, String text) {
		int first = Math.max(0, at(lineStart));
		int from = count == 0 ? 0 : starts[first];
		var fresh = new TokenList(0);
		var lexemes = new TokenScanner(text.substring(from), from);
		int kept = count;
		for (var next = lexemes.next(); next != null; next = lexemes.next()) {
			if (next.offset() >= changeEnd) {
				int same = Arrays.binarySearch(starts, 0, count, next.offset() - delta);
				if (same >= first) {
					kept = same;
					break;
				}
			}
			fresh.add(next);
		}
		int end = kept < count ? starts[kept] + delta : text.length();
		replace(first, kept, fresh, delta);
		length = text.length();
		return end;
	}

	private TokenList(int none) {
		starts = new int[64];
		kinds = new byte[64];
		length = none;
	}

	private void replace(int first, int kept, TokenList fresh, int delta) {
		int tail = count - kept;
		int size = first + fresh.count + tail;
		var newStarts = new int[Math.max(starts.length, size + size / 8)];
		var newKinds = new byte[newStarts.length];
		System.arraycopy(starts, 0, newStarts, 0, first);
		System.arraycopy(kinds, 0, newKinds, 0, first);
		System.arraycopy(fresh.starts, 0, newStarts, first, fresh.count);
		System.arraycopy(fresh.kinds, 0, newKinds, first, fresh.count);
		System.arraycopy(kinds, kept, newKinds, first + fresh.count, tail);
		for (int i = 0; i < tail; i++) {
			newStarts[first + fresh.count + i] = starts[kept + i] + delta;
		}
		starts = newStarts;
		kinds = newKinds;
		count = size;
	}
}
