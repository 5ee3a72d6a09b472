/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.assist;

import java.util.List;

import org.antlr.runtime.CommonToken;
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

	/** Returns what may stand at an offset. Within a comment that is nothing, within a text the text. */
	public ExpectedSyntax at(String text, int offset) {
		return at(text, offset, tokens.tokens(text));
	}

	/**
	 * Returns the same where the text was parsed already, which takes less time.
	 *
	 * @param parsed a node of what was parsed, be it another text
	 */
	public ExpectedSyntax at(String text, int offset, INode parsed) {
		return at(text, offset, tokens.tokens(text, parsed));
	}

	private ExpectedSyntax at(String text, int offset, List<CommonToken> read) {
		return new ExpectedSyntaxFinder(grammar, CaretContext.of(text, read, offset)).find();
	}
}
