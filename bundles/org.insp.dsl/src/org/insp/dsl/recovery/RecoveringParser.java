/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseResult;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.IUnorderedGroupHelper;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.eclipse.xtext.util.ReplaceRegion;
import org.insp.dsl.parser.antlr.InspParser;

import com.google.inject.Singleton;

/**
 * The parser of files with mistakes. Before the generated parser sees the tokens, a {@link RecoveryWalker} puts right what is wrong with
 * them, so
 * that one mistake gives one message and the rest of the file is read as it was meant. A correct text passes unchanged.
 */
@Singleton
public class RecoveringParser extends InspParser {

	/** A result that knows what was put right. */
	public static final class Result extends ParseResult {

		private final List<SyntaxError> errors;
		private final Set<String> unreadWords;
		private final boolean balanced;
		private Set<EObject> damaged;

		Result(IParseResult parsed, List<SyntaxError> errors, Set<String> lost, boolean balanced) {
			super(parsed.getRootASTElement(), parsed.getRootNode(), parsed.hasSyntaxErrors() || !errors.isEmpty());
			this.errors = List.copyOf(errors);
			this.unreadWords = Set.copyOf(lost);
			this.balanced = balanced;
		}

		/** The result for a whole text, all of whose mistakes are in an element that was read by itself. */
		public Result withRootOf(IParseResult whole) {
			return new Result(new ParseResult(whole.getRootASTElement(), whole.getRootNode(), hasSyntaxErrors()), errors, unreadWords,
					balanced);
		}

		/** Whether each brace has its counterpart, so that what is wrong within an element makes nothing of what is outside. */
		public boolean isBalanced() {
			return balanced;
		}

		/** The words that nobody calls unknown, because messages say of them, or of what stands around them, that they cannot be read. */
		public Set<String> explainedWords() {
			return Stream
					.concat(unreadWords.stream(),
							errors.stream().filter(e -> e.code().equals(KEYWORD_AS_NAME)).flatMap(e -> e.arguments().stream()))
					.collect(Collectors.toSet());
		}

		/** What is wrong with the text, in the order of the text. */
		public List<SyntaxError> errors() {
			return errors;
		}

		/** Whether a word stands in a part of the text that could not be read. */
		public boolean isUnreadWord(String word) {
			return unreadWords.contains(word);
		}

		/** Whether something that stands directly in an element could not be read. */
		public synchronized boolean isDamaged(EObject element) {
			if (damaged == null) {
				damaged = errors.stream().map(e -> innermost(e.offset()))
						.collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
			}
			return damaged.contains(element);
		}

		private EObject innermost(int offset) {
			var leaf = NodeModelUtils.findLeafNodeAtOffset(getRootNode(), offset);
			var element = leaf == null ? getRootASTElement() : NodeModelUtils.findActualSemanticObjectFor(leaf);
			while (element != null && element.eContainer() != null
					&& !NodeModelUtils.findActualNodeFor(element).getTextRegion().contains(offset)) {
				element = element.eContainer();
			}
			return element;
		}
	}

	/** The tokens that are left after recovery. */
	private static final class RecoveredTokenStream extends XtextTokenStream {
		RecoveredTokenStream(TokenSource source, ITokenDefProvider types) {
			super(source, types);
		}

		@SuppressWarnings("unchecked")
		List<CommonToken> fill() {
			fillBuffer();
			return new ArrayList<>(tokens);
		}

		@SuppressWarnings("unchecked")
		void replace(List<CommonToken> repaired) {
			tokens.clear();
			tokens.addAll(repaired);
			for (int i = 0; i < repaired.size(); i++) {
				repaired.get(i).setTokenIndex(i);
			}
			p = 0;
			p = skipOffTokenChannels(0);
		}
	}

	/** The code of a mistake that explains why a name is unknown. */
	public static final String KEYWORD_AS_NAME = "keyword-as-name";

	private GrammarModel shapes;

	/**
	 * Where the grammar leaves open what a token belongs to, so that a clause could swallow a part of its neighbour: there must be none.
	 */
	public List<String> ambiguities() {
		return new AmbiguityCheck(shapes()).list();
	}

	/** What may stand at a place of a text that is being typed. Within a comment that is nothing, within a text the text. */
	public ExpectedSyntax expected(String text, int offset) {
		var all = lex(new ANTLRStringStream(text), text, 0, text.length());
		return new ExpectedSyntaxFinder(shapes(), CaretContext.of(shapes(), text, all, offset)).find();
	}

	private synchronized GrammarModel shapes() {
		if (shapes == null) {
			shapes = new GrammarModel(getGrammarAccess().getGrammar(), getTokenDefProvider().getTokenDefMap());
		}
		return shapes;
	}

