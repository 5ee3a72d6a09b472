/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.lexer;

import org.antlr.runtime.CharStream;

/** Reads texts between marks: quoted texts and comments. Where the closing mark is missing they end with the line, or with the file. */
final class QuotedTextReader {

	private final CharStream input;

	/**
	 * @param input the characters, of which each method consumes one text
	 */
	QuotedTextReader(CharStream input) {
		this.input = input;
	}

	/** Consumes a comment of one line, and the end of the line. */
	void consumeLine() {
		while (!isAtEndOfLine()) {
			input.consume();
		}
		if (input.LA(1) == '\r' && input.LA(2) == '\n') {
			input.consume();
		}
		if (input.LA(1) == '\n') {
			input.consume();
		}
	}

	/** Consumes a text in Chinese quotation marks, which may be nested. */
	void consumeChinese() {
		int depth = 0;
		do {
			depth += input.LA(1) == '“' ? 1 : input.LA(1) == '”' ? -1 : 0;
			input.consume();
		} while (depth > 0 && !isAtEndOfLine());
	}

	/** Consumes a text in plain quotation marks, in which a backslash takes away the meaning of what follows. */
	void consumePlain() {
		input.consume();
		while (!isAtEndOfLine()) {
			int next = input.LA(1);
			input.consume();
			if (next == '"') {
				return;
			} else if (next == '\\' && !isAtEndOfLine()) {
				input.consume();
			}
		}
	}

	/**
	 * Consumes a text of several lines.
	 *
	 * @param opening the length of the opening mark
	 * @param closing the closing mark
	 */
	void consumeUntil(int opening, String closing) {
		consume(opening);
		while (input.LA(1) != CharStream.EOF) {
			boolean closed = true;
			for (int i = 0; closed && i < closing.length(); i++) {
				closed = input.LA(i + 1) == closing.charAt(i);
			}
			if (closed) {
				consume(closing.length());
				return;
			}
			input.consume();
		}
	}

	private void consume(int count) {
		for (int i = 0; i < count; i++) {
			input.consume();
		}
	}

	private boolean isAtEndOfLine() {
		int next = input.LA(1);
		return next == CharStream.EOF || next == '\r' || next == '\n';
	}
}
