/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.model.CountUnit;
import org.insp.report.document.DocumentHead.Declared;
import org.insp.report.document.DocumentHead.Group;
import org.insp.report.document.DocumentHead.Inspection;
import org.insp.report.document.DocumentHead.Kind;
import org.insp.report.ledger.DateCell;
import org.insp.report.ledger.LedgerHead;
import org.insp.report.ledger.LedgerPerson;
import org.insp.report.ledger.PeopleCell;

/** Reads what a document says about itself and about the inspection, as far as usual sentences say it. */
final class DocumentHeadReader {

	private static final Pattern NUMBER = Pattern.compile("\\p{IsHan}{2,12}[〔\\[［(（]\\d{4}[〕\\]］)）]第?\\d{1,4}号");
	private static final Pattern TITLE_END = Pattern.compile(".*(?:方案|报告|通报|通知|意见|台账|汇报|清单|总结|讲话|发言|情况|公示|公告|计划|提纲)(?:[（(].*[）)])?$");
	private static final Pattern TITLE_BODY =
			Pattern.compile("^(?:中共|中国共产党)?(?<body>.{2,24}?(?:党委|党组|党工委|委员会|党总支|党支部|局|镇|乡|县|区|公司|集团|医院|学校|大学|学院|中心))(?=关于|巡察整改|整改|落实|自查)");
	private static final Pattern SIGNATURE = Pattern.compile("^(?:中共|中国共产党)(?<body>.{2,30}(?:委员会|党组|总支部|支部))$");
	private static final String DAY = "(?:(?:\\d{4}|[xX×＊*]{1,4})年)?\\d{1,2}月\\d{1,2}日";
	private static final Pattern SIGNED = Pattern.compile("^\\d{4}年\\d{1,2}月\\d{1,2}日$");
	private static final String TEAM = "(?<team>(?:中央|省委|市委|县委|区委|旗委|州委|区工委|党工委|集团党委|校党委)?第?[一二三四五六七八九十0-9]{0,3}(?:巡察|巡视|审计)组)";
	private static final Pattern INSPECTION =
			Pattern.compile(
					"(?<first>" + DAY + ")(?:至|到|—|－|-|~)(?<last>" + DAY + ")[^。]{0,30}?" + TEAM + "对(?<body>[^。，,]{2,30}?)(?:开展|进行)");
	private static final Pattern FEEDBACK =
			Pattern.compile("(?<day>" + DAY + ")(?:(?!" + DAY + ")[^。]){0,40}?反馈");
	private static final Pattern ADOPTED =
			Pattern.compile("(?<day>" + DAY + ")[^。；]{0,24}?(?:会议|党组会|党委会|常委会|党委扩大会)[^。；，]{0,6}(?:研究|审议|讨论|通过)");
	private static final Pattern TEAM_ALONE = Pattern.compile(TEAM);
	/** What ends the names of those who are something in a group: the end of the sentence, or the next part. */
	private static final String NEXT_PART = "(?=[。；;\\n]|(?:副组长|成[\\s　]*员)|$)";
	private static final Pattern HEAD =
			Pattern.compile(
					"(?:组长由(?<a>[^。；，]{2,24}?)(?:同志)?担任|由(?<b>[^。；，]{2,30}?)(?:同志)?(?:担任|任)组长"
							+ "|(?<!副)组[\\s　]*长\\s*[:：](?<c>[^。；;\\n]{2,40}?)" + NEXT_PART
							+ "|(?<!副)组长(?<d>\\p{IsHan}{2,3})(?=[，,、；;。\\n]))");
	private static final Pattern DEPUTIES = Pattern.compile("副组长由(?<a>[^。；，]{2,80}?)(?:同志)?担任"
			+ "|由?(?<c>[^。；，由]{2,80}?)(?:同志)?(?:担任|任)副组长"
			+ "|副[\\s　]*组[\\s　]*长\\s*[:：](?<b>[^。；;\\n]{2,80}?)" + NEXT_PART);
	private static final Pattern MEMBERS = Pattern.compile(
			"(?<![\\p{IsHan}])(?:组[\\s　]*员|成[\\s　]*员)\\s*(?:[:：]|由)(?<a>[^。；;\\n]{2,300}?)(?:同志)?"
					+ "(?:组成|担任)?(?=[。；;\\n]|$)"
					+ "|(?<b>[^。；，由]{2,200}?)(?:同志)?(?:为|任|担任)成员");
	private static final Pattern GROUP = Pattern.compile("成立(?:了)?(?<title>[^。，；]{0,24}?(?:领导小组|工作专班|工作组))");
	private static final Pattern OFFICE = Pattern.compile("(?:领导小组)?办公室设在(?<office>[^，。；]{2,16})");
	private static final Pattern TOTALS =
			Pattern.compile("(?<n>\\d{1,4})\\s*(?:个|大|条|项)(?:主要|具体|反馈|突出)?(?<unit>方面|问题表现|具体表现|表现|问题|整改措施|措施)");
	private static final Pattern MEASURES = Pattern.compile("(?:制定|提出|细化)[^。；，]{0,16}?措施\\s*(?<n>\\d{1,4})\\s*(?:条|项|个)");
	private static final Map<String, CountUnit> UNITS =
			Map.of("方面", CountUnit.ASPECTS, "问题", CountUnit.FINDINGS, "问题表现", CountUnit.MANIFESTATIONS, "具体表现",
					CountUnit.MANIFESTATIONS, "表现", CountUnit.MANIFESTATIONS, "整改措施", CountUnit.MEASURES, "措施", CountUnit.MEASURES);
	private static final int MAX_TITLE = 50;

