/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.features;

import java.util.Optional;

import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Keyword;
import org.insp.dsl.vocabulary.Vocabulary;

/** From the keywords of the grammar, which stand there in pairs, to the table of the vocabularies. */
final class KeywordHelp {

	private KeywordHelp() {
	}

	/** The entry of a keyword; none for a closed value that happens to be spelt like one. */
	static Optional<Vocabulary.Keyword> entry(Keyword keyword) {
		if (!(keyword.eContainer() instanceof Alternatives pair) || pair.getElements().size() != 2
				|| !(pair.getElements().get(0) instanceof Keyword en && pair.getElements().get(1) instanceof Keyword zh)) {
			return Optional.empty();
		}
		return Vocabulary.keywords().stream().filter(k -> k.en().equals(en.getValue()) && k.zh().equals(zh.getValue())).findFirst();
	}
}
