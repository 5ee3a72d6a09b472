/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import java.util.BitSet;
import java.util.stream.Stream;

import org.insp.dsl.recovery.RecoveryWalker.OpenBlock;
import org.insp.dsl.recovery.SyntaxShape.Block;

/** What to make of a token that begins no clause of its block. */
final class UnexpectedTokenRecovery {

	private final RecoveryWalker walk;
	private final TokenBuffer tokens;
	private final GrammarModel shapes;
	private final SyntaxErrorCollector errors;
	private final MisspeltKeywordRecovery misspeltKeywords;
	private final SplitNameRecovery splitNames;
	private int junkEnd = -1;

	UnexpectedTokenRecovery(RecoveryWalker walk, SyntaxErrorCollector errors) {
		this.walk = walk;
		this.tokens = walk.tokens;
		this.shapes = walk.shapes;
		this.errors = errors;
		this.misspeltKeywords = new MisspeltKeywordRecovery(walk, errors);
		this.splitNames = new SplitNameRecovery(walk, errors);
	}

	/** Reports the token at the present position and changes the text so that the walk goes on. */
	void recover(OpenBlock frame, BitSet expected) {
		int pos = walk.pos;
		errors.enterBlock(frame);
		if (errors.isFull()) {
			tokens.hide(pos, tokens.size());
			return;
		}
		var tails = (BitSet) expected.clone();
		tails.andNot(frame.block.heads());
		boolean continued = tokens.continuesLine(pos);
		if (continued && isSplitName(expected, tails)) {
			walk.repeatClause(frame);
		} else if (walk.isKeyword(pos)) {
			keyword(frame, tails, continued);
		} else if (walk.is(pos, "RULE_CLOSE")) {
			int end = pos;
			while (walk.is(end, "RULE_CLOSE")) {
				end++;
			}
			errors.report(pos, pos + 1, "stray-close");
			walk.imbalance += end - pos;
			hide(pos, end);
		} else if (walk.is(pos, "RULE_ID") && !isTitle(pos, continued, tails) && misspeltKeywords.recover(frame, expected, tails)) {
			return;
		} else if (continued && tails.get(shapes.type("RULE_COMMA"))
				&& walk.isOneOf(pos, "RULE_ID", "RULE_STRING", "RULE_CHINESE_STRING", "RULE_TEXT_BLOCK")
				&& tokens.type(pos - 1) == tokens.type(pos) && !frame.lastBroken) {
			errors.report(pos, pos + 1, "missing-comma", SyntaxErrorCollector.excerpt(tokens.text(pos)));
			tokens.insert(pos, shapes.type("RULE_COMMA"));
			walk.repeatClause(frame);
		} else {
			stray(frame, tails, continued);
		}
	}

	private boolean isSplitName(BitSet expected, BitSet tails) {
		int pos = walk.pos;
		boolean otherwise =
				tails.get(shapes.type("RULE_STRING")) || KeywordSimilarity.nearest(tokens.text(pos), errors.keywords(expected)).isPresent();
		return walk.is(pos, "RULE_ID") && walk.is(pos - 1, "RULE_ID") && splitNames.merge(pos - 1, otherwise)
				|| walk.isKeyword(pos) && tails.get(shapes.type("RULE_ID")) && splitNames.merge(pos, otherwise);
	}

	private void keyword(OpenBlock frame, BitSet tails, boolean continued) {
		int pos = walk.pos;
		int type = tokens.type(pos);
		if (walk.imbalance > 0 && walk.enclosingBlocks().stream().anyMatch(f -> f.block.heads().get(type))) {
			walk.close(frame);
		} else if (walk.imbalance < 0 && reopens(frame, type)) {
			return;
		} else if (walk.imbalance < 0 && frame.unopened != null && frame.unopened.heads().get(type)) {
			open(frame);
		} else if (continued && tails.get(shapes.type("RULE_ID")) && isHeadEnd(pos + 1)) {
			errors.report(pos, pos + 1, "keyword-as-name", tokens.text(pos));
			tokens.get(pos).setType(shapes.type("RULE_ID"));
			walk.repeatClause(frame);
		} else {
			int end = endOfClause(frame, pos);
			var homes = errors.ownersOf(type);
			if (!isSilent(frame, pos, continued)) {
				if (homes.isEmpty()) {
					errors.report(pos, end, "stray-word", tokens.text(pos), SyntaxErrorCollector.clauseKeywords(frame.block));
				} else {
					var owner = "E:" + frame.block.owner().getName();
					var here = misspeltKeywords.sameClauseKeyword(frame, type);
					errors.report(pos, pos + 1, here.isPresent() ? "other-keyword" : "misplaced-keyword", tokens.text(pos), owner,
							here.orElse(homes));
				}
			}
			hide(pos, end);
		}
	}

	/** A word between the head of an element and its block is a title without quotation marks, whatever it begins with. */
	private boolean isTitle(int pos, boolean continued, BitSet tails) {
		return continued && tails.get(shapes.type("RULE_STRING")) && walk.is(pos + 1, "RULE_OPEN");
	}

	/** What may follow the name of an element: its title, its block, the next line. */
	private boolean isHeadEnd(int index) {
		return !tokens.continuesLine(index) || walk.isOneOf(index, "RULE_OPEN", "RULE_STRING", "RULE_CHINESE_STRING", "RULE_TEXT_BLOCK");
	}

