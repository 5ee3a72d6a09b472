/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ANY_OTHER;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_CLOSE;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_JUNK;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.antlr.IUnorderedGroupHelper;
import org.eclipse.xtext.util.ReplaceRegion;
import org.insp.dsl.grammar.GrammarModel;
import org.insp.dsl.lexer.CompletionHeadings;
import org.insp.dsl.lexer.InspLexer;
import org.insp.dsl.parser.antlr.InspParser;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * The parser of files with mistakes. Before the generated parser sees the tokens, a {@link TextRecovery} corrects what is wrong with them,
 * so that one mistake gives one message and the rest of the file is read as it was meant. A correct text passes unchanged.
 */
@Singleton
public class RecoveringParser extends InspParser {

	@Inject
	private GrammarModel grammar;

	@Override
	protected TokenSource createLexer(CharStream stream) {
		return new InspLexer(stream, grammar.keywords());
	}

	@Override
	protected IParseResult doParse(String ruleName, CharStream in, NodeModelBuilder builder, int lookAhead) {
		var text = in.size() == 0 ? "" : in.substring(0, in.size() - 1);
		var stream = stream(in);
		var cursor = cursor(in, text, stream.fill());
		var recovery = new TextRecovery(grammar, cursor, false);
		recovery.recoverFile();
		if (!recovery.errors().isEmpty()) {
			// what looks like the number of a list may be a name: it is believed to be one as long as nothing else is wrong
			var marked = cursor(in, text, InspLexer.tokens(in, text, 0, text.length(), grammar.keywords()));
			if (ListMarkRecovery.hasMarks(marked)) {
				cursor = marked;
				recovery = new TextRecovery(grammar, cursor, true);
				recovery.recoverFile();
			}
		}
		stream.replace(cursor.all());
		var parsed = parse(stream, ruleName, builder);
		return new RecoveryResult(parsed, recovery.errors(), cursor.hiddenWords(), cursor.hiddenNames(), recovery.isBalanced());
	}

	/**
	 * Reads one element by itself, as it would be read within the whole text.
	 *
	 * @param call the place in the grammar where the element is called for
	 * @param text the whole text
	 * @param from where the element begins, with the blanks and comments before it
	 * @param to where it ends, behind its closing brace
	 * @return nothing if only the whole text shows what is meant: if there is no such element there, or one with mistakes that may concern
	 *     what is
	 *     around it
	 */
	public Optional<RecoveryResult> parseElement(RuleCall call, String text, int from, int to) {
		var in = new ANTLRStringStream(text);
		var stream = stream(in);
		var cursor = cursor(in, text, InspLexer.tokens(in, text, from, to, grammar.keywords()));
		int last = cursor.size() - 1;
		if (last < 0 || !cursor.is(last, RULE_CLOSE) || cursor.get(last).getStopIndex() != to - 1 || ListMarkRecovery.hasMarks(cursor)) {
			return Optional.empty();
		}
		var recovery = new TextRecovery(grammar, cursor, false);
		if (!recovery.recoverElement(grammar.shape((ParserRule) call.getRule()))) {
			return Optional.empty();
		}
		stream.replace(cursor.all());
		var builder = createNodeModelBuilder();
		builder.setForcedFirstGrammarElement(call);
		var parsed = parse(stream, call.getRule().getName(), builder);
		return Optional.of(new RecoveryResult(parsed, recovery.errors(), cursor.hiddenWords(), cursor.hiddenNames(), true));
	}

	/** Returns the result for a text that cannot be read at all: an empty model, the text as it stands, and the reason. */
	public RecoveryResult unreadable(String text, SyntaxError reason) {
		var in = new ANTLRStringStream(text);
		var stream = stream(in);
		stream.replace(text.isEmpty() ? List.of() : List.of(new CommonToken(in, RULE_JUNK, Token.HIDDEN_CHANNEL, 0, text.length() - 1)));
		return new RecoveryResult(parse(stream, null, createNodeModelBuilder()), List.of(reason), Set.of(), Set.of(), false);
	}

	private RecoveredTokenStream stream(CharStream in) {
		var stream = new RecoveredTokenStream(createLexer(in), getTokenDefProvider());
		setInitialHiddenTokens(stream);
		return stream;
	}

	private TokenCursor cursor(CharStream in, String text, List<CommonToken> tokens) {
		tokens.stream().filter(token -> token.getType() == RULE_JUNK || token.getType() == Token.INVALID_TOKEN_TYPE)
				.forEach(token -> token.setType(RULE_ANY_OTHER));
		CompletionHeadings.resolve(tokens, grammar.keywords());
		return new TokenCursor(in, text, tokens, grammar.keywords());
	}

	private IParseResult parse(RecoveredTokenStream stream, String ruleName, NodeModelBuilder builder) {
		var parser = createParser(stream);
		parser.setTokenTypeMap(getTokenDefProvider().getTokenDefMap());
		parser.setSyntaxErrorProvider(getSyntaxErrorProvider());
		parser.setNodeModelBuilder(builder);
		parser.setSemanticModelBuilder(getElementFactory());
		IUnorderedGroupHelper helper = getUnorderedGroupHelper().get();
		parser.setUnorderedGroupHelper(helper);
		helper.initializeWith(parser);
		try {
			return ruleName == null ? parser.parse() : parser.parse(ruleName);
		} catch (Exception e) {
			throw new IllegalStateException("The parser gave up", e);
		}
	}

	/**
	 * Only the whole text shows what a mistake is and where a block ends: after any change it is read as a whole, but see
	 * {@link #parseElement}.
	 */
	@Override
	protected boolean isReparseSupported() {
		return false;
	}

	@Override
	protected IParseResult doReparse(IParseResult previous, ReplaceRegion change) {
		var text = new StringBuilder(previous.getRootNode().getText());
		change.applyTo(text);
		return doParse(text);
	}
}
