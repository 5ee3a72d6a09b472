/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.insp.dsl.recovery.Shape.Block;
import org.insp.dsl.recovery.Shape.Choice;
import org.insp.dsl.recovery.Shape.Clause;
import org.insp.dsl.recovery.Shape.Sequence;
import org.insp.dsl.recovery.Shape.Value;

/** Looks through all shapes for tokens that could go on with one part or begin the next. */
final class Ambiguities {

	private final Shapes shapes;
	private final List<String> found = new ArrayList<>();

	Ambiguities(Shapes shapes) {
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
			check("a clause of " + block.owner().getName() + " and what may follow it", goesOn(clause.part()), block.heads());
			inside(clause.part(), block.owner().getName());
		}
	}

	private void inside(Shape shape, String where) {
		if (shape instanceof Sequence sequence) {
			for (int i = 0; i < sequence.parts().size(); i++) {
				inside(sequence.parts().get(i), where);
				check("within a clause of " + where, goesOn(sequence.parts().get(i)), follow(sequence, i + 1));
			}
		} else if (shape instanceof Choice choice) {
			choice.options().forEach(option -> inside(option, where));
		} else if (shape instanceof Value value) {
			inside(value.part(), where);
		} else if (shape instanceof Shape.Optional optional) {
			inside(optional.part(), where);
			if (optional.repeated()) {
				check("repetitions within a clause of " + where, goesOn(optional.part()), optional.first());
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
	private static BitSet goesOn(Shape shape) {
		var tokens = new BitSet();
		if (shape instanceof Shape.Optional optional) {
			tokens.or(optional.first());
			tokens.or(goesOn(optional.part()));
		} else if (shape instanceof Value value) {
			return goesOn(value.part());
		} else if (shape instanceof Choice choice) {
			choice.options().forEach(option -> tokens.or(goesOn(option)));
		} else if (shape instanceof Sequence sequence) {
			for (int i = sequence.parts().size() - 1; i >= 0; i--) {
				tokens.or(goesOn(sequence.parts().get(i)));
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
