/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ID;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_NUMBER;

import org.insp.dsl.grammar.SyntaxShape;
import org.insp.dsl.grammar.SyntaxShape.Choice;
import org.insp.dsl.grammar.SyntaxShape.Sequence;
import org.insp.dsl.grammar.SyntaxShape.Terminal;
import org.insp.dsl.grammar.SyntaxShape.Value;
import org.insp.dsl.grammar.ValueType;
import org.insp.dsl.grammar.ValueType.Kind;

/**
 * A shape that the present token cannot begin.
 *
 * @param shape the shape
 * @param block the block whose clause is being walked
 * @param index the token that stands in its place
 */
record MissingToken(SyntaxShape shape, OpenBlock block, int index) {

	/** Returns whether the shape can begin with a token. */
	boolean wants(int type) {
		return shape.first().contains(type);
	}

	/** Returns the keyword that the shape begins with; null for another shape. */
	Terminal keyword() {
		return keyword(shape);
	}

	private static Terminal keyword(SyntaxShape shape) {
		if (shape instanceof Sequence sequence && !sequence.parts().isEmpty()) {
			return keyword(sequence.parts().get(0));
		}
		return shape instanceof Terminal terminal && terminal.isKeyword() ? terminal : null;
	}

	/** Returns what sort of value belongs there. */
	ValueType expectedType() {
		return expectedType(shape);
	}

	private static ValueType expectedType(SyntaxShape shape) {
		if (shape instanceof Value value) {
			return value.type().orElseGet(() -> expectedType(value.part()));
		} else if (shape instanceof Choice choice) {
			return expectedType(choice.options().get(0));
		} else if (shape instanceof Sequence sequence && !sequence.parts().isEmpty()) {
			return expectedType(sequence.parts().get(0));
		}
		var kind = shape.first().contains(RULE_ID) ? Kind.NAME : shape.first().contains(RULE_NUMBER) ? Kind.INTEGER : Kind.TEXT;
		return new ValueType(kind, null);
	}

	/** Returns whether a closed value belongs there. */
	boolean wantsClosedValue() {
		return expectedType().kind() == Kind.LITERAL;
	}
}
