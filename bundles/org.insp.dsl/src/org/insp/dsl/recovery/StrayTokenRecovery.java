/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_CALENDAR_DATE;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_COLON;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ID;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_NUMBER;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_OPEN;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_PERIOD;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_STRING;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_YEAR;

import org.insp.dsl.grammar.TokenSet;
import org.insp.dsl.messages.MessageArgument;
import org.insp.model.InspPackage.Literals;

/** Tokens that fit nowhere. They are hidden to the end of the line, with the block that follows them. */
final class StrayTokenRecovery implements RecoveryStrategy {

	private static final TokenSet FIGURES = TokenSet.of(RULE_NUMBER, RULE_YEAR, RULE_CALENDAR_DATE, RULE_PERIOD);

	private final RecoveryContext context;
	private final TokenCursor cursor;
	private final HiddenRuns hiddenRuns;

	StrayTokenRecovery(RecoveryContext context, HiddenRuns hiddenRuns) {
		this.context = context;
		this.cursor = context.cursor();
		this.hiddenRuns = hiddenRuns;
	}

	@Override
	public boolean recover(UnexpectedToken unexpected) {
		int at = unexpected.index();
		if (isDividedField(unexpected)) {
			return true;
		} else if (isSeparated(unexpected)) {
			context.repeatClause(unexpected.block());
			return true;
		}
		int end = end(at);
		boolean opens = TokenRuns.isOpening(cursor, end) && !unexpected.couldContinue(RULE_OPEN);
		int behind = opens ? TokenRuns.endOfBraces(cursor, end) : end;
		if (!hiddenRuns.isExplained(unexpected)) {
			report(unexpected, end);
		}
		hiddenRuns.hide(at, behind);
		if (unexpected.couldContinue(cursor.type(at))) {
			context.repeatClause(unexpected.block());
		}
		return true;
	}

	/** What the value of a field consists of, behind a colon: only the place knows what that means, so all of it is one text. */
	private boolean isDividedField(UnexpectedToken unexpected) {
		int at = unexpected.index();
		int value = unexpected.block().clauseStart() + 2;
		if (!cursor.is(at, RULE_COLON) || !unexpected.continuesLine() || value >= at || unexpected.block().lastClause() == null
				|| unexpected.block().lastClause().feature() != Literals.FIELD_HOLDER__FIELDS) {
			return false;
		}
		int end = at + 1;
		while (cursor.continuesLine(end) && !cursor.isBrace(end) && !unexpected.block().startsClause(cursor.type(end))) {
			end++;
		}
		context.errors().report(value, end, "unquoted-text", ErrorArguments.excerptOf(cursor.text(value, end)));
		cursor.hide(at, end);
		return true;
	}

	/** A colon between a keyword and its value, with what follows it if that is a text without quotation marks. */
	private boolean isSeparated(UnexpectedToken unexpected) {
		int at = unexpected.index();
		int value = unexpected.continuesLine() ? KeywordSeparators.end(cursor, at) : at;
		if (value == at) {
			return false;
		}
		boolean text = unexpected.couldContinue(RULE_STRING) && cursor.continuesLine(value) && ProseLines.isProse(cursor, value);
		int end = text ? ProseLines.endOfLine(cursor, value) : value;
		var shown = ErrorArguments.excerptOf(cursor.text(text ? value : at, end));
		context.errors().report(at, end, text ? "unquoted-text" : "strange-colon", shown);
		cursor.hide(at, end);
		return true;
	}

	private int end(int from) {
		int end = from;
		while (end < cursor.size() && (end == from || cursor.continuesLine(end)) && !cursor.isKeyword(end) && !cursor.isBrace(end)) {
			end++;
		}
		return end;
	}

	private void report(UnexpectedToken unexpected, int end) {
		int at = unexpected.index();
		var errors = context.errors();
		var word = ErrorArguments.excerptOf(cursor.text(at));
		var text = ErrorArguments.excerptOf(cursor.text(at, end));
		int bracketed = unexpected.continuesLine() ? TokenRuns.endOfRemark(cursor, at) : at;
		if (bracketed > at) {
			errors.report(at, bracketed, "stray-brackets", ErrorArguments.excerptOf(cursor.text(at, bracketed)));
		} else if (end == at) {
			errors.report(at, "stray-block");
		} else if (UnsupportedCharacters.isAt(cursor, at)) {
			UnsupportedCharacters.report(errors, cursor, at, end);
		} else if (unexpected.continuesLine() && cursor.is(at, RULE_ID) && unexpected.couldContinue(RULE_STRING)) {
			errors.report(at, end, "unquoted-text", text);
		} else if (cursor.is(at, RULE_ID) && isBetweenStrings(at)) {
			errors.report(at, end, "inner-quote", word);
		} else if (cursor.is(at, RULE_ID)) {
			errors.report(at, end, "stray-word", word, ErrorArguments.owner(unexpected.block().block()),
					MessageArgument.keywords(unexpected.block().block().headKeywords()));
		} else if (unexpected.continuesLine() && unexpected.couldContinue(RULE_ID) && cursor.isOneOf(at, FIGURES)) {
			errors.report(at, end, "name-form", word);
		} else {
			errors.report(at, end, cursor.isText(at) ? "stray-text" : "stray-token", text);
		}
	}

	/** Returns whether a quotation mark within a text ended it: {@code "about "three lists" and more"}. */
	private boolean isBetweenStrings(int at) {
		return at > 0 && cursor.is(at - 1, RULE_STRING) && cursor.touches(at) && cursor.is(at + 1, RULE_STRING) && cursor.touches(at + 1);
	}
}
