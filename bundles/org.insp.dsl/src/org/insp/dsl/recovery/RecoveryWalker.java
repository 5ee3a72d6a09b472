/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.antlr.runtime.CommonToken;
import org.insp.dsl.recovery.SyntaxShape.Block;
import org.insp.dsl.recovery.SyntaxShape.Choice;
import org.insp.dsl.recovery.SyntaxShape.Clause;
import org.insp.dsl.recovery.SyntaxShape.Sequence;
import org.insp.dsl.recovery.SyntaxShape.Value;

/**
 * Goes through a text along the shapes of the grammar. Where the two disagree it reports one error and changes the tokens so that they
 * agree: it hides, splits, renames or inserts some. What is left is correct, and the parser reads it without an error of its own.
 */
final class RecoveryWalker {

	/** A clause turns out to be none: the one before is walked once more. */
	private static final class Backtrack extends RuntimeException {
		private static final long serialVersionUID = 1;

		Backtrack() {
			super(null, null, false, false);
		}
	}

	/** A block that is open. */
	static final class OpenBlock {
		final Block block;
		final int offset;
		final String label;
		final CommonToken head;
		/** Where the last clause begins, and the one before. */
		int clauseStart = -1;
		int previousStart = -1;
		Clause last;
		boolean lastBroken;
		/** Whether the keyword of the last clause stands where the one before could have a name. */
		boolean keywordMayBeName;
		/** The last block that could have been opened and was not: what stands before it, and where its clause begins. */
		Block unopened;
		CommonToken beforeUnopened;
		int unopenedStart;
		final Map<String, Integer> firstOffsets = new HashMap<>();

		OpenBlock(Block block, CommonToken head, String label) {
			this.block = block;
			this.head = head;
			this.offset = head == null ? -1 : head.getStartIndex();
			this.label = label;
		}
	}

	final GrammarModel shapes;
	final TokenBuffer tokens;
	final Deque<OpenBlock> frames = new ArrayDeque<>();
	/** Closing braces that the layout shows to be missing. */
	final Set<CommonToken> supplied = Collections.newSetFromMap(new IdentityHashMap<>());
	/** How many more braces open than close. */
	int imbalance;
	int pos;
	boolean broken;
	private boolean balanced;
	private final SyntaxErrorCollector errors;
	private final UnexpectedTokenRecovery unexpectedTokens;
	private final MissingTokenRecovery missingTokens;
	private final BitSet expected = new BitSet();
	private int expectedAt = -1;

	RecoveryWalker(GrammarModel shapes, TokenBuffer tokens, SyntaxErrorCollector errors) {
		this.shapes = shapes;
		this.tokens = tokens;
		this.errors = errors;
		this.unexpectedTokens = new UnexpectedTokenRecovery(this, errors);
		this.missingTokens = new MissingTokenRecovery(this, errors);
	}

	/** Goes through the whole text. */
	void run() {
		prepare();
		if (imbalance != 0) {
			new BraceRecovery(this, errors).recover();
		}
		frames.push(new OpenBlock(shapes.file(), null, ""));
		clauses(frames.peek());
	}

	/**
	 * Goes through an element by itself. What is wrong between its braces is put right as it would be within the whole text, as long as
	 * every brace has its counterpart.
	 *
	 * @return false if more than that is wrong; then the tokens are good for nothing
	 */
	boolean run(SyntaxShape element) {
		var last = tokens.get(tokens.size() - 1);
		prepare();
		int open = 0;
		while (open < tokens.size() && !is(open, "RULE_OPEN")) {
			open++;
		}
		int body = tokens.get(open).getStartIndex();
		var around = new OpenBlock(shapes.file(), null, "");
		around.clauseStart = 0;
		frames.push(around);
		try {
			parse(element);
		} catch (Backtrack again) {
			return false;
		}
		return balanced && pos == tokens.size() && tokens.get(pos - 1) == last && !errors.isFull()
				&& errors.list().stream().allMatch(error -> error.offset() > body);
	}

	private void prepare() {
		errors.reportUnclosed();
		new NumberedElementRecovery(this, errors).recover();
		for (int i = 0; i < tokens.size(); i++) {
			imbalance += is(i, "RULE_OPEN") ? 1 : is(i, "RULE_CLOSE") ? -1 : 0;
		}
		balanced = imbalance == 0 && tokens.unclosedComment() < 0;
	}

	/** Whether each brace of the text has its counterpart, so that no mistake makes anything of what is outside its block. */
	boolean isBalanced() {
		return balanced;
	}

	boolean is(int index, String type) {
		return tokens.type(index) == shapes.type(type);
	}

	boolean isOneOf(int index, String... types) {
		for (var type : types) {
			if (is(index, type)) {
				return true;
			}
		}
		return false;
	}

	boolean isKeyword(int index) {
		return shapes.keyword(tokens.type(index)) != null && Character.isLetter(shapes.keyword(tokens.type(index)).charAt(0));
	}

	/** What could stand at the present position. */
	BitSet expected() {
		return expectedAt == pos ? expected : new BitSet();
	}

	private void expect(BitSet types) {
		if (expectedAt != pos) {
			expected.clear();
			expectedAt = pos;
		}
		expected.or(types);
	}

