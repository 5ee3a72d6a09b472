/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_CALENDAR_DATE;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_COMMA;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ID;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_NUMBER;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_STRING;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_YEAR;

import java.util.Map;

import org.eclipse.emf.ecore.EClassifier;
import org.insp.dsl.grammar.TokenSet;
import org.insp.dsl.grammar.ValueType.Kind;
import org.insp.dsl.messages.MessageArgument;
import org.insp.dsl.text.NumericText;
import org.insp.model.InspPackage.Literals;

/** Values that are missing, and what stands in their place on the line: text without quotation marks, a date in words, a colon. */
final class MalformedValueRecovery implements RecoveryStrategy {

	private static final TokenSet NUMBERS = TokenSet.of(RULE_NUMBER, RULE_YEAR);
	private static final Map<EClassifier, String> LETTERS = Map.of(Literals.RECTIFIABLE, "P", Literals.FINDING, "P",
			Literals.CAUSE_SUBJECT, "P", Literals.MEASURE, "C", Literals.STEP, "S");

	private final RecoveryContext context;
	private final TokenCursor cursor;

	MalformedValueRecovery(RecoveryContext context) {
		this.context = context;
		this.cursor = context.cursor();
	}

	@Override
	public MissingResult recover(MissingToken missing) {
		int at = missing.index();
		boolean here = cursor.continuesLine(at);
		if (missing.wants(RULE_ID) && !missing.wantsClosedValue() && cursor.is(at - 1, RULE_NUMBER)) {
			// only in the place of a deadline a word belongs behind a number: 2个月
			int end = here && isPlain(at) ? endOfPlain(at) : at;
			context.errors().report(at - 1, end, "date-form", ErrorArguments.excerptOf(cursor.text(at - 1, end)));
			cursor.hide(at, end);
			return MissingResult.REPORTED;
		}
		int value = here ? KeywordSeparators.end(cursor, at) : at;
		if (value > at && isUnquoted(missing, value)) {
			int end = endOfLine(missing.block(), value);
			context.errors().report(at, end, "unquoted-text", ErrorArguments.excerptOf(cursor.text(value, end)));
			cursor.hide(at, end);
			return MissingResult.REPORTED;
		} else if (value > at) {
			reportAndHide("strange-colon", at, value);
			return result(missing);
		} else if (here && UnsupportedCharacters.isAt(cursor, at)) {
			int end = UnsupportedCharacters.isQuote(cursor.text(at)) ? endOfLine(missing.block(), at) : at + 1;
			UnsupportedCharacters.report(context.errors(), cursor, at, end);
			cursor.hide(at, end);
			return result(missing);
		} else if (!here || !isOtherValue(missing)) {
			reportMissing(missing);
		}
		return MissingResult.REPORTED;
	}

	private MissingResult result(MissingToken missing) {
		return missing.wants(cursor.type(missing.index())) ? MissingResult.FILLED : MissingResult.REPORTED;
	}

	private boolean isUnquoted(MissingToken missing, int at) {
		return missing.wants(RULE_STRING) && !missing.wants(RULE_ID) && !missing.wants(RULE_CALENDAR_DATE) && cursor.continuesLine(at)
				&& isPlain(at);
	}

	/** Reports and hides what stands in the place of the value; false if nothing does. */
	private boolean isOtherValue(MissingToken missing) {
		int at = missing.index();
		boolean text = missing.wants(RULE_STRING);
		boolean name = missing.wants(RULE_ID);
		if (missing.wants(RULE_CALENDAR_DATE) && isPlain(at)) {
			reportAndHide("date-form", at, endOfPlain(at));
		} else if (text && !name && isPlain(at)) {
			reportAndHide("unquoted-text", at, endOfLine(missing.block(), at));
		} else if (name && cursor.isText(at) && missing.wantsClosedValue()) {
			reportAndHide("quoted-value", at, at + 1);
		} else if (name && cursor.isText(at) && isEmpty(at) && missing.isBeforeText()) {
			// as templates leave it: both the name and the text are still to be written
			return false;
		} else if (name && cursor.isText(at)) {
			context.errors().report(at, "quoted-name", ErrorArguments.excerptOf(cursor.text(at)),
					MessageArgument.of(missing.expectedType()));
			cursor.hide(at, at + 1);
		} else if (name && cursor.isOneOf(at, NUMBERS) && !cursor.touches(at + 1) && letter(missing) != null) {
			var number = MessageArgument.text(cursor.text(at));
			context.errors().report(at, "numbered-reference", number,
					MessageArgument.text(letter(missing) + NumericText.halfWidth(cursor.text(at))));
			cursor.hide(at, at + 1);
		} else if (name && isPlain(at) && !cursor.is(at, RULE_COMMA)) {
			reportAndHide("name-form", at, endOfTouching(at));
		} else if (!text && missing.wants(RULE_NUMBER) && isPlain(at)) {
			reportAndHide("number-form", at, at + 1);
		} else {
			return false;
		}
		return true;
	}

	/**
	 * The letter before the number by which an element of the expected class is called that has no other name; null if it has to have one.
	 */
	private static String letter(MissingToken missing) {
		var type = missing.expectedType().kind() == Kind.REFERENCE ? missing.expectedType().type() : null;
		return type == null ? null : LETTERS.get(type);
	}

	private void reportMissing(MissingToken missing) {
		int before = Math.max(0, missing.index() - 1);
		var excerpt = ErrorArguments.excerptOf(cursor.text(before));
		context.errors().report(before, "missing-value", MessageArgument.of(missing.expectedType()), excerpt);
	}

	private void reportAndHide(String code, int from, int to) {
		context.errors().report(from, to, code, ErrorArguments.excerptOf(cursor.text(from, to)));
		cursor.hide(from, to);
	}

	private boolean isEmpty(int text) {
		return cursor.text(text).matches("[\"“]\\s*[\"”]");
	}

	private boolean isPlain(int at) {
		return at < cursor.size() && !cursor.isKeyword(at) && !cursor.isBrace(at) && !cursor.isText(at);
	}

	private int endOfPlain(int from) {
		int at = from + 1;
		while (cursor.continuesLine(at) && isPlain(at)) {
			at++;
		}
		return at;
	}

	private int endOfTouching(int from) {
		int at = from + 1;
		while (cursor.touches(at) && isPlain(at) && !cursor.is(at, RULE_COMMA)) {
			at++;
		}
		return at;
	}

	/** To the end of the line, but not beyond the block or into the next clause. */
	private int endOfLine(OpenBlock block, int from) {
		int at = from + 1;
		while (cursor.continuesLine(at) && !cursor.isBrace(at) && !block.startsClause(cursor.type(at))) {
			at++;
		}
		return at;
	}
}
