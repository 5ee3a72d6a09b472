/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.document;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.insp.report.ledger.ColumnRole;
import org.insp.report.ledger.HeadingWords;

/**
 * Who answers by when, as a line below measures or the brackets behind one say it: {@code 责任领导：张某　责任科室：党政办　整改时限：9月底前}.
 *
 * @param values what stands behind each heading
 * @param before what stands before the first heading
 */
record Responsibility(Map<ColumnRole, String> values, String before) {

	private static final Pattern HEADING = Pattern.compile("(?<=^|[。；;，,、:：\\s（(])(?<words>[\\p{IsHan}]{2,12})\\s*[:：]");
	/** 【责任领导】王某 says the same as 责任领导：王某. */
	private static final Pattern BRACKETED = Pattern.compile("[【\\[［](?<words>[\\p{IsHan}]{2,12})[】\\]］]\\s*[:：]?");
	private static final Set<ColumnRole> ROLES = Set.of(ColumnRole.LEADER, ColumnRole.PERSON, ColumnRole.PEOPLE, ColumnRole.DEPARTMENT,
			ColumnRole.DEPARTMENT_PERSON, ColumnRole.COOPERATOR, ColumnRole.START, ColumnRole.DUE, ColumnRole.COMPLETED, ColumnRole.CLOSED,
			ColumnRole.KIND, ColumnRole.STATUS);
	private static final Pattern BRACKETS = Pattern.compile("[（(](?<inner>[^（()）]*(?:[（(][^（()）]*[）)][^（()）]*)*)[）)]\\s*[。；;]?\\s*$");

	/** Reads a text that says nothing else. */
	static Optional<Responsibility> line(String text) {
		return find(text).filter(found -> found.before.isEmpty());
	}

	/** Reads what a text says at its end, in brackets or not. */
	static Optional<Responsibility> atEnd(String text) {
		var brackets = BRACKETS.matcher(text);
		if (brackets.find()) {
			var inner = line(brackets.group("inner"));
			if (inner.isPresent()) {
				return Optional.of(new Responsibility(inner.get().values, text.substring(0, brackets.start()).strip()));
			}
		}
		return find(text);
	}

	/** Returns the same with what another line says. */
	Responsibility and(Responsibility other) {
		var all = new EnumMap<>(values);
		other.values.forEach(all::putIfAbsent);
		return new Responsibility(all, before);
	}

	private static Optional<Responsibility> find(String written) {
		var text = BRACKETED.matcher(written).replaceAll(match -> HeadingWords.meaning(match.group(1))
				.filter(found -> ROLES.contains(found.role())).map(found -> ' ' + match.group(1) + '：')
				.orElse(Matcher.quoteReplacement(match.group())))
				.strip();
		var values = new EnumMap<ColumnRole, String>(ColumnRole.class);
		var matcher = HEADING.matcher(text);
		ColumnRole open = null;
		int begin = 0;
		int first = -1;
		while (matcher.find()) {
			var meaning = HeadingWords.meaning(matcher.group("words")).filter(found -> ROLES.contains(found.role()));
			if (meaning.isEmpty()) {
				continue;
			}
			if (open == null) {
				first = matcher.start();
			} else {
				// a name may touch the next heading: 王某责任科室：
				put(values, open,
						text.substring(begin, matcher.end("words") - Math.min(meaning.get().strength(), matcher.group("words").length())));
			}
			open = meaning.get().role();
			begin = matcher.end();
		}
		if (open == null) {
			return Optional.empty();
		}
		put(values, open, text.substring(begin));
		return Optional.of(new Responsibility(values, text.substring(0, first).strip()));
	}

	private static void put(Map<ColumnRole, String> values, ColumnRole role, String text) {
		var plain = Sentence.plain(text.strip().replaceFirst("[（(]+$", ""));
		if (!plain.isEmpty()) {
			values.merge(role, plain, (a, b) -> a + "、" + b);
		}
	}
}