	private final List<String> lines;
	private final String all;

	private DocumentHeadReader(List<String> paragraphs) {
		lines = paragraphs.stream().flatMap(String::lines).map(String::strip).filter(line -> !line.isEmpty()).toList();
		var width = LineWidth.of(lines);
		all = lines.stream().map(line -> !width.isFull(line) || line.matches(".*[。：:；]") ? line + '\n' : line)
				.collect(Collectors.joining());
	}

	/** Reads the paragraphs of a document. */
	static DocumentHead read(List<String> paragraphs) {
		return new DocumentHeadReader(paragraphs).head();
	}

	private DocumentHead head() {
		var title = title();
		Optional<LocalDate> signed = lines.stream().skip(Math.max(0, lines.size() - 12)).map(line -> line.replaceAll("\\s", ""))
				.filter(line -> SIGNED.matcher(line).matches()).reduce((a, b) -> b).flatMap(line -> day(line, year(0)));
		int year = signed.map(LocalDate::getYear).orElse(0);
		var written = Pattern.compile("(?<!\\d)(20\\d{2})年").matcher(all);
		if (year == 0 && written.find()) {
			year = Integer.parseInt(written.group(1));
		}
		var inspection = inspection(year);
		var ledger = new LedgerHead(title, body(title, inspection), signed.orElse(null), year,
				signed.map(LocalDate::toString).orElse(year + "年"),
				null);
		return new DocumentHead(ledger, kind(title), number(), inspection, feedback(inspection, year), adopted(year), group(), declared());
	}

	/** The lines before the first sentence, without number and addressee. */
	private String title() {
		var title = new StringBuilder();
		for (var line : lines) {
			if (NUMBER.matcher(line).matches() || line.matches("[（(].*[）)]|附件\\d*[:：]?")) {
				continue;
			} else if (line.length() > MAX_TITLE || line.matches(".*[。：:；，]") || NumberMark.of(line).isPresent()) {
				break;
			}
			title.append(line.replaceAll("\\s+", ""));
			if (TITLE_END.matcher(title).matches() || title.length() > 2 * MAX_TITLE) {
				break;
			}
		}
		return title.toString();
	}

