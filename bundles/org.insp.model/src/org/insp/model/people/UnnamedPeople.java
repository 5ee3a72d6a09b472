/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.people;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.insp.model.Person;

/** Places of a team whose people are not named yet: 待定2人, 待定, 2 to be named, TBD. */
public final class UnnamedPeople {

	private static final String OPEN =
			"待定|待确定|待明确|待抽调|另定|另行(?:确定|抽调)|(?i:TBD|TBC|TBA|to be (?:named|determined|decided|confirmed|announced))";
	private static final Pattern WORDS = Pattern.compile("(?:人员|其余)?(?<before>[0-9]+)?\\s*[名人]?\\s*(?:members?|people|persons?)?\\s*[（(]?"
			+ "(?:" + OPEN + ")[）)]?\\s*[:：（(]?\\s*(?<behind>[0-9]+)?\\s*[名人]?\\s*[）)]?");

	private UnnamedPeople() {
	}

	/** Returns whether an entry stands for people who are not named yet. */
	public static boolean isUnnamed(Person entry) {
		return words(entry).anyMatch(words -> WORDS.matcher(words).matches());
	}

	/** Returns how many people an entry stands for: one who is named, or as many as it says are to be named; empty if it does not say. */
	public static OptionalInt number(Person entry) {
		return words(entry).map(WORDS::matcher).filter(match -> match.matches()).findFirst()
				.map(match -> Stream.of("before", "behind").map(match::group).filter(digits -> digits != null)
						.mapToInt(Integer::parseInt).findFirst())
				.orElse(OptionalInt.of(1));
	}

	private static Stream<String> words(Person entry) {
		return Stream.of(entry.getTitle() == null ? entry.getName() : entry.getTitle()).filter(words -> words != null)
				.map(String::strip);
	}
}
