/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_CALENDAR_DATE;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_COLON;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_COMMA;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ID;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_PERIOD;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_RANGE;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.insp.dsl.grammar.SyntaxShape.Clause;
import org.insp.dsl.grammar.TokenSet;
import org.insp.dsl.recovery.LineForms.Form;
import org.insp.dsl.text.QuotedText;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.CadenceAction;
import org.insp.model.CadencePeriod;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.Weekday;

/** How dates, persons and rhythms are to be written that stand as documents and ledgers have them: 时限 2025-09-30（已延期至 2026-03-31）. */
final class SpokenForms {

	private static final TokenSet DATES = TokenSet.of(RULE_CALENDAR_DATE, RULE_PERIOD);
	private static final Pattern EXTENDED = Pattern.compile("[（(]\\s*(?:(?:经批准|批准|现|已)*(?:申请)?(?:延期|延长|顺延|推迟|调整|延|展期)(?:至|到|为)"
			+ "|(?:now |since )?(?:extended|postponed|moved|revised) (?:to|until)\\s)\\s*(?<date>\\d[^，,；;（）()]*?)\\s*[）)]");
	private static final Pattern ORIGINALLY = Pattern.compile("[（(]\\s*(?:原定?(?:整改|完成)?(?:时限|期限|时间|日期)?(?:为|是|[:：])?"
			+ "|(?:originally|was|original due date:?)\\s)\\s*(?<date>\\d[^，,；;（）()]*?)\\s*[）)]");
	private static final Pattern FORMER = Pattern.compile("原定?(?:整改|完成|办结|计划完成|截止)?(?:时限|期限|时间|日期)|原定"
			+ "|original (?:due|target|completion) date|original deadline|previous due date");
	private static final Pattern TOTAL =
			Pattern.compile("(?:一共有?|共有?|合计|总计|总共)(?:(?<n>[0-9０-９]+(?:\\.[0-9]+)?)(?<unit>\\p{L}+))?");
	static final Pattern PHONE = Pattern.compile("[\"“]?[0-9][0-9 -]{6,17}[\"”]?");
	private static final int LONGEST_HEADING = 3;
	private static final Set<String> STAYS = Set.of("巡察时间", "巡察期间", "进驻时间", "驻点时间", "集中巡察时间", "现场巡察时间", "period", "inspection period",
			"inspection dates");
	private static final Set<String> CONNECTIONS = Set.of("至", "到", "-", "－", "to", "until");
	private static final Pattern DAYS_OF_MONTHS =
			Pattern.compile("(?:(?<y>\\d{4})年)?(?<m>\\d{1,2})月(?<d>\\d{1,2})日?\\s*(?:至|到|-|－|—|~|～)\\s*"
					+ "(?:(?<y2>\\d{4})年)?(?:(?<m2>\\d{1,2})月)?(?<d2>\\d{1,2})日");
	private static final Pattern YEAR = Pattern.compile("\\d{4}");
	private static final Pattern WEEKLY = Pattern.compile("每\\h*(?:周|星期|礼拜)(?<day>[一二三四五六日天])(?<what>\\p{L}*)");
	private static final Pattern MEETING = Pattern.compile("(?:召开|开|组织)?\\p{L}*会(?:议|商)?");
	private static final Map<String, Weekday> DAYS = Map.of("一", Weekday.MONDAY, "二", Weekday.TUESDAY, "三", Weekday.WEDNESDAY, "四",
			Weekday.THURSDAY, "五", Weekday.FRIDAY, "六", Weekday.SATURDAY, "日", Weekday.SUNDAY, "天", Weekday.SUNDAY);

	private final TokenCursor cursor;

	SpokenForms(TokenCursor cursor) {
		this.cursor = cursor;
	}

