/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ID;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.insp.dsl.conversion.InvalidValueException;
import org.insp.dsl.grammar.SyntaxShape.Clause;
import org.insp.dsl.messages.MessageArgument;
import org.insp.dsl.text.QuotedText;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.ChannelKind;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;

/** Collects what is wrong. A quotation mark that is not closed explains whatever else is strange on its line. */
final class SyntaxErrorCollector {

	/** The further ways to report something, beside the number that stands once. */
	private static final String CHANNELS = "channels";

	/** More than anyone reads: a file with so many is no text in this language. */
	private static final int MOST_ERRORS = 1000;
	private static final Pattern BRACE = Pattern.compile("[{}｛｝（）]");

	private final TokenCursor cursor;
	private final List<SyntaxError> errors = new ArrayList<>();
	private final Set<Integer> unclosedLines = new LinkedHashSet<>();
	private boolean swallowedBraces;
	private int countAtUnclosed = -1;
	private int block = -1;

	SyntaxErrorCollector(TokenCursor cursor) {
		this.cursor = cursor;
	}

	/** Returns the errors in the order of the text. */
	List<SyntaxError> list() {
		return errors.stream().sorted(Comparator.comparingInt(SyntaxError::offset)).toList();
	}

	/** Returns whether there is no point in going on. */
	boolean isFull() {
		return errors.size() >= MOST_ERRORS;
	}

	/** Names the block in which the following errors stand. */
	void enter(OpenBlock innermost) {
		block = innermost.offset();
	}

	/** Reports text and comments that are never closed. */
	void reportUnclosedTexts() {
		for (int i = 0; i < cursor.size(); i++) {
			var text = cursor.text(i);
			if ((text.startsWith("\"") || text.startsWith("“")) && !QuotedText.isClosed(text)) {
				unclosedLines.add(cursor.line(i));
				swallowedBraces |= i == cursor.size() - 1 || BRACE.matcher(text).find();
				int offset = cursor.get(i).getStartIndex();
				var excerpt = ErrorArguments.excerpt(text);
				errors.add(
						new SyntaxError(InvalidValueException.UNCLOSED_TEXT, MessageArgument.texts(excerpt), offset, firstLine(text), -1));
			}
		}
		int comment = cursor.unclosedComment();
		if (comment >= 0) {
			swallowedBraces = true;
			errors.add(new SyntaxError("unclosed-comment", List.of(), comment, firstLine(cursor.textFrom(comment)), -1));
		}
	}

	private static int firstLine(String text) {
		return text.lines().findFirst().orElse("").length();
	}

	/** Reports an error about a token, unless it follows from another. */
	void report(int index, String code, MessageArgument... arguments) {
		report(index, index + 1, code, arguments);
	}

	/** Reports an error about tokens, unless it follows from another. */
	void report(int from, int to, String code, MessageArgument... arguments) {
		if (unclosedLines.contains(cursor.line(from)) || isFull()) {
			return;
		}
		var first = cursor.get(from);
		var last = cursor.get(Math.max(from, to - 1));
		int end = (cursor.lineAt(last.getStopIndex()) == cursor.line(from) ? last : first).getStopIndex() + 1;
		int length = Math.max(0, end - first.getStartIndex());
		errors.add(new SyntaxError(code, List.of(arguments), first.getStartIndex(), length, block));
	}

	/** Reports a block that is not closed; if several end at the same place, the innermost. */
	void reportUnclosed(OpenBlock open) {
		if (!swallowedBraces && countAtUnclosed != errors.size() && !isFull()) {
			int length = Math.max(1, open.headLength());
			errors.add(new SyntaxError("unclosed-block", MessageArgument.texts(open.label()), open.offset(), length, open.offset()));
			countAtUnclosed = errors.size();
		}
	}

	/** Reports that a brace is missing where a block should begin. */
	void reportUnopened(int clauseStart, int at) {
		if (!swallowedBraces) {
			report(clauseStart, at, "missing-brace", MessageArgument.text(label(clauseStart)));
		}
	}

	/**
	 * Reports that both braces of a block are missing.
	 *
	 * @param lastLine the last line of the block, counted from 1
	 */
	void reportUnbraced(int clauseStart, int at, int lastLine) {
		var firstLine = cursor.line(at - 1) + 1;
		report(clauseStart, at, "missing-braces", MessageArgument.text(label(clauseStart)), MessageArgument.text(String.valueOf(firstLine)),
				MessageArgument.text(String.valueOf(lastLine)));
	}

	/** Reports a clause that stands twice and may stand once; a further number is one of the other channels. */
	void reportRepeated(OpenBlock in, int index, int firstOffset) {
		enter(in);
		if (cursor.isText(index + 1) && SpokenForms.PHONE.matcher(cursor.text(index + 1)).matches()
				&& in.block().owner().getEStructuralFeature(CHANNELS) != null) {
			var language = KeywordSimilarity.isChinese(cursor.text(index)) ? Language.ZH : Language.EN;
			report(index, index + 2, "line-form", ErrorArguments.excerptOf(cursor.text(index, index + 2)),
					MessageArgument
							.text(Vocabulary.keyword("channel", language) + ' ' + Vocabulary.literal(ChannelKind.PHONE, language) + ' '
									+ cursor.text(index + 1)));
			return;
		}
		var line = String.valueOf(cursor.lineAt(firstOffset) + 1);
		report(index, in.offset() < 0 ? "second-header" : "duplicate-clause", MessageArgument.text(cursor.text(index)),
				MessageArgument.text(line));
	}

	/** Reports a clause behind a milestone, which has none: it belongs to a step. A new day takes the place of the old one. */
	void reportOfMilestone(OpenBlock in, Clause clause, int from, int to) {
		enter(in);
		if (clause.feature() == Literals.MEASURE__EXTENSIONS) {
			report(from, to, "milestone-revised", MessageArgument.text(cursor.text(from)), ErrorArguments.keyword("milestone"),
					ErrorArguments.excerptOf(cursor.text(to - 1)));
			return;
		}
		report(from, to, "milestone-clause", MessageArgument.text(cursor.text(from)), ErrorArguments.keyword("step"),
				ErrorArguments.excerptOf(cursor.text(from + 1, to)));
	}

	/** Returns the keyword of a clause and the name behind it. */
	String label(int start) {
		var name = ErrorArguments.excerpt(cursor.text(start + 1));
		return cursor.is(start + 1, RULE_ID) && cursor.continuesLine(start + 1)
				? cursor.text(start) + ' ' + name
				: ErrorArguments.excerpt(cursor.text(start));
	}
}
