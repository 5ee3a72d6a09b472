/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_COMMA;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_EQUALS;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ID;

import java.util.List;

import org.insp.dsl.grammar.SyntaxShape;
import org.insp.dsl.grammar.SyntaxShape.Clause;
import org.insp.dsl.grammar.SyntaxShape.OptionalPart;
import org.insp.dsl.grammar.SyntaxShape.Sequence;
import org.insp.dsl.grammar.SyntaxShape.Terminal;
import org.insp.dsl.grammar.SyntaxShape.Value;
import org.insp.dsl.grammar.ValueType.Kind;

/**
 * Keywords that are names, because only a name can stand where they stand: {@code 科室 办公室 {}}, {@code 责任科室 办公室}. A keyword that
 * begins a clause of the block there is one as long as the clause goes on as it should.
 */
final class KeywordNames {

	private final RecoveryContext context;
	private final TokenCursor cursor;

	KeywordNames(RecoveryContext context) {
		this.context = context;
		this.cursor = context.cursor();
	}

	/** Returns whether a keyword is the name, or the closed value, that belongs in its place. */
	boolean isInPlaceOf(MissingToken missing) {
		int at = missing.index();
		if (missing.keyword() != null || !missing.wants(RULE_ID) || !cursor.isKeyword(at)) {
			return false;
		} else if (isDot(at - 1)) {
			return true;
		}
		var block = missing.block();
		return belongsToLine(at) && !isTail(block, at) && (!isClause(block, at) || endAsName(block, at) > at + 1);
	}

	/**
	 * Returns whether a keyword goes on with the present clause, whose name before it is missing: {@code 责任领导 协同 王某},
	 * {@code handover from A to B}. As a name it would leave the rest of its line unread, or be missing itself.
	 */
	private boolean isTail(OpenBlock block, int at) {
		int type = cursor.type(at);
		if (parts(block.shape()).stream().anyMatch(part -> part instanceof Terminal && part.first().contains(type))
				&& endAsName(block, at) < 0) {
			return true;
		}
		int next = at + 1;
		boolean goesOn = cursor.continuesLine(next) && !TokenRuns.isTitleOrBlock(cursor, next) && !TokenRuns.isClosing(cursor, next)
				&& !block.startsClause(cursor.type(next));
		return goesOn
				&& parts(block.shape()).stream().anyMatch(part -> part instanceof OptionalPart && part.first().contains(type))
				&& endAsName(block, at) == next;
	}

	/** Returns whether a keyword begins a clause of a block and the clause goes on behind it. */
	private boolean isClause(OpenBlock block, int at) {
		var clause = block.block().clause(cursor.type(at));
		return clause != null && ShapeMatcher.end(clause.part(), cursor, at, block) > at + 1;
	}

	/** A list and what is said to be equal may go on in the next line, unless a brace that is missing there would explain the keyword. */
	private boolean belongsToLine(int at) {
		return cursor.continuesLine(at)
				|| at > 0 && (cursor.is(at - 1, RULE_COMMA) || cursor.is(at - 1, RULE_EQUALS)) && !context.braces().lacksClosing();
	}

	private boolean isDot(int at) {
		return at >= 0 && cursor.text(at).equals(".") && cursor.continuesLine(at + 1);
	}

	/** Returns whether the present keyword is the name of the element whose head ends before it, though the name may be absent. */
	boolean isOptionalName(OptionalPart part, OpenBlock block, int at) {
		if (!isName(part.part()) || !cursor.isKeyword(at) || !cursor.continuesLine(at) || !endsHead(block, at + 1)
				|| continuesHead(block, part, cursor.type(at))) {
			return false;
		}
		var clause = block.block().clause(cursor.type(at));
		// an element without anything and another without a name on the same line: hardly anybody writes two so
		return clause == null || !isClause(block, at) || mayBeUnnamed(clause) && endAsName(block, at) >= 0;
	}

	/** Returns where the present clause ends if a keyword is a name in it; -1 if it does not fit then. */
	private int endAsName(OpenBlock block, int at) {
		int type = cursor.type(at);
		cursor.retype(at, RULE_ID);
		int end = ShapeMatcher.end(block.shape(), cursor, block.clauseStart());
		cursor.retype(at, type);
		return end;
	}

	/** Returns whether the present clause may go on with a keyword where the name is absent: {@code evaluation of Plan1}. */
	private static boolean continuesHead(OpenBlock block, OptionalPart name, int keyword) {
		var parts = parts(block.shape());
		return parts.stream().skip(parts.indexOf(name) + 1L).anyMatch(part -> part.first().contains(keyword));
	}

	private static boolean isName(SyntaxShape shape) {
		return shape instanceof Value value && value.type().filter(type -> type.kind() == Kind.NAME).isPresent();
	}

	private static boolean mayBeUnnamed(Clause clause) {
		return parts(clause.part()).stream().anyMatch(part -> part instanceof OptionalPart optional && isName(optional.part()));
	}

	/** The parts of an element. */
	private static List<SyntaxShape> parts(SyntaxShape shape) {
		return shape instanceof Value value ? parts(value.part()) : shape instanceof Sequence sequence ? sequence.parts() : List.of();
	}

	/**
	 * Returns whether a token may follow the name of an element: its title, its block, the end of the block around it, the next clause or
	 * line.
	 */
	private boolean endsHead(OpenBlock block, int index) {
		return !cursor.continuesLine(index) || TokenRuns.isTitleOrBlock(cursor, index) || TokenRuns.isClosing(cursor, index)
				|| block.startsClause(cursor.type(index));
	}

	/**
	 * Returns whether the keyword of the present clause is the name of the element before, because the clause does not go on behind it:
	 * {@code measure leader "…"}.
	 */
	boolean isHeadOf(MissingToken missing) {
		var block = missing.block();
		return block.keywordMayBeName() && missing.index() == block.clauseStart() + 1;
	}

	/** Makes a keyword a name. */
	void retype(int index) {
		cursor.retype(index, RULE_ID);
	}
}
