/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ID;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.insp.dsl.grammar.GrammarModel;
import org.insp.dsl.grammar.NodeSyntax;
import org.insp.dsl.lexer.InspLexer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * The tokens of a text as the parser takes them, before anything is parsed: keywords that stand in the place of a name are names. Get it
 * from the language's injector.
 */
@Singleton
public final class TokenReader {

	private final GrammarModel grammar;

	@Inject
	TokenReader(GrammarModel grammar) {
		this.grammar = grammar;
	}

	/** Returns all tokens of a text, blanks and comments included. What is wrong stays as it is written. */
	public List<CommonToken> tokens(String text) {
		var tokens = lexed(text);
		return withNames(tokens, namesByOffset(text, copies(text, tokens)));
	}

	/**
	 * Returns the same where the text was parsed already, which says what the names are.
	 *
	 * @param parsed a node of what was parsed; if that is another text, it says nothing
	 */
	public List<CommonToken> tokens(String text, INode parsed) {
		return parsed.getRootNode().getText().equals(text) ? withNames(lexed(text), namesByOffset(parsed.getRootNode())) : tokens(text);
	}

	/** Returns whether the word that begins at an offset of a text is a name there. */
	public boolean isName(String text, int offset) {
		return namesByOffset(text, lexed(text)).containsKey(offset);
	}

	private List<CommonToken> withNames(List<CommonToken> tokens, Map<Integer, Integer> names) {
		tokens.stream().filter(token -> grammar.keywords().isWord(token.getType()))
				.filter(token -> names.getOrDefault(token.getStartIndex(), -1) == token.getStopIndex())
				.forEach(token -> token.setType(RULE_ID));
		return tokens;
	}

	/** The beginnings of names, with the offsets of their last characters. Recovery changes the tokens. */
	private Map<Integer, Integer> namesByOffset(String text, List<CommonToken> tokens) {
		var cursor = new TokenCursor(new ANTLRStringStream(text), text, tokens, grammar.keywords());
		new TextRecovery(grammar, cursor, false).recoverFile();
		var names = new HashMap<Integer, Integer>();
		cursor.all().stream().filter(token -> token.getType() == RULE_ID && token.getStopIndex() >= token.getStartIndex())
				.forEach(token -> names.put(token.getStartIndex(), token.getStopIndex()));
		return names;
	}

	private static Map<Integer, Integer> namesByOffset(ICompositeNode root) {
		var names = new HashMap<Integer, Integer>();
		for (var leaf : root.getLeafNodes()) {
			if (leaf.getTotalLength() > 0 && NodeSyntax.terminal(leaf).equals("ID")) {
				names.put(leaf.getTotalOffset(), leaf.getTotalEndOffset() - 1);
			}
		}
		return names;
	}

	private static List<CommonToken> copies(String text, List<CommonToken> tokens) {
		var in = new ANTLRStringStream(text);
		return tokens.stream()
				.map(token -> new CommonToken(in, token.getType(), token.getChannel(), token.getStartIndex(), token.getStopIndex()))
				.toList();
	}

	private List<CommonToken> lexed(String text) {
		return InspLexer.tokens(new ANTLRStringStream(text), text, 0, text.length(), grammar.keywords());
	}
}
