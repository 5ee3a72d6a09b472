/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.insp.dsl.text.Identifiers;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.text.ElementLabels;

/**
 * The two vocabularies. Keywords stand in {@code vocabulary.tsv} beside this class; closed values are the literals of the model with
 * their Chinese terms. Documentation, completion, messages and translation read them here, and a test compares them with the grammar.
 */
public final class Vocabulary {

	/**
	 * One keyword.
	 *
	 * @param id how messages name it in slots such as {@code {kw:leader}}: its English form, with {@code @block} where the same English
	 *     form has several Chinese ones
	 * @param en the English form
	 * @param zh the Chinese form
	 * @param helpEn what it means, in English
	 * @param helpZh what it means, in Chinese
	 * @param alsoEn other English words that mean the same where it stands: headings of ledgers
	 * @param alsoZh other Chinese words that mean the same
	 */
	public record Keyword(String id, String en, String zh, String helpEn, String helpZh, List<String> alsoEn, List<String> alsoZh) {

		/** The form of a language. */
		public String in(Language language) {
			return language == Language.ZH ? zh : en;
		}

		/** Returns the other words of a language that mean the same. */
		public List<String> also(Language language) {
			return language == Language.ZH ? alsoZh : alsoEn;
		}

		/** Returns all words of both languages. */
		public Stream<String> words() {
			return Stream.of(List.of(en, zh), alsoEn, alsoZh).flatMap(List::stream);
		}
	}

	private static final Pattern SEPARATOR = Pattern.compile(", |、");
	private static final Map<String, Keyword> KEYWORDS = load();
	private static final Map<EEnum, Map<String, EEnumLiteral>> LITERALS = new HashMap<>();

	private Vocabulary() {
	}

	private static Map<String, Keyword> load() {
		try (var in = new BufferedReader(
				new InputStreamReader(Vocabulary.class.getResourceAsStream("vocabulary.tsv"), StandardCharsets.UTF_8))) {
			var keywords = new LinkedHashMap<String, Keyword>();
			in.lines().skip(1).map(line -> line.split("\t", -1)).map(c -> new Keyword(c[0], c[1], c[2], c[3], c[4], also(c, 5), also(c, 6)))
					.forEach(k -> keywords.put(k.id(), k));
			return keywords;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Returns the words of a column, which short lines lack. */
	private static List<String> also(String[] columns, int index) {
		return columns.length <= index || columns[index].isEmpty() ? List.of() : List.of(SEPARATOR.split(columns[index]));
	}

	/** All keywords, in the order of the table. */
	public static List<Keyword> keywords() {
		return List.copyOf(KEYWORDS.values());
	}

	/** The keyword of an id in a language; the id itself where there is no such keyword. */
	public static String keyword(String id, Language language) {
		var keyword = KEYWORDS.get(id);
		return keyword == null ? id : keyword.in(language);
	}

	/** The keyword of two forms, if there is one. */
	public static Optional<Keyword> keywordOf(String en, String zh) {
		return KEYWORDS.values().stream().filter(keyword -> keyword.en().equals(en) && keyword.zh().equals(zh)).findFirst();
	}

	/** Returns the words of a language that mean the same as a keyword of it, the keyword first. */
	public static List<String> words(String keyword, Language language) {
		var also = KEYWORDS.values().stream().filter(k -> k.in(language).equals(keyword)).flatMap(k -> k.also(language).stream());
		return Stream.concat(Stream.of(keyword), also).distinct().toList();
	}

	/** Returns the keywords by the other words that mean the same. */
	public static Map<String, String> keywordsByOtherWords() {
		var keywords = new LinkedHashMap<String, String>();
		KEYWORDS.values().forEach(keyword -> {
			keyword.alsoEn().forEach(word -> keywords.put(word, keyword.en()));
			keyword.alsoZh().forEach(word -> keywords.put(word, keyword.zh()));
		});
		return keywords;
	}

	/** The form of a closed value in a language. */
	public static String literal(Enumerator value, Language language) {
		return language == Language.ZH ? ElementLabels.term(value, language) : value.getLiteral();
	}

	/** The closed value that a word of either language names. */
	public static synchronized Optional<Enumerator> literal(EEnum type, String word) {
		var byWord = LITERALS.computeIfAbsent(type, t -> {
			var words = new LinkedHashMap<String, EEnumLiteral>();
			// "unspecified" is never written
			t.getELiterals().stream().skip(1).forEach(l -> {
				words.put(l.getLiteral(), l);
				words.put(ElementLabels.term((EModelElement) l, Language.ZH), l);
				if (t == Literals.LANGUAGE) {
					// its literals are codes, the same in both languages; the names can be written too
					words.put(ElementLabels.term((EModelElement) l, Language.EN), l);
				}
			});
			return words;
		});
		return Optional.ofNullable(byWord.get(Identifiers.halfWidth(word))).map(EEnumLiteral::getInstance);
	}
}
