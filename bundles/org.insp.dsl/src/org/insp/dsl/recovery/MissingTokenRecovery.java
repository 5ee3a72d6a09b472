/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import java.util.BitSet;
import java.util.List;

import org.insp.dsl.recovery.RecoveryWalker.OpenBlock;
import org.insp.dsl.recovery.SyntaxShape.Block;
import org.insp.dsl.recovery.SyntaxShape.Choice;
import org.insp.dsl.recovery.SyntaxShape.Sequence;
import org.insp.dsl.recovery.SyntaxShape.Terminal;
import org.insp.dsl.recovery.SyntaxShape.Value;

/** What to do where a clause lacks something: the parser gets an empty token in its place, and the author a message. */
final class MissingTokenRecovery {

	private final RecoveryWalker walk;
	private final TokenBuffer tokens;
	private final GrammarModel shapes;
	private final SyntaxErrorCollector errors;
	private final MisspeltKeywordRecovery misspeltKeywords;
	private final SplitNameRecovery splitNames;

	MissingTokenRecovery(RecoveryWalker walk, SyntaxErrorCollector errors) {
		this.walk = walk;
		this.tokens = walk.tokens;
		this.shapes = walk.shapes;
		this.errors = errors;
		this.misspeltKeywords = new MisspeltKeywordRecovery(walk, errors);
		this.splitNames = new SplitNameRecovery(walk, errors);
	}

	/** Makes the token at the present position one that the shape can begin with. */
	void recover(SyntaxShape shape, OpenBlock frame) {
		errors.enterBlock(frame);
		boolean alreadyBroken = walk.broken;
		walk.broken = true;
		if (!alreadyBroken && frame.keywordMayBeName && walk.pos == frame.clauseStart + 1) {
			errors.report(frame.clauseStart, walk.pos, "keyword-as-name", tokens.text(frame.clauseStart));
			walk.backtrackWithKeywordAsName(frame);
		}
		if (!alreadyBroken && (rename(shape, frame) || report(shape, frame))) {
			return;
		}
		var types = shortest(shape, walk.imbalance >= 0);
		for (int i = types.size() - 1; i >= 0; i--) {
			tokens.insert(walk.pos, types.get(i));
		}
	}

	/** Keywords that are misspelt, and names that are keywords, need no empty token. */
	private boolean rename(SyntaxShape shape, OpenBlock frame) {
		int pos = walk.pos;
		var wanted = shape.first();
		if (isKeyword(shape)) {
			return walk.is(pos, "RULE_ID") && misspeltKeywords.asKeyword(wanted) >= 0 || misspeltKeywords.splitKeywordOffName(wanted);
		}
		if (!wanted.get(shapes.type("RULE_ID")) || !walk.isKeyword(pos) || !tokens.continuesLine(pos)) {
			return false;
		}
		var clause = frame.block.clause(tokens.type(pos));
		if (clause != null && walk.match(clause.part(), pos) >= 0) {
			return false;
		} else if (splitNames.merge(pos, false)) {
			return true;
		}
		if (!expectedKind(shape).startsWith("V:")) {
			errors.report(pos, pos + 1, "keyword-as-name", tokens.text(pos));
		}
		tokens.get(pos).setType(shapes.type("RULE_ID"));
		return true;
	}

	private static boolean isKeyword(SyntaxShape shape) {
		return shape instanceof Terminal terminal && terminal.words() != null && Character.isLetter(terminal.words().charAt(0))
				|| shape instanceof Sequence sequence && !sequence.parts().isEmpty() && isKeyword(sequence.parts().get(0));
	}