	/** Returns the clause that an unexpected token belongs to, in its form; empty where nothing is known about it. */
	Optional<Form> of(UnexpectedToken unexpected) {
		var owner = unexpected.block().block().owner();
		if (owner == Literals.MEASURE) {
			return revision(unexpected).or(() -> formerDue(unexpected)).or(() -> span(unexpected));
		} else if (owner == Literals.INSPECTION_PLAN || owner == Literals.INSPECTION_TEAM) {
			var own = owner == Literals.INSPECTION_PLAN ? weekly(unexpected.index()) : telephone(unexpected);
			return own.or(() -> stay(unexpected.index())).or(() -> phase(unexpected)).or(() -> list(unexpected)).or(() -> post(unexpected));
		} else if (owner == Literals.RECTIFICATION_PLAN) {
			return weekly(unexpected.index()).or(() -> total(unexpected.index()));
		}
		var total = Literals.TOTALS_HOLDER.isSuperTypeOf(owner) ? total(unexpected.index()) : Optional.<Form>empty();
		return total.or(() -> postInBraces(unexpected)).or(() -> list(unexpected)).or(() -> post(unexpected));
	}

	/** Returns the days of a phase that stand where a date belongs and are no date: 3月23日至5月8日. */
	Optional<Form> of(MissingToken missing) {
		int at = missing.index();
		var clause = missing.block().lastClause();
		if (clause == null || clause.feature() != Literals.INSPECTION_PLAN__PHASES || at != missing.block().clauseStart() + 1) {
			return Optional.empty();
		}
		int end = at + 1;
		while (cursor.continuesLine(end) && !cursor.isText(end) && !cursor.isBrace(end) && !cursor.isKeyword(end)) {
			end++;
		}
		return days(at, end).map(days -> new Form(at, endOf(at, days), days, true));
	}

	private int endOf(int at, String days) {
		int end = at + 1;
		while (cursor.continuesLine(end) && !cursor.isText(end) && days(at, end).filter(days::equals).isEmpty()) {
			end++;
		}
		return end;
	}

	/** The days from one to another, as a phase has them; the year is that of the date before, where they have none. */
	private Optional<String> days(int from, int to) {
		var days = DAYS_OF_MONTHS.matcher(cursor.text(from, to).strip());
		if (!days.matches()) {
			return Optional.empty();
		}
		var year = days.group("y") == null ? yearBefore(from) : Optional.of(days.group("y"));
		var month = days.group("m2") == null ? days.group("m") : days.group("m2");
		return year.map(y -> day(y, days.group("m"), days.group("d")) + " .. "
				+ day(days.group("y2") == null ? y : days.group("y2"), month, days.group("d2")));
	}

	private static String day(String year, String month, String day) {
		return String.format(Locale.ROOT, "%s-%02d-%02d", year, Integer.parseInt(month), Integer.parseInt(day));
	}

	private Optional<String> yearBefore(int at) {
		for (int i = at - 1; i >= 0; i--) {
			var year = YEAR.matcher(cursor.text(i));
			if (cursor.isOneOf(i, DATES) && year.lookingAt()) {
				return Optional.of(year.group());
			}
		}
		return Optional.empty();
	}

	/** {@code 时限 2025年9月底前（已延期至2026年3月）}: a deadline with another one in brackets. */
	private Optional<Form> revision(UnexpectedToken unexpected) {
		int at = unexpected.index();
		int start = unexpected.block().clauseStart();
		int end = unexpected.continuesLine() && start >= 0 && isDue(unexpected.block().lastClause())
				? TokenRuns.endOfRemark(cursor, at)
				: at;
		if (end == at) {
			return Optional.empty();
		}
		var written = cursor.text(start, at);
		var extended = EXTENDED.matcher(cursor.text(at, end));
		var originally = ORIGINALLY.matcher(cursor.text(at, end));
		var revised = keyword("revised to", start);
		return extended.matches()
				? Optional.of(new Form(start, end, written + "  " + revised + ' ' + extended.group("date"), false))
				: originally.matches() && start + 2 == at
						? Optional.of(new Form(start, end, cursor.text(start) + ' ' + originally.group("date") + "  " + revised + ' '
								+ cursor.text(start + 1), false))
				: Optional.empty();
	}

