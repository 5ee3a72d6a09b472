/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.assist;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_CLOSE;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_OPEN;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.insp.dsl.assist.ExpectedSyntax.BlockOption;
import org.insp.dsl.assist.ExpectedSyntax.KeywordOption;
import org.insp.dsl.assist.ExpectedSyntax.Option;
import org.insp.dsl.grammar.GrammarModel;
import org.insp.dsl.grammar.ShapeWalker;
import org.insp.dsl.grammar.SyntaxShape;
import org.insp.dsl.grammar.SyntaxShape.Block;
import org.insp.dsl.grammar.SyntaxShape.Choice;
import org.insp.dsl.grammar.SyntaxShape.Clause;
import org.insp.dsl.grammar.SyntaxShape.OptionalPart;
import org.insp.dsl.grammar.SyntaxShape.Sequence;
import org.insp.dsl.grammar.SyntaxShape.Terminal;
import org.insp.dsl.grammar.SyntaxShape.Value;

/**
 * Walks through a text up to the caret and finds what may stand there. It corrects nothing: where something is missing it goes on with
 * what follows, because a text that is being typed is seldom complete.
 */
final class ExpectedSyntaxFinder extends ShapeWalker {

	private static final class VisitedBlock {
		private final Block block;
		private final int start;
		private final Set<String> written = new HashSet<>();
		private int clause = -1;

		VisitedBlock(Block block, int start) {
			this.block = block;
			this.start = start;
		}

		void write(Clause written) {
			if (written.subject() != null) {
				this.written.add(written.subject().getName());
			}
		}
	}

	private final GrammarModel grammar;
	private final CaretContext caret;
	private final Deque<VisitedBlock> blocks = new ArrayDeque<>();
	private final Set<Option> options = new LinkedHashSet<>();
	private int position;

	ExpectedSyntaxFinder(GrammarModel grammar, CaretContext caret) {
		this.grammar = grammar;
		this.caret = caret;
	}

	ExpectedSyntax find() {
		clauses(grammar.file(), -1);
		var innermost = blocks.peek();
		addWrittenAfterCaret(innermost);
		var offered = caret.isComment() ? List.<Option>of() : List.copyOf(options);
		return new ExpectedSyntax(caret.from(), caret.to(), caret.startsLine(), offered, innermost.block.owner(), innermost.start,
				innermost.clause, innermost.written);
	}

	@Override
	protected int type() {
		return caret.type(position);
	}

	@Override
	protected void advance() {
		position++;
	}

	private boolean isReached() {
		return position == caret.tokensBefore();
	}

	@Override
	protected boolean stopsBefore(OptionalPart part) {
		if (isReached()) {
			offer(part.part());
			return true;
		}
		return false;
	}

	@Override
	protected Outcome enter(SyntaxShape shape) {
		if (shape instanceof Sequence) {
			return null;
		} else if (isReached()) {
			offer(shape);
			return shape.nullable() ? Outcome.MATCHED : Outcome.STOPPED;
		}
		// what is missing may be written later, and the title or the block behind it is one all the same
		return shape.first().contains(type()) || isElement(shape) ? null : Outcome.MATCHED;
	}

	private static boolean isElement(SyntaxShape shape) {
		return shape instanceof Value value && value.type().isEmpty();
	}

	@Override
	protected Outcome block(Block block) {
		advance();
		return clauses(block, blocks.peek().clause);
	}

	private Outcome clauses(Block block, int start) {
		var visited = new VisitedBlock(block, start);
		blocks.push(visited);
		while (!isReached()) {
			var clause = block.clause(type());
			if (clause != null) {
				int head = position;
				visited.clause = caret.offset(position);
				visited.write(clause);
				var outcome = walk(clause.part());
				if (outcome == Outcome.STOPPED || isReached() && position == head + 1 && !caret.startsLine()) {
					return Outcome.STOPPED;
				}
			} else if (endsBlock()) {
				blocks.pop();
				return Outcome.MATCHED;
			} else {
				advance();
			}
		}
		block.clauses().forEach(this::offerClause);
		return Outcome.STOPPED;
	}

	/**
	 * Returns whether the block ends at the present token: with its brace, which is passed, or without it before a clause of a block around
	 * it.
	 */
	private boolean endsBlock() {
		if (type() == RULE_CLOSE && blocks.size() > 1) {
			advance();
			return true;
		}
		return caret.beginsLine(position) && startsOuterClause(type());
	}

	/** Returns whether a token begins a clause of a block around the present one. */
	private boolean startsOuterClause(int type) {
		return blocks.stream().skip(1).anyMatch(outer -> outer.block.heads().contains(type)) && !blocks.peek().block.heads().contains(type);
	}

	/** Offers what a shape can begin with, within a clause. */
	private void offer(SyntaxShape shape) {
		options.addAll(options(shape));
	}

	private static Set<Option> options(SyntaxShape shape) {
		var found = new LinkedHashSet<Option>();
		if (shape instanceof Sequence sequence) {
			for (var part : sequence.parts()) {
				found.addAll(options(part));
				if (!part.nullable()) {
					break;
				}
			}
		} else if (shape instanceof Choice choice) {
			choice.options().forEach(option -> found.addAll(options(option)));
		} else if (shape instanceof OptionalPart optional) {
			found.addAll(options(optional.part()));
		} else if (shape instanceof Value value) {
			Options.of(value).ifPresentOrElse(found::add, () -> found.addAll(options(value.part())));
		} else if (shape instanceof Block block) {
			found.add(new BlockOption(new ClauseTemplate(block)));
		} else if (shape instanceof Terminal terminal) {
			found.addAll(Options.of(terminal));
		}
		return found;
	}

	private void offerClause(Clause clause) {
		for (var option : options(clause.part())) {
			options.add(option instanceof KeywordOption keyword ? Options.of(keyword, clause) : option);
		}
	}

	/** Adds the clauses that follow in the block. */
	private void addWrittenAfterCaret(VisitedBlock innermost) {
		int depth = 0;
		for (int i = caret.firstTokenAfter(); i < caret.size() && depth >= 0; i++) {
			int type = caret.type(i);
			var clause = depth == 0 ? innermost.block.clause(type) : null;
			if (clause != null && clause.subject() != null) {
				innermost.write(clause);
			} else if (depth == 0 && caret.beginsLine(i) && startsOuterClause(type)) {
				return;
			}
			depth += type == RULE_OPEN ? 1 : type == RULE_CLOSE ? -1 : 0;
		}
	}
}
