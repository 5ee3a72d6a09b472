/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_CLOSE;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ID;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_NUMBER;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_OPEN;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_STRING;

import java.util.List;

import org.insp.dsl.grammar.SyntaxShape;
import org.insp.dsl.grammar.SyntaxShape.Block;
import org.insp.dsl.grammar.SyntaxShape.Choice;
import org.insp.dsl.grammar.SyntaxShape.Sequence;
import org.insp.dsl.grammar.SyntaxShape.Value;
import org.insp.dsl.grammar.TokenSet;
import org.insp.dsl.recovery.RecoveryStrategy.MissingResult;

/** The strategies in the order in which they are tried, and what is done whichever applies. */
final class RecoveryStrategies {

	/** The tokens that fill an empty place, the best first. */
	private static final List<Integer> PREFERRED = List.of(RULE_ID, RULE_STRING, RULE_NUMBER);

	private final RecoveryContext context;
	private final SplitNameRecovery splitNames;
	private final List<RecoveryStrategy> strategies;

	RecoveryStrategies(RecoveryContext context) {
		this.context = context;
		var hiddenRuns = new HiddenRuns(context.cursor());
		this.splitNames = new SplitNameRecovery(context);
		this.strategies = List.of(
				new PastedTextRecovery(context, hiddenRuns),
				new LineFormRecovery(context, hiddenRuns),
				splitNames,
				new BlockEndRecovery(context),
				new ExtraBraceRecovery(context, hiddenRuns),
				new MissingBraceRecovery(context),
				new NestedElementRecovery(context),
				new TransferRecovery(context, hiddenRuns),
				new MisplacedElementRecovery(context, hiddenRuns),
				new MisplacedKeywordRecovery(context, hiddenRuns),
				new MisspeltKeywordRecovery(context),
				new WordsForNameRecovery(context),
				new FieldHeadingRecovery(context, hiddenRuns),
				new MissingKeywordRecovery(context),
				new PostBeforeNameRecovery(context),
				new MissingCommaRecovery(context),
				new NumberForWordRecovery(context),
				new TouchingNumberRecovery(context),
				new MalformedValueRecovery(context),
				new StrayTokenRecovery(context, hiddenRuns));
	}

	/** Reports a token that begins no clause of its block and changes the text so that the walk goes on. */
	void recover(UnexpectedToken unexpected) {
		context.errors().enter(unexpected.block());
		if (context.errors().isFull()) {
			context.cursor().hide(unexpected.index(), context.cursor().size());
			return;
		}
		for (var strategy : strategies) {
			if (strategy.recover(unexpected)) {
				return;
			}
		}
	}

	/**
	 * Makes the present token one that a shape can begin with. Where nothing else fills the place, the parser gets an empty token.
	 *
	 * @param report whether to report it; the second mistake of a clause is not reported
	 */
	void recover(MissingToken missing, boolean report) {
		context.errors().enter(missing.block());
		if (!report || apply(missing) != MissingResult.FILLED) {
			var types = shortest(missing.shape());
			for (int i = types.size() - 1; i >= 0; i--) {
				context.cursor().insert(missing.index(), types.get(i));
			}
		}
	}

	/** Returns whether a name stands there whose characters are set apart, the first of them spelt like a keyword. */
	boolean isSplitName(MissingToken missing) {
		return splitNames.isSplit(missing);
	}

	private MissingResult apply(MissingToken missing) {
		return strategies.stream().map(strategy -> strategy.recover(missing)).filter(result -> result != MissingResult.NOT_APPLICABLE)
				.findFirst().orElse(MissingResult.NOT_APPLICABLE);
	}

	/** The least that makes a shape complete. */
	private List<Integer> shortest(SyntaxShape shape) {
		if (shape.nullable()) {
			return List.of();
		} else if (shape instanceof Sequence sequence) {
			return sequence.parts().stream().filter(part -> !part.nullable()).findFirst().map(this::shortest).orElse(List.of());
		} else if (shape instanceof Choice choice) {
			return shortest(choice.options().get(0));
		} else if (shape instanceof Value value) {
			return shortest(value.part());
		} else if (shape instanceof Block) {
			return context.braces().lacksOpening() ? List.of(RULE_OPEN) : List.of(RULE_OPEN, RULE_CLOSE);
		}
		return List.of(preferred(shape.first()));
	}

	private static int preferred(TokenSet types) {
		return PREFERRED.stream().filter(types::contains).findFirst().orElse(types.smallest());
	}
}
