/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.lexer;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_AMOUNT_RANGE;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ANY_OTHER;
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
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.insp.dsl.text.Identifiers;
import org.insp.dsl.text.NumericText;

/**
 * The lexer, in the place of the generated one, whose table of some thousand Chinese keywords takes 40 MB, and which cannot do the
 * following. Quoted text and comments that are never closed are tokens too, so that a message can say so, and quotation marks nested a
 * hundred thousand deep do not exhaust the stack. What begins like a date or like a keyword of two words and does not go on so is a
 * number or a word. A unit that touches its number ends before the next one (2件3人), and 约30 is a keyword and a number. Dates, amounts
 * of money, numbers of items and values of several words are read whole, see {@link FigureForms}, {@link MoneyForms},
 * {@link ItemNumberForms} and {@link SeveralWords}. Only the types of the tokens are the generated lexer's.
 */
public final class InspLexer extends Lexer {

	private static final int ZERO_WIDTH_JOINER = 0x200d;
	private static final Pattern YEAR = Pattern.compile("(?:19|20|21)\\d\\d");
	private static final int LONGEST_SIGN = 5;
	private static final int LONGEST_OF_WHICH = 11;
	private static final int THOUSAND = 3;
	private static final String ABOUT = "约";
	private static final String LASTS = "历时";
	/** A duration that touches its keyword: 历时2.5个月, 历时约2个月. */
	private static final Pattern LASTING = Pattern.compile(LASTS + "(?:约[0-9０-９]|[0-9０-９].?)");
	private static final Pattern NOT_ITEMISED = Pattern.compile("[（(]\\s*(?:未逐项列出|not itemised)\\s*[）)]");
	private static final int LONGEST_REMARK = 20;
	private static final String CLOSURE = "销号";
	private static final String CLOSED = "已销号";
	/** What names a part of the number before; a comma before it separates nothing. */
	private static final String OF_WHICH = "其中";
	private static final Pattern ENGLISH_OF_WHICH = Pattern.compile("(?:of which|including)(?![\\p{L}\\d_-])");
	/** What stands before 其中 that may touch the word behind it. */
	private static final Set<Integer> BEFORE_OF_WHICH = Set.of(RULE_COLON, RULE_OPEN);

