/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ID;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_NUMBER;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_STRING;

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
		} else if (shape instanceof Sequence sequence && !sequence.first().isEmpty()) {
			// what an element is takes no place in the text
			return expectedType(sequence.parts().stream().filter(part -> !part.first().isEmpty()).findFirst().orElseThrow());
		}
		var kind = shape.first().contains(RULE_ID) ? Kind.NAME : shape.first().contains(RULE_NUMBER) ? Kind.INTEGER : Kind.TEXT;
		return new ValueType(kind, null);
	}

	/** Returns whether a text follows in the clause, or belongs to what is declared there. */
	boolean isBeforeText() {
		return expectedType().kind() == Kind.NAME || hasText(block.shape());
	}

	private static boolean hasText(SyntaxShape clause) {
		return clause instanceof Value value
				? hasText(value.part())
				: clause instanceof Sequence sequence && sequence.parts().stream().anyMatch(part -> part.first().contains(RULE_STRING));
	}

	/** Returns whether a closed value belongs there. */
	boolean wantsClosedValue() {
		return expectedType().kind() == Kind.LITERAL;
	}
}
