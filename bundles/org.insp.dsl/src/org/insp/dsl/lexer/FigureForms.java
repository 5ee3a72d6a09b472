/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.lexer;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_AMOUNT_RANGE;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_CALENDAR_DATE;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_FRACTION;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ID;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_PERIOD;

import java.util.regex.Pattern;

import org.insp.dsl.text.Identifiers;
import org.insp.model.DateExpression;

/** What begins with a figure and is more than a number: dates and periods, ranges of money, numbers of paragraphs and items. */
final class FigureForms {

	/**
	 * What begins with a figure.
	 *
	 * @param length how many characters it has
	 * @param type the type of its token
	 */
	record Form(int length, int type) {
	}

	/** The longest date in figures. */
	static final int LONGEST_DATE = 11;

	private static final Pattern DATE =
			Pattern.compile("\\d{4}(?:-\\d\\d?-\\d\\d?|/\\d\\d?/\\d\\d?|\\.\\d\\d?\\.\\d\\d?|年\\d\\d?月\\d\\d?[日号])");
	private static final Pattern BEGUN_DATE = Pattern.compile("\\d{4}年\\d\\d?月");
	/** A year that touches the number that it is about: 2019年3.2万元. */
	private static final Pattern YEAR_OF_NUMBER = Pattern.compile("\\d{4}年(?=\\d)(?!\\d\\d?(?:月|季))");
	/** The number of a paragraph or a control: 3.1.1. */
	private static final Pattern PARAGRAPH = Pattern.compile("0{1,3}(?:\\.0{1,3}){2,}(?![\\p{L}\\d.-])");

	/** What a part of a total is called by its year: 2024年底前完成 2 项, 2023年度资金 5万元. */
	private static final Pattern LABEL = Pattern.compile("0{4}年(?:0{1,2}月(?:0{1,2}[日号])?)?\\p{IsHan}+(?![\\p{L}_])");

	private FigureForms() {
	}

	/**
	 * Returns what comes next; null if it is only a number.
	 *
	 * @param next what comes next
	 * @param isDeadline whether only a date can stand there
	 * @param isItemNumber whether the number that a document gives an item may stand there
	 */
	static Form of(Lookahead next, boolean isDeadline, boolean isItemNumber) {
		var figures = zeros(next.text(1, LONGEST_DATE));
		var paragraph = PARAGRAPH.matcher(figures);
		if (paragraph.lookingAt()) {
			return new Form(paragraph.end(), RULE_ID);
		}
		int number = isItemNumber ? ItemNumberForms.length(next.text(1, ItemNumberForms.LONGEST)) : 0;
		if (number > 0) {
			return new Form(number, RULE_FRACTION);
		}
		int range = MoneyForms.rangeLength(next.line(MoneyForms.LONGEST));
		return range > 0 ? new Form(range, RULE_AMOUNT_RANGE) : date(next, figures, isDeadline);
	}

	private static Form date(Lookahead next, String figures, boolean isDeadline) {
		var date = DATE.matcher(figures);
		int length = date.lookingAt() ? date.end() : 0;
		if (length > 0 && !next.isWordBehind(length)) {
			// most dates are nothing but a day, and need no second look
			return new Form(length, RULE_CALENDAR_DATE);
		}
		int digits = next.digits(1);
		int period = PeriodStart.mayBeFigures(digits, next.character(digits + 1)) ? periodLength(next, isDeadline) : 0;
		var yearOfNumber = YEAR_OF_NUMBER.matcher(figures);
		if (period == 0 && yearOfNumber.lookingAt()) {
			return new Form(yearOfNumber.end(), RULE_PERIOD);
		}
		if (period > length) {
			return new Form(period, RULE_PERIOD);
		} else if (length > 0) {
			return new Form(length, RULE_CALENDAR_DATE);
		}
		return BEGUN_DATE.matcher(figures).lookingAt() ? new Form(wordLength(next), RULE_PERIOD) : null;
	}

	/** The length of the name of a part that begins with its year; 0 if there is none, or only a period. */
	static int labelLength(Lookahead next) {
		var line = next.line(DateExpression.LONGEST);
		var label = LABEL.matcher(zeros(line));
		return label.lookingAt() && DateExpression.lengthAt(line) == 0 ? label.end() : 0;
	}

	/** 2023年8月间: one token, so that one message names it whole. */
	private static int wordLength(Lookahead next) {
		int length = 0;
		while (Identifiers.isPart(next.character(length + 1))) {
			length += Character.charCount(next.character(length + 1));
		}
		return length;
	}

	/** The length of the period that comes next, or 0. */
	static int periodLength(Lookahead next, boolean isDeadline) {
		var line = next.line(DateExpression.LONGEST);
		return isDeadline ? DateExpression.deadlineLengthAt(line) : DateExpression.lengthAt(line);
	}

	/** The same text with a zero in the place of every digit, so that the digits of both widths are alike. */
	private static String zeros(String text) {
		var zeros = new StringBuilder(text);
		for (int i = 0; i < zeros.length(); i++) {
			if (Identifiers.isDigit(zeros.charAt(i))) {
				zeros.setCharAt(i, '0');
			}
		}
		return zeros.toString();
	}
}
