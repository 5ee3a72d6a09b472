/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;

/** The tokens of a text as recovery changes them: those that count, by position; beside them blanks, comments and what became junk. */
final class TokenBuffer {

	/** The type of what follows the last token. */
	static final int END = 0;

	private final String text;
	private final int[] lines;
	private final List<CommonToken> hidden = new ArrayList<>();
	private final List<CommonToken> visible = new ArrayList<>();
	private final Set<String> hiddenWords = new HashSet<>();
	private final CommonToken end = new CommonToken(Token.EOF);
	private final int junkType;
	private final BiFunction<Integer, Integer, List<CommonToken>> lexer;

	/** @param lexer gives the tokens of a part of the text, from its first to behind its last character */
	TokenBuffer(String text, List<CommonToken> all, BitSet hiddenTypes, int junk, BiFunction<Integer, Integer, List<CommonToken>> lexer) {
		this.text = text;
		this.junkType = junk;
		this.lexer = lexer;
		this.lines = text.chars().filter(c -> c == '\n').count() == 0 ? new int[] { 0 } : lineStarts(text);
		all.forEach(token -> (hiddenTypes.get(token.getType()) ? hidden : visible).add(token));
		end.setStartIndex(text.length());
		end.setStopIndex(text.length() - 1);
	}

	private static int[] lineStarts(String text) {
		var starts = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
		int at = 0;
		for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
			starts[++at] = i + 1;
		}
		return starts;
	}

	int size() {
		return visible.size();
	}

	CommonToken get(int index) {
		return index < visible.size() ? visible.get(index) : end;
	}

	int type(int index) {
		return index < visible.size() ? visible.get(index).getType() : END;
	}

	String text(int index) {
		var token = get(index);
		return text.substring(token.getStartIndex(), token.getStopIndex() + 1);
	}

	/** The text from one token to another. */
	String text(int from, int to) {
		return from >= to ? "" : text.substring(get(from).getStartIndex(), get(to - 1).getStopIndex() + 1);
	}

	/** The number of the line, from 0, on which a token begins. */
	int line(int index) {
		return lineAt(get(index).getStartIndex());
	}

	int lineAt(int offset) {
		int found = Arrays.binarySearch(lines, offset);
		return found >= 0 ? found : -found - 2;
	}

	/** How far a token is from the beginning of its line. */
	int column(int index) {
		return get(index).getStartIndex() - lines[line(index)];
	}

	/** Whether a token begins on the line on which the one before it ends. */
	boolean continuesLine(int index) {
		return index > 0 && index < size() && lineAt(get(index - 1).getStopIndex()) == line(index);
	}

	/** Whether nothing, not even a blank, stands between a token and the one before it. */
	boolean touches(int index) {
		return index > 0 && index < size() && get(index - 1).getStopIndex() + 1 == get(index).getStartIndex();
	}

	/** Takes tokens out of the parser's sight. */
	void hide(int from, int to) {
		for (var token : visible.subList(from, to)) {
			token.setType(junkType);
			if (token.getStopIndex() >= token.getStartIndex()) {
				hiddenWords.add(text.substring(token.getStartIndex(), token.getStopIndex() + 1));
				hidden.add(token);
			}
		}
		visible.subList(from, to).clear();
	}

	/** The words that the parser does not get to see: the names among them are not unknown. */
	Set<String> hiddenWords() {
		return hiddenWords;
	}

	/** Puts a token that is not in the text behind the one before the index. */
	CommonToken insert(int index, int type) {
		int offset = index == 0 ? 0 : get(index - 1).getStopIndex() + 1;
		var token = new CommonToken(end.getInputStream(), type, Token.DEFAULT_CHANNEL, offset, offset - 1);
		token.setText("");
		visible.add(index, token);
		return token;
	}

	/** Makes two of a token: the first of them a keyword if a type is given, the other what the lexer makes of the rest. */
	void split(int index, int length, int firstType) {
		var token = visible.remove(index);
		int at = token.getStartIndex() + length;
		var rest = lexer.apply(at, token.getStopIndex() + 1);
		visible.addAll(index, rest);
		token.setStopIndex(at - 1);
		token.setType(firstType);
		token.setText(null);
		visible.add(index, token);
	}

	/** Makes one of a token and those after it. */
	void merge(int index, int end, int type) {
		get(index).setStopIndex(get(end - 1).getStopIndex());
		get(index).setType(type);
		hidden.removeIf(t -> t.getStartIndex() >= get(index).getStartIndex() && t.getStopIndex() <= get(index).getStopIndex());
		visible.subList(index + 1, end).clear();
	}

	/** Where a comment begins that is never closed, or -1. */
	int unclosedComment() {
		for (var token : hidden) {
			int start = token.getStartIndex();
			int stop = token.getStopIndex();
			if (text.startsWith("/*", start) && (stop - start < 3 || !text.startsWith("*/", stop - 1))) {
				return start;
			}
		}
		return -1;
	}

	String textFrom(int offset) {
		return text.substring(offset);
	}

	/** Everything, in the order of the text: what the parser is to read. */
	List<CommonToken> all() {
		var all = new ArrayList<>(visible);
		all.addAll(hidden);
		all.sort(Comparator.comparingInt(CommonToken::getStartIndex).thenComparingInt(t -> t.getStopIndex() < t.getStartIndex() ? 0 : 1));
		return all;
	}
}
