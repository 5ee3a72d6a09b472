/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.input;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.model.Person;

/**
 * Masks the people whom models declare, wherever a text names them: 张三 becomes 张某, John Smith becomes J. S.; where several would be the
 * same, 张某甲 and 张某乙. Long numbers, which are those of telephones and identity cards, are masked too. A name that is masked already stays.
 */
public final class PersonMask implements UnaryOperator<String> {

	private static final String MASK = "某";
	private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
	private static final Set<String> COMPOUND = Set.of("欧阳", "司马", "上官", "诸葛", "司徒", "夏侯", "皇甫", "东方", "尉迟", "公孙", "慕容", "令狐",
			"宇文", "长孙", "端木", "南宫", "百里", "东郭", "呼延", "轩辕", "申屠", "太史", "公冶", "濮阳", "淳于", "单于", "钟离", "闻人", "鲜于");
	private static final Pattern LONG_NUMBER = Pattern.compile("(?<![0-9.,-])([0-9]{3})[0-9]{7,14}[0-9Xx](?![0-9.,])");

	private final Map<String, String> masks = new LinkedHashMap<>();
	private final Pattern names;

	private PersonMask(Collection<String> names) {
		var byMask = new LinkedHashMap<String, Set<String>>();
		names.forEach(name -> byMask.computeIfAbsent(mask(name), each -> new LinkedHashSet<>()).add(name));
		byMask.forEach((mask, same) -> {
			int next = 0;
			for (var name : same) {
				masks.put(name, same.size() == 1 || name.equals(mask) ? mask : mask + mark(next++));
			}
		});
		var longestFirst = masks.keySet().stream().sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
				.map(PersonMask::whole).collect(Collectors.joining("|"));
		this.names = longestFirst.isEmpty() ? null : Pattern.compile(longestFirst);
	}

	/** The mask for all people of some models. */
	public static PersonMask of(Stream<ReportInput> inputs) {
		return new PersonMask(inputs.flatMap(input -> input.model().visible(Person.class))
				.map(person -> person.getTitle() == null ? person.getName() : person.getTitle())
				.filter(name -> name != null && !name.isBlank()).distinct().toList());
	}

	private static String mark(int index) {
		return index < STEMS.length() ? STEMS.substring(index, index + 1) : String.valueOf(index + 1);
	}

	/** A Latin name stands for itself, a Chinese one within a sentence. */
	private static String whole(String name) {
		return isChinese(name) ? Pattern.quote(name) : "(?<![A-Za-z0-9])" + Pattern.quote(name) + "(?![A-Za-z0-9])";
	}

	private static boolean isChinese(String name) {
		return name.codePoints().anyMatch(Character::isIdeographic);
	}

	private static String mask(String name) {
		if (!isChinese(name)) {
			return Stream.of(name.split("[\\s.]+")).filter(part -> !part.isEmpty())
					.map(part -> part.substring(0, part.offsetByCodePoints(0, 1)) + '.')
					.collect(Collectors.joining(" "));
		}
		if (name.contains(MASK)) {
			return name;
		}
		return (name.length() > 2 && COMPOUND.contains(name.substring(0, 2))
				? name.substring(0, 2)
				: name.substring(0, name.offsetByCodePoints(0, 1))) + MASK;
	}

	@Override
	public String apply(String text) {
		var masked = names == null
				? text
				: names.matcher(text).replaceAll(found -> Matcher.quoteReplacement(masks.get(found.group())));
		return LONG_NUMBER.matcher(masked).replaceAll("$1********");
	}
}
