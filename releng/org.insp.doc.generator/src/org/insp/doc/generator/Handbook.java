/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.doc.generator;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.insp.model.Language;

/** All pages of the handbook, each parsed and with the identifiers of its places. */
final class Handbook {

	private final Map<String, HandbookPage> pages = new TreeMap<>();

	/**
	 * Parses the pages.
	 *
	 * @param sources the Markdown of each page by its path, such as {@code en/rules.md}
	 */
	Handbook(Map<String, String> sources) {
		sources.forEach((path, markdown) -> pages.put(path, new HandbookPage(path, markdown, sources.keySet())));
		var english = pages.get(GeneratedPages.path(Language.EN, GeneratedPages.REFERENCE));
		var ids = ReferenceIds.of(english.document());
		for (var language : HandbookGenerator.LANGUAGES) {
			var page = pages.get(GeneratedPages.path(language, GeneratedPages.REFERENCE));
			page.ids().putAll(ids.in(page.document()));
			PageOutline.insert(page.document(), page.ids());
			var rules = pages.get(GeneratedPages.path(language, GeneratedPages.RULES));
			rules.document().accept(new RuleHeadings());
			rules.document().accept(new ExampleVocabulary(language));
			PageOutline.insert(rules.document(), rules.ids());
		}
	}

	Collection<HandbookPage> pages() {
		return pages.values();
	}

	/** Returns the first page of a language, whose lists are the table of contents. */
	HandbookPage index(Language language) {
		return pages.get(GeneratedPages.path(language, "index"));
	}

	/** Returns all places that a link can lead to, such as {@code en/language-reference.html#measure.due}, in order. */
	List<String> anchors() {
		return pages.values().stream().flatMap(page -> page.ids().values().stream().map(id -> page.htmlPath() + '#' + id)).sorted()
				.toList();
	}
}
