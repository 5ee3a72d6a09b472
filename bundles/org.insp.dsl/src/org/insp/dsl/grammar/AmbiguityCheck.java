/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.grammar;

import java.util.ArrayList;
import java.util.List;

import org.insp.dsl.grammar.SyntaxShape.Block;
import org.insp.dsl.grammar.SyntaxShape.Choice;
import org.insp.dsl.grammar.SyntaxShape.OptionalPart;
import org.insp.dsl.grammar.SyntaxShape.Sequence;
import org.insp.dsl.grammar.SyntaxShape.Value;

/** Searches all shapes for tokens that could go on with one part or begin the next. */
final class AmbiguityCheck {

	private final GrammarModel grammar;
	private final List<String> found;

	AmbiguityCheck(GrammarModel grammar, List<String> conflicts) {
		this.grammar = grammar;
		this.found = new ArrayList<>(conflicts);
	}

	List<String> list() {
		block(grammar.file());
		grammar.blocks().forEach(this::block);
		return found;
	}

	private void block(Block block) {
		var owner = block.owner().getName();
		var before = TokenSet.EMPTY;
		for (var clause : block.clauses()) {
			check("two clauses of " + owner, before, clause.part().first());
			before = before.with(clause.part().first());
			check("a clause of " + owner + " and what may follow it", continuations(clause.part()), block.heads());
			checkParts(clause.part(), owner);
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
		} else if (shape instanceof OptionalPart optional) {
			checkParts(optional.part(), where);
			if (optional.repeated()) {
				check("repetitions within a clause of " + where, continuations(optional.part()), optional.first());
			}
		}
	}

	private static TokenSet follow(Sequence sequence, int from) {
		var first = TokenSet.EMPTY;
		for (int i = from; i < sequence.parts().size(); i++) {
			first = first.with(sequence.parts().get(i).first());
			if (!sequence.parts().get(i).nullable()) {
				break;
			}
		}
		return first;
	}

	/** The tokens that may continue a shape that is complete already. */
	private static TokenSet continuations(SyntaxShape shape) {
		if (shape instanceof OptionalPart optional) {
			return optional.first().with(continuations(optional.part()));
		} else if (shape instanceof Value value) {
			return continuations(value.part());
		} else if (shape instanceof Choice choice) {
			return choice.options().stream().map(AmbiguityCheck::continuations).reduce(TokenSet.EMPTY, TokenSet::with);
		} else if (shape instanceof Sequence sequence) {
			return continuationsOfLast(sequence);
		}
		return TokenSet.EMPTY;
	}

	private static TokenSet continuationsOfLast(Sequence sequence) {
		var tokens = TokenSet.EMPTY;
		for (int i = sequence.parts().size() - 1; i >= 0; i--) {
			tokens = tokens.with(continuations(sequence.parts().get(i)));
			if (!sequence.parts().get(i).nullable()) {
				break;
			}
		}
		return tokens;
	}

	private void check(String where, TokenSet some, TokenSet others) {
		if (some.intersects(others)) {
			found.add(where + ": " + some.in(others).stream().mapToObj(this::name).toList());
		}
	}

	private String name(int type) {
		return grammar.keywords().text(type) == null ? "token " + type : grammar.keywords().text(type);
	}
}
