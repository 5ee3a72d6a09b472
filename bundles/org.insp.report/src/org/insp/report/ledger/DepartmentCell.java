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

	private static final Pattern MARKS = Pattern.compile("[、，,；;\\n]+|\\s[/／]\\s|(?<=[\\p{IsHan}）)])[/／+＋\\s　]+(?=\\p{IsHan})");
	private static final Pattern OFFICE = Pattern.compile("[局所站科室办部处组队班院校厂司会]$");
	private static final int FIRST_HAN = 0x2E80;
	/** The usual surnames, the most frequent first. */
	private static final String SURNAMES =
			"王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾萧肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶"
					+ "黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍"
					+ "华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景宫费卜冷晏席卫米柏宗瞿桂佟应臧闵苟邬边卞姬师仇栾隋刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查苑迟邝谈匡鞠惠荆郁胥綦";
	private static final Pattern BRACKETS = Pattern.compile("[（(]([^）)]*)[）)]");
	private static final Pattern HELP = Pattern.compile("(?:配合|协办|协助|协同|配合单位|配合科室)\\s*[:：]?\\s*(.+)", Pattern.DOTALL);
	private static final String NAME_OF = "([^、，,；;\\n（(]+)";
	private static final Pattern HELPER = Pattern.compile(NAME_OF + "[（(](?:配合|协办|协助|协同|参与)(?:单位|科室|部门)?[）)]");
	private static final Pattern LEADER = Pattern.compile(NAME_OF + "[（(](?:牵头|主办|主责|负责|责任)(?:单位|科室|部门)?[）)]");
	private static final Pattern LEAD = Pattern.compile("(?:牵头|主办|责任|牵头单位|责任单位)\\s*[:：]\\s*");

	/** Reads the departments of a cell. */
	public static DepartmentCell of(String text) {
		var cooperators = new ArrayList<String>();
		var people = new ArrayList<LedgerPerson>();
		var leaders = new ArrayList<String>();
		var single = HELPER.matcher(text).replaceAll(match -> taken(match.group(1), cooperators));
		single = LEADER.matcher(single).replaceAll(match -> taken(match.group(1), leaders));
		var plain = BRACKETS.matcher(single).replaceAll(brackets -> {
			var help = HELP.matcher(brackets.group(1).strip());
			var names = PeopleCell.of(brackets.group(1));
			if (PeopleCell.isNobody(brackets.group(1))) {
				return "";
			} else if (help.matches()) {
				cooperators.addAll(names(help.group(1)));
			} else if (names.unknown().isEmpty() && !names.people().isEmpty()
					&& names.people().stream().allMatch(person -> hasSurname(person.name()))) {
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
		leaders.addAll(names(String.join("\n", lines)));
		return new DepartmentCell(leaders, cooperators, new PeopleCell(people, List.of()));
	}

	private static String taken(String name, List<String> into) {
		into.add(name.strip());
		return "";
	}

	/** Reads a cell of departments and people beside each other: {@code 葛某/运维班}. */
	public static DepartmentCell ofBoth(String text) {
		var parts = text.split("\\s*[/／]\\s*");
		if (parts.length < 2) {
			return of(text);
		}
		var departments = new ArrayList<String>();
		var people = new ArrayList<LedgerPerson>();
		for (var part : parts) {
			var names = PeopleCell.of(part);
			if (names.unknown().isEmpty() && names.people().stream().allMatch(person -> !OFFICE.matcher(person.name()).find())) {
				people.addAll(names.people());
			} else {
				departments.addAll(of(part).departments());
			}
		}
		return new DepartmentCell(departments, List.of(), new PeopleCell(people, List.of()));
	}

	/** Whether a name begins with one of the usual surnames: brackets behind an office hold other short words, too. */
	private static boolean hasSurname(String name) {
		return name.codePointAt(0) < FIRST_HAN || SURNAMES.indexOf(name.codePointAt(0)) >= 0;
	}

	private static List<String> names(String text) {
		return MARKS.splitAsStream(text).map(String::strip).filter(name -> !PeopleCell.isNobody(name)).distinct().toList();
	}
}
