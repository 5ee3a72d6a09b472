/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ID;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_OPEN;

import java.util.BitSet;

import org.insp.dsl.grammar.ShapeWalker;
import org.insp.dsl.grammar.Shapes;
import org.insp.dsl.grammar.SyntaxShape;
import org.insp.dsl.grammar.SyntaxShape.Block;
import org.insp.dsl.grammar.SyntaxShape.Clause;
import org.insp.dsl.grammar.SyntaxShape.OptionalPart;
import org.insp.dsl.grammar.TokenSet;
import org.insp.model.InspPackage.Literals;

/**
 * Walks through a text along the shapes of the grammar. Where the two disagree, strategies report one error and change the tokens so that
 * they agree. What is left is correct, and the parser reads it without an error of its own.
 */
final class RecoveryWalker extends ShapeWalker {

	private final RecoveryContext context;
	private final TokenCursor cursor;
	private final RecoveryStrategies strategies;
	private final KeywordNames keywordNames;
	private final FieldHeadings headings;
	/** The tokens that could stand at a position. */
	private final BitSet expected = new BitSet();
	private int expectedAt = -1;
	/** True if an error was found in the present clause. */
	private boolean broken;

	RecoveryWalker(RecoveryContext context) {
		this.context = context;
		this.cursor = context.cursor();
		this.strategies = new RecoveryStrategies(context);
		this.keywordNames = new KeywordNames(context);
		this.headings = new FieldHeadings(context);
	}

	/** Walks through a whole text. */
	void walkFile() {
		context.push(new OpenBlock(context.grammar().file(), null, ""));
		clauses(context.innermost());
	}

	/**
	 * Walks through an element by itself.
	 *
	 * @return false if it is another element than it seemed to be, or a mistake in it is reported with what is around it
	 */
	boolean walkElement(SyntaxShape element) {
		var around = new OpenBlock(context.grammar().file(), null, "");
		around.beginElement(element);
		context.push(around);
		try {
			walk(element);
			return !context.dependsOnSurroundings();
		} catch (Backtrack otherElement) {
			return false;
		}
	}

	@Override
	protected int type() {
		return cursor.peek();
	}

	@Override
	protected void advance() {
		cursor.advance();
	}

	@Override
	protected boolean stopsBefore(OptionalPart part) {
		expect(part.first());
		if (keywordNames.isOptionalName(part, context.innermost(), cursor.position())) {
			keywordNames.retype(cursor.position());
		}
		return false;
	}

	@Override
	protected Outcome enter(SyntaxShape shape) {
		if (shape.nullable()) {
			expect(shape.first());
		} else if (!shape.first().contains(type())) {
			expect(shape.first());
			missing(new MissingToken(shape, context.innermost(), cursor.position()));
		}
		return null;
	}

	private void missing(MissingToken missing) {
		if (keywordNames.isHeadOf(missing)) {
			keywordNames.retype(missing.block().clauseStart());
			throw new Backtrack();
		} else if (isHeading(missing)) {
			int start = missing.block().clauseStart();
			cursor.merge(start, headings.end(start), RULE_ID);
			throw new Backtrack();
		} else if (keywordNames.isInPlaceOf(missing) && !strategies.isSplitName(missing)) {
			keywordNames.retype(missing.index());
			return;
		}
		boolean isFirst = !broken;
		broken = true;
		strategies.recover(missing, isFirst);
	}

	/** Returns whether the keyword of the clause is the first word of a heading that is none: {@code root cause category Training}. */
	private boolean isHeading(MissingToken missing) {
		int start = missing.block().clauseStart();
		return missing.index() == start + 1 && headings.mayStandIn(missing.block().block()) && headings.end(start) > 0;
	}

	private void expect(TokenSet types) {
		if (expectedAt != cursor.position()) {
			expected.clear();
			expectedAt = cursor.position();
		}
		types.addTo(expected);
	}

	private boolean isExpected(int type) {
		return expectedAt == cursor.position() && expected.get(type);
	}

	@Override
	protected Outcome block(Block block) {
		int start = context.innermost().clauseStart();
		var opened = new OpenBlock(block, cursor.get(start), context.errors().label(start));
		advance();
		context.push(opened);
		boolean before = broken;
		clauses(opened);
		broken = before;
		context.pop();
		advance();
		return Outcome.MATCHED;
	}

	private void clauses(OpenBlock block) {
		while (true) {
			expect(block.block().heads());
			var clause = block.block().clause(type());
			boolean atEnd = type() == TokenCursor.END;
			if (clause != null && !LineForms.isOtherClause(cursor, block)) {
				clause(block, clause);
			} else if (atEnd && context.isTopLevel()) {
				return;
			} else if (TokenRuns.isClosing(cursor, cursor.position()) && !context.isTopLevel()) {
				if (context.braces().isUnreportedClosing(cursor.position())) {
					context.errors().reportUnclosed(block);
				}
				return;
			} else if (atEnd) {
				context.close(block);
			} else {
				unexpected(block);
			}
		}
	}

	private void unexpected(OpenBlock block) {
		int at = cursor.position();
		var all = TokenSet.of(expected);
		var continuations = all.without(block.block().heads());
		strategies.recover(new UnexpectedToken(block, at, all, continuations, cursor.continuesLine(at)));
	}

	/**
	 * Returns whether a clause behind a milestone, on the line that this begins, is meant for it: one that stood before and is repeated (an
	 * owner, a status of its own), or another day.
	 */
	private boolean isOfMilestone(OpenBlock block, Clause clause, int at) {
		var before = block.lastClause();
		return before != null && before.feature() == Literals.MEASURE__MILESTONES && clause != before && cursor.continuesLine(at)
				&& !cursor.continuesLine(block.clauseStart())
				&& (block.hasSeen(clause) || clause.feature() == Literals.MEASURE__EXTENSIONS);
	}

	private void clause(OpenBlock block, Clause clause) {
		int at = cursor.position();
		int offset = cursor.get(at).getStartIndex();
		if (isOfMilestone(block, clause, at)) {
			int end = context.endOfClause(block, at);
			context.errors().reportOfMilestone(block, clause, at, end);
			cursor.hide(at, end);
			return;
		} else if (clause.single() && block.firstOffset(clause, offset) != offset) {
			int end = context.endOfClause(block, at);
			context.errors().reportRepeated(block, at, block.firstOffset(clause, offset));
			cursor.hide(at, end);
			return;
		}
		boolean mayBeName = cursor.continuesLine(at) && isExpected(RULE_ID) && !block.startsClause(RULE_ID);
		block.beginClause(clause, at, offset, mayBeName);
		boolean before = broken;
		broken = false;
		try {
			walk(clause.part());
			block.endClause(broken);
			if (isExpected(RULE_OPEN)) {
				block.couldOpen(Shapes.lastBlock(clause.part()), cursor.get(cursor.position() - 1));
			}
		} catch (Backtrack noClause) {
			while (context.innermost() != block) {
				context.pop();
			}
			cursor.rewind(block.previousStart());
		}
		broken = before;
	}
}
