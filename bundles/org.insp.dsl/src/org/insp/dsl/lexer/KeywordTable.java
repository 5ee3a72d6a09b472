/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.lexer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.insp.dsl.vocabulary.Vocabulary;

/** The keywords of the language with the types of their tokens. Signs that the grammar writes as keywords are among them. */
public final class KeywordTable {

	private final Map<String, Integer> types;
	private final Map<Integer, String> texts = new HashMap<>();
	private final Map<Integer, List<String>> words = new HashMap<>();
	private final Map<String, List<String>> secondWords = new HashMap<>();

	/**
	 * A table of keywords, to which the other words are added that mean the same.
	 *
	 * @param types the types of tokens by keyword
	 */
	public KeywordTable(Map<String, Integer> types) {
		var all = new LinkedHashMap<>(types);
		types.forEach((keyword, type) -> texts.put(type, keyword));
		Vocabulary.keywordsByOtherWords().forEach((word, keyword) -> all.put(word, types.get(keyword)));
		all.forEach((word, type) -> {
			words.computeIfAbsent(type, t -> new ArrayList<>()).add(word);
			var parts = word.split(" ", 2);
			if (parts.length == 2) {
				secondWords.computeIfAbsent(parts[0], first -> new ArrayList<>()).add(parts[1]);
			}
		});
		// the longest first: "actual completion date" goes before "actual completion"
		secondWords.values().forEach(seconds -> seconds.sort(Comparator.comparingInt(String::length).reversed()));
		this.types = Map.copyOf(all);
	}

	/**
	 * The keywords among the tokens of a parser.
	 *
	 * @param tokenNames the names of the tokens by type; keywords are in single quotes
	 */
	public static KeywordTable ofTokens(Map<Integer, String> tokenNames) {
		var types = new HashMap<String, Integer>();
		tokenNames.forEach((type, name) -> {
			if (name.startsWith("'")) {
				types.put(name.substring(1, name.length() - 1), type);
			}
		});
		return new KeywordTable(types);
	}

	/** Returns the type of a keyword, or another type for what is none. */
	public int type(String word, int otherwise) {
		return types.getOrDefault(word, otherwise);
	}

	/** Returns the type of a keyword. */
	public int type(String keyword) {
		return types.get(keyword);
	}

	/** Returns the text of a keyword, or null for other tokens. */
	public String text(int type) {
		return texts.get(type);
	}

	/** Returns whether a token is a keyword and no sign. */
	public boolean isWord(int type) {
		var text = texts.get(type);
		return text != null && isWord(text);
	}

	/** Returns whether a keyword is a word and no sign. */
	public static boolean isWord(String keyword) {
		return Character.isLetter(keyword.charAt(0));
	}

	/** Returns the words that are read as a keyword, that keyword first. */
	public List<String> words(int type) {
		return words.getOrDefault(type, List.of());
	}

	/** Returns the further words of the keywords of several words that begin with a word. */
	public List<String> secondWords(String first) {
		return secondWords.getOrDefault(first, List.of());
	}
}