	private void clauses(OpenBlock frame) {
		while (true) {
			expect(frame.block.heads());
			var clause = frame.block.clause(tokens.type(pos));
			if (clause != null) {
				clause(frame, clause);
			} else if (tokens.type(pos) == TokenBuffer.END && frames.size() == 1) {
				return;
			} else if (is(pos, "RULE_CLOSE") && frames.size() > 1) {
				if (supplied.contains(tokens.get(pos))) {
					errors.reportUnclosed(frame);
				}
				return;
			} else if (tokens.type(pos) == TokenBuffer.END) {
				close(frame);
			} else {
				unexpectedTokens.recover(frame, expected());
			}
		}
	}

	/** Closes a block that the text leaves open. */
	void close(OpenBlock frame) {
		errors.reportUnclosed(frame);
		tokens.insert(pos, shapes.type("RULE_CLOSE"));
		imbalance--;
	}

	private void clause(OpenBlock frame, Clause clause) {
		if (clause.single()) {
			var first = frame.firstOffsets.get(clause.feature().getName());
			if (first != null && first != tokens.get(pos).getStartIndex()) {
				int end = unexpectedTokens.endOfClause(frame, pos);
				errors.reportRepeated(frame, clause, pos, tokens.lineAt(first) + 1);
				tokens.hide(pos, end);
				return;
			}
			frame.firstOffsets.put(clause.feature().getName(), tokens.get(pos).getStartIndex());
		}
		if (frame.clauseStart != pos) {
			frame.previousStart = frame.clauseStart;
		}
		frame.keywordMayBeName =
				tokens.continuesLine(pos) && expected().get(shapes.type("RULE_ID")) && !frame.block.heads().get(shapes.type("RULE_ID"));
		frame.clauseStart = pos;
		frame.last = clause;
		boolean before = broken;
		broken = false;
		try {
			parse(clause.part());
		} catch (Backtrack again) {
			while (frames.peek() != frame) {
				frames.pop();
			}
			broken = before;
			pos = frame.previousStart;
			return;
		}
		frame.lastBroken = broken;
		if (expected().get(shapes.type("RULE_OPEN"))) {
			frame.unopened = GrammarModel.lastBlock(clause.part());
			frame.beforeUnopened = tokens.get(pos - 1);
			frame.unopenedStart = frame.clauseStart;
		}
		broken = before;
	}

	/** Goes on from the last clause of a block once more, because something in it or behind it was changed. */
	void repeatClause(OpenBlock frame) {
		if (frame.clauseStart >= 0) {
			pos = frame.clauseStart;
		}
	}

	/** The keyword of the present clause is the name of the element before. */
	void backtrackWithKeywordAsName(OpenBlock frame) {
		tokens.get(frame.clauseStart).setType(shapes.type("RULE_ID"));
		throw new Backtrack();
	}

	void parse(SyntaxShape shape) {
		if (shape instanceof SyntaxShape.OptionalPart optional) {
			expect(optional.first());
			while (optional.first().get(tokens.type(pos))) {
				parse(optional.part());
				if (!optional.repeated()) {
					return;
				}
				expect(optional.first());
			}
			return;
		}
		if (shape.nullable()) {
			expect(shape.first());
		} else if (!shape.first().get(tokens.type(pos))) {
			expect(shape.first());
			missingTokens.recover(shape, frames.peek());
		}
		if (shape instanceof Sequence sequence) {
			sequence.parts().forEach(this::parse);
		} else if (shape instanceof Choice choice) {
			choice.options().stream().filter(o -> o.first().get(tokens.type(pos))).findFirst().ifPresent(this::parse);
		} else if (shape instanceof Value value) {
			parse(value.part());
		} else if (shape instanceof Block block) {
			block(block);
		} else {
			pos++;
		}
	}

	private void block(Block block) {
		int start = frames.peek().clauseStart;
		var frame = new OpenBlock(block, tokens.get(start), errors.label(start));
		pos++;
		frames.push(frame);
		boolean before = broken;
		clauses(frame);
		broken = before;
		frames.pop();
		pos++;
	}

	/** Where a shape ends that begins at a position, without changing anything; -1 if it does not fit. */
	int match(SyntaxShape shape, int from) {
		int at = from;
		if (shape instanceof SyntaxShape.OptionalPart optional) {
			while (at >= 0 && optional.first().get(tokens.type(at))) {
				at = match(optional.part(), at);
				if (!optional.repeated()) {
					break;
				}
			}
			return at;
		} else if (shape instanceof Sequence sequence) {
			for (var part : sequence.parts()) {
				at = at < 0 ? at : match(part, at);
			}
			return at;
		} else if (shape instanceof Value value) {
			return match(value.part(), from);
		} else if (!shape.first().get(tokens.type(from))) {
			return shape.nullable() ? from : -1;
		} else if (shape instanceof Choice choice) {
			return match(choice.options().stream().filter(o -> o.first().get(tokens.type(from))).findFirst().orElseThrow(), from);
		} else if (shape instanceof Block block) {
			at++;
			for (var clause = block.clause(tokens.type(at)); clause != null && at >= 0;
					clause = at < 0 ? null : block.clause(tokens.type(at))) {
				at = match(clause.part(), at);
			}
			return at >= 0 && is(at, "RULE_CLOSE") ? at + 1 : -1;
		}
		return from + 1;
	}

	/** The open blocks around the innermost one. */
	List<OpenBlock> enclosingBlocks() {
		var list = new ArrayList<>(frames);
		return list.subList(Math.min(1, list.size()), list.size());
	}
}
