/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import java.util.BitSet;
import java.util.stream.Stream;

import org.insp.dsl.recovery.Shape.Block;
import org.insp.dsl.recovery.Walk.Frame;

/** What to make of a token that begins no clause of its block. */
final class Misfits {

	private final Walk walk;
	private final Tokens tokens;
	private final Shapes shapes;
	private final Errors errors;
	private final Slips slips;
	private final SplitNames splitNames;
	private int junkEnd = -1;

	Misfits(Walk walk, Errors errors) {
		this.walk = walk;
		this.tokens = walk.tokens;
		this.shapes = walk.shapes;
		this.errors = errors;
		this.slips = new Slips(walk, errors);
		this.splitNames = new SplitNames(walk, errors);
	}

	/** Reports the token at the present position and changes the text so that the walk goes on. */
	void handle(Frame frame, BitSet expected) {
		int pos = walk.pos;
		errors.in(frame);
		if (errors.isEnough()) {
			tokens.junk(pos, tokens.size());
			return;
		}
		var tails = (BitSet) expected.clone();
		tails.andNot(frame.block.heads());
		boolean continued = tokens.continuesLine(pos);
		if (continued && isSplitName(expected, tails)) {
			walk.again(frame);
		} else if (walk.isKeyword(pos)) {
			keyword(frame, tails, continued);
		} else if (walk.is(pos, "RULE_CLOSE")) {
			int end = pos;
			while (walk.is(end, "RULE_CLOSE")) {
				end++;
			}
			errors.at(pos, pos + 1, "stray-close");
			walk.imbalance += end - pos;
			drop(pos, end);
		} else if (walk.is(pos, "RULE_ID") && !isTitle(pos, continued, tails) && slips.repair(frame, expected, tails)) {
			return;
		} else if (continued && tails.get(shapes.type("RULE_COMMA"))
				&& walk.isOneOf(pos, "RULE_ID", "RULE_STRING", "RULE_CHINESE_STRING", "RULE_TEXT_BLOCK")
				&& tokens.type(pos - 1) == tokens.type(pos) && !frame.lastBroken) {
			errors.at(pos, pos + 1, "missing-comma", Errors.excerpt(tokens.text(pos)));
			tokens.insert(pos, shapes.type("RULE_COMMA"));
			walk.again(frame);
		} else {
			stray(frame, tails, continued);
		}
	}

	private boolean isSplitName(BitSet expected, BitSet tails) {
		int pos = walk.pos;
		boolean otherwise = tails.get(shapes.type("RULE_STRING")) || Words.nearest(tokens.text(pos), errors.keywords(expected)).isPresent();
		return walk.is(pos, "RULE_ID") && walk.is(pos - 1, "RULE_ID") && splitNames.join(pos - 1, otherwise)
				|| walk.isKeyword(pos) && tails.get(shapes.type("RULE_ID")) && splitNames.join(pos, otherwise);
	}