	/** {@code 原时限 2025-11-30  时限 2026-01-31}: the column of a ledger for the deadline as it was. */
	private Optional<Form> formerDue(UnexpectedToken unexpected) {
		int at = unexpected.index();
		int end = at + 1;
		while (end < at + LONGEST_HEADING && !FORMER.matcher(cursor.text(at, end)).matches() && cursor.continuesLine(end)) {
			end++;
		}
		int value = cursor.is(end, RULE_COLON) ? end + 1 : end;
		if (!FORMER.matcher(cursor.text(at, end)).matches() || !isDate(value)) {
			return Optional.empty();
		}
		int next = value + 1;
		int start = unexpected.block().clauseStart();
		if (isDue(unexpected.block().block().clause(cursor.type(next))) && isDate(next + 1)) {
			return Optional.of(new Form(at, next + 2, cursor.text(next) + ' ' + cursor.text(value) + "  " + keyword("revised to", at) + ' '
					+ cursor.text(next + 1), false, next));
		} else if (isDue(unexpected.block().lastClause()) && start + 2 == at) {
			return Optional.of(new Form(start, next, cursor.text(start) + ' ' + cursor.text(value) + "  " + keyword("revised to", at) + ' '
					+ cursor.text(start + 1), false));
		}
		return Optional.empty();
	}

	/** {@code 时限 2024年5月15日至6月15日}: the first day is that of the start. */
	private Optional<Form> span(UnexpectedToken unexpected) {
		int at = unexpected.index();
		int start = unexpected.block().clauseStart();
		if (!unexpected.continuesLine() || !isDue(unexpected.block().lastClause()) || at != start + 2) {
			return Optional.empty();
		}
		var first = keyword("start", start) + ' ';
		var due = "  " + cursor.text(start) + ' ';
		return isConnection(at) && isDate(at + 1)
				? Optional.of(new Form(start, at + 2, first + cursor.text(start + 1) + due + cursor.text(at + 1), false))
				: (isConnection(at) || isJoined(at) ? days(start + 1, at + 1).or(() -> days(start + 1, at + 2)) : Optional.<String>empty())
						.map(days -> new Form(start, endOf(start + 1, days), first + days.replace(" .. ", due), false));
	}

	private static boolean isDue(Clause clause) {
		return clause != null && clause.feature() == Literals.WORK_ITEM__DUE;
	}

	/** {@code 巡察时间 2026-03-23 至 2026-05-22}. */
	private Optional<Form> stay(int at) {
		int value = STAYS.contains(cursor.text(at, at + 2)) ? at + 2 : at + 1;
		if (!STAYS.contains(cursor.text(at, value))) {
			return Optional.empty();
		}
		value = cursor.is(value, RULE_COLON) ? value + 1 : value;
		if (!isDate(value)) {
			return Optional.empty();
		}
		boolean hasEnd = isConnection(value + 1) && isDate(value + 2);
		var text = keyword("from@inspection", at) + ' ' + cursor.text(value)
				+ (hasEnd ? ' ' + keyword("to", at) + ' ' + cursor.text(value + 2) : "");
		return Optional.of(new Form(at, hasEnd ? value + 3 : value + 1, text, true));
	}

	/** {@code 阶段 2026-03-23 至 2026-05-08 "…"}. */
	private Optional<Form> phase(UnexpectedToken unexpected) {
		int at = unexpected.index();
		int start = unexpected.block().clauseStart();
		if (!follows(unexpected, Literals.INSPECTION_PLAN__PHASES) || at != start + 2 || !isConnection(at) && !isJoined(at)) {
			return Optional.empty();
		}
		var keyword = cursor.text(start) + ' ';
		if (isDate(at + 1)) {
			return Optional.of(new Form(start, at + 2, keyword + cursor.text(start + 1) + " .. " + cursor.text(at + 1), false));
		}
		return days(start + 1, at + 1).or(() -> days(start + 1, at + 2))
				.map(days -> new Form(start, endOf(start + 1, days), keyword + days, false));
	}

