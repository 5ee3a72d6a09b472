/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The departments in a cell, with what brackets and labels say beside them: {@code 办公室（配合：财务科）}, {@code 办公室（李某）}.
 *
 * @param departments those in charge, the first of which leads
 * @param cooperators those that help
 * @param people people in brackets
 */
public record DepartmentCell(List<String> departments, List<String> cooperators, PeopleCell people) {

	private static final Pattern MARKS = Pattern.compile("[、，,；;\\n]+|\\s[/／]\\s|(?<=\\p{IsHan})[/／\\s　]+(?=\\p{IsHan})");
	private static final Pattern BRACKETS = Pattern.compile("[（(]([^）)]*)[）)]");
	private static final Pattern HELP = Pattern.compile("(?:配合|协办|协助|协同|配合单位|配合科室)\\s*[:：]?\\s*(.+)", Pattern.DOTALL);
	private static final Pattern LEAD = Pattern.compile("(?:牵头|主办|责任|牵头单位|责任单位)\\s*[:：]\\s*");

	/** Reads the departments of a cell. */
	public static DepartmentCell of(String text) {
		var cooperators = new ArrayList<String>();
		var people = new ArrayList<LedgerPerson>();
		var plain = BRACKETS.matcher(text).replaceAll(brackets -> {
			var help = HELP.matcher(brackets.group(1).strip());
			var names = PeopleCell.of(brackets.group(1));
			if (help.matches()) {
				cooperators.addAll(names(help.group(1)));
			} else if (names.unknown().isEmpty() && !names.people().isEmpty()) {
				people.addAll(names.people());
			} else {
				return java.util.regex.Matcher.quoteReplacement(brackets.group());
			}
			return "";
		});
		var lines = new ArrayList<String>();
		for (var line : plain.split("[\\n；;]")) {
			var help = HELP.matcher(line.strip());
			if (help.matches()) {
				cooperators.addAll(names(help.group(1)));
			} else {
				lines.add(LEAD.matcher(line.strip()).replaceFirst(""));
			}
		}
		return new DepartmentCell(names(String.join("\n", lines)), cooperators, new PeopleCell(people, List.of()));
	}

	private static List<String> names(String text) {
		return MARKS.splitAsStream(text).map(String::strip).filter(name -> !PeopleCell.isNobody(name)).distinct().toList();
	}
}
