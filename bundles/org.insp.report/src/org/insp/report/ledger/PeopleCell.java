/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The names in a cell.
 *
 * @param people the people, each with the post that stands with the name
 * @param unknown the parts that are no names for certain
 */
public record PeopleCell(List<LedgerPerson> people, List<String> unknown) {

	private static final Pattern NOBODY =
			Pattern.compile("[/／\\\\—\\-–－_]*|无|暂无|待定|未定|空|N/?A|TB[DC]|none|pending|unassigned|to be determined",
					Pattern.CASE_INSENSITIVE);
	/** A name of two characters set apart, as officials' names are printed. */
	private static final Pattern SPACED = Pattern.compile("(?<![\\p{IsHan}])(\\p{IsHan})[ 　]+(\\p{IsHan})(?![\\p{IsHan}])");
	private static final Pattern CHINESE_MARKS = Pattern.compile("[、，,；;/／\\s　]+(?![^（(]*[）)])");
	private static final Pattern ENGLISH_MARKS = Pattern.compile("\\s*(?:[;/\\n]|,(?=\\s*\\S+\\s+\\S)| and | & )\\s*(?![^(]*\\))");

	private static final String NAME = "[\\p{IsHan}·]{2,4}|\\p{IsHan}[*＊×xX]{1,2}";
	private static final String POST = "书记|主任|局长|镇长|乡长|县长|区长|市长|村长|科长|部长|所长|站长|院长|校长|园长|经理|董事长|总监|主席|委员|组长|队长|处长|会长|社长|"
			+ "会计|出纳|干事|科员|专员|干部|网格员|秘书|秘书长|理事长|主管|厂长|股长|室主任|负责人|法人|班长";
	private static final Pattern POST_NAME = Pattern.compile("(?<post>.{0,20}(?:" + POST + "))[\\s　:：]*(?<name>[\\p{IsHan}]{2,3})");
	private static final Pattern NAME_POST =
			Pattern.compile("(?<name>[\\p{IsHan}]{2,3}?)[\\s　]*(?<post>(?:党[委组支]|纪委|常务|第一|副|总|站|镇|乡|村|局|科)?.{0,6}(?:" + POST + "))");
	private static final Pattern BRACKETED = Pattern.compile("(?<name>[^（(]{2,})\\s*[（(](?<post>[^）)]+)[）)]");
	private static final Pattern ENGLISH_NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: \\p{L}[\\p{L}.'’-]*){0,3}");
	/** What is in names of offices and collectives, and in no name of a person. */
	private static final Pattern NO_PERSON =
			Pattern.compile("单位|科室|部门|支部|党委|党组|政府|办公室|委员会|小组|中心|公司|全体|班子|成员|相关|有关|人员|各[村镇科站所室部支]|[局所站科室办]$");

	/** A post set apart from the name behind it, and a name set apart from the post behind it. */
	private static final Pattern POST_APART = Pattern.compile("(" + "(?:" + POST + "))[ 　]+(?=[\\p{IsHan}]{2,3}(?![\\p{IsHan}]))");
	private static final Pattern NAME_APART =
			Pattern.compile("(?<![\\p{IsHan}])([\\p{IsHan}]{2,3})[ 　]+([\\p{IsHan}]{1,12}(?:" + POST + ")|" + POST + ")(?![\\p{IsHan}])");
	/** A name that would end within the word for an organ: 镇党/委副书记. */
	private static final Pattern ORGAN = Pattern.compile(".*[党纪政]\\|(?:委|组|总支|支部|府).*");

	/** Reads the names of a cell. */
	public static PeopleCell of(String text) {
		var people = new ArrayList<LedgerPerson>();
		var unknown = new ArrayList<String>();
		boolean isChinese = text.codePoints().anyMatch(Character::isIdeographic);
		var joined = SPACED.matcher(text.strip()).replaceAll("$1$2");
		joined = POST_APART.matcher(joined).replaceAll("$1");
		var parts = (isChinese ? CHINESE_MARKS : ENGLISH_MARKS).split(NAME_APART.matcher(joined).replaceAll("$1（$2）"));
		for (var part : parts) {
			var plain = part.strip().replaceFirst("(?:同志|等)$", "");
			if (!isNobody(plain)) {
				var person = isChinese ? chinese(plain) : english(plain);
				if (person == null) {
					unknown.add(plain);
				} else if (!people.contains(person)) {
					people.add(person);
				}
			}
		}
		return new PeopleCell(List.copyOf(people), List.copyOf(unknown));
	}

	/** Returns whether a text says that there is nobody. */
	public static boolean isNobody(String text) {
		return NOBODY.matcher(text.strip()).matches();
	}

	private static LedgerPerson chinese(String text) {
		var bracketed = BRACKETED.matcher(text);
		if (bracketed.matches()) {
			var person = chinese(bracketed.group("name").strip());
			return person == null ? null : new LedgerPerson(person.name(), bracketed.group("post").strip());
		} else if (text.matches(NAME) && !text.matches(".*(?:" + POST + ")") && !NO_PERSON.matcher(text).find() && !isPostAndName(text)) {
			return new LedgerPerson(text, null);
		}
		for (var form : List.of(POST_NAME, NAME_POST)) {
			var match = form.matcher(text);
			if (match.matches() && !NO_PERSON.matcher(match.group("name")).find() && !match.group("name").matches(".*(?:" + POST + ")")
					&& !ORGAN.matcher(match.group("name") + '|' + match.group("post")).matches()) {
				return new LedgerPerson(match.group("name"), match.group("post").strip());
			}
		}
		return null;
	}

	/** Whether a short text begins with a post: 书记张某. */
	private static boolean isPostAndName(String text) {
		return text.length() > 3 && POST_NAME.matcher(text).matches();
	}

	private static LedgerPerson english(String text) {
		var bracketed = BRACKETED.matcher(text);
		var name = bracketed.matches() ? bracketed.group("name").strip() : text;
		return ENGLISH_NAME.matcher(name).matches()
				? new LedgerPerson(name, bracketed.matches() ? bracketed.group("post").strip() : null)
				: null;
	}
}