	private void keyword(Frame frame, BitSet tails, boolean continued) {
		int pos = walk.pos;
		int type = tokens.type(pos);
		if (walk.imbalance > 0 && walk.around().stream().anyMatch(f -> f.block.heads().get(type))) {
			walk.close(frame);
		} else if (walk.imbalance < 0 && reopens(frame, type)) {
			return;
		} else if (walk.imbalance < 0 && frame.unopened != null && frame.unopened.heads().get(type)) {
			open(frame);
		} else if (continued && tails.get(shapes.type("RULE_ID")) && isHeadEnd(pos + 1)) {
			errors.at(pos, pos + 1, "keyword-as-name", tokens.text(pos));
			tokens.get(pos).setType(shapes.type("RULE_ID"));
			walk.again(frame);
		} else {
			int end = endOfClause(frame, pos);
			var homes = errors.homes(type);
			if (!isSilent(frame, pos, continued)) {
				if (homes.isEmpty()) {
					errors.at(pos, end, "stray-word", tokens.text(pos), Errors.words(frame.block));
				} else {
					var owner = "E:" + frame.block.owner().getName();
					var here = slips.sameInOtherWords(frame, type);
					errors.at(pos, pos + 1, here.isPresent() ? "other-keyword" : "misplaced-keyword", tokens.text(pos), owner,
							here.orElse(homes));
				}
			}
			drop(pos, end);
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
	private boolean reopens(Frame frame, int type) {
		int brace = walk.pos - 1;
		if (frame.last == null || brace < 0 || !walk.is(brace, "RULE_CLOSE")) {
			return false;
		}
		Block block = Shapes.lastBlock(frame.last.part());
		if (block == null || !block.heads().get(type)) {
			return false;
		}
		errors.at(brace, brace + 1, "stray-close");
		walk.imbalance++;
		tokens.junk(brace, brace + 1);
		walk.again(frame);
		return true;
	}

	private void open(Frame frame) {
		int at = walk.pos;
		while (tokens.get(at - 1) != frame.beforeUnopened) {
			at--;
		}
		errors.unopened(frame.unopenedStart, at);
		tokens.insert(at, shapes.type("RULE_OPEN"));
		walk.imbalance++;
		walk.pos = frame.unopenedStart;
	}

	/** Where the clause that begins at a token ends: by the grammar of the block it would belong to, else before the next clause. */
	int endOfClause(Frame frame, int from) {
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

	private boolean ends(Frame frame, int at) {
		int type = tokens.type(at);
		return type == Tokens.END || walk.is(at, "RULE_CLOSE") || frame.block.heads().get(type)
				|| walk.imbalance > 0 && walk.around().stream().anyMatch(f -> f.block.heads().get(type));
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

	private void stray(Frame frame, BitSet tails, boolean continued) {
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
		drop(pos, behind);
		if (tails.get(tokens.type(pos))) {
			walk.again(frame);
		}
	}

	private void report(Frame frame, BitSet tails, boolean continued, int pos, int end) {
		var text = Errors.excerpt(tokens.text(pos, end));
		if (end == pos) {
			errors.at(pos, pos + 1, "stray-block");
		} else if (walk.is(pos, "RULE_ANY_OTHER")) {
			LookAlikes.report(errors, tokens, pos, end);
		} else if (continued && walk.is(pos, "RULE_ID") && tails.get(shapes.type("RULE_STRING"))) {
			errors.at(pos, end, "unquoted-text", text);
		} else if (walk.is(pos, "RULE_ID") && isBetweenStrings(pos)) {
			errors.at(pos, end, "inner-quote", Errors.excerpt(tokens.text(pos)));
		} else if (walk.is(pos, "RULE_ID")) {
			errors.at(pos, end, "stray-word", Errors.excerpt(tokens.text(pos)), Errors.words(frame.block));
		} else if (continued && tails.get(shapes.type("RULE_ID")) && walk.isOneOf(pos, "RULE_NUMBER", "RULE_CALENDAR_DATE")) {
			errors.at(pos, end, "name-form", Errors.excerpt(tokens.text(pos)));
		} else {
			errors.at(pos, end, walk.isOneOf(pos, "RULE_STRING", "RULE_CHINESE_STRING", "RULE_TEXT_BLOCK") ? "stray-text" : "stray-token",
					text);
		}
	}

	/** A quotation mark within a text ended it: {@code "about "three lists" and more"}. */
	private boolean isBetweenStrings(int pos) {
		return pos > 0 && walk.is(pos - 1, "RULE_STRING") && tokens.touches(pos) && walk.is(pos + 1, "RULE_STRING")
				&& tokens.touches(pos + 1);
	}

	/** What follows a mistake on its line, or other junk, is not reported again. */
	private boolean isSilent(Frame frame, int pos, boolean continued) {
		return continued && frame.lastBroken || junkEnd >= 0 && junkEnd == (pos == 0 ? 0 : tokens.get(pos - 1).getStopIndex() + 1);
	}

	private void drop(int from, int to) {
		junkEnd = from == 0 ? 0 : tokens.get(from - 1).getStopIndex() + 1;
		tokens.junk(from, to);
	}
}
