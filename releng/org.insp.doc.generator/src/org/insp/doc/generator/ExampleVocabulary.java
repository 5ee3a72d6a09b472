/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.doc.generator;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.insp.dsl.InspStandaloneSetup;
import org.insp.dsl.translation.Translator;
import org.insp.model.Language;

/** Shows the examples of a page in the vocabulary of its language: those of the rules are written in the English one. */
final class ExampleVocabulary extends AbstractVisitor {

	private final Translator translator = InspStandaloneSetup.doSetup().getInstance(Translator.class);
	private final Language language;

	ExampleVocabulary(Language language) {
		this.language = language;
	}

	@Override
	public void visit(FencedCodeBlock block) {
		if (block.getInfo().equals("insp")) {
			block.setLiteral(translator.translate(block.getLiteral(), language));
		}
	}
}
