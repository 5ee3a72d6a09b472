/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ID;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_JUNK;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_OPEN;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.insp.dsl.grammar.TokenSet;
import org.insp.dsl.grammar.TokenSets;
import org.insp.dsl.lexer.InspLexer;
import org.insp.dsl.lexer.KeywordTable;
import org.insp.dsl.text.LineIndex;

/**
 * The tokens of a text as recovery changes them, and the position up to which they have been read. Tokens that count are addressed by
 * index; beside them are blanks, comments and what has been hidden.
 */
final class TokenCursor {

	/** The type of what follows the last token. */
	static final int END = 0;

	private final CharStream in;
	private final String text;
	private final KeywordTable keywords;
	private final LineIndex lines;
	private final List<CommonToken> hidden = new ArrayList<>();
	private final List<CommonToken> visible = new ArrayList<>();
	private final Set<String> hiddenWords = new HashSet<>();
	private final Set<String> hiddenNames = new HashSet<>();
	private final CommonToken end = new CommonToken(Token.EOF);
	private int position;

	/**
	 * A cursor before the first token.
	 *
	 * @param in the text, as the tokens refer to it
	 * @param text the same
	 * @param tokens all tokens of the text or of a part of it
	 */
	TokenCursor(CharStream in, String text, List<CommonToken> tokens, KeywordTable keywords) {
		this.in = in;
		this.text = text;
		this.keywords = keywords;
		this.lines = new LineIndex(text);
		tokens.forEach(token -> (TokenSets.HIDDEN.contains(token.getType()) ? hidden : visible).add(token));
		end.setStartIndex(text.length());
		end.setStopIndex(text.length() - 1);
	}

	/** Returns the index of the token to be read next. */
	int position() {
		return position;
	}

	/** Goes on to the next token. */
	void advance() {
		position++;
	}

	/** Goes back to a token, or forth. */
	void rewind(int index) {
		position = index;
	}

	/** Returns the type of the token to be read next. */
	int peek() {
		return type(position);
	}

	/** Returns the number of tokens that count. */
	int size() {
		return visible.size();
	}

	CommonToken get(int index) {
		return index < visible.size() ? visible.get(index) : end;
	}

	int type(int index) {
		return index < visible.size() ? visible.get(index).getType() : END;
	}

	boolean is(int index, int type) {
		return type(index) == type;
	}

	boolean isOneOf(int index, TokenSet types) {
		return types.contains(type(index));
	}

	/** Returns whether a token is text in quotation marks. */
	boolean isText(int index) {
		return TokenSets.TEXTS.contains(type(index));
	}

	boolean isBrace(int index) {
		return TokenSets.BRACES.contains(type(index));
	}

	boolean isKeyword(int index) {
		return keywords.isWord(type(index));
	}

	String text(int index) {
		var token = get(index);
		return text.substring(token.getStartIndex(), token.getStopIndex() + 1);
	}

	/** Returns the text from one token to another. */
	String text(int from, int to) {
		return from >= to ? "" : text.substring(get(from).getStartIndex(), get(to - 1).getStopIndex() + 1);
	}

	/** Returns the text from an offset to the end. */
	String textFrom(int offset) {
		return text.substring(offset);
	}

	/** Returns the number of the line, from 0, on which a token begins. */
	int line(int index) {
		return lineAt(get(index).getStartIndex());
	}

	int lineAt(int offset) {
		return lines.lineOf(offset);
	}

	/** Returns how far a token is from the beginning of its line. */
	int column(int index) {
		return get(index).getStartIndex() - lines.startOf(line(index));
	}

	/** Returns whether a token begins on the line on which the one before it ends. */
	boolean continuesLine(int index) {
		return index > 0 && index < size() && lineAt(get(index - 1).getStopIndex()) == line(index);
	}

	/** Returns whether nothing, not even a blank, stands between a token and the one before it. */
	boolean touches(int index) {
		return index > 0 && index < size() && get(index - 1).getStopIndex() + 1 == get(index).getStartIndex();
	}

	/** Hides tokens from the parser. */
	void hide(int from, int to) {
		for (int i = from; i < to; i++) {
			if (mayBeDeclared(i)) {
				hiddenNames.add(text(i));
			}
		}
		hideValue(from, to);
	}

	/** Hides tokens from the parser that declare nothing: who is named there may be unknown elsewhere all the same. */
	void hideValue(int from, int to) {
		var tokens = visible.subList(from, to);
		for (var token : tokens) {
			token.setType(RULE_JUNK);
			if (token.getStopIndex() >= token.getStartIndex()) {
				hiddenWords.add(text.substring(token.getStartIndex(), token.getStopIndex() + 1));
				hidden.add(token);
			}
		}
		tokens.clear();
	}

	/** Returns whether a word stands where an element has its name: before a title or a block, or behind one word at the end of a line. */
	private boolean mayBeDeclared(int index) {
		return isText(index + 1) || is(index + 1, RULE_OPEN)
				|| continuesLine(index) && !continuesLine(index - 1) && !continuesLine(index + 1) && isName(index - 1);
	}

	private boolean isName(int index) {
		return is(index, RULE_ID) || isKeyword(index);
	}

	/** Returns the words among those that are hidden that may be the names of elements: what refers to them is not unknown. */
	Set<String> hiddenNames() {
		return hiddenNames;
	}

	/** Returns the words that the parser does not get to see. */
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

	/** Changes the type of a token. */
	void retype(int index, int type) {
		get(index).setType(type);
	}

	/** Splits a token in two: the first of a given type, the other as the lexer reads the rest. */
	void split(int index, int length, int firstType) {
		var token = visible.remove(index);
		int at = token.getStartIndex() + length;
		var rest = InspLexer.tokens(in, text, at, token.getStopIndex() + 1, keywords).stream()
				.collect(Collectors.partitioningBy(t -> TokenSets.HIDDEN.contains(t.getType())));
		hidden.addAll(rest.get(true));
		visible.addAll(index, rest.get(false));
		token.setStopIndex(at - 1);
		token.setType(firstType);
		token.setText(null);
		visible.add(index, token);
	}

	/** Merges a token with those after it. */
	void merge(int index, int end, int type) {
		get(index).setStopIndex(get(end - 1).getStopIndex());
		get(index).setType(type);
		hidden.removeIf(t -> t.getStartIndex() >= get(index).getStartIndex() && t.getStopIndex() <= get(index).getStopIndex());
		visible.subList(index + 1, end).clear();
	}

	/** Returns where a comment begins that is never closed, or -1. */
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

	/** Returns everything, in the order of the text: what the parser is to read. */
	List<CommonToken> all() {
		var all = new ArrayList<>(visible);
		all.addAll(hidden);
		all.sort(Comparator.comparingInt(CommonToken::getStartIndex)
				.thenComparingInt(t -> t.getStopIndex() < t.getStartIndex() ? 0 : 1));
		return all;
	}
}
