/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.features;

import java.util.Optional;

import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Keyword;
import org.insp.dsl.vocabulary.Vocabulary;

/** Finds the vocabulary entry of a keyword of the grammar. */
final class KeywordHelp {

	private KeywordHelp() {
	}

	/** The vocabulary entry of a keyword; none for a closed value of the same spelling. */
	static Optional<Vocabulary.Keyword> entry(Keyword keyword) {
		if (!(keyword.eContainer() instanceof Alternatives pair) || pair.getElements().size() != 2
				|| !(pair.getElements().get(0) instanceof Keyword en && pair.getElements().get(1) instanceof Keyword zh)) {
			return Optional.empty();
		}
		return Vocabulary.keywords().stream().filter(k -> k.en().equals(en.getValue()) && k.zh().equals(zh.getValue())).findFirst();
	}
}
