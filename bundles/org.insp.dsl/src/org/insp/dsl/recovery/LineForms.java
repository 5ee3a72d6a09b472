/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_CALENDAR_DATE;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_COLON;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_COMMA;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ID;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_PERIOD;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_RANGE;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.insp.dsl.grammar.TokenSet;
import org.insp.dsl.naming.NameSyntax;
import org.insp.dsl.text.QuotedText;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.ChannelKind;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.text.LocalWords;

/** How clauses are to be written that begin as people say them. */
final class LineForms {

	/**
	 * A clause in its form.
	 *
	 * @param from its first token
	 * @param to the token behind it
	 * @param text what to write instead
	 * @param isWhole whether all of it says nothing until it is written so; else what stands before the mistake is read
	 * @param readFrom the first token behind the mistake that is read as it is
	 */
	record Form(int from, int to, String text, boolean isWhole, int readFrom) {

		Form(int from, int to, String text, boolean isWhole) {
			this(from, to, text, isWhole, to);
		}
	}

	private static final Set<String> FROM = Set.of("对", "从", "from");
	private static final Set<String> BECAUSE = Set.of("因", "因为", "由于", "because", "理由");
	private static final Set<String> STATUS_DATES = Set.of("状态日期", "状态时间");
	private static final Set<String> HEADS = Set.of("整改组长", "整改领导小组组长", "领导小组组长");
	private static final TokenSet DATES = TokenSet.of(RULE_CALENDAR_DATE, RULE_PERIOD);

	private final TokenCursor cursor;

	LineForms(TokenCursor cursor) {
		this.cursor = cursor;
	}

	/** Returns the clause that an unexpected token belongs to, in its form; empty where nothing is known about it. */
	Optional<Form> of(UnexpectedToken unexpected) {
		var owner = unexpected.block().block().owner();
		if (owner == Literals.INSPECTION_TEAM && follows(unexpected, Literals.INSPECTION_TEAM__RECUSALS)) {
			return recusal(unexpected);
		} else if (owner == Literals.INSPECTION_PLAN) {
			return follows(unexpected, Literals.ON_SITE_WORK__HOTLINE) && TokenRuns.isOpening(cursor, unexpected.index())
					? hotline(unexpected)
					: phase(unexpected.index());
		} else if (owner == Literals.POLICY && follows(unexpected, Literals.POLICY__COLUMNS)) {
			return columns(unexpected);
		}
		if (owner == Literals.MEASURE && follows(unexpected, Literals.WORK_ITEM__LEAD_DEPARTMENTS)) {
			return column(unexpected);
		}
		int value = valueOfStatusDate(cursor, unexpected.index());
		if (Literals.WORK_ITEM.isSuperTypeOf(owner) && value > 0) {
			return Optional.of(statusDate(unexpected.index(), value));
		}
		return owner == Literals.RECTIFICATION_PLAN ? head(unexpected.index()) : Optional.empty();
	}

	/** Returns whether the present keyword does not begin the clause that it usually does, but belongs to a form. */
	static boolean isOtherClause(TokenCursor cursor, OpenBlock block) {
		int at = cursor.position();
		var before = block.lastClause();
		boolean isOfRecusal = before != null && before.feature() == Literals.INSPECTION_TEAM__RECUSALS && cursor.continuesLine(at)
				&& FROM.contains(cursor.text(at)) && !cursor.isOneOf(at + 1, DATES);
		return isOfRecusal || valueOfStatusDate(cursor, at) > 0;
	}

	private static boolean follows(UnexpectedToken unexpected, EStructuralFeature feature) {
		var clause = unexpected.block().lastClause();
		return unexpected.continuesLine() && clause != null && clause.feature() == feature;
	}

	/** {@code 回避 徐某 对 东村 因 "亲属"}. */
	private Optional<Form> recusal(UnexpectedToken unexpected) {
		int at = unexpected.index();
		int start = unexpected.block().clauseStart();
		int end = endOfLine(at);
		var inside = new ArrayList<String>();
		if (FROM.contains(cursor.text(at))) {
			int names = at + 1;
			while (names < end && !BECAUSE.contains(cursor.text(names)) && !cursor.isText(names)) {
				names++;
			}
			inside.add(keyword("from@recusal", start) + ' ' + cursor.text(at + 1, names));
			at = names;
		}
		if (at < end && BECAUSE.contains(cursor.text(at))) {
			inside.add(keyword("because", start) + ' ' + quoted(at + 1, end));
		}
		return inside.isEmpty() || end == unexpected.index() + 1
				? Optional.empty()
				: Optional.of(new Form(start, end, cursor.text(start, unexpected.index()) + " { " + String.join("  ", inside) + " }",
						true));
	}

	/** {@code 监督电话 "…" { 受理时间 … }}: only a channel has hours. */
	private Optional<Form> hotline(UnexpectedToken unexpected) {
		int start = unexpected.block().clauseStart();
		int end = TokenRuns.endOfBraces(cursor, unexpected.index());
		var head = keyword("channel", start) + ' ' + Vocabulary.literal(ChannelKind.PHONE, language(start));
		return Optional.of(new Form(start, end, head + ' ' + cursor.text(start + 1, end).replaceAll("\\s+", " "), false));
	}

