/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

import org.insp.dsl.grammar.GrammarModel;
import org.insp.dsl.grammar.SyntaxShape.Block;
import org.insp.dsl.grammar.TokenSet;

/** The context of strategies: the grammar, the tokens, the errors, the balance of braces, and the blocks that are open. */
final class RecoveryContext {

	private final GrammarModel grammar;
	private final TokenCursor cursor;
	private final SyntaxErrorCollector errors;
	private final BraceBalance braces;
	private final Deque<OpenBlock> blocks = new ArrayDeque<>();
	private boolean dependsOnSurroundings;

	RecoveryContext(GrammarModel grammar, TokenCursor cursor, SyntaxErrorCollector errors, BraceBalance braces) {
		this.grammar = grammar;
		this.cursor = cursor;
		this.errors = errors;
		this.braces = braces;
	}

	GrammarModel grammar() {
		return grammar;
	}

	TokenCursor cursor() {
		return cursor;
	}

	SyntaxErrorCollector errors() {
		return errors;
	}

	BraceBalance braces() {
		return braces;
	}

	/** Returns the keywords among some tokens, in the order of their types. */
	List<String> keywords(TokenSet types) {
		var table = grammar.keywords();
		return types.stream().filter(table::isWord).mapToObj(table::text).toList();
	}

	/** Returns the keywords among some tokens, and the other words for them, in the order of their types. */
	List<String> words(TokenSet types) {
		return keywords(types).stream().flatMap(keyword -> words(keyword).stream()).toList();
	}

	/** Returns the words that are read as a keyword. */
	List<String> words(String keyword) {
		return grammar.keywords().words(grammar.keywords().type(keyword));
	}

	/** Returns the innermost open block. */
	OpenBlock innermost() {
		return blocks.peek();
	}

	/** Returns the open blocks around the innermost one. */
	Stream<OpenBlock> enclosing() {
		return blocks.stream().skip(1);
	}

	/** Returns whether the innermost block is the file. */
	boolean isTopLevel() {
		return blocks.size() == 1;
	}

	/**
	 * Returns the outermost element that is open. What is reported depends on it, so that an element read by itself does not do.
	 */
	OpenBlock outermost() {
		dependsOnSurroundings = true;
		return blocks.stream().skip(blocks.size() - 2L).findFirst().orElseThrow();
	}

	/** Returns whether anything was reported that depends on what is around the element that was read. */
	boolean dependsOnSurroundings() {
		return dependsOnSurroundings;
	}

	/** Enters a block. */
	void push(OpenBlock block) {
		blocks.push(block);
	}

	/** Leaves the innermost block. */
	void pop() {
		blocks.pop();
	}

	/** Returns whether a token begins a clause of a block around the innermost one, whose closing brace may be missing. */
	boolean mayEndBlock(int type) {
		return braces.lacksClosing() && enclosing().anyMatch(block -> block.startsClause(type));
	}

	/** Closes a block that the text leaves open before the present token. */
	void close(OpenBlock block) {
		errors.reportUnclosed(block);
		braces.insertClosing(cursor.position());
	}

	/** Goes on from the last clause of a block once more, because something in it or behind it was changed. */
	void repeatClause(OpenBlock block) {
		if (block.clauseStart() >= 0) {
			cursor.rewind(block.clauseStart());
		}
	}

	/**
	 * Returns where the clause ends that begins at a token: by the grammar of the block it would belong to, else before the next clause.
	 */
	int endOfClause(OpenBlock block, int from) {
		int type = cursor.type(from);
		int best = Stream.concat(Stream.of(block.block(), grammar.file()), grammar.blocks().stream()).map(b -> b.clause(type))
				.filter(clause -> clause != null).mapToInt(clause -> ShapeMatcher.end(clause.part(), cursor, from)).max().orElse(-1);
		return best > from ? best : beforeNextClause(block.block(), from + 1);
	}

	private int beforeNextClause(Block block, int from) {
		int at = from;
		while (!endsClause(block, at)) {
			at = TokenRuns.isOpening(cursor, at) ? TokenRuns.endOfBraces(cursor, at) : at + 1;
		}
		return at;
	}

	private boolean endsClause(Block block, int at) {
		int type = cursor.type(at);
		return type == TokenCursor.END || TokenRuns.isClosing(cursor, at) || block.heads().contains(type) || mayEndBlock(type);
	}
}