	@Override
	protected TokenSource createLexer(CharStream stream) {
		return shapes().lexer(stream);
	}

	@Override
	protected IParseResult doParse(String ruleName, CharStream in, NodeModelBuilder builder, int lookAhead) {
		var stream = stream(in);
		var tokens = tokens(in, in.size() == 0 ? "" : in.substring(0, in.size() - 1), stream.fill());
		var errors = new SyntaxErrorCollector(shapes(), tokens);
		var walk = new RecoveryWalker(shapes(), tokens, errors);
		walk.run();
		stream.replace(tokens.all());
		return parse(stream, ruleName, builder, parsed -> new Result(parsed, errors.list(), tokens.hiddenWords(), walk.isBalanced()));
	}

	/**
	 * Reads one element by itself, as it would be read within the whole text.
	 *
	 * @param call the place in the grammar where the element is called for
	 * @param text the whole text
	 * @param from where the element begins, with the blanks and comments before it
	 * @param to where it ends, behind its closing brace
	 * @return nothing if only the whole text tells what is meant: if there is no such element there, or one with mistakes that may concern
	 *     what is around it
	 */
	public Optional<Result> parseElement(RuleCall call, String text, int from, int to) {
		var in = new ANTLRStringStream(text);
		var stream = stream(in);
		var tokens = tokens(in, text, lex(in, text, from, to));
		int last = tokens.size() - 1;
		var errors = new SyntaxErrorCollector(shapes(), tokens);
		if (last < 0 || tokens.type(last) != shapes().type("RULE_CLOSE") || tokens.get(last).getStopIndex() != to - 1
				|| !new RecoveryWalker(shapes(), tokens, errors).run(shapes().of((ParserRule) call.getRule()))) {
			return Optional.empty();
		}
		stream.replace(tokens.all());
		var builder = createNodeModelBuilder();
		builder.setForcedFirstGrammarElement(call);
		return Optional
				.of(parse(stream, call.getRule().getName(), builder,
						parsed -> new Result(parsed, errors.list(), tokens.hiddenWords(), true)));
	}

	/** The result for a text that cannot be read at all: an empty model, the text as it stands, and the reason. */
	public Result unreadable(String text, SyntaxError reason) {
		var in = new ANTLRStringStream(text);
		var stream = stream(in);
		stream.replace(text.isEmpty()
				? List.of()
				: List.of(new CommonToken(in, shapes().type("RULE_JUNK"), Token.HIDDEN_CHANNEL, 0, text.length() - 1)));
		return parse(stream, null, createNodeModelBuilder(), parsed -> new Result(parsed, List.of(reason), Set.of(), false));
	}

	private RecoveredTokenStream stream(CharStream in) {
		var stream = new RecoveredTokenStream(createLexer(in), getTokenDefProvider());
		setInitialHiddenTokens(stream);
		return stream;
	}

	private Result parse(RecoveredTokenStream stream, String ruleName, NodeModelBuilder builder, Function<IParseResult, Result> result) {
		var parser = createParser(stream);
		parser.setTokenTypeMap(getTokenDefProvider().getTokenDefMap());
		parser.setSyntaxErrorProvider(getSyntaxErrorProvider());
		parser.setNodeModelBuilder(builder);
		parser.setSemanticModelBuilder(getElementFactory());
		IUnorderedGroupHelper helper = getUnorderedGroupHelper().get();
		parser.setUnorderedGroupHelper(helper);
		helper.initializeWith(parser);
		try {
			return result.apply(ruleName == null ? parser.parse() : parser.parse(ruleName));
		} catch (Exception e) {
			throw new IllegalStateException("The parser gave up", e);
		}
	}

	/**
	 * Only the whole text tells what a mistake is and where a block ends: after any change it is read as a whole, but see
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

	private TokenBuffer tokens(CharStream in, String text, List<CommonToken> all) {
		var types = shapes();
		int junk = types.type("RULE_JUNK");
		all.stream().filter(t -> t.getType() == junk || t.getType() == Token.INVALID_TOKEN_TYPE)
				.forEach(t -> t.setType(types.type("RULE_ANY_OTHER")));
		return new TokenBuffer(text, all, types.hidden(), junk, (from, to) -> lex(in, text, from, to));
	}

	private List<CommonToken> lex(CharStream in, String text, int from, int to) {
		var lexer = shapes().lexer(new ANTLRStringStream(text.substring(from, to)));
		var tokens = new ArrayList<CommonToken>();
		for (var token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
			int start = ((CommonToken) token).getStartIndex();
			tokens.add(
					new CommonToken(in, token.getType(), Token.DEFAULT_CHANNEL, from + start, from + ((CommonToken) token).getStopIndex()));
		}
		return tokens;
	}
}