	/** {@code 准备阶段 2024-03-01 至 2024-03-10}. */
	private Optional<Form> phase(int at) {
		var word = cursor.text(at);
		var keyword = Vocabulary.keyword("phase", Language.ZH);
		if (!cursor.is(at, RULE_ID) || !word.endsWith(keyword) || word.equals(keyword) || !isDate(at + 1)) {
			return Optional.empty();
		}
		int to = at + 2;
		var days = cursor.text(at + 1);
		if (isConnection(to) && isDate(to + 1)) {
			days += " .. " + cursor.text(to + 1);
			to += 2;
		}
		boolean hasText = cursor.continuesLine(to) && cursor.isText(to);
		var text = QuotedText.quote(hasText ? word + "：" + QuotedText.unquote(cursor.text(to)) : word);
		return Optional.of(new Form(at, hasText ? to + 1 : to, keyword + ' ' + days + ' ' + text, false));
	}

	private boolean isDate(int at) {
		return cursor.continuesLine(at) && cursor.isOneOf(at, DATES);
	}

	private boolean isConnection(int at) {
		return cursor.continuesLine(at) && (cursor.is(at, RULE_RANGE) || Set.of("至", "到", "-").contains(cursor.text(at)));
	}

	/** {@code 台账栏目 序号 问题 措施}: without the marks between them. */
	private Optional<Form> columns(UnexpectedToken unexpected) {
		int at = unexpected.index();
		if (LocalWords.meaning(Literals.COLUMN_KIND, cursor.text(at)).isEmpty()) {
			return Optional.empty();
		}
		int start = unexpected.block().clauseStart();
		int end = endOfLine(at);
		var columns = new ArrayList<String>();
		for (int i = start + 1; i < end; i++) {
			if (cursor.isText(i) && !columns.isEmpty()) {
				columns.set(columns.size() - 1, columns.get(columns.size() - 1) + ' ' + cursor.text(i));
			} else if (!cursor.is(i, RULE_COMMA)) {
				columns.add(cursor.text(i));
			}
		}
		var mark = language(start) == Language.ZH ? "、" : ", ";
		return Optional.of(new Form(start, end, cursor.text(start) + ' ' + String.join(mark, columns), true));
	}

	/** {@code department update "…"}: a column of two words, the first of which is a keyword. */
	private Optional<Form> column(UnexpectedToken unexpected) {
		int at = unexpected.index();
		int start = unexpected.block().clauseStart();
		return at == start + 2 && cursor.isText(at) && FieldHeadings.isNoun(cursor.text(at - 1))
				? Optional.of(new Form(start, at + 1,
						keyword("field", start) + ' ' + QuotedText.quote(cursor.text(start, at)) + ' ' + cursor.text(at), true))
				: Optional.empty();
	}

	/** Returns the date behind a heading {@code status date} that begins at a token; -1 if none does. */
	private static int valueOfStatusDate(TokenCursor cursor, int at) {
		boolean isTwoWords = cursor.text(at).equals("status") && cursor.text(at + 1).equals("date");
		int end = isTwoWords ? at + 2 : STATUS_DATES.contains(cursor.text(at)) ? at + 1 : -1;
		int value = end > 0 && cursor.is(end, RULE_COLON) ? end + 1 : end;
		return value > 0 && cursor.continuesLine(value) && cursor.isOneOf(value, DATES) ? value : -1;
	}

	/** {@code status date 2024-09-30}: another column of two words. */
	private Form statusDate(int at, int value) {
		var heading = cursor.text(at, cursor.is(value - 1, RULE_COLON) ? value - 1 : value);
		return new Form(at, value + 1, keyword("field", at) + ' ' + NameSyntax.word(heading) + ' ' + cursor.text(value), true);
	}

	/** {@code 整改组长 张某}: who leads the group of a plan. */
	private Optional<Form> head(int at) {
		int value = at + 1;
		if (!HEADS.contains(cursor.text(at)) || !cursor.continuesLine(value) || !cursor.is(value, RULE_ID) && !cursor.isText(value)) {
			return Optional.empty();
		}
		var name = cursor.isText(value) ? QuotedText.unquote(cursor.text(value)) : cursor.text(value);
		return Optional.of(new Form(at, value + 1, keyword("group", at) + " { " + keyword("head@group", at) + ' ' + name + " }", false));
	}

	/** The words from a token on as a text. */
	private String quoted(int from, int to) {
		return from + 1 == to && cursor.isText(from) ? cursor.text(from) : QuotedText.quote(cursor.text(from, to).replace("\"", ""));
	}

	private int endOfLine(int from) {
		int end = from;
		while (end < cursor.size() && (end == from || cursor.continuesLine(end)) && !cursor.isBrace(end)) {
			end++;
		}
		return end;
	}

	private String keyword(String id, int near) {
		return Vocabulary.keyword(id, language(near));
	}

	private Language language(int near) {
		return KeywordSimilarity.isChinese(cursor.text(near)) ? Language.ZH : Language.EN;
	}
}
