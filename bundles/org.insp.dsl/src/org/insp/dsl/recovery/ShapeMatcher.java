/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_CLOSE;

import org.insp.dsl.grammar.ShapeWalker;
import org.insp.dsl.grammar.SyntaxShape;
import org.insp.dsl.grammar.SyntaxShape.Block;

/** Compares tokens with a shape, without changing anything. */
final class ShapeMatcher extends ShapeWalker {

	private final TokenCursor cursor;
	private int position;

	private ShapeMatcher(TokenCursor cursor, int position) {
		this.cursor = cursor;
		this.position = position;
	}

	/** Returns where a shape ends that begins at a token; -1 if it does not fit. */
	static int end(SyntaxShape shape, TokenCursor cursor, int from) {
		var matcher = new ShapeMatcher(cursor, from);
		return matcher.walk(shape) == Outcome.MATCHED ? matcher.position : -1;
	}

	@Override
	protected int type() {
		return cursor.type(position);
	}

	@Override
	protected void advance() {
		position++;
	}

	@Override
	protected Outcome enter(SyntaxShape shape) {
		return shape.first().contains(type()) ? null : shape.nullable() ? Outcome.MATCHED : Outcome.MISMATCHED;
	}

	@Override
	protected Outcome block(Block block) {
		advance();
		for (var clause = block.clause(type()); clause != null; clause = block.clause(type())) {
			if (walk(clause.part()) != Outcome.MATCHED) {
				return Outcome.MISMATCHED;
			}
		}
		boolean closes = type() == RULE_CLOSE;
		advance();
		return closes ? Outcome.MATCHED : Outcome.MISMATCHED;
	}
}
