/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.vocabulary;

import org.insp.model.Language;

/** The reference of the language: every block with its clauses and values in both vocabularies, made from the grammar and the table. */
public final class VocabularyReference {

	private VocabularyReference() {
	}

	/** The reference as Markdown, explained in a language. */
	public static String markdown(Language language) {
		return "";
	}
}
