/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.reference;

import java.util.function.UnaryOperator;

import org.insp.dsl.InspStandaloneSetup;
import org.insp.dsl.edits.SyntaxErrorsException;
import org.insp.dsl.translation.Translator;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.Language;
import org.insp.model.rules.RuleCatalogue;

/** The rules for readers of one language: messages name its keywords, and examples are printed in them. */
public final class RuleReference {

	private RuleReference() {
	}

	/** Returns the catalogue in a language. The examples are written in English keywords and translated as they are printed. */
	public static RuleCatalogue in(Language language) {
		return new RuleCatalogue(language, id -> Vocabulary.keyword(id, language),
				language == Language.ZH ? RuleReference::translated : UnaryOperator.identity());
	}

	/** An example with syntax errors stays as it is. */
	private static String translated(String example) {
		try {
			return InspStandaloneSetup.doSetup().getInstance(Translator.class).translate(example, Language.ZH);
		} catch (SyntaxErrorsException asTheExampleShows) {
			return example;
		}
	}
}