	/** Returns whether a word begins with what joins two days: 至5月8日. */
	private boolean isJoined(int at) {
		return cursor.touches(at) && cursor.text(at).matches("[至到].*");
	}

	/** {@code 工作人员 单某、游某}: each has a clause of its own. */
	private Optional<Form> list(UnexpectedToken unexpected) {
		int at = unexpected.index();
		int start = unexpected.block().clauseStart();
		var clause = unexpected.block().lastClause();
		if (!unexpected.continuesLine() || !cursor.is(at, RULE_COMMA) || start < 0 || clause == null || clause.single()
				|| !declaresPersons(clause, start)) {
			return Optional.empty();
		}
		var text = new StringBuilder(cursor.text(start, at));
		int end = at;
		while (cursor.is(end, RULE_COMMA) && cursor.continuesLine(end + 1) && (cursor.is(end + 1, RULE_ID) || cursor.isText(end + 1))) {
			boolean hasTitle = !cursor.isText(end + 1) && cursor.continuesLine(end + 2) && cursor.isText(end + 2);
			int next = end + (hasTitle ? 3 : 2);
			text.append("  ").append(cursor.text(start)).append(' ').append(cursor.text(end + 1, next));
			end = next;
		}
		return end == at ? Optional.empty() : Optional.of(new Form(start, end, text.toString(), true));
	}

	private boolean declaresPersons(Clause clause, int start) {
		return clause.feature() instanceof EReference reference && reference.isContainment()
				&& (isPerson(reference.getEReferenceType()) || Set.of("人员", "person").contains(cursor.text(start)));
	}

	private static boolean isPerson(EClass type) {
		return Literals.PERSON.isSuperTypeOf(type);
	}

	/** {@code 组长 丙某（副局长）}: the brackets are read as a block, in which the post stands without its keyword. */
	private Optional<Form> postInBraces(UnexpectedToken unexpected) {
		int open = unexpected.index() - 1;
		if (open < 1 || !isPerson(unexpected.block().block().owner()) || !TokenRuns.isOpening(cursor, open)
				|| cursor.isText(unexpected.index())) {
			return Optional.empty();
		}
		int end = TokenRuns.endOfBraces(cursor, open);
		return cursor.line(open) == cursor.line(end - 1)
				? posts(open, end).map(text -> new Form(open, end, text, false, end - 1))
				: Optional.empty();
	}

	/** The same with the brackets that no block has. */
	private Optional<Form> post(UnexpectedToken unexpected) {
		int at = unexpected.index();
		var clause = unexpected.block().lastClause();
		boolean isOfPerson = unexpected.continuesLine() && cursor.text(at).equals("(") && clause != null
				&& clause.feature() instanceof EReference reference && reference.isContainment() && isPerson(reference.getEReferenceType());
		int end = isOfPerson ? TokenRuns.endOfRemark(cursor, at) : at;
		return end == at ? Optional.empty() : posts(at, end).map(text -> new Form(at, end, text, false));
	}

	private Optional<String> posts(int open, int end) {
		for (int i = open + 1; i < end - 1; i++) {
			if (!cursor.is(i, RULE_ID) && !cursor.is(i, RULE_COMMA) && KeywordSimilarity.isChinese(cursor.text(open + 1))) {
				return Optional.empty();
			}
		}
		var written = cursor.text(open + 1, end - 1);
		boolean chinese = KeywordSimilarity.isChinese(written);
		var posts = Stream.of(written.split("[,，、]")).map(String::strip).filter(post -> !post.isEmpty()).map(QuotedText::quote)
				.collect(Collectors.joining(chinese ? "、" : ", "));
		return posts.isEmpty() || written.indexOf('"') >= 0
				? Optional.empty()
				: Optional.of("{ " + keyword("posts", open + 1) + ' ' + posts + " }");
	}