	/** A brace too many closed the block to which the token belongs. */
	private boolean reopens(OpenBlock frame, int type) {
		int brace = walk.pos - 1;
		if (frame.last == null || brace < 0 || !walk.is(brace, "RULE_CLOSE")) {
			return false;
		}
		Block block = GrammarModel.lastBlock(frame.last.part());
		if (block == null || !block.heads().get(type)) {
			return false;
		}
		errors.report(brace, brace + 1, "stray-close");
		walk.imbalance++;
		tokens.hide(brace, brace + 1);
		walk.repeatClause(frame);
		return true;
	}

	private void open(OpenBlock frame) {
		int at = walk.pos;
		while (tokens.get(at - 1) != frame.beforeUnopened) {
			at--;
		}
		errors.reportUnopened(frame.unopenedStart, at);
		tokens.insert(at, shapes.type("RULE_OPEN"));
		walk.imbalance++;
		walk.pos = frame.unopenedStart;
	}

	/** Where the clause that begins at a token ends: by the grammar of the block it would belong to, else before the next clause. */
	int endOfClause(OpenBlock frame, int from) {
		int type = tokens.type(from);
		int best = Stream.concat(Stream.of(frame.block, shapes.file()), shapes.blocks().stream()).map(b -> b.clause(type))
				.filter(c -> c != null).mapToInt(c -> walk.match(c.part(), from)).max().orElse(-1);
		if (best > from) {
			return best;
		}
		int at = from + 1;
		while (!ends(frame, at)) {
			at = walk.is(at, "RULE_OPEN") ? behindBlock(at) : at + 1;
		}
		return at;
	}

	private boolean ends(OpenBlock frame, int at) {
		int type = tokens.type(at);
		return type == TokenBuffer.END || walk.is(at, "RULE_CLOSE") || frame.block.heads().get(type)
				|| walk.imbalance > 0 && walk.enclosingBlocks().stream().anyMatch(f -> f.block.heads().get(type));
	}

	private int behindBlock(int open) {
		int depth = 0;
		int at = open;
		do {
			depth += walk.is(at, "RULE_OPEN") ? 1 : walk.is(at, "RULE_CLOSE") ? -1 : 0;
			at++;
		} while (depth > 0 && at < tokens.size());
		return at;
	}

	private void stray(OpenBlock frame, BitSet tails, boolean continued) {
		int pos = walk.pos;
		int end = pos;
		while (end < tokens.size() && (end == pos || tokens.continuesLine(end)) && !walk.isKeyword(end)
				&& !walk.isOneOf(end, "RULE_OPEN", "RULE_CLOSE")) {
			end++;
		}
		boolean opens = walk.is(end, "RULE_OPEN") && !tails.get(shapes.type("RULE_OPEN"));
		int behind = opens ? behindBlock(end) : end;
		if (!isSilent(frame, pos, continued)) {
			report(frame, tails, continued, pos, end);
		}
		hide(pos, behind);
		if (tails.get(tokens.type(pos))) {
			walk.repeatClause(frame);
		}
	}

	private void report(OpenBlock frame, BitSet tails, boolean continued, int pos, int end) {
		var text = SyntaxErrorCollector.excerpt(tokens.text(pos, end));
		if (end == pos) {
			errors.report(pos, pos + 1, "stray-block");
		} else if (walk.is(pos, "RULE_ANY_OTHER")) {
			UnsupportedCharacters.report(errors, tokens, pos, end);
		} else if (continued && walk.is(pos, "RULE_ID") && tails.get(shapes.type("RULE_STRING"))) {
			errors.report(pos, end, "unquoted-text", text);
		} else if (walk.is(pos, "RULE_ID") && isBetweenStrings(pos)) {
			errors.report(pos, end, "inner-quote", SyntaxErrorCollector.excerpt(tokens.text(pos)));
		} else if (walk.is(pos, "RULE_ID")) {
			errors.report(pos, end, "stray-word", SyntaxErrorCollector.excerpt(tokens.text(pos)),
					SyntaxErrorCollector.clauseKeywords(frame.block));
		} else if (continued && tails.get(shapes.type("RULE_ID")) && walk.isOneOf(pos, "RULE_NUMBER", "RULE_CALENDAR_DATE")) {
			errors.report(pos, end, "name-form", SyntaxErrorCollector.excerpt(tokens.text(pos)));
		} else {
			errors.report(pos, end,
					walk.isOneOf(pos, "RULE_STRING", "RULE_CHINESE_STRING", "RULE_TEXT_BLOCK") ? "stray-text" : "stray-token",
					text);
		}
	}

	/** A quotation mark within a text ended it: {@code "about "three lists" and more"}. */
	private boolean isBetweenStrings(int pos) {
		return pos > 0 && walk.is(pos - 1, "RULE_STRING") && tokens.touches(pos) && walk.is(pos + 1, "RULE_STRING")
				&& tokens.touches(pos + 1);
	}

	/** What follows a mistake on its line, or other junk, is not reported again. */
	private boolean isSilent(OpenBlock frame, int pos, boolean continued) {
		return continued && frame.lastBroken || junkEnd >= 0 && junkEnd == (pos == 0 ? 0 : tokens.get(pos - 1).getStopIndex() + 1);
	}

	private void hide(int from, int to) {
		junkEnd = from == 0 ? 0 : tokens.get(from - 1).getStopIndex() + 1;
		tokens.hide(from, to);
	}
}
