/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_CURRENCY;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_FRACTION;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ID;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_NUMBER;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_PERCENT;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_YEAR;

import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.insp.dsl.grammar.TokenSet;
import org.insp.dsl.messages.MessageArgument;
import org.insp.model.InspPackage.Literals;
import org.insp.model.MeasureStatus;
import org.insp.model.OutputKind;

/**
 * A number where a word belongs that says what it is a number of: a degree of completion as a status or as progress without its date
 * ({@code 状态 60%}, {@code progress 60%}), an output without its kind ({@code output 3 items}), a figure of nothing ({@code figures $8k}).
 */
final class NumberForWordRecovery implements RecoveryStrategy {

	private static final TokenSet NUMBERS = TokenSet.of(RULE_NUMBER, RULE_YEAR, RULE_FRACTION, RULE_CURRENCY);
	private static final Set<EStructuralFeature> FIGURES =
			Set.of(Literals.AUDIT_REPORT__FIGURES, Literals.INSPECTION_PLAN__FIGURES, Literals.RECTIFICATION_PLAN__FIGURES,
					Literals.MEETING__FIGURES, Literals.EVALUATION__VOTES);

	private final RecoveryContext context;
	private final TokenCursor cursor;

	NumberForWordRecovery(RecoveryContext context) {
		this.context = context;
		this.cursor = context.cursor();
	}

	@Override
	public MissingResult recover(MissingToken missing) {
		int at = missing.index();
		var clause = missing.block().lastClause();
		if (clause == null || !cursor.continuesLine(at) || at != missing.block().clauseStart() + 1) {
			return MissingResult.NOT_APPLICABLE;
		}
		boolean number = cursor.isOneOf(at, NUMBERS);
		if (clause.feature() == Literals.WORK_ITEM__STATUS && number) {
			return report(missing, at, endOfAmount(at), "percent-status", ErrorArguments.keyword("progress"),
					ErrorArguments.value(MeasureStatus.ONGOING));
		} else if (clause.feature() == Literals.WORK_ITEM__PROGRESS && (number || cursor.is(at, RULE_ID))) {
			return report(missing, at, endOfWords(missing, at), "undated-progress");
		} else if (clause.feature() == Literals.MEASURE__OUTPUTS && number) {
			return report(missing, at, endOfAmount(at), "output-without-kind", ErrorArguments.value(OutputKind.RULE),
					MessageArgument.valuesOf(Literals.OUTPUT_KIND));
		} else if (FIGURES.contains(clause.feature()) && number) {
			return report(missing, at, endOfAmount(at), "figure-without-word");
		}
		return MissingResult.NOT_APPLICABLE;
	}

	/** Reports the words and hides them; the first two arguments are these words and the keyword of the clause. */
	private MissingResult report(MissingToken missing, int from, int to, String code, MessageArgument... more) {
		var arguments = new MessageArgument[more.length + 2];
		arguments[0] = ErrorArguments.excerptOf(cursor.text(from, to));
		arguments[1] = MessageArgument.keywords(missing.block().lastClause().headKeywords());
		System.arraycopy(more, 0, arguments, 2, more.length);
		context.errors().report(from, to, code, arguments);
		cursor.hide(from, to);
		return MissingResult.REPORTED;
	}

	private int endOfAmount(int at) {
		if (cursor.is(at, RULE_CURRENCY)) {
			return at + 2;
		}
		return cursor.continuesLine(at + 1) && (cursor.is(at + 1, RULE_PERCENT) || cursor.is(at + 1, RULE_ID)) ? at + 2 : at + 1;
	}

	/** To the end of the line, but not beyond the block or into the next clause. */
	private int endOfWords(MissingToken missing, int from) {
		int at = from + 1;
		while (cursor.continuesLine(at) && !cursor.isBrace(at) && !missing.block().startsClause(cursor.type(at))) {
			at++;
		}
		return at;
	}
}
