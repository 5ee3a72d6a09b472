/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_COLON;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_COMMA;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ID;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_PERCENT;

import java.util.Set;
import java.util.stream.IntStream;

import org.insp.dsl.messages.MessageArgument;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;

/**
 * Clauses that are written as people say them, where the language has another form: {@code 回避 徐某 对 东村}. The message, and its fix, give
 * the whole clause as it is to be written.
 */
final class LineFormRecovery implements RecoveryStrategy {

	private static final String CODE = "line-form";
	private static final Set<String> RATES = Set.of("完成率", "进度", "完成进度", "整改进度", "completion", "progress rate");

	private final RecoveryContext context;
	private final TokenCursor cursor;
	private final HiddenRuns hiddenRuns;
	private final LineForms forms;
	private final SpokenForms spoken;

	LineFormRecovery(RecoveryContext context, HiddenRuns hiddenRuns) {
		this.context = context;
		this.cursor = context.cursor();
		this.hiddenRuns = hiddenRuns;
		this.forms = new LineForms(cursor);
		this.spoken = new SpokenForms(cursor);
	}

	@Override
	public boolean recover(UnexpectedToken unexpected) {
		return forms.of(unexpected).or(() -> spoken.of(unexpected)).filter(form -> report(form, unexpected)).isPresent()
				|| reportRhythm(unexpected) || reportRate(unexpected) || reportParts(unexpected);
	}

	@Override
	public MissingResult recover(MissingToken missing) {
		var form = spoken.of(missing);
		form.ifPresent(found -> {
			context.errors().report(found.from(), found.to(), CODE, ErrorArguments.excerptOf(cursor.text(found.from(), found.to())),
					MessageArgument.text(found.text()));
			cursor.hide(found.from(), found.to());
		});
		return form.isPresent() ? MissingResult.REPORTED : MissingResult.NOT_APPLICABLE;
	}

	/** {@code 每周五 调度} where nothing is repeated: the message says what has rhythms. */
	private boolean reportRhythm(UnexpectedToken unexpected) {
		int at = unexpected.index();
		if (!SpokenForms.isRhythm(cursor.text(at))) {
			return false;
		}
		var block = unexpected.block().block();
		int type = context.grammar().keywords().type(Vocabulary.keyword("every", Language.ZH));
		context.errors().report(at, "misplaced-keyword", MessageArgument.text(cursor.text(at)), ErrorArguments.owner(block),
				ErrorArguments.owners(context.grammar(), type));
		int end = at + 1;
		while (cursor.continuesLine(end) && !cursor.isBrace(end)) {
			end++;
		}
		hiddenRuns.hide(at, end);
		return true;
	}

	/** {@code 完成率 60%}: how far the work has come, which has a date. */
	private boolean reportRate(UnexpectedToken unexpected) {
		int at = unexpected.index();
		int value = cursor.is(at + 1, RULE_COLON) ? at + 2 : at + 1;
		if (!Literals.WORK_ITEM.isSuperTypeOf(unexpected.block().block().owner()) || !RATES.contains(cursor.text(at))
				|| !cursor.is(value + 1, RULE_PERCENT) || !cursor.continuesLine(value + 1)) {
			return false;
		}
		context.errors().report(at, value + 2, "undated-progress", MessageArgument.text(cursor.text(at)),
				ErrorArguments.keyword("progress"),
				MessageArgument.text(cursor.text(value)));
		hiddenRuns.hideValue(at, value + 2);
		return true;
	}

	/** {@code 4 人（警告 2 人）}: what a whole consists of has a word before it. */
	private boolean reportParts(UnexpectedToken unexpected) {
		int at = unexpected.index();
		if (unexpected.block().block().owner() != Literals.DIVISIBLE || at == 0 || !TokenRuns.isOpening(cursor, at - 1)
				|| !cursor.is(at, RULE_ID)) {
			return false;
		}
		var keyword = Vocabulary.keyword("of which", KeywordSimilarity.isChinese(cursor.text(at)) ? Language.ZH : Language.EN);
		int end = TokenRuns.endOfBraces(cursor, at - 1);
		context.errors().report(at, end - 1, CODE, ErrorArguments.excerptOf(cursor.text(at, end - 1)),
				MessageArgument.text(keyword + ' ' + cursor.text(at, end - 1)));
		cursor.insert(at, context.grammar().keywords().type(keyword));
		return true;
	}

	private boolean report(LineForms.Form form, UnexpectedToken unexpected) {
		context.errors().report(form.from(), form.to(), CODE, ErrorArguments.excerptOf(cursor.text(form.from(), form.to())),
				MessageArgument.text(form.text()));
		if (cursor.is(unexpected.index(), RULE_COMMA)) {
			// what is listed is read as if each had its keyword
			IntStream.range(unexpected.index(), form.to()).filter(at -> cursor.is(at, RULE_COMMA)).forEach(comma -> {
				cursor.hide(comma, comma + 1);
				cursor.insert(comma, cursor.type(form.from()));
			});
			return true;
		}
		hiddenRuns.hide(form.isWhole() ? form.from() : unexpected.index(), form.readFrom());
		if (form.isWhole()) {
			cursor.rewind(form.from());
		}
		return true;
	}
}
