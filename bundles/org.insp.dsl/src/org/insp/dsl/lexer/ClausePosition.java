/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.lexer;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_CALENDAR_DATE;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_CHINESE_STRING;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_CLOSE;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_COLON;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_COMMA;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_FRACTION;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ID;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_NUMBER;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_OPEN;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_PERIOD;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_SEMICOLON;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_STRING;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_TEXT_BLOCK;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_YEAR;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Where in a clause the lexer is, by the token that it read last: what may stand there says how the next characters are read. */
final class ClausePosition {

	/** The keywords behind which a date stands and nothing else: "by June" is one there. */
	private static final List<String> DEADLINES = List.of("due", "时限", "milestone", "节点", "revised to", "延期至");
	/** The keywords behind which the number that a document gives an item may stand. */
	private static final List<String> ITEMS = List.of("finding", "问题", "measure", "措施", "step", "任务", "recommendation", "审计建议");
	private static final List<String> NUMBERS = List.of("number", "序号");
	private static final List<String> STATUSES = List.of("status", "状态");
	private static final List<String> TOTALS = List.of("declares", "共计");
	/** The keywords that stand within totals. */
	private static final List<String> WITHIN_TOTALS = List.of("of which", "其中", "around", "约", "not itemised", "未逐项列出");
	private static final String COPIES = "copies";
	private static final String RECOMMENDATIONS = "recommendations";
	/** The keyword of a signature, which may end with a year. */
	private static final List<String> SIGNATURES = List.of("signed", "签发");
	private static final List<String> OUTPUTS = List.of("output", "成果");
	/** What a clause may end with, or what opens a block: behind them no value is expected. */
	private static final Set<Integer> BEFORE_CLAUSE = Set.of(RULE_OPEN, RULE_CLOSE, RULE_ID, RULE_STRING, RULE_CHINESE_STRING,
			RULE_TEXT_BLOCK, RULE_CALENDAR_DATE, RULE_PERIOD, RULE_SEMICOLON);

	private final KeywordTable keywords;
	private final BitSet deadlines;
	private final BitSet items;
	private final BitSet numbers;
	private final BitSet statuses;
	private final BitSet totals;
	private final BitSet withinTotals;
	private final BitSet signatures;
	private final BitSet outputs;
	/** Whether the present clause declares totals. */
	private boolean isTotals;
	/** Whether the present clause is a signature: its number is a date and counts nothing. */
	private boolean isSignature;
	/** The token that was read last, apart from blanks and comments. */
	private int last = RULE_OPEN;

	ClausePosition(KeywordTable keywords) {
		this.keywords = keywords;
		this.deadlines = types(DEADLINES);
		this.items = types(ITEMS);
		this.numbers = types(NUMBERS);
		this.statuses = types(STATUSES);
		this.totals = types(TOTALS);
		this.withinTotals = types(WITHIN_TOTALS);
		this.signatures = types(SIGNATURES);
		this.outputs = types(OUTPUTS);
	}

	private BitSet types(List<String> words) {
		var types = new BitSet();
		words.forEach(word -> types.set(keywords.type(word)));
		return types;
	}

	/** Goes on behind a token, which is no blank and no comment. */
	void follow(int type) {
		last = type;
		if (keywords.isWord(type)) {
			isTotals = totals.get(type) || isTotals && withinTotals.get(type);
			isSignature = signatures.get(type);
		}
	}

	/** Returns whether a token of a type was read last. */
	boolean isBehind(int type) {
		return last == type;
	}

	/** Returns whether only a date can stand here. */
	boolean isDeadline() {
		return deadlines.get(last);
	}

	/** Returns whether the number that a document gives an item may stand here, before its name. */
	boolean isItem() {
		return items.get(last);
	}

	/** Returns whether the number of an item stands here. */
	boolean isNumber() {
		return numbers.get(last);
	}

	/** Returns whether the status of a measure stands here. */
	boolean isStatus() {
		return statuses.get(last);
	}

	/** Returns whether a kind of output may stand here that is named by several words. */
	boolean isOutput() {
		return outputs.get(last);
	}

	/** Returns whether a total or one of its parts may begin here. */
	boolean isPart() {
		return isTotals && (isBehindSeparator() || keywords.text(last) != null);
	}

	/** Returns whether a colon or a comma was read last. */
	boolean isBehindSeparator() {
		return last == RULE_COLON || last == RULE_COMMA;
	}

	/** Returns whether what a total counts may stand here. */
	boolean isUnitOfTotal() {
		return isTotals && (last == RULE_NUMBER || last == RULE_YEAR);
	}

	/** Returns whether a word is what the number before counts, though a clause begins with it elsewhere: 30 copies. */
	boolean isUnit(String word) {
		boolean isBehindNumber = last == RULE_NUMBER || last == RULE_YEAR || last == RULE_FRACTION;
		return isBehindNumber && !isSignature && word.equals(COPIES) || isUnitOfTotal() && word.equals(RECOMMENDATIONS);
	}

	/** Returns whether a clause may begin here, since no value is expected. */
	boolean mayBeginClause() {
		return BEFORE_CLAUSE.contains(last);
	}
}
