/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import java.util.Map;
import java.util.regex.Pattern;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.RecognitionException;
import org.insp.dsl.parser.antlr.internal.InternalInspLexer;

/**
 * The generated lexer, but for what it cannot do. Quoted text and comments that are never closed are tokens too, so that a message can
 * say so, and quotation marks nested a hundred thousand deep do not exhaust the stack. What begins like a date or like a keyword of two
 * words and does not go on so is a number or a word.
 */
final class InspLexer extends InternalInspLexer {

	private static final Pattern DATE =
			Pattern.compile("\\d{4}(?:-\\d\\d?-\\d\\d?|/\\d\\d?/\\d\\d?|\\.\\d\\d?\\.\\d\\d?|年\\d\\d?月\\d\\d?[日号])");
	private static final int LONGEST_DATE = 11;

	private final Map<String, Integer> keywords;
	private final Map<String, String> secondWords;

	/**
	 * A lexer of a text.
	 *
	 * @param keywords the types of the keywords
	 * @param secondWords of the keywords that are two words the second by the first
	 */
	InspLexer(CharStream text, Map<String, Integer> keywords, Map<String, String> secondWords) {
		super(text);
		this.keywords = keywords;
		this.secondWords = secondWords;
	}

	@Override
	public void mTokens() throws RecognitionException {
		int first = input.LA(1);
		if (isBlank(first)) {
			// every other token is one: not worth the generated prediction
			mRULE_WS();
		} else if (first == '“') {
			chinese();
			emitAs(RULE_CHINESE_STRING);
		} else if (first == '"' && input.LA(2) == '"' && input.LA(3) == '"') {
			until("\"\"\"");
			emitAs(RULE_TEXT_BLOCK);
		} else if (first == '"') {
			ascii();
			emitAs(RULE_STRING);
		} else if (first == '/' && input.LA(2) == '*') {
			until("*/");
			emitAs(RULE_ML_COMMENT);
		} else if (isDigit(first)) {
			digits();
		} else if (isLetter(first) || first == '^' && isLetter(input.LA(2))) {
			word();
		} else {
			super.mTokens();
		}
	}

	private void digits() {
		var next = new StringBuilder();
		for (int i = 1; i <= LONGEST_DATE && input.LA(i) != EOF; i++) {
			next.appendCodePoint(isDigit(input.LA(i)) ? '0' : input.LA(i));
		}
		var date = DATE.matcher(next);
		if (date.lookingAt()) {
			consume(date.end());
			emitAs(RULE_CALENDAR_DATE);
			return;
		}
		number();
		if (input.LA(1) == '.' && isDigit(input.LA(2))) {
			input.consume();
			number();
			emitAs(RULE_FRACTION);
		} else {
			emitAs(RULE_NUMBER);
		}
	}

	private void number() {
		while (isDigit(input.LA(1))) {
			input.consume();
		}
	}

	private void word() {
		int start = input.index();
		input.consume();
		while (isLetter(input.LA(1)) || isDigit(input.LA(1)) || input.LA(1) == '-' && (isLetter(input.LA(2)) || isDigit(input.LA(2)))) {
			input.consume();
		}
		var word = input.substring(start, input.index() - 1);
		var second = secondWords.get(word);
		if (second != null && isNextWord(' ' + second)) {
			consume(second.length() + 1);
			emitAs(keywords.get(word + ' ' + second));
			return;
		}
		emitAs(keywords.getOrDefault(word, RULE_ID));
	}

	/** Whether a text comes next, and behind it no more letters. */
	private boolean isNextWord(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (input.LA(i + 1) != text.charAt(i)) {
				return false;
			}
		}
		int behind = input.LA(text.length() + 1);
		return !isLetter(behind) && !isDigit(behind) && behind != '-';
	}

	private void consume(int count) {
		for (int i = 0; i < count; i++) {
			input.consume();
		}
	}

	private static boolean isBlank(int c) {
		return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\u3000' || c == '\u00a0' || c == '\ufeff';
	}

	private static boolean isDigit(int c) {
		return c >= '0' && c <= '9' || c >= '０' && c <= '９';
	}

	private static boolean isLetter(int c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '·' || c == '〇' || c >= '\u00c0' && c <= '\u024f'
				|| c >= '\u3400' && c <= '\u4dbf' || c >= '\u4e00' && c <= '\u9fff' || c >= '\uf900' && c <= '\ufaff';
	}

	private void emitAs(int type) {
		state.type = type;
		state.channel = DEFAULT_TOKEN_CHANNEL;
	}

	private boolean atEndOfLine() {
		int next = input.LA(1);
		return next == EOF || next == '\r' || next == '\n';
	}

	private void chinese() {
		int depth = 0;
		do {
			depth += input.LA(1) == '“' ? 1 : input.LA(1) == '”' ? -1 : 0;
			input.consume();
		} while (depth > 0 && !atEndOfLine());
	}

	private void ascii() {
		input.consume();
		while (!atEndOfLine()) {
			int next = input.LA(1);
			input.consume();
			if (next == '"') {
				return;
			} else if (next == '\\' && !atEndOfLine()) {
				input.consume();
			}
		}
	}

	/** To the end of the closing mark, else of the file. */
	private void until(String mark) {
		consume(mark.length());
		while (input.LA(1) != EOF) {
			boolean closed = true;
			for (int i = 0; closed && i < mark.length(); i++) {
				closed = input.LA(i + 1) == mark.charAt(i);
			}
			if (closed) {
				consume(mark.length());
				return;
			}
			input.consume();
		}
	}
}
