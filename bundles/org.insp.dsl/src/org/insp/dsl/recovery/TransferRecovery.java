/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_CALENDAR_DATE;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ID;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_PERIOD;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.dsl.grammar.TokenSet;
import org.insp.dsl.messages.MessageArgument;
import org.insp.model.InspPackage.Literals;

/** To whom something is handed over and when, in words that mean something else in a transfer: {@code 移交 县纪委 日期 2023-09-06}. */
final class TransferRecovery implements RecoveryStrategy {

	private static final Set<String> TO = Set.of("移交", "移交至", "transfer", "to");
	private static final Set<String> ON = Set.of("日期", "于", "date", "on");
	private static final TokenSet DATES = TokenSet.of(RULE_CALENDAR_DATE, RULE_PERIOD);

	private final RecoveryContext context;
	private final TokenCursor cursor;
	private final HiddenRuns hiddenRuns;

	TransferRecovery(RecoveryContext context, HiddenRuns hiddenRuns) {
		this.context = context;
		this.cursor = context.cursor();
		this.hiddenRuns = hiddenRuns;
	}

	@Override
	public boolean recover(UnexpectedToken unexpected) {
		return unexpected.block().block().owner() == Literals.TRANSFER && (tail(unexpected) || date(unexpected) || order(unexpected));
	}

	/** What goes on with the clause before, by another word. */
	private boolean tail(UnexpectedToken unexpected) {
		int at = unexpected.index();
		int end = endOfTail(at);
		var keyword = end < 0 ? "" : keyword(at);
		int type = end < 0 ? -1 : context.grammar().keywords().type(keyword);
		if (end < 0 || !unexpected.couldContinue(type)) {
			return false;
		}
		report(unexpected.block(), at, end - 1, keyword);
		if (end - 1 > at + 1) {
			cursor.hide(at + 1, end - 1);
		}
		cursor.retype(at, type);
		context.repeatClause(unexpected.block());
		return true;
	}

	/** A date behind a word that is no keyword in English, which was read as what is transferred. */
	private boolean date(UnexpectedToken unexpected) {
		int at = unexpected.block().clauseStart();
		if (!cursor.isOneOf(unexpected.index(), DATES) || at + 1 != unexpected.index() || !ON.contains(cursor.text(at))
				|| unexpected.block().previousStart() < 0 || !cursor.is(unexpected.block().previousStart(), RULE_ID)) {
			return false;
		}
		var keyword = keyword(at);
		report(unexpected.block(), at, at + 1, keyword);
		cursor.retype(at, context.grammar().keywords().type(keyword));
		cursor.rewind(unexpected.block().previousStart());
		return true;
	}

	private void report(OpenBlock block, int from, int to, String keyword) {
		context.errors().report(from, to, "other-keyword", MessageArgument.text(cursor.text(from, to)), ErrorArguments.owner(block.block()),
				MessageArgument.text(keyword));
	}

	/** What stands before what it is said of, or in another order: the whole clause as it is to be written. */
	private boolean order(UnexpectedToken unexpected) {
		int at = unexpected.index();
		var last = unexpected.block().lastClause();
		boolean isBehind = last != null && last.feature() == Literals.TRANSFER__KIND;
		int start = isBehind ? unexpected.block().clauseStart() : at;
		var what = new ArrayList<String>();
		var to = new ArrayList<String>();
		var on = new ArrayList<String>();
		int end = start;
		while (end < at || endOfTail(end) > 0 || !isBehind && mayBeTransferred(end)) {
			int next = endOfTail(end) > 0 ? endOfTail(end) : end + 1;
			if (next == end + 1) {
				what.add(cursor.text(end));
			} else {
				(TO.contains(cursor.text(end)) ? to : on).add(keyword(end) + ' ' + cursor.text(next - 1));
			}
			end = next;
		}
		if (endOfTail(at) < 0 || what.isEmpty() || to.size() > 1 || on.size() > 1) {
			return false;
		}
		var text = Stream.of(what, to, on).flatMap(List::stream).collect(Collectors.joining(" "));
		if (!hiddenRuns.isExplained(unexpected)) {
			context.errors().report(start, end, "transfer-order", MessageArgument.text(cursor.text(at)), MessageArgument.text(text),
					MessageArgument.text(cursor.text(start, end)));
		}
		hiddenRuns.hide(at, end);
		return true;
	}

	/** Returns whether a token is a part of what is handed over: its kind, a number, a unit. */
	private boolean mayBeTransferred(int at) {
		return at < cursor.size() && !cursor.isBrace(at) && !cursor.isKeyword(at);
	}

	private String keyword(int at) {
		boolean chinese = KeywordSimilarity.isChinese(cursor.text(at));
		return TO.contains(cursor.text(at)) ? chinese ? "移交至" : "to" : chinese ? "于" : "on";
	}

	/** Returns the token behind a receiver or a date with the words before it; -1 if none begins at a token. */
	private int endOfTail(int at) {
		int value = at + 1;
		if (TO.contains(cursor.text(at))) {
			value += cursor.text(at).equals("transfer") && cursor.text(value).equals("to") ? 1 : 0;
			return cursor.is(value, RULE_ID) && cursor.continuesLine(value) ? value + 1 : -1;
		}
		return ON.contains(cursor.text(at)) && cursor.isOneOf(value, DATES) && cursor.continuesLine(value) ? value + 1 : -1;
	}
}
