/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_OPEN;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_STRING;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.insp.dsl.grammar.KeywordPair;
import org.insp.dsl.grammar.SyntaxShape.Clause;
import org.insp.dsl.grammar.SyntaxShape.Sequence;
import org.insp.dsl.messages.MessageArgument;
import org.insp.dsl.text.ListMarks;
import org.insp.model.InspPackage.Literals;

/**
 * Lines that were pasted from a document or a table. Those that follow each other are one mistake; the message says with which keyword
 * they can be written here.
 */
final class PastedTextRecovery implements RecoveryStrategy {

	/** The features that a text in a block usually is. */
	private static final Set<EStructuralFeature> USUAL =
			Set.of(Literals.RECTIFICATION_PLAN__MEASURES, Literals.FINDING_SET__ASPECTS, Literals.FINDING_SET__FINDINGS,
					Literals.ASPECT__FINDINGS, Literals.FINDING__MANIFESTATIONS, Literals.MEASURE__STEPS);

	private static final Pattern HEADINGS = Pattern.compile("序号|编号|No|Nr");

	private final RecoveryContext context;
	private final TokenCursor cursor;
	private final HiddenRuns hiddenRuns;

	PastedTextRecovery(RecoveryContext context, HiddenRuns hiddenRuns) {
		this.context = context;
		this.cursor = context.cursor();
		this.hiddenRuns = hiddenRuns;
	}

	@Override
	public boolean recover(UnexpectedToken unexpected) {
		int at = unexpected.index();
		if (!LineStarts.isLineStart(cursor, at) || !isPasted(unexpected, at)) {
			return false;
		}
		boolean table = isRow(at);
		int end = at;
		int rows = 0;
		do {
			rows += ProseLines.isTableHead(cursor, end) || HEADINGS.matcher(cursor.text(end)).matches() ? 0 : 1;
			end = ProseLines.endOfLine(cursor, end);
		} while (end < cursor.size() && !TokenRuns.isOpening(cursor, end) && isPasted(unexpected, end) && isRow(end) == table);
		report(unexpected.block(), at, end, table ? rows : 0);
		boolean opens = TokenRuns.isOpening(cursor, end) && !unexpected.couldContinue(RULE_OPEN);
		hiddenRuns.hideText(at, opens ? TokenRuns.endOfBraces(cursor, end) : end);
		return true;
	}

	private boolean isRow(int at) {
		return ProseLines.isRow(cursor, at) || ProseLines.isTableHead(cursor, at);
	}

	private boolean isPasted(UnexpectedToken unexpected, int at) {
		return isRow(at) || LineStarts.isArticle(cursor, at) && cursor.isText(at + 1)
				|| ProseLines.isProse(cursor, at) && !beginsWithKeyword(unexpected, at);
	}

	/** Returns whether the line is a clause whose text touches its keyword: {@code 目标常态化}. */
	private boolean beginsWithKeyword(UnexpectedToken unexpected, int at) {
		var word = cursor.text(at);
		boolean single = !cursor.continuesLine(at + 1);
		var block = unexpected.block().block();
		return context.keywords(unexpected.expected()).stream()
				.filter(keyword -> KeywordSimilarity.startsWithKeyword(word, keyword)
						|| single && KeywordSimilarity.isSimilar(word, keyword))
				.anyMatch(keyword -> single || isText(block.clause(context.grammar().keywords().type(keyword))));
	}

	private static boolean isText(Clause clause) {
		return clause != null && clause.part() instanceof Sequence sequence && sequence.parts().size() > 1
				&& sequence.parts().get(1).first().contains(RULE_STRING);
	}

	private void report(OpenBlock block, int from, int to, int rows) {
		int lastLine = cursor.line(to - 1);
		var arguments = new ArrayList<MessageArgument>();
		arguments.add(rows > 0 ? longestCell(from, to) : firstLine(from));
		if (rows > 0) {
			arguments.add(MessageArgument.text(String.valueOf(rows)));
		}
		if (rows > 0 || lastLine > cursor.line(from)) {
			arguments.add(MessageArgument.text(String.valueOf(lastLine + 1)));
		}
		keyword(block, rows > 0).map(List::of).map(MessageArgument::keywords).ifPresent(arguments::add);
		var code = rows > 0 ? "pasted-row" : lastLine > cursor.line(from) ? "pasted-lines" : "pasted-text";
		context.errors().report(from, to, code, arguments.toArray(MessageArgument[]::new));
	}

	private MessageArgument firstLine(int from) {
		var line = ListMarks.without(cursor.text(from, ProseLines.endOfLine(cursor, from)));
		return ErrorArguments.excerptOf(line.replaceAll("^[\"“]|[\"”]$", ""));
	}

	private MessageArgument longestCell(int from, int to) {
		int at = ProseLines.isRow(cursor, from) && !HEADINGS.matcher(cursor.text(from)).matches()
				? from
				: ProseLines.endOfLine(cursor, from);
		return Arrays.stream(cursor.text(at, Math.max(to, ProseLines.endOfLine(cursor, at))).replaceAll("//.*", "").split("[\t\n]"))
				.max(Comparator.comparingLong(PastedTextRecovery::letters)).map(ErrorArguments::excerptOf).orElseThrow();
	}

	private static long letters(String cell) {
		return cell.codePoints().filter(Character::isLetter).count();
	}

	/** The keyword of what a line is here; a row of a table is a finding, not an aspect. */
	private static Optional<KeywordPair> keyword(OpenBlock block, boolean isRow) {
		return block.block().clauses().stream().filter(clause -> clause.feature() != null && USUAL.contains(clause.feature()))
				.filter(clause -> !isRow || clause.feature() != Literals.FINDING_SET__ASPECTS)
				.flatMap(clause -> clause.headKeywords().stream()).findFirst();
	}
}
