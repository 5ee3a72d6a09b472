/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.assist;

import org.antlr.runtime.ANTLRStringStream;
import org.insp.dsl.grammar.GrammarModel;
import org.insp.dsl.lexer.InspLexer;

import jakarta.inject.Inject;

/** Finds what may stand at a place of a text that is being typed. Get it from the language's injector. */
public final class SyntaxExpectations {

	private final GrammarModel grammar;

	@Inject
	SyntaxExpectations(GrammarModel grammar) {
		this.grammar = grammar;
	}

	/** Returns what may stand at an offset. Within a comment that is nothing, within a text the text. */
	public ExpectedSyntax at(String text, int offset) {
		var tokens = InspLexer.tokens(new ANTLRStringStream(text), text, 0, text.length(), grammar.keywords());
		return new ExpectedSyntaxFinder(grammar, CaretContext.of(text, tokens, offset)).find();
	}
}
