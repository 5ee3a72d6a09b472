/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.grammar;

import java.util.Optional;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Keyword;
import org.insp.model.Language;

/**
 * The two forms of a keyword. In the grammar they are two alternatives, English first.
 *
 * @param en the English form
 * @param zh the Chinese form
 */
public record KeywordPair(String en, String zh) {

	/** Returns the keyword that an element of the grammar stands for, if it is two alternatives of one. */
	static Optional<KeywordPair> of(AbstractElement element) {
		return element instanceof Alternatives forms && forms.getElements().size() == 2
				&& forms.getElements().get(0) instanceof Keyword en && forms.getElements().get(1) instanceof Keyword zh
						? Optional.of(new KeywordPair(en.getValue(), zh.getValue()))
						: Optional.empty();
	}

	/** Returns the form of a vocabulary. */
	public String in(Language vocabulary) {
		return vocabulary == Language.ZH ? zh : en;
	}
}
