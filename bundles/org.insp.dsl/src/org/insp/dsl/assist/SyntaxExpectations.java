/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.assist;

import org.eclipse.xtext.nodemodel.INode;
import org.insp.dsl.grammar.GrammarModel;
import org.insp.dsl.recovery.TokenReader;

import jakarta.inject.Inject;

/** Finds what may stand at a place of a text that is being typed. Get it from the language's injector. */
public final class SyntaxExpectations {

	private final GrammarModel grammar;
	private final TokenReader tokens;

	@Inject
	SyntaxExpectations(GrammarModel grammar, TokenReader tokens) {
		this.grammar = grammar;
		this.tokens = tokens;
	}

	/**
	 * Returns what may stand at an offset. Within a comment that is nothing, within a text the text.
	 *
	 * @param parsed a node of what was parsed, be it another text
	 */
	public ExpectedSyntax at(String text, int offset, INode parsed) {
		return new ExpectedSyntaxFinder(grammar, CaretContext.of(text, tokens.tokens(text, parsed), offset)).find();
	}
}