	/** {@code 联络员 张三 13800000000}: the number is said of the person, or with the name in words. */
	private Optional<Form> telephone(UnexpectedToken unexpected) {
		int at = unexpected.index();
		int start = unexpected.block().clauseStart();
		var clause = unexpected.block().lastClause();
		boolean isOfPersons = unexpected.continuesLine() && clause != null && clause.feature() instanceof EReference reference
				&& !reference.isContainment() && reference.isMany() && isPerson(reference.getEReferenceType());
		return isOfPersons && at == start + 2 && PHONE.matcher(cursor.text(at)).matches()
				? Optional.of(new Form(start, at + 1, cursor.text(start) + ' '
						+ QuotedText.quote(
								cursor.text(start + 1) + ' ' + (cursor.isText(at) ? QuotedText.unquote(cursor.text(at)) : cursor.text(at))),
						true))
				: Optional.empty();
	}

	/** {@code 共5个问题}, {@code 合计 5 个问题}: the words for a total are told from its number by a blank. */
	private Optional<Form> total(int at) {
		var total = TOTAL.matcher(cursor.text(at));
		if (!total.matches()) {
			return Optional.empty();
		}
		int end = at + 1;
		while (cursor.continuesLine(end) && !cursor.isBrace(end)) {
			end++;
		}
		var declares = Vocabulary.keyword("declares", Language.ZH) + ' ';
		var rest = end == at + 1 ? "" : (cursor.is(at + 1, RULE_COMMA) ? "" : " ") + cursor.text(at + 1, end);
		return total.group("n") == null
				? Optional.of(new Form(at, end, declares + rest.strip(), true)).filter(form -> !rest.isEmpty())
				: Optional.of(new Form(at, end, declares + total.group("n") + ' ' + total.group("unit") + rest, true));
	}

	/** {@code 每周五 调度}, {@code 每周五召开组务会}. */
	private Optional<Form> weekly(int at) {
		var weekly = WEEKLY.matcher(cursor.text(at));
		if (!weekly.matches()) {
			return Optional.empty();
		}
		int end = at + 1;
		while (cursor.continuesLine(end) && !cursor.isBrace(end)) {
			end++;
		}
		var touching = weekly.group("what");
		var action = Vocabulary.literal(Literals.CADENCE_ACTION, touching).map(value -> Vocabulary.literal(value, Language.ZH))
				.or(() -> Optional.of(Vocabulary.literal(CadenceAction.MEET, Language.ZH)).filter(m -> MEETING.matcher(touching).matches()))
				.orElse(touching);
		var what = action + (action.isEmpty() || end == at + 1 || cursor.is(at + 1, RULE_COMMA) ? "" : " ") + cursor.text(at + 1, end);
		if (what.isEmpty()) {
			return Optional.empty();
		}
		var text = Stream.of(Vocabulary.keyword("every", Language.ZH), Vocabulary.literal(CadencePeriod.WEEK, Language.ZH),
				Vocabulary.keyword("on@cadence", Language.ZH), Vocabulary.literal(DAYS.get(weekly.group("day")), Language.ZH),
				what).collect(Collectors.joining(" "));
		return Optional.of(new Form(at, end, text, true));
	}

	/** Returns whether a word is a rhythm, which only a plan and an inspection have. */
	static boolean isRhythm(String word) {
		return WEEKLY.matcher(word).matches();
	}

	private static boolean follows(UnexpectedToken unexpected, EStructuralFeature feature) {
		var clause = unexpected.block().lastClause();
		return unexpected.continuesLine() && clause != null && clause.feature() == feature;
	}

	private boolean isDate(int at) {
		return cursor.isOneOf(at, DATES) && cursor.continuesLine(at);
	}

	private boolean isConnection(int at) {
		return cursor.continuesLine(at) && (cursor.is(at, RULE_RANGE) || CONNECTIONS.contains(cursor.text(at)));
	}

	private String keyword(String id, int near) {
		return Vocabulary.keyword(id, KeywordSimilarity.isChinese(cursor.text(near)) ? Language.ZH : Language.EN);
	}
}