	private String body(String title, Inspection inspection) {
		var match = TITLE_BODY.matcher(title);
		if (match.find()) {
			return match.group("body");
		}
		var signature = lines.stream().skip(Math.max(0, lines.size() - 12)).map(line -> SIGNATURE.matcher(line.replaceAll("\\s", "")))
				.filter(Matcher::matches).map(found -> found.group("body")).reduce((a, b) -> b);
		return signature.orElse(inspection == null || inspection.body() == null ? "" : inspection.body());
	}

	private static Kind kind(String title) {
		if (title.matches(".*(?:讲话|发言|致辞|主持词)$")) {
			return Kind.OTHER;
		} else if (title.matches(".*(?:自查|工作汇报|工作报告|对照检查).*")) {
			return Kind.SELF_REPORT;
		} else if (title.matches(".*(?:方案|清单|台账|计划)$")) {
			return Kind.PLAN;
		} else if (title.matches(".*(?:通报|公示|公告|情况|情况的报告|进展.*报告|整改.*报告)$")) {
			return Kind.NOTICE;
		}
		return title.matches(".*反馈(?:意见|情况).*") ? Kind.FEEDBACK : Kind.OTHER;
	}

	private String number() {
		return lines.stream().limit(6).map(NUMBER::matcher).filter(Matcher::matches).map(Matcher::group).findFirst().orElse(null);
	}

	private Inspection inspection(int year) {
		var match = INSPECTION.matcher(all);
		if (match.find()) {
			var first = day(match.group("first"), year(year));
			var last = day(match.group("last"), year(first.map(LocalDate::getYear).orElse(year)));
			return new Inspection(match.group("team"), match.group("body"), first.orElse(null), last.orElse(null));
		}
		var team = TEAM_ALONE.matcher(all);
		return team.find() && team.group().length() > 4 ? new Inspection(team.group("team"), null, null, null) : null;
	}

	private LocalDate feedback(Inspection inspection, int year) {
		var match = FEEDBACK.matcher(all);
		int of = inspection == null || inspection.last() == null ? year : inspection.last().getYear();
		return match.find() ? day(match.group("day"), year(of)).orElse(null) : null;
	}

	private LocalDate adopted(int year) {
		var match = ADOPTED.matcher(all);
		return match.find() ? day(match.group("day"), year(year)).orElse(null) : null;
	}

	private static LedgerHead year(int year) {
		return new LedgerHead("", "", null, year, "", null);
	}

	private static Optional<LocalDate> day(String text, LedgerHead head) {
		return DateCell.read(text, head).map(found -> found.date().date());
	}

	private Group group() {
		var title = GROUP.matcher(all);
		if (!title.find()) {
			return null;
		}
		var after = all.substring(title.end(), Math.min(all.length(), title.end() + 400));
		var office = OFFICE.matcher(after);
		var heads = people(HEAD, after);
		var group = new Group(title.group("title"), heads, people(DEPUTIES, after), people(MEMBERS, after),
				office.find() ? office.group("office") : null);
		return heads.isEmpty() && group.deputies().isEmpty() && group.members().isEmpty() && group.office() == null ? null : group;
	}

	private static List<LedgerPerson> people(Pattern pattern, String text) {
		var match = pattern.matcher(text);
		if (!match.find()) {
			return List.of();
		}
		var names = Stream.of("a", "b", "c", "d").filter(name -> pattern.pattern().contains("<" + name + ">")).map(match::group)
				.filter(group -> group != null).findFirst().orElse("");
		return PeopleCell.of(names).people();
	}

	/** The totals of findings and measures, each the first time it is given. */
	private List<Declared> declared() {
		var declared = new ArrayList<Declared>();
		var totals = TOTALS.matcher(all);
		while (totals.find()) {
			add(declared, UNITS.get(totals.group("unit")), totals.group("n"));
		}
		var measures = MEASURES.matcher(all);
		while (measures.find()) {
			add(declared, CountUnit.MEASURES, measures.group("n"));
		}
		return declared;
	}

	private static void add(List<Declared> declared, CountUnit unit, String number) {
		if (declared.stream().noneMatch(each -> each.unit() == unit)) {
			declared.add(new Declared(unit, Integer.parseInt(number)));
		}
	}
}
