/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.fields;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.model.Field;
import org.insp.model.FieldKind;
import org.insp.model.MoneyUnit;

/** How sentences speak of the fields of the place: 重大隐患 for the choice 重大, "partially agreed" for "Partially Agree". */
public final class FieldWords {

	/** What a sentence adds to a choice. */
	private static final Pattern THING = Pattern.compile("(?:等?级)?(?:的)?(?:问题|隐患|事项|项目|风险|措施|任务|意见|建议)?");
	private static final Pattern WITH_UNIT = Pattern.compile("(?<name>.+?)\\s*[（(]\\s*(?<unit>[^（()）]+?)\\s*[）)]");
	private static final Pattern COUNTED = Pattern.compile("[人户个项条件份家名处起亩吨次]|人次|persons|people|items|households");
	private static final Pattern ENDING = Pattern.compile("(?:ed|d|e|ly)$");
	private static final Pattern DOUBLE = Pattern.compile("([^aeiou])\\1$");

	private FieldWords() {
	}

	/** Returns whether a word is the name or the title of a field, with or without the unit that stands there in brackets. */
	public static boolean isNamed(Field field, String word) {
		return Stream.of(field.getName(), field.getTitle()).filter(Objects::nonNull)
				.anyMatch(name -> isSame(name, word) || isSame(withoutUnit(name), word));
	}

	/** Returns the unit that the title or the name of a field has in brackets, 万元 in 问题金额（万元）; empty if there is none. */
	public static Optional<String> unit(Field field) {
		return Stream.of(field.getTitle(), field.getName()).filter(Objects::nonNull).map(WITH_UNIT::matcher).filter(Matcher::matches)
				.map(match -> match.group("unit")).filter(FieldWords::isUnit).findFirst();
	}

	private static String withoutUnit(String name) {
		var match = WITH_UNIT.matcher(name);
		return match.matches() && isUnit(match.group("unit")) ? match.group("name") : name;
	}

	private static boolean isUnit(String word) {
		return MoneyUnit.of(word).isPresent() || COUNTED.matcher(word).matches();
	}

	/** Returns the choice of a field that a word means; empty if the field has no choices, or none of them is meant. */
	public static Optional<String> choice(Field field, String word) {
		if (PlaceFields.kind(field) != FieldKind.CHOICE) {
			return Optional.empty();
		}
		var exact = field.getChoices().stream().filter(choice -> isSame(choice, word)).findFirst();
		return exact.isPresent() ? exact : field.getChoices().stream().filter(choice -> isMeant(choice, word)).findFirst();
	}

	/** Returns whether two words are the same apart from capitals, blanks and the endings of English verbs. */
	public static boolean isSame(String one, String other) {
		return normal(one).equals(normal(other));
	}

	private static boolean isMeant(String choice, String word) {
		return isExtended(choice, word) || isExtended(word, choice);
	}

	private static boolean isExtended(String shorter, String longer) {
		return !shorter.isEmpty() && longer.startsWith(shorter) && THING.matcher(longer.substring(shorter.length())).matches();
	}

	private static String normal(String words) {
		return Pattern.compile("[\\s-]+").splitAsStream(words.strip().toLowerCase(Locale.ROOT))
				.map(word -> DOUBLE.matcher(ENDING.matcher(word).replaceFirst("")).replaceFirst("$1")).collect(Collectors.joining(" "));
	}
}
