/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.lexer;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ANY_OTHER;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_CALENDAR_DATE;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_CHINESE_STRING;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_CLOSE;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_COLON;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_COMMA;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_CURRENCY;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_EQUALS;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_FRACTION;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ID;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ML_COMMENT;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_NUMBER;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_OPEN;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_PERCENT;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_PERIOD;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_RANGE;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_SEMICOLON;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_SL_COMMENT;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_STRING;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_TEXT_BLOCK;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_WS;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_YEAR;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.insp.dsl.text.Identifiers;
import org.insp.dsl.text.NumericText;
import org.insp.model.DateExpression;

/**
 * The lexer, in the place of the generated one, whose table of some thousand Chinese keywords takes 40 MB, and which cannot do the
 * following. Quoted text and comments that are never closed are tokens too, so that a message can say so, and quotation marks nested a
 * hundred thousand deep do not exhaust the stack. What begins like a date or like a keyword of two words and does not go on so is a
 * number or a word. A unit that touches its number ends before the next one (2件3人), and 约30 is a keyword and a number. Only the types
 * of the tokens are the generated lexer's.
 */
public final class InspLexer extends Lexer {

	private static final Pattern DATE =
			Pattern.compile("\\d{4}(?:-\\d\\d?-\\d\\d?|/\\d\\d?/\\d\\d?|\\.\\d\\d?\\.\\d\\d?|年\\d\\d?月\\d\\d?[日号])");
	private static final int ZERO_WIDTH_JOINER = 0x200d;
	private static final Pattern BEGUN_DATE = Pattern.compile("\\d{4}年\\d\\d?月");
	private static final Pattern YEAR = Pattern.compile("(?:19|20|21)\\d\\d");
	/** The keywords behind which a date stands and nothing else: "by June" is one there. */
	private static final List<String> DEADLINES = List.of("due", "时限", "milestone", "节点", "revised to", "延期至");
	private static final int LONGEST_DATE = 11;
	private static final int THOUSAND = 3;
	private static final String ABOUT = "约";
	private static final String CLOSURE = "销号";
	private static final String CLOSED = "已销号";
	/** What a clause may end with, or what opens a block: behind them no value is expected. */
	private static final Set<Integer> BEFORE_CLAUSE = Set.of(RULE_OPEN, RULE_CLOSE, RULE_ID, RULE_STRING, RULE_CHINESE_STRING,
			RULE_TEXT_BLOCK, RULE_CALENDAR_DATE, RULE_PERIOD, RULE_SEMICOLON);
	/** What names a part of the number before; a comma before it separates nothing. */
	private static final String OF_WHICH = "其中";
	/** What stands before 其中 that may touch the word behind it. */
	private static final Set<Integer> BEFORE_OF_WHICH = Set.of(RULE_COLON, RULE_OPEN);
	/** A year that touches the number that it is about: 2019年3.2万元. */
	private static final Pattern YEAR_OF_NUMBER = Pattern.compile("\\d{4}年(?=\\d)(?!\\d\\d?(?:月|季))");
	/** An amount of money that touches the word before it: 已追缴12.5万元. */
	private static final Pattern MONEY = Pattern.compile(
			"[\\d０-９][\\d０-９,，]*(?:\\.[\\d０-９]+)?[十百千万亿]*(?:元|美元|欧元|港元|(?:tenThousand|hundredMillion)?CNY)(?![A-Za-z\\p{IsHan}\\d])");
	private static final int LONGEST_AMOUNT = 32;
	private static final Pattern CURRENCY = Pattern.compile("((?:US|HK|[ACS])?\\$|[€£¥￥]) ?[\\d０-９]");
	private static final int LONGEST_SIGN = 5;
	private static final Pattern MONEY_AMOUNT = Pattern.compile(
			"[\\d０-９]+(?:[,，][\\d０-９]{3})*(?:\\.[\\d０-９]+)?(?: ?(?:[kKmMbB]|[mb]n|thousand|million|billion)(?![\\p{L}\\d]))?");
	/** Values of several words, as ledgers in English have them, and behind a number millions of a currency. */
	private static final Pattern WORDS = Pattern.compile(
			"(?i)(?:in progress|not (?:yet )?started|not applicable|on track|past due"
					+ "|(?:partially|fully) (?:implemented|completed?|addressed)"
					+ "|(?:closed|open) ?[–-] ?(?:unimplemented|implemented|not implemented|no further action|overdue)|will not implement"
					+ "|no longer applicable|no further action(?: (?:required|needed))?|not implemented, closed"
					+ "|risk accepted)(?![\\w-])");
	private static final Pattern MILLIONS = Pattern.compile("(?:thousand|million|billion) [A-Z]{3}(?![\\w-])");
	private static final Set<String> FIRST_WORDS =
			Set.of("in", "not", "on", "past", "partially", "fully", "closed", "open", "will", "no", "risk");
	/** The number of a paragraph or a control: 3.1.1. */
	private static final Pattern PARAGRAPH = Pattern.compile("0{1,3}(?:\\.0{1,3}){2,}(?![\\p{L}\\d.-])");

