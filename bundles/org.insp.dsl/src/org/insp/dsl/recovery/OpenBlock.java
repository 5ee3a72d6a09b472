/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.antlr.runtime.CommonToken;
import org.insp.dsl.grammar.SyntaxShape;
import org.insp.dsl.grammar.SyntaxShape.Block;
import org.insp.dsl.grammar.SyntaxShape.Clause;

/** A block of the text whose clauses are being walked. */
final class OpenBlock {

	/**
	 * A block that could have been opened and was not.
	 *
	 * @param block the block
	 * @param before the token behind which its brace would stand
	 * @param clauseStart where its clause begins
	 */
	record Unopened(Block block, CommonToken before, int clauseStart) {
	}

	private final Block block;
	private final CommonToken head;
	private final String label;
	private final Map<String, Integer> firstOffsets = new HashMap<>();
	/** By identity: each is one place in the grammar, and to compare all that it consists of takes longer than to parse it. */
	private final Set<Clause> seen = Collections.newSetFromMap(new IdentityHashMap<>());
	private int clauseStart = -1;
	private int previousStart = -1;
	private Clause lastClause;
	private SyntaxShape shape;
	private boolean lastBroken;
	private boolean keywordMayBeName;
	private Unopened unopened;

	/**
	 * A block before its first clause.
	 *
	 * @param head the token that the clause begins with which the block belongs to; null for the file
	 * @param label that token and the name behind it
	 */
	OpenBlock(Block block, CommonToken head, String label) {
		this.block = block;
		this.head = head;
		this.label = label;
	}

	Block block() {
		return block;
	}

	String label() {
		return label;
	}

	/** Returns where the clause begins that the block belongs to; -1 for the file. */
	int offset() {
		return head == null ? -1 : head.getStartIndex();
	}

	/** Returns the length of the token that this clause begins with. */
	int headLength() {
		return head.getStopIndex() + 1 - offset();
	}

	/** Returns whether a clause can begin with a token. */
	boolean startsClause(int type) {
		return block.heads().contains(type);
	}

	/** Returns where a clause first stood that may stand once only; the given offset if it did not stand before. */
	int firstOffset(Clause clause, int offset) {
		return firstOffsets.getOrDefault(clause.feature().getName(), offset);
	}

	/** Returns whether such a clause stood before. */
	boolean hasSeen(Clause clause) {
		return seen.contains(clause);
	}

	/**
	 * Begins a clause, or begins it once more.
	 *
	 * @param index its first token
	 * @param mayBeName whether the keyword stands where the clause before could have a name
	 */
	void beginClause(Clause clause, int index, int offset, boolean mayBeName) {
		if (clause.single()) {
			firstOffsets.put(clause.feature().getName(), offset);
		}
		seen.add(clause);
		if (clauseStart != index) {
			previousStart = clauseStart;
		}
		keywordMayBeName = mayBeName;
		clauseStart = index;
		lastClause = clause;
		shape = clause.part();
	}

	/** Begins the only clause of a file that consists of an element. */
	void beginElement(SyntaxShape element) {
		clauseStart = 0;
		shape = element;
	}

	/** Returns the shape of the present clause. */
	SyntaxShape shape() {
		return shape;
	}

	/** Ends the present clause. */
	void endClause(boolean broken) {
		lastBroken = broken;
	}

	/** Keeps the block that the present clause could open, if any: its last one. */
	void couldOpen(Block possible, CommonToken before) {
		unopened = possible == null ? null : new Unopened(possible, before, clauseStart);
	}

	/** Returns the last block that could have been opened and was not, or null. */
	Unopened unopened() {
		return unopened;
	}

	/** Returns the first token of the last clause; -1 if there is none. */
	int clauseStart() {
		return clauseStart;
	}

	/** Returns the first token of the clause before the last one. */
	int previousStart() {
		return previousStart;
	}

	/** Returns the last clause, or null. */
	Clause lastClause() {
		return lastClause;
	}

	/** Returns whether an error was found in the last clause. */
	boolean isLastBroken() {
		return lastBroken;
	}

	/** Returns whether the keyword of the last clause stands where the one before could have a name. */
	boolean keywordMayBeName() {
		return keywordMayBeName;
	}
}
