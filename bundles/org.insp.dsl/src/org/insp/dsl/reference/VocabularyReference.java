/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.reference;

import org.insp.dsl.grammar.GrammarModel;
import org.insp.dsl.services.InspGrammarAccess;
import org.insp.model.Language;

import jakarta.inject.Inject;

/**
 * The reference of the language: every block with its clauses and values in both vocabularies, made from the grammar and the table of
 * keywords. Get it from the language's injector.
 */
public class VocabularyReference {

	private final InspGrammarAccess grammarAccess;
	private final GrammarModel grammar;

	@Inject
	VocabularyReference(InspGrammarAccess grammarAccess, GrammarModel grammar) {
		this.grammarAccess = grammarAccess;
		this.grammar = grammar;
	}

	/** Returns the reference as Markdown, explained in a language. */
	public String markdown(Language language) {
		return new ReferencePage(grammarAccess, grammar, language).print();
	}
}
