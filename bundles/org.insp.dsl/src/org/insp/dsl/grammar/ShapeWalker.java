/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.grammar;

import org.insp.dsl.grammar.SyntaxShape.Block;
import org.insp.dsl.grammar.SyntaxShape.Choice;
import org.insp.dsl.grammar.SyntaxShape.OptionalPart;
import org.insp.dsl.grammar.SyntaxShape.Sequence;
import org.insp.dsl.grammar.SyntaxShape.Value;

/** Walks through tokens along shapes. Subclasses provide the tokens and decide what happens where the two disagree. */
public abstract class ShapeWalker {

	/** The end of the walk along a shape. */
	public enum Outcome {
		/** Behind the shape. */
		MATCHED,
		/** The tokens are others. */
		MISMATCHED,
		/** Within the shape, because the walk goes no further. */
		STOPPED
	}

	/** Returns the type of the token at the present position. */
	protected abstract int type();

	/** Goes on to the next token. */
	protected abstract void advance();

	/**
	 * Decides whether to walk along a shape that is not optional.
	 *
	 * @return how it ended, or null to go on into the shape, whose first tokens must contain the present one unless it is nullable
	 */
	protected abstract Outcome enter(SyntaxShape shape);

	/** Walks along the clauses of a block, from its opening brace. */
	protected abstract Outcome block(Block block);

	/** Returns whether the walk stops before a part that may be absent. */
	protected boolean stopsBefore(OptionalPart part) {
		return false;
	}

	/** Walks along a shape from the present position. */
	public final Outcome walk(SyntaxShape shape) {
		if (shape instanceof OptionalPart optional) {
			return optional(optional);
		}
		var decided = enter(shape);
		if (decided != null) {
			return decided;
		} else if (shape instanceof Sequence sequence) {
			return sequence(sequence);
		} else if (shape instanceof Choice choice) {
			return choice.option(type()).map(this::walk).orElse(Outcome.MATCHED);
		} else if (shape instanceof Value value) {
			return walk(value.part());
		} else if (shape instanceof Block block) {
			return block(block);
		}
		advance();
		return Outcome.MATCHED;
	}

	private Outcome sequence(Sequence sequence) {
		for (var part : sequence.parts()) {
			var outcome = walk(part);
			if (outcome != Outcome.MATCHED) {
				return outcome;
			}
		}
		return Outcome.MATCHED;
	}

	private Outcome optional(OptionalPart optional) {
		do {
			if (stopsBefore(optional) || !optional.first().contains(type())) {
				return Outcome.MATCHED;
			}
			var outcome = walk(optional.part());
			if (outcome != Outcome.MATCHED) {
				return outcome;
			}
		} while (optional.repeated());
		return Outcome.MATCHED;
	}
}
