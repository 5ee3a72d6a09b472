/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.assist;

import java.util.List;
import java.util.function.IntPredicate;

import org.antlr.runtime.CommonToken;
import org.insp.dsl.grammar.TokenSets;
import org.insp.dsl.text.Identifiers;
import org.insp.dsl.text.QuotedText;

/** A place in a text that is being typed: the word there, and the tokens before and behind it. */
final class CaretContext {

	private final String text;
	private final List<CommonToken> tokens;
	private final int from;
	private final int to;
	private final int tokensBefore;
	private final int firstTokenAfter;

	private final boolean isComment;

	private CaretContext(String text, List<CommonToken> tokens, int from, int to, boolean isComment) {
		this.text = text;
		this.tokens = tokens;
		this.from = from;
		this.to = to;
		this.isComment = isComment;
		this.tokensBefore = count(t -> tokens.get(t).getStopIndex() < from);
		this.firstTokenAfter = count(t -> tokens.get(t).getStartIndex() < Math.max(to, from));
	}

	/** The place of an offset in a text with all its tokens. */
	static CaretContext of(String text, List<CommonToken> all, int offset) {
		var visible = all.stream().filter(t -> !TokenSets.HIDDEN.contains(t.getType())).toList();
		for (var token : all) {
			if (token.getStartIndex() >= offset) {
				break;
			}
			boolean isText = TokenSets.TEXTS.contains(token.getType());
			if ((isText || TokenSets.COMMENTS.contains(token.getType())) && isWithin(text, token, offset, isText)) {
				return new CaretContext(text, visible, token.getStartIndex(), token.getStopIndex() + 1, !isText);
			}
		}
		int from = start(text, offset);
		return new CaretContext(text, visible, from, from == offset ? offset : end(text, offset), false);
	}

	/** Returns whether an offset lies within a text or a comment, or at its end if that is open. */
	private static boolean isWithin(String text, CommonToken token, int offset, boolean isText) {
		if (offset != token.getStopIndex() + 1) {
			return offset <= token.getStopIndex();
		}
		var written = text.substring(token.getStartIndex(), token.getStopIndex() + 1);
		return isText ? !QuotedText.isClosed(written)
				: written.startsWith("//") ? !written.endsWith("\n")
				: written.length() < 4
						|| !written.endsWith("*/");
	}

	private int count(IntPredicate condition) {
		int low = 0;
		int high = tokens.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (condition.test(middle)) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** The beginning of the word: a name with its dots, or a date in any form. */
	private static int start(String text, int offset) {
		int at = offset;
		while (at > 0 && (isWord(text.codePointBefore(at)) || isInnerSeparator(text, at - 1))) {
			at -= Character.charCount(text.codePointBefore(at));
		}
		return at;
	}

	private static int end(String text, int offset) {
		int at = offset;
		while (at < text.length() && isWord(text.codePointAt(at))) {
			at += Character.charCount(text.codePointAt(at));
		}
		return at;
	}

	private static boolean isWord(int c) {
		return Identifiers.isPart(c) || c == '-' || c == '^';
	}

	/** A dot between names, or a stroke within a date. */
	private static boolean isInnerSeparator(String text, int at) {
		char c = text.charAt(at);
		boolean before = at > 0 && Identifiers.isPart(text.codePointBefore(at));
		return c == '.' && before || c == '/' && before && Identifiers.isDigit(text.charAt(at - 1));
	}

	int from() {
		return from;
	}

	int to() {
		return to;
	}

	/** Returns whether the place is within a comment, where nothing means anything. */
	boolean isComment() {
		return isComment;
	}

	/** Returns the number of tokens before the word. */
	int tokensBefore() {
		return tokensBefore;
	}

	/** The first token behind the word. */
	int firstTokenAfter() {
		return firstTokenAfter;
	}

	int size() {
		return tokens.size();
	}

	int type(int index) {
		return tokens.get(index).getType();
	}

	int offset(int index) {
		return tokens.get(index).getStartIndex();
	}

	boolean startsLine() {
		return beginsLineAt(from);
	}

	boolean beginsLine(int index) {
		return beginsLineAt(offset(index));
	}

	private boolean beginsLineAt(int offset) {
		int at = offset;
		while (at > 0 && text.charAt(at - 1) != '\n') {
			if (!Character.isWhitespace(text.charAt(at - 1)) && text.charAt(at - 1) != '\ufeff') {
				return false;
			}
			at--;
		}
		return true;
	}
}
