/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ID;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_NUMBER;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_YEAR;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.insp.dsl.grammar.TokenSet;
import org.insp.dsl.messages.MessageArgument;
import org.insp.dsl.text.NumericText;
import org.insp.dsl.text.QuotedText;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.text.LocalWords;

/**
 * Elements where people look for them first and the language has them elsewhere: a measure in its finding, the disclosure of a plan in the
 * plan, what the audited body answers in a measure. The message, and its fix, give what is to be written there.
 */
final class MisplacedElementRecovery implements RecoveryStrategy {

	/** The records of a plan, which stand beside it and name it. */
	private static final Set<String> RECORDS = Set.of("disclosure", "dispatch", "followup", "evaluation");
	private static final TokenSet NUMBERS = TokenSet.of(RULE_NUMBER, RULE_YEAR);
	private static final Set<EClass> WORK = Set.of(Literals.MEASURE, Literals.STEP);
	private static final String UNKNOWN = "…";

	private final RecoveryContext context;
	private final TokenCursor cursor;
	private final HiddenRuns hiddenRuns;
	private final FieldHeadings headings;

	MisplacedElementRecovery(RecoveryContext context, HiddenRuns hiddenRuns) {
		this.context = context;
		this.cursor = context.cursor();
		this.hiddenRuns = hiddenRuns;
		this.headings = new FieldHeadings(context);
	}

	@Override
	public boolean recover(UnexpectedToken unexpected) {
		int at = unexpected.index();
		if (!cursor.isKeyword(at) || hiddenRuns.isExplained(unexpected)
				|| headings.mayStandIn(unexpected.block().block()) && !is(at, "management response") && headings.end(at) > 0) {
			return false;
		}
		var owner = unexpected.block().block().owner();
		int end = context.endOfClause(unexpected.block(), at);
		if (owner == Literals.FINDING && is(at, "measure")) {
			reportMeasure(unexpected, end);
		} else if (WORK.contains(owner) && is(at, "management response") && end > at + 1) {
			reportResponse(at, end);
		} else if (!context.isTopLevel() && context.grammar().file().heads().contains(cursor.type(at))
				&& ErrorArguments.owners(context.grammar(), cursor.type(at)).names().isEmpty()) {
			reportElement(unexpected, end);
		} else {
			return false;
		}
		hiddenRuns.hide(at, end);
		return true;
	}

	private boolean is(int at, String keyword) {
		return Stream.of(Language.EN, Language.ZH)
				.anyMatch(each -> cursor.type(at) == context.grammar().keywords().type(Vocabulary.keyword(keyword, each)));
	}

	/** {@code 问题 P1 "…" { 措施 "…" }}. */
	private void reportMeasure(UnexpectedToken unexpected, int end) {
		int at = unexpected.index();
		int open = at;
		while (open < end && !TokenRuns.isOpening(cursor, open)) {
			open++;
		}
		var head = cursor.text(at, open);
		var clause = keyword("for", at) + ' ' + name(unexpected.block()).orElse(UNKNOWN);
		context.errors().report(at, end, "measure-in-finding", MessageArgument.text(cursor.text(at)),
				MessageArgument.text(ErrorArguments.excerpt(head) + " { " + clause + (open < end ? " … }" : " }")),
				MessageArgument.text(head), MessageArgument.text(cursor.text(open, end)), MessageArgument.text(cursor.text(at, end)));
	}

	/** The name of the finding that has a block; what has only a number is called by it. */
	private Optional<String> name(OpenBlock block) {
		int head = cursor.position();
		while (head > 0 && cursor.get(head).getStartIndex() > block.offset()) {
			head--;
		}
		var letter = is(head, "finding") ? "P" : "R";
		int name = cursor.isOneOf(head + 1, NUMBERS) && cursor.is(head + 2, RULE_ID) ? head + 2 : head + 1;
		return cursor.is(name, RULE_ID)
				? Optional.of(cursor.text(name))
				: cursor.isOneOf(name, NUMBERS) ? Optional.of(letter + NumericText.halfWidth(cursor.text(name)))
				: Optional.empty();
	}

	/** {@code management response Disagree} in a measure. */
	private void reportResponse(int at, int end) {
		var value = cursor.text(at + 1, end);
		var written = cursor.isText(at + 1) ? value : QuotedText.quote(value);
		context.errors().report(at, end, "response-in-measure", MessageArgument.text(cursor.text(at)), MessageArgument.text(written),
				MessageArgument.text(keyword("field", at) + ' ' + QuotedText.quote(cursor.text(at)) + ' ' + written));
	}

	/** {@code 整改方案 R { 公开 社会 于 2023-09-06 }}: with the plan that it is of. */
	private void reportElement(UnexpectedToken unexpected, int end) {
		int at = unexpected.index();
		var outermost = context.outermost();
		var text = element(at, end, outermost);
		context.errors().report(at, end, "element-in-block", MessageArgument.text(cursor.text(at)),
				ErrorArguments.owner(outermost.block()),
				MessageArgument.text(text.lines().findFirst().orElse("") + (text.contains("\n") ? " …" : "")), MessageArgument.text(text),
				MessageArgument.text(cursor.text(at, end)));
	}

	private String element(int at, int end, OpenBlock outermost) {
		var written = cursor.text(at, end);
		boolean isRecord = outermost.block().owner() == Literals.RECTIFICATION_PLAN && RECORDS.stream().anyMatch(each -> is(at, each));
		for (int i = at + 1; i < end; i++) {
			isRecord &= !is(i, "of");
		}
		if (!isRecord) {
			return written;
		}
		int behind = at + 1;
		boolean hasName = cursor.is(behind, RULE_ID) && !isValue(Literals.DISCLOSURE_CHANNEL, behind);
		behind += hasName && behind < end ? 1 : 0;
		behind += cursor.isText(behind) && behind < end ? 1 : 0;
		var parts = new ArrayList<>(List.of(cursor.text(at, behind), keyword("of", at) + ' ' + plan(outermost)));
		if (behind < end) {
			parts.add(cursor.text(behind, end));
		}
		return String.join(" ", parts);
	}

	private boolean isValue(EEnum type, int at) {
		return LocalWords.meaning(type, cursor.text(at)).isPresent();
	}

	private static String plan(OpenBlock plan) {
		var parts = plan.label().split(" ", 2);
		return parts.length == 2 ? parts[1] : UNKNOWN;
	}

	private String keyword(String id, int near) {
		return Vocabulary.keyword(id, KeywordSimilarity.isChinese(cursor.text(near)) ? Language.ZH : Language.EN);
	}
}