	/** Says what is missing, and hides what stands in its place; true if the place is filled after that. */
	private boolean report(SyntaxShape shape, OpenBlock frame) {
		int pos = walk.pos;
		var wanted = shape.first();
		boolean text = wanted.get(shapes.type("RULE_STRING"));
		boolean date = wanted.get(shapes.type("RULE_CALENDAR_DATE"));
		boolean name = wanted.get(shapes.type("RULE_ID"));
		boolean here = tokens.continuesLine(pos);
		if (shape instanceof Block) {
			errors.reportUnopened(frame.clauseStart, pos);
		} else if (isKeyword(shape)) {
			errors.report(Math.max(0, pos - 1), pos, "missing-keyword", "W:" + keywordForms(shape),
					SyntaxErrorCollector.excerpt(tokens.text(Math.max(0, pos - 1))));
		} else if (here && walk.is(pos, "RULE_COLON") && walk.isKeyword(pos - 1)) {
			reportAndHide("strange-colon", pos, pos + 1);
			return wanted.get(tokens.type(pos));
		} else if (here && walk.is(pos, "RULE_ANY_OTHER")) {
			int end = UnsupportedCharacters.isQuote(tokens.text(pos)) ? endOfLine(frame, pos) : pos + 1;
			UnsupportedCharacters.report(errors, tokens, pos, end);
			tokens.hide(pos, end);
			return wanted.get(tokens.type(pos));
		} else if (here && date && isPlain(pos)) {
			reportAndHide("date-form", pos, endOfPlainTokens(pos));
		} else if (here && text && !name && isPlain(pos)) {
			reportAndHide("unquoted-text", pos, endOfLine(frame, pos));
		} else if (here && name && isText(pos)) {
			reportAndHide(expectedKind(shape).startsWith("V:") ? "quoted-value" : "quoted-name", pos, pos + 1);
		} else if (here && name && isPlain(pos) && !walk.is(pos, "RULE_COMMA")) {
			reportAndHide("name-form", pos, endOfTouchingTokens(pos));
		} else if (here && !text && wanted.get(shapes.type("RULE_NUMBER")) && isPlain(pos)) {
			reportAndHide("number-form", pos, pos + 1);
		} else {
			int before = Math.max(0, pos - 1);
			errors.report(before, before + 1, "missing-value", expectedKind(shape), SyntaxErrorCollector.excerpt(tokens.text(before)));
		}
		return false;
	}

	private void reportAndHide(String code, int from, int to) {
		errors.report(from, to, code, SyntaxErrorCollector.excerpt(tokens.text(from, to)));
		tokens.hide(from, to);
	}

	private boolean isText(int at) {
		return walk.isOneOf(at, "RULE_STRING", "RULE_CHINESE_STRING", "RULE_TEXT_BLOCK");
	}

	private boolean isPlain(int at) {
		return at < tokens.size() && !walk.isKeyword(at) && !walk.isOneOf(at, "RULE_OPEN", "RULE_CLOSE") && !isText(at);
	}

	private int endOfPlainTokens(int from) {
		int at = from + 1;
		while (tokens.continuesLine(at) && isPlain(at)) {
			at++;
		}
		return at;
	}

	private int endOfTouchingTokens(int from) {
		int at = from + 1;
		while (tokens.touches(at) && isPlain(at) && !walk.is(at, "RULE_COMMA")) {
			at++;
		}
		return at;
	}

	/** To the end of the line, but not beyond the block or into the next clause. */
	private int endOfLine(OpenBlock frame, int from) {
		int at = from + 1;
		while (tokens.continuesLine(at) && !walk.isOneOf(at, "RULE_OPEN", "RULE_CLOSE") && frame.block.clause(tokens.type(at)) == null) {
			at++;
		}
		return at;
	}

	private static String keywordForms(SyntaxShape shape) {
		return shape instanceof Terminal terminal ? terminal.words() : keywordForms(((Sequence) shape).parts().get(0));
	}

	/** What kind of value belongs there, as an argument of messages. */
	private String expectedKind(SyntaxShape shape) {
		if (shape instanceof Value value && value.expected() != null) {
			return value.expected();
		} else if (shape instanceof Value value) {
			return expectedKind(value.part());
		} else if (shape instanceof Choice choice) {
			return expectedKind(choice.options().get(0));
		} else if (shape instanceof Sequence sequence && !sequence.parts().isEmpty()) {
			return expectedKind(sequence.parts().get(0));
		}
		return shape.first().get(shapes.type("RULE_ID")) ? "K:Name" : shape.first().get(shapes.type("RULE_NUMBER")) ? "K:Int" : "K:Text";
	}

	/** The least that makes the shape complete. */
	private List<Integer> shortest(SyntaxShape shape, boolean closed) {
		if (shape.nullable()) {
			return List.of();
		} else if (shape instanceof Sequence sequence) {
			return sequence.parts().stream().filter(p -> !p.nullable()).findFirst().map(p -> shortest(p, closed)).orElse(List.of());
		} else if (shape instanceof Choice choice) {
			return shortest(choice.options().get(0), closed);
		} else if (shape instanceof Value value) {
			return shortest(value.part(), closed);
		} else if (shape instanceof Block) {
			return closed ? List.of(shapes.type("RULE_OPEN"), shapes.type("RULE_CLOSE")) : List.of(shapes.type("RULE_OPEN"));
		}
		return List.of(preferred(shape.first()));
	}

	private int preferred(BitSet types) {
		for (var name : List.of("RULE_ID", "RULE_STRING", "RULE_NUMBER")) {
			if (types.get(shapes.type(name))) {
				return shapes.type(name);
			}
		}
		return types.nextSetBit(0);
	}
}
