/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.insp.dsl.conversion.InvalidValueException;
import org.insp.dsl.recovery.RecoveryWalker.OpenBlock;
import org.insp.dsl.recovery.SyntaxShape.Block;
import org.insp.dsl.recovery.SyntaxShape.Clause;
import org.insp.dsl.text.QuotedText;

/** Collects what is wrong. A quotation mark that is not closed explains whatever else is strange on its line. */
final class SyntaxErrorCollector {

	/** More than anyone reads: a file with so many is no text in this language. */
	private static final int ENOUGH = 1000;
	private static final Pattern BRACE = Pattern.compile("[{}｛｝（）]");
	private static final int EXCERPT = 30;

	private final GrammarModel shapes;
	private final TokenBuffer tokens;
	private final List<SyntaxError> errors = new ArrayList<>();
	private final Set<Integer> unclosedLines = new LinkedHashSet<>();
	private boolean swallowedBraces;
	private int closedAt = -1;
	private int block = -1;

	SyntaxErrorCollector(GrammarModel shapes, TokenBuffer tokens) {
		this.shapes = shapes;
		this.tokens = tokens;
	}

	List<SyntaxError> list() {
		return errors.stream().sorted(Comparator.comparingInt(SyntaxError::offset)).toList();
	}

	/** Whether there is no point in going on. */
	boolean isFull() {
		return errors.size() >= ENOUGH;
	}

	/** The block in which the following errors stand. */
	void enterBlock(OpenBlock frame) {
		block = frame.offset;
	}

	/** Looks for text and comments that are never closed. */
	void reportUnclosed() {
		for (int i = 0; i < tokens.size(); i++) {
			var text = tokens.text(i);
			if ((text.startsWith("\"") || text.startsWith("“")) && !QuotedText.isClosed(text)) {
				unclosedLines.add(tokens.line(i));
				swallowedBraces |= i == tokens.size() - 1 || BRACE.matcher(text).find();
				int length = firstLine(text);
				errors.add(new SyntaxError(InvalidValueException.UNCLOSED_TEXT, List.of(excerpt(text)), tokens.get(i).getStartIndex(),
						length, -1));
			}
		}
		int comment = tokens.unclosedComment();
		if (comment >= 0) {
			swallowedBraces = true;
			errors.add(new SyntaxError("unclosed-comment", List.of(), comment, firstLine(tokens.textFrom(comment)), -1));
		}
	}

	private static int firstLine(String text) {
		return text.lines().findFirst().orElse("").length();
	}

	/** Reports an error about tokens, unless it follows from another. */
	void report(int from, int to, String code, String... arguments) {
		if (unclosedLines.contains(tokens.line(from)) || isFull()) {
			return;
		}
		var first = tokens.get(from);
		var last = tokens.get(Math.max(from, to - 1));
		int end = tokens.lineAt(last.getStopIndex()) == tokens.line(from)
				? last.getStopIndex() + 1
				: first.getStopIndex() + 1;
		errors.add(new SyntaxError(code, List.of(arguments), first.getStartIndex(), Math.max(0, end - first.getStartIndex()), block));
	}

	/** A block is not closed; if several end at the same place, the innermost is named. */
	void reportUnclosed(OpenBlock frame) {
		int place = errors.size();
		if (!swallowedBraces && closedAt != place && !isFull()) {
			errors.add(new SyntaxError("unclosed-block", List.of(frame.label), frame.offset,
					Math.max(1, frame.head.getStopIndex() + 1 - frame.offset), frame.offset));
			closedAt = errors.size();
		}
	}

	/** A brace is missing where a block should begin. */
	void reportUnopened(int clauseStart, int at) {
		if (!swallowedBraces) {
			report(clauseStart, at, "missing-brace", label(clauseStart));
		}
	}

	/** A clause stands twice that may stand once. */
	void reportRepeated(OpenBlock frame, Clause clause, int at, int firstLine) {
		enterBlock(frame);
		report(at, at + 1, frame.offset < 0 ? "second-header" : "duplicate-clause", tokens.text(at), String.valueOf(firstLine));
	}

	/** The keyword of a clause and the name behind it. */
	String label(int start) {
		return tokens.type(start + 1) == shapes.type("RULE_ID") && tokens.continuesLine(start + 1)
				? tokens.text(start) + ' ' + excerpt(tokens.text(start + 1))
				: excerpt(tokens.text(start));
	}

	static String excerpt(String text) {
		var line = text.lines().findFirst().orElse("").strip();
		return line.codePointCount(0, line.length()) <= EXCERPT ? line : line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + '…';
	}

	/** The keywords among some types, both forms of each: an argument that messages turn into words of one vocabulary. */
	static String clauseKeywords(Block block) {
		return "W:" + block.clauses().stream().flatMap(c -> headKeywords(c.part()).stream()).distinct().collect(Collectors.joining(","));
	}

	private static List<String> headKeywords(SyntaxShape shape) {
		if (shape instanceof SyntaxShape.Terminal terminal) {
			return terminal.words() == null ? List.of() : List.of(terminal.words());
		} else if (shape instanceof SyntaxShape.Value value) {
			return headKeywords(value.part());
		} else if (shape instanceof SyntaxShape.Choice choice) {
			return choice.options().stream().flatMap(o -> headKeywords(o).stream()).toList();
		} else if (shape instanceof SyntaxShape.Sequence sequence) {
			return sequence.parts().stream().filter(p -> !p.first().isEmpty()).findFirst().map(SyntaxErrorCollector::headKeywords)
					.orElse(List.of());
		}
		return List.of();
	}

	/** The texts of the keywords among some types. */
	List<String> keywords(BitSet types) {
		return types.stream().mapToObj(shapes::keyword).filter(k -> k != null && Character.isLetter(k.charAt(0))).toList();
	}

	/** The classes whose blocks have a clause that begins with a token. */
	String ownersOf(int type) {
		return shapes.blocks().stream().filter(b -> b.heads().get(type)).map(b -> "E:" + b.owner().getName()).distinct().limit(4)
				.collect(Collectors.joining(","));
	}
}
