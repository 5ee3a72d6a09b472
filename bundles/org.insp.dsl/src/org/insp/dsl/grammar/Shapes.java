/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.grammar;

import java.util.List;
import java.util.stream.Stream;

import org.insp.dsl.grammar.SyntaxShape.Block;
import org.insp.dsl.grammar.SyntaxShape.Choice;
import org.insp.dsl.grammar.SyntaxShape.OptionalPart;
import org.insp.dsl.grammar.SyntaxShape.Sequence;
import org.insp.dsl.grammar.SyntaxShape.Terminal;
import org.insp.dsl.grammar.SyntaxShape.Value;

/** Questions about shapes. */
public final class Shapes {

	private Shapes() {
	}

	/** Returns the keywords that a shape can begin with; none where something else may come first. */
	public static List<KeywordPair> headKeywords(SyntaxShape shape) {
		if (shape instanceof Terminal terminal) {
			return terminal.keywords();
		} else if (shape instanceof Value value) {
			return headKeywords(value.part());
		} else if (shape instanceof Choice choice) {
			return choice.options().stream().flatMap(option -> headKeywords(option).stream()).toList();
		} else if (shape instanceof Sequence sequence) {
			return sequence.parts().stream().filter(part -> !part.first().isEmpty()).findFirst().map(Shapes::headKeywords)
					.orElse(List.of());
		}
		return List.of();
	}

	/** Returns the block that a shape ends with, or null. */
	public static Block lastBlock(SyntaxShape shape) {
		if (shape instanceof Sequence sequence) {
			return sequence.parts().isEmpty() ? null : lastBlock(sequence.parts().get(sequence.parts().size() - 1));
		} else if (shape instanceof OptionalPart optional) {
			return lastBlock(optional.part());
		} else if (shape instanceof Value value) {
			return lastBlock(value.part());
		}
		return shape instanceof Block block ? block : null;
	}

	/** Returns the values that a shape consists of, without those within blocks and values. */
	static Stream<Value> values(SyntaxShape shape) {
		if (shape instanceof Value value) {
			return Stream.of(value);
		} else if (shape instanceof Sequence sequence) {
			return sequence.parts().stream().flatMap(Shapes::values);
		} else if (shape instanceof Choice choice) {
			return choice.options().stream().flatMap(Shapes::values);
		}
		return shape instanceof OptionalPart optional ? values(optional.part()) : Stream.of();
	}
}