	private final KeywordTable keywords;
	private final QuotedTextReader quoted;
	private final Set<Integer> deadlines;
	/** The end of the number that was read last. */
	private int numberEnd = -1;
	/** Where 其中 begins that follows the comma read last. */
	private int ofWhich = -1;
	/** Whether the sign of a currency was read last. */
	private boolean isMoney;
	/** Whether the keyword of a deadline or a milestone was read last: its value comes next. */
	private boolean isDeadline;
	/** The token that was read last, apart from blanks and comments. */
	private int last = RULE_OPEN;

	/**
	 * A lexer of a text.
	 *
	 * @param text the text
	 * @param keywords the keywords
	 */
	public InspLexer(CharStream text, KeywordTable keywords) {
		super(text);
		this.keywords = keywords;
		this.quoted = new QuotedTextReader(text);
		this.deadlines = DEADLINES.stream().map(keywords::type).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Returns the tokens of a part of a text, blanks and comments included.
	 *
	 * @param in the whole text, which the tokens refer to
	 * @param text the same
	 * @param from where the part begins
	 * @param to where it ends
	 * @param keywords the keywords
	 */
	public static List<CommonToken> tokens(CharStream in, String text, int from, int to, KeywordTable keywords) {
		var lexer = new InspLexer(new ANTLRStringStream(text.substring(from, to)), keywords);
		var tokens = new ArrayList<CommonToken>();
		for (var token = (CommonToken) lexer.nextToken(); token.getType() != Token.EOF; token = (CommonToken) lexer.nextToken()) {
			tokens.add(new CommonToken(in, token.getType(), Token.DEFAULT_CHANNEL, from + token.getStartIndex(),
					from + token.getStopIndex()));
		}
		return tokens;
	}

	@Override
	public void mTokens() {
		int first = input.LA(1);
		if (isBlank(first)) {
			do {
				input.consume();
			} while (isBlank(input.LA(1)));
			emitAs(RULE_WS);
		} else if (first == '“') {
			quoted.consumeChinese();
			emitAs(RULE_CHINESE_STRING);
		} else if (first == '"' && input.LA(2) == '"' && input.LA(3) == '"') {
			quoted.consumeUntil(3, "\"\"\"");
			emitAs(RULE_TEXT_BLOCK);
		} else if (first == '"') {
			quoted.consumePlain();
			emitAs(RULE_STRING);
		} else if (first == '/' && input.LA(2) == '*') {
			quoted.consumeUntil(2, "*/");
			emitAs(RULE_ML_COMMENT);
		} else if (first == '/' && input.LA(2) == '/') {
			quoted.consumeLine();
			emitAs(RULE_SL_COMMENT);
		} else if (Identifiers.isDigit(first) && isMoney) {
			money();
		} else if (Identifiers.isDigit(first)) {
			digits();
		} else if (currencySign() > 0) {
			consume(currencySign());
			emitAs(RULE_CURRENCY);
		} else if ((first == ',' || first == '，') && isBeforeOfWhich()) {
			input.consume();
			emitAs(RULE_SEMICOLON);
		} else if (Identifiers.isLetter(character(1)) || first == '^' && Identifiers.isLetter(character(2))) {
			word();
		} else if (Character.isSupplementaryCodePoint(character(1))) {
			other();
		} else {
			sign(first);
		}
	}

	/** Returns the whole character of which the first half, or all of it, is at a distance. */
	private int character(int distance) {
		int first = input.LA(distance);
		int second = first >= Character.MIN_HIGH_SURROGATE && first <= Character.MAX_HIGH_SURROGATE ? input.LA(distance + 1) : 0;
		return second >= Character.MIN_LOW_SURROGATE && second <= Character.MAX_LOW_SURROGATE
				? Character.toCodePoint((char) first, (char) second)
				: first;
	}

	private void sign(int first) {
		boolean isDouble = (first == '.' || first == '—') && input.LA(2) == first;
		consume(isDouble ? 2 : 1);
		emitAs(switch (first) {
			case '{', '｛', '（' -> RULE_OPEN;
			case '}', '｝', '）' -> RULE_CLOSE;
			case ',', '，', '、' -> RULE_COMMA;
			case ':', '：' -> RULE_COLON;
			case ';', '；' -> RULE_SEMICOLON;
			case '=', '＝' -> RULE_EQUALS;
			case '%', '％' -> RULE_PERCENT;
			case '~', '～', '—' -> RULE_RANGE;
			default -> isDouble ? RULE_RANGE : keywords.type(Character.toString(first), RULE_ANY_OTHER);
		});
	}

	/** Returns whether "of which" or one of the words for it comes behind the present comma. */
	private boolean isBeforeOfWhich() {
		int at = 2;
		while (isBlank(input.LA(at))) {
			at++;
		}
		var next = ahead(at, LONGEST_DATE);
		ofWhich = next.startsWith(OF_WHICH) ? input.index() + at - 1 : -1;
		return ofWhich >= 0 || next.matches("(?s)(?:of which|including)(?:[^\\p{L}\\d_-].*)?");
	}

	/** The length of the sign of a currency that comes next before a number, or 0. */
	private int currencySign() {
		var sign = CURRENCY.matcher(ahead(1, LONGEST_SIGN));
		return sign.lookingAt() ? sign.end(1) : 0;
	}

	/** A number behind the sign of a currency, with the letter or the word that makes thousands or millions of it. */
	private void money() {
		var amount = MONEY_AMOUNT.matcher(ahead(1, LONGEST_AMOUNT));
		consume(amount.lookingAt() ? amount.end() : 1);
		emitAs(RULE_FRACTION);
	}

	/** The characters from a distance on, no more than a number of them. */
	private String ahead(int from, int length) {
		var next = new StringBuilder();
		for (int i = from; i < from + length && input.LA(i) != CharStream.EOF; i++) {
			next.append((char) input.LA(i));
		}
		return next.toString();
	}

	/** A character that the language does not have, with the marks and the joined characters that make one sign of it. */
	private void other() {
		boolean joined = true;
		while (joined || isMark(character(1))) {
			joined = input.LA(1) == ZERO_WIDTH_JOINER;
			consume(Character.charCount(character(1)));
			joined &= input.LA(1) != CharStream.EOF;
		}
		emitAs(RULE_ANY_OTHER);
	}

	private static boolean isMark(int c) {
		return c == ZERO_WIDTH_JOINER || c > 0 && (Character.getType(c) == Character.NON_SPACING_MARK || c >= 0x1f3fb && c <= 0x1f3ff);
	}

	private void digits() {
		var next = new StringBuilder();
		for (int i = 1; i <= LONGEST_DATE && input.LA(i) != CharStream.EOF; i++) {
			next.appendCodePoint(Identifiers.isDigit(input.LA(i)) ? '0' : input.LA(i));
		}
		var paragraph = PARAGRAPH.matcher(next);
		if (paragraph.lookingAt()) {
			consume(paragraph.end());
			emitAs(RULE_ID);
			return;
		}
		int period = periodBehindFigures();
		var yearOfNumber = YEAR_OF_NUMBER.matcher(next);
		if (period == 0 && yearOfNumber.lookingAt()) {
			consume(yearOfNumber.end());
			emitAs(RULE_PERIOD);
			return;
		}
		var date = DATE.matcher(next);
		int length = date.lookingAt() ? date.end() : 0;
		if (period > length) {
			consume(period);
			emitAs(RULE_PERIOD);
			return;
		} else if (length > 0) {
			consume(length);
			emitAs(RULE_CALENDAR_DATE);
			return;
		} else if (BEGUN_DATE.matcher(next).lookingAt()) {
			// 2023年8月间: one token, so that one message names it whole
			while (Identifiers.isPart(input.LA(1))) {
				input.consume();
			}
			emitAs(RULE_PERIOD);
			return;
		}
		int start = input.index();
		boolean isGrouped = number() <= THOUSAND;
		while (isGrouped && (input.LA(1) == ',' || input.LA(1) == '，') && digitsFrom(2) == THOUSAND) {
			consume(1 + THOUSAND);
		}
		if (input.LA(1) == '.' && Identifiers.isDigit(input.LA(2))) {
			input.consume();
			number();
			emitAs(RULE_FRACTION);
		} else {
			boolean year = input.index() - start == 4 && !continuesWord()
					&& YEAR.matcher(NumericText.halfWidth(input.substring(start, start + 3))).matches();
			emitAs(year ? RULE_YEAR : RULE_NUMBER);
		}
		numberEnd = input.index();
	}

	/** Returns whether letters follow, or a sign that is meant to connect figures. */
	private boolean continuesWord() {
		return Identifiers.isPart(input.LA(1)) || (input.LA(1) == '-' || input.LA(1) == '/') && Identifiers.isPart(input.LA(2));
	}

	/** The length of the period that comes next and begins with a figure, or 0. */
	private int periodBehindFigures() {
		int figures = digitsFrom(1);
		int next = input.LA(figures + 1);
		return PeriodStart.mayBeFigures(figures, next) ? periodLength() : 0;
	}

	/** The length of the period that comes next, or 0. */
	private int periodLength() {
		var next = new StringBuilder();
		for (int i = 1; i <= DateExpression.LONGEST && input.LA(i) != CharStream.EOF && input.LA(i) != '\n' && input.LA(i) != '\r'; i++) {
			next.appendCodePoint(input.LA(i));
		}
		return isDeadline ? DateExpression.deadlineLengthAt(next.toString()) : DateExpression.lengthAt(next.toString());
	}

	/** Consumes digits; returns how many. */
	private int number() {
		int count = digitsFrom(1);
		consume(count);
		return count;
	}

	private int digitsFrom(int first) {
		int at = first;
		while (Identifiers.isDigit(input.LA(at))) {
			at++;
		}
		return at - first;
	}

	private void word() {
		int start = input.index();
		boolean isUnit = start == numberEnd;
		consume(Character.charCount(character(1)));
		if (input.substring(start, start).equals(ABOUT) && Identifiers.isDigit(input.LA(1))) {
			emitAs(keywords.type(ABOUT));
			return;
		}
		if (last == RULE_OPEN && input.LA(-1) == '含') {
			// （含部分整改）
			emitAs(keywords.type(OF_WHICH));
			return;
		}
		if (input.LA(-1) == '其' && input.LA(1) == '中'
				&& (start == ofWhich || BEFORE_OF_WHICH.contains(last) || Identifiers.isDigit(input.LA(2)))) {
			// it may touch what comes next: 其中已追缴12万元, 其中3项
			consume(ahead(1, 3).matches("中包括") ? 3 : 1);
			emitAs(keywords.type(OF_WHICH));
			return;
		}
		while (isUnit
				? Identifiers.isLetter(character(1))
				: (Identifiers.isPart(character(1)) || input.LA(1) == '-' && Identifiers.isPart(character(2))) && !isMoneyBehindWord()) {
			consume(Character.charCount(character(1)));
		}
		var word = Identifiers.halfWidth(input.substring(start, input.index() - 1));
		if (FIRST_WORDS.contains(word.toLowerCase(Locale.ROOT)) && consumedWords(WORDS, start)
				|| start - 1 == numberEnd && consumedWords(MILLIONS, start)) {
			emitAs(RULE_ID);
			return;
		}
		if (PeriodStart.isWord(word)) {
			int end = input.index();
			input.seek(start);
			int period = periodLength();
			if (period > 0) {
				consume(period);
				emitAs(RULE_PERIOD);
				return;
			}
			input.seek(end);
		}
		for (var second : keywords.secondWords(word)) {
			if (isNextWord(' ' + second)) {
				consume(second.length() + 1);
				emitAs(keywords.type(word + ' ' + second));
				return;
			}
		}
		emitAs(keywords.type(isClosingDate(word) ? CLOSURE : word, RULE_ID));
	}

	/** Returns whether a word is the status of a closed measure in the place of a clause, with the day of the closure behind it. */
	private boolean isClosingDate(String word) {
		return word.equals(CLOSED) && BEFORE_CLAUSE.contains(last) && ahead(1, LONGEST_DATE).matches("\\h+[\\d０-９]{4}[-./年].*");
	}

	/** Returns whether an amount of money touches the Chinese word before it. */
	private boolean isMoneyBehindWord() {
		return Identifiers.isDigit(input.LA(1)) && input.LA(-1) > 0xff && !Identifiers.isDigit(input.LA(-1))
				&& MONEY.matcher(ahead(1, LONGEST_AMOUNT)).lookingAt();
	}

	/** Consumes words that are one value, and returns whether they come from a place on. */
	private boolean consumedWords(Pattern words, int start) {
		int end = input.index();
		input.seek(start);
		var match = words.matcher(ahead(1, LONGEST_AMOUNT));
		if (match.lookingAt()) {
			consume(match.end());
			return true;
		}
		input.seek(end);
		return false;
	}

	/** Returns whether a text comes next, and behind it no more letters. */
	private boolean isNextWord(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (input.LA(i + 1) != text.charAt(i)) {
				return false;
			}
		}
		int behind = character(text.length() + 1);
		return !Identifiers.isPart(behind) && behind != '-';
	}

	private void consume(int count) {
		for (int i = 0; i < count; i++) {
			input.consume();
		}
	}

	private static boolean isBlank(int c) {
		return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\u3000' || c == '\u00a0' || c == '\ufeff';
	}

	private void emitAs(int type) {
		if (type != RULE_WS && type != RULE_ML_COMMENT && type != RULE_SL_COMMENT) {
			isDeadline = deadlines.contains(type);
			isMoney = type == RULE_CURRENCY;
			last = type;
		}
		state.type = type;
		state.channel = DEFAULT_TOKEN_CHANNEL;
	}
}