	private final KeywordTable keywords;
	private final QuotedTextReader quoted;
	private final Lookahead next;
	private final ClausePosition position;
	private final TouchingRhythm rhythm;
	/** The end of the number that was read last. */
	private int numberEnd = -1;
	/** Where 其中 begins that follows the comma read last. */
	private int ofWhich = -1;
	/** The sign of a currency if it was read last, else empty. */
	private String currency = "";
	/** Whether a bracket was opened around a remark about totals. */
	private boolean isRemark;

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
		this.next = new Lookahead(text);
		this.position = new ClausePosition(keywords);
		this.rhythm = new TouchingRhythm(text, next, position);
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
		int touching = rhythm.touchingLength();
		if (touching > 0) {
			consume(touching);
			emitAs(Identifiers.isDigit(first) ? RULE_NUMBER : keywords.type(Character.toString(first), RULE_ID));
		} else if (rhythm.weeklyLength() > 0) {
			consume(rhythm.weeklyLength());
			emitAs(RULE_ID);
		} else if (isBlank(first)) {
			do {
				input.consume();
			} while (isBlank(input.LA(1)));
			emitAs(RULE_WS);
		} else if (first == '“') {
			quoted.consumeChinese();
			emitAs(isKindBeforeAmount() ? RULE_ID : RULE_CHINESE_STRING);
		} else if (first == '"' && input.LA(2) == '"' && input.LA(3) == '"') {
			quoted.consumeUntil(3, "\"\"\"");
			emitAs(RULE_TEXT_BLOCK);
		} else if (first == '"') {
			quoted.consumePlain();
			emitAs(isKindBeforeAmount() ? RULE_ID : RULE_STRING);
		} else if (first == '/' && input.LA(2) == '*') {
			quoted.consumeUntil(2, "*/");
			emitAs(RULE_ML_COMMENT);
		} else if (first == '/' && input.LA(2) == '/') {
			quoted.consumeLine();
			emitAs(RULE_SL_COMMENT);
		} else if (Identifiers.isDigit(first) && !currency.isEmpty()) {
			consume(MoneyForms.amountLength(next.line(MoneyForms.LONGEST), currency));
			emitAs(RULE_FRACTION);
		} else if (Identifiers.isDigit(first)) {
			digits();
		} else if (currencySign().isPresent()) {
			signOfCurrency();
		} else if ((first == ',' || first == '，') && isBeforeOfWhich()) {
			input.consume();
			emitAs(RULE_SEMICOLON);
		} else if (position.isNumber() && ItemNumberForms.bracketsLength(next.text(1, ItemNumberForms.LONGEST)) > 0) {
			consume(ItemNumberForms.bracketsLength(next.text(1, ItemNumberForms.LONGEST)));
			emitAs(RULE_FRACTION);
		} else if ((first == '（' || first == '(') && NOT_ITEMISED.matcher(next.text(1, LONGEST_REMARK)).lookingAt()
				|| isRemark && (first == '）' || first == ')')) {
			isRemark = !isRemark;
			input.consume();
			emitAs(RULE_SEMICOLON);
		} else if (Identifiers.isLetter(next.character(1)) || first == '^' && Identifiers.isLetter(next.character(2))) {
			word();
		} else if (Character.isSupplementaryCodePoint(next.character(1))) {
			other();
		} else {
			sign(first);
		}
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
		var words = next.text(at, LONGEST_OF_WHICH);
		ofWhich = words.startsWith(OF_WHICH) ? input.index() + at - 1 : -1;
		return ofWhich >= 0 || ENGLISH_OF_WHICH.matcher(words).lookingAt();
	}

	/** The sign of a currency that comes next before a number. */
	private Optional<String> currencySign() {
		return MoneyForms.maySignBegin(input.LA(1)) ? MoneyForms.sign(next.text(1, LONGEST_SIGN)) : Optional.empty();
	}

	/** The sign of a currency, with all that follows where it is a range of amounts. */
	private void signOfCurrency() {
		int range = MoneyForms.rangeLength(next.line(MoneyForms.LONGEST));
		if (range > 0) {
			consume(range);
			emitAs(RULE_AMOUNT_RANGE);
		} else {
			var sign = currencySign().orElseThrow();
			consume(sign.length());
			emitAs(RULE_CURRENCY);
			currency = sign;
		}
	}

	/** A character that the language does not have, with the marks and the joined characters that make one sign of it. */
	private void other() {
		boolean joined = true;
		while (joined || isMark(next.character(1))) {
			joined = input.LA(1) == ZERO_WIDTH_JOINER;
			consume(Character.charCount(next.character(1)));
			joined &= input.LA(1) != CharStream.EOF;
		}
		emitAs(RULE_ANY_OTHER);
	}

	private static boolean isMark(int c) {
		return c == ZERO_WIDTH_JOINER || c > 0 && (Character.getType(c) == Character.NON_SPACING_MARK || c >= 0x1f3fb && c <= 0x1f3ff);
	}

	/** Returns whether a quoted text that ends here is a kind of output, since its amount follows: "trees planted" 300. */
	private boolean isKindBeforeAmount() {
		if (!position.isOutput() && !position.isPart() || input.LA(-1) != '"' && input.LA(-1) != '”') {
			return false;
		}
		int at = 1;
		while (input.LA(at) == ' ' || input.LA(at) == '\u3000' || next.text(at, ABOUT.length()).equals(ABOUT)) {
			at++;
		}
		return Identifiers.isDigit(input.LA(at)) || MoneyForms.sign(next.text(at, LONGEST_SIGN)).isPresent();
	}

	private void digits() {
		int label = position.isPart() || position.isBehindSeparator() ? FigureForms.labelLength(next) : 0;
		if (label > 0) {
			consume(label);
			emitAs(RULE_ID);
			return;
		}
		var form = FigureForms.of(next, position.isDeadline(), position.isItem() || position.isNumber());
		if (form != null) {
			consume(form.length());
			emitAs(form.type());
			return;
		}
		int start = input.index();
		boolean isGrouped = number() <= THOUSAND;
		while (isGrouped && (input.LA(1) == ',' || input.LA(1) == '，') && next.digits(2) == THOUSAND) {
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

	/** Consumes digits; returns how many. */
	private int number() {
		int count = next.digits(1);
		consume(count);
		return count;
	}

	private void word() {
		int start = input.index();
		boolean isUnit = start == numberEnd;
		if ((position.isDeadline() || position.isStatus()) && (next.isWord("N/A") || next.isWord("n/a"))) {
			consume("N/A".length());
			emitAs(RULE_ID);
			return;
		}
		if (input.LA(1) == LASTS.charAt(0) && LASTING.matcher(next.text(1, LASTS.length() + 2)).matches()) {
			consume(LASTS.length());
			emitAs(keywords.type(LASTS));
			return;
		}
		consume(Character.charCount(next.character(1)));
		if (input.substring(start, start).equals(ABOUT) && Identifiers.isDigit(input.LA(1))) {
			emitAs(keywords.type(ABOUT));
			return;
		}
		if (position.isBehind(RULE_OPEN) && input.LA(-1) == '含') {
			// （含部分整改）
			emitAs(keywords.type(OF_WHICH));
			return;
		}
		if (input.LA(-1) == '其' && input.LA(1) == '中'
				&& (start == ofWhich || BEFORE_OF_WHICH.stream().anyMatch(position::isBehind) || Identifiers.isDigit(input.LA(2)))) {
			// it may touch what comes next: 其中已追缴12万元, 其中3项
			consume(next.text(1, 3).matches("中包括") ? 3 : 1);
			emitAs(keywords.type(OF_WHICH));
			return;
		}
		while (isUnit
				? Identifiers.isLetter(next.character(1))
				: (Identifiers.isPart(next.character(1)) || input.LA(1) == '-' && Identifiers.isPart(next.character(2)))
						&& !isMoneyBehindWord()) {
			consume(Character.charCount(next.character(1)));
		}
		var word = Identifiers.halfWidth(input.substring(start, input.index() - 1));
		int several = severalWords(word, start);
		if (several > input.index() - start) {
			consume(several - (input.index() - start));
			emitAs(RULE_ID);
			return;
		}
		if (position.isDeadline() || PeriodStart.isWord(word)) {
			int end = input.index();
			input.seek(start);
			int period = FigureForms.periodLength(next, position.isDeadline());
			if (period > 0) {
				consume(period);
				emitAs(RULE_PERIOD);
				return;
			}
			input.seek(end);
		}
		for (var second : keywords.secondWords(word)) {
			if (next.isWord(' ' + second)) {
				consume(second.length() + 1);
				emitAs(keywords.type(word + ' ' + second));
				return;
			}
		}
		emitAs(position.isUnit(word) ? RULE_ID : keywords.type(isClosingDate(word) ? CLOSURE : word, RULE_ID));
	}

	/** The length of the value of several words that begins with the word read last; 0 if none does. */
	private int severalWords(String word, int start) {
		boolean isStatus = position.isStatus();
		boolean isBehindNumber = start - 1 == numberEnd;
		if (!isStatus && !isBehindNumber && !SeveralWords.mayBegin(word)) {
			return 0;
		}
		int end = input.index();
		input.seek(start);
		var text = next.line(SeveralWords.LONGEST);
		input.seek(end);
		if (isStatus) {
			return SeveralWords.statusLength(text, each -> keywords.type(each, RULE_ID) != RULE_ID);
		}
		int millions = isBehindNumber ? SeveralWords.millionsLength(text) : 0;
		return millions > 0 || isBehindNumber && !position.isUnitOfTotal() ? millions : SeveralWords.valueLength(text);
	}

	/** Returns whether a word is the status of a closed measure in the place of a clause, with the day of the closure behind it. */
	private boolean isClosingDate(String word) {
		return word.equals(CLOSED) && position.mayBeginClause()
				&& next.text(1, FigureForms.LONGEST_DATE).matches("\\h+[\\d０-９]{4}[-./年].*");
	}

	/** Returns whether an amount of money touches the Chinese word before it. */
	private boolean isMoneyBehindWord() {
		return Identifiers.isDigit(input.LA(1)) && input.LA(-1) > 0xff && !Identifiers.isDigit(input.LA(-1))
				&& MoneyForms.isAmount(next.text(1, MoneyForms.LONGEST));
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
			currency = "";
			position.follow(type);
		}
		state.type = type;
		state.channel = DEFAULT_TOKEN_CHANNEL;
	}
}
