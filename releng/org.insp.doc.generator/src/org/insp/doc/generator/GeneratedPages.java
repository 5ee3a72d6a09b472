/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.doc.generator;

import java.util.Map;

import org.insp.dsl.InspStandaloneSetup;
import org.insp.dsl.reference.RuleReference;
import org.insp.dsl.reference.VocabularyReference;
import org.insp.model.Language;

/** The pages that nobody writes: they follow from the grammar with its vocabulary, from the rules and from the metamodel. */
public final class GeneratedPages {

	/** The name of the page with the reference of the language. */
	public static final String REFERENCE = "language-reference";

	/** The name of the page with all rules. */
	public static final String RULES = "rules";

	/** The name of the page with the terms of the domain. */
	public static final String TERMS = "domain-terms";

	private final Language language;

	/**
	 * The pages in a language.
	 *
	 * @param language the language
	 */
	public GeneratedPages(Language language) {
		this.language = language;
	}

	/** Returns the Markdown of each page by its path, such as {@code en/rules.md}. */
	public Map<String, String> markdown() {
		var reference = InspStandaloneSetup.doSetup().getInstance(VocabularyReference.class);
		var rules = RuleReference.in(language);
		return Map.of(path(language, REFERENCE), reference.markdown(language), path(language, RULES), rules.markdown(),
				path(language, TERMS),
				new DomainTerms(language).markdown());
	}

	/** Returns the path of a page, such as {@code en/rules.md}. */
	static String path(Language language, String page) {
		return language.getLiteral() + '/' + page + ".md";
	}
}
