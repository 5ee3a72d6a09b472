/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.lexer;

import java.util.HashMap;
import java.util.Map;

/** The keywords of the language with the types of their tokens. Signs that the grammar writes as keywords are among them. */
public final class KeywordTable {

	private final Map<String, Integer> types;
	private final Map<Integer, String> texts = new HashMap<>();
	private final Map<String, String> secondWords = new HashMap<>();

	/** @param types the types of tokens by keyword */
	public KeywordTable(Map<String, Integer> types) {
		this.types = Map.copyOf(types);
		types.forEach((keyword, type) -> {
			texts.put(type, keyword);
			var words = keyword.split(" ");
			if (words.length == 2) {
				secondWords.put(words[0], words[1]);
			}
		});
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

	/** Returns the second word of the keyword of two words that begins with a word, or null. */
	public String secondWord(String first) {
		return secondWords.get(first);
	}
}
