/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.structure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.insp.model.WordListKind;
import org.insp.model.check.RuleContext;

/** The official phrases of the policy's word list: their names, and the parts of those that have some. */
final class OfficialPhrases {

	/**
	 * A part of a phrase that was exchanged for something else.
	 *
	 * @param phrase the name of the phrase
	 * @param written what stands in the place of the part
	 * @param meant the part
	 */
	record Exchange(String phrase, String written, String meant) {
	}

	private static final Pattern SENTENCE_END = Pattern.compile("[。！？!?；;\\n]");
	private static final Pattern SEPARATOR = Pattern.compile("[、，,]");
	/** A phrase of two parts is too short to tell what was exchanged. */
	private static final int FEWEST = 3;
	private static final int LONGEST = 6;

	private final Map<String, List<String>> parts = new LinkedHashMap<>();

	private OfficialPhrases(List<String> list) {
		for (var entry : list) {
			var nameAndParts = entry.split("[：:]", 2);
			parts.put(nameAndParts[0].strip(), nameAndParts.length < 2
					? List.of()
					: SEPARATOR.splitAsStream(nameAndParts[1]).map(String::strip).filter(part -> !part.isEmpty()).toList());
		}
	}

	static OfficialPhrases of(RuleContext context) {
		return context.computeOnce(OfficialPhrases.class, () -> new OfficialPhrases(context.settings().wordList(WordListKind.PHRASES)));
	}

	/** Returns whether the list has a phrase of this name. */
	boolean isKnown(String name) {
		return parts.containsKey(name);
	}

	/** Returns the first part of a phrase that a text names and lists with one part exchanged. */
	Optional<Exchange> exchange(String text) {
		return parts.entrySet().stream().filter(phrase -> phrase.getValue().size() >= FEWEST && text.contains(phrase.getKey()))
				.flatMap(phrase -> SENTENCE_END.splitAsStream(text).filter(sentence -> sentence.contains(phrase.getKey()))
						.flatMap(sentence -> exchange(sentence, phrase.getKey(), phrase.getValue()).stream()))
				.findFirst();
	}

	private static Optional<Exchange> exchange(String sentence, String name, List<String> parts) {
		var missing = parts.stream().filter(part -> !sentence.contains(part)).toList();
		if (missing.size() != 1) {
			return Optional.empty();
		}
		var items = Arrays.asList(SEPARATOR.split(sentence));
		var listed = items.stream().map(item -> parts.stream().anyMatch(item::contains)).toList();
		int first = listed.indexOf(true);
		int last = listed.lastIndexOf(true);
		for (int i = first + 1; i < last; i++) {
			if (!listed.get(i)) {
				return written(items.get(i), parts).map(alien -> new Exchange(name, alien, missing.get(0)));
			}
		}
		// at either end of the list, only what ends like the parts belongs to it
		return List.of(last + 1, first - 1).stream().filter(i -> i >= 0 && i < items.size() && !ending(parts).isEmpty())
				.map(items::get).filter(item -> item.contains(ending(parts))).flatMap(item -> written(item, parts).stream()).findFirst()
				.map(alien -> new Exchange(name, alien, missing.get(0)));
	}

	/** What was written for a part, without the words around it. */
	private static Optional<String> written(String item, List<String> parts) {
		var ending = ending(parts);
		int end = ending.isEmpty() || !item.contains(ending) ? item.length() : item.indexOf(ending) + ending.length();
		var alien = item.substring(Math.max(0, end - (ending.isEmpty() ? item.length() : parts.get(0).length())), end).strip();
		return Optional.of(alien).filter(each -> !each.isEmpty() && each.length() <= LONGEST);
	}

	/** What all parts end with, such as 意识. */
	private static String ending(List<String> parts) {
		var shortest = parts.stream().min(Comparator.comparingInt(String::length)).orElse("");
		for (int i = 1; i < shortest.length(); i++) {
			var ending = shortest.substring(i);
			if (parts.stream().allMatch(part -> part.endsWith(ending))) {
				return ending;
			}
		}
		return "";
	}
}
