/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.insp.dsl.recovery.SyntaxShape.Block;
import org.insp.dsl.recovery.SyntaxShape.Choice;
import org.insp.dsl.recovery.SyntaxShape.Clause;
import org.insp.dsl.recovery.SyntaxShape.Sequence;
import org.insp.dsl.recovery.SyntaxShape.Value;

/** Looks through all shapes for tokens that could go on with one part or begin the next. */
final class AmbiguityCheck {

	private final GrammarModel shapes;
	private final List<String> found = new ArrayList<>();

	AmbiguityCheck(GrammarModel shapes) {
		this.shapes = shapes;
	}

	List<String> list() {
		found.addAll(shapes.conflicts());
		block(shapes.file());
		shapes.blocks().forEach(this::block);
		return found;
	}

	private void block(Block block) {
		var seen = new BitSet();
		for (Clause clause : block.clauses()) {
			check("two clauses of " + block.owner().getName(), seen, clause.part().first());
			seen.or(clause.part().first());
			check("a clause of " + block.owner().getName() + " and what may follow it", continuations(clause.part()), block.heads());
			checkParts(clause.part(), block.owner().getName());
		}
	}

	private void checkParts(SyntaxShape shape, String where) {
		if (shape instanceof Sequence sequence) {
			for (int i = 0; i < sequence.parts().size(); i++) {
				checkParts(sequence.parts().get(i), where);
				check("within a clause of " + where, continuations(sequence.parts().get(i)), follow(sequence, i + 1));
			}
		} else if (shape instanceof Choice choice) {
			choice.options().forEach(option -> checkParts(option, where));
		} else if (shape instanceof Value value) {
			checkParts(value.part(), where);
		} else if (shape instanceof SyntaxShape.OptionalPart optional) {
			checkParts(optional.part(), where);
			if (optional.repeated()) {
				check("repetitions within a clause of " + where, continuations(optional.part()), optional.first());
			}
		}
	}

	private static BitSet follow(Sequence sequence, int from) {
		var first = new BitSet();
		for (int i = from; i < sequence.parts().size(); i++) {
			first.or(sequence.parts().get(i).first());
			if (!sequence.parts().get(i).nullable()) {
				break;
			}
		}
		return first;
	}

	/** The tokens that may continue a shape that is complete already. */
	private static BitSet continuations(SyntaxShape shape) {
		var tokens = new BitSet();
		if (shape instanceof SyntaxShape.OptionalPart optional) {
			tokens.or(optional.first());
			tokens.or(continuations(optional.part()));
		} else if (shape instanceof Value value) {
			return continuations(value.part());
		} else if (shape instanceof Choice choice) {
			choice.options().forEach(option -> tokens.or(continuations(option)));
		} else if (shape instanceof Sequence sequence) {
			for (int i = sequence.parts().size() - 1; i >= 0; i--) {
				tokens.or(continuations(sequence.parts().get(i)));
				if (!sequence.parts().get(i).nullable()) {
					break;
				}
			}
		}
		return tokens;
	}

	private void check(String where, BitSet some, BitSet others) {
		if (some.intersects(others)) {
			var both = (BitSet) some.clone();
			both.and(others);
			found.add(where + ": " + both.stream().mapToObj(t -> shapes.keyword(t) == null ? "token " + t : shapes.keyword(t)).toList());
		}
	}
}
