/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ID;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.insp.dsl.messages.MessageArgument;
import org.insp.dsl.naming.NameSyntax;
import org.insp.dsl.text.QuotedText;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.FieldTarget;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.fields.PlaceFields;
import org.insp.model.text.LocalWords;

/**
 * Headings of ledgers that are no keywords: the message says how a field of the place is written. Where several fields stand on a line,
 * each gets the keyword that it lacks.
 */
final class FieldHeadingRecovery implements RecoveryStrategy {

	private final RecoveryContext context;
	private final TokenCursor cursor;
	private final FieldHeadings headings;
	private final HiddenRuns hiddenRuns;

	FieldHeadingRecovery(RecoveryContext context, HiddenRuns hiddenRuns) {
		this.context = context;
		this.cursor = context.cursor();
		this.headings = new FieldHeadings(context);
		this.hiddenRuns = hiddenRuns;
	}

	@Override
	public boolean recover(UnexpectedToken unexpected) {
		int at = unexpected.index();
		var block = unexpected.block();
		int end = headings.mayStandIn(block.block()) ? headings.end(at) : -1;
		if (end < 0 || unexpected.continuesLine() && (block.isLastBroken() || unexpected.couldContinue(RULE_STRING))) {
			return false;
		}
		var clause = block.lastClause();
		if (unexpected.continuesLine() && clause != null && clause.feature() == Literals.FIELD_HOLDER__FIELDS) {
			context.errors().report(at, end, "missing-field-keyword", MessageArgument.text(cursor.text(at, end)),
					ErrorArguments.keyword("field"),
					MessageArgument.text(value(end)));
			if (end > at + 1) {
				cursor.merge(at, end, RULE_ID);
			}
			cursor.insert(at, cursor.type(block.clauseStart()));
			return true;
		} else if (unexpected.continuesLine() && !headings.isDistinct(end) && !headings.isColumn(at)) {
			return false;
		}
		var output = outputKind(unexpected, end);
		if (output.isPresent()) {
			context.errors().report(at, end, "heading-word", MessageArgument.text(cursor.text(at, end)),
					MessageArgument.text(output.get()), MessageArgument.text(value(end)));
		} else {
			report(unexpected, end);
		}
		hiddenRuns.hideValue(at, headings.endOfValue(end));
		return true;
	}

	/** The clause for an amount or a number of something that measures leave behind: {@code 追缴金额 3.2万元} is {@code 成果 追缴 3.2万元}. */
	private Optional<String> outputKind(UnexpectedToken unexpected, int end) {
		if (unexpected.block().block().owner() != Literals.MEASURE || !headings.isNumber(end)) {
			return Optional.empty();
		}
		var word = cursor.text(unexpected.index(), end);
		var keyword = Vocabulary.keyword("output", KeywordSimilarity.isChinese(word) ? Language.ZH : Language.EN);
		return Stream.of(word, word.replaceFirst("(?:金额|资金|人数|数量|款)$", ""), word.replaceFirst("^amount (?:of )?", ""))
				.map(each -> each.replace(' ', '-')).filter(each -> LocalWords.meaning(Literals.OUTPUT_KIND, each).isPresent()).findFirst()
				.map(kind -> keyword + ' ' + kind);
	}

	private void report(UnexpectedToken unexpected, int end) {
		var word = cursor.text(unexpected.index(), end);
		var arguments =
				new ArrayList<>(List.of(MessageArgument.text(word), ErrorArguments.keyword("field"), MessageArgument.text(value(end)),
						MessageArgument.text(NameSyntax.word(word)), ErrorArguments.keyword("note"),
						MessageArgument.text(QuotedText.isQuoted(value(end)) && QuotedText.isClosed(value(end))
								? QuotedText.unquote(value(end))
								: value(end)),
						ErrorArguments.keyword("on"),
						ErrorArguments.value(PlaceFields.target(unexpected.block().block().owner()).orElse(FieldTarget.MEASURE))));
		context.errors().report(unexpected.index(), end, "undeclared-field", arguments.toArray(MessageArgument[]::new));
	}

	private String value(int at) {
		int end = headings.endOfValue(at);
		var written = cursor.text(at, end);
		return headings.isPlain(at) ? written : QuotedText.quote(written.replace("\"", ""));
	}
}
