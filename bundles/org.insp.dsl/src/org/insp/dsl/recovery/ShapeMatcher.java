/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_CLOSE;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ID;

import org.insp.dsl.grammar.ShapeWalker;
import org.insp.dsl.grammar.SyntaxShape;
import org.insp.dsl.grammar.SyntaxShape.Block;
import org.insp.dsl.grammar.SyntaxShape.Value;
import org.insp.dsl.grammar.ValueType.Kind;

/** Compares tokens with a shape, without changing anything. */
final class ShapeMatcher extends ShapeWalker {

	private final TokenCursor cursor;
	/** The block in which a keyword that begins no clause may be a name; null if none may. */
	private final OpenBlock around;
	private int position;
	private boolean inName;

	private ShapeMatcher(TokenCursor cursor, int position, OpenBlock around) {
		this.cursor = cursor;
		this.around = around;
		this.position = position;
	}

	/** Returns where a shape ends that begins at a token; -1 if it does not fit. */
	static int end(SyntaxShape shape, TokenCursor cursor, int from) {
		return end(shape, cursor, from, null);
	}

	/** Returns where a clause of a block ends that begins at a token, whose names may be keywords; -1 if it does not fit. */
	static int end(SyntaxShape shape, TokenCursor cursor, int from, OpenBlock around) {
		var matcher = new ShapeMatcher(cursor, from, around);
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
		if (shape instanceof Value value) {
			inName = value.type().filter(type -> type.kind() == Kind.REFERENCE || type.kind() == Kind.NAME).isPresent();
		}
		boolean fits = shape.first().contains(type()) || isKeywordAsName(shape);
		return fits ? null : shape.nullable() ? Outcome.MATCHED : Outcome.MISMATCHED;
	}

	private boolean isKeywordAsName(SyntaxShape shape) {
		return inName && around != null && shape.first().contains(RULE_ID) && cursor.isKeyword(position) && !around.startsClause(type());
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
