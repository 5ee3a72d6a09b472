/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.totals;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.insp.model.Count;
import org.insp.model.CountUnit;

/**
 * What a number may count by its word. Documents number their items on two levels and call both problems: 12 类问题, of which 28 个具体问题;
 * and what one calls tasks another calls measures.
 */
final class CountLevels {

	/** Problems by groups. */
	private static final Pattern COARSE = Pattern.compile("[个大]*类(?:突出)?问题");
	/** Problems one by one. */
	private static final Pattern FINE = Pattern.compile("[个项条]具体(?:突出)?问题");
	private static final Pattern RECOMMENDATIONS = Pattern.compile("(?:.*[条项])?(?:审计)?建议|(?:.*[ -])?recommendations");
	private static final Pattern TASKS = Pattern.compile("[项个条]?(?:整改)?任务");

	private CountLevels() {
	}

	/** Returns the units whose items a number of a unit may count, the usual one first. */
	static List<CountUnit> of(Count count, CountUnit unit, List<Count> all) {
		var word = word(count);
		if (unit == CountUnit.FINDINGS) {
			return COARSE.matcher(word).matches() ? List.of(CountUnit.FINDINGS, CountUnit.ASPECTS)
					: FINE.matcher(word).matches() ? List.of(CountUnit.FINDINGS, CountUnit.MANIFESTATIONS)
					: !isRecommendations(count) && all.stream().anyMatch(CountLevels::isRecommendations)
							? List.of(CountUnit.FINDINGS, CountUnit.ASPECTS)
					: List.of(unit);
		}
		// what a document calls areas may be its aspects
		return unit == CountUnit.AREAS ? List.of(unit, CountUnit.ASPECTS)
				: isTasks(count, unit) ? List.of(unit, CountUnit.MEASURES, CountUnit.FINDINGS)
				: List.of(unit);
	}

	/** Returns whether a number counts recommendations, which stand in findings or are items of their own. */
	static boolean isRecommendations(Count count) {
		return RECOMMENDATIONS.matcher(word(count)).matches();
	}

	/** Returns whether a number counts tasks, be they findings to rectify, measures or steps. */
	static boolean isTasks(Count count, CountUnit unit) {
		return unit == CountUnit.STEPS && TASKS.matcher(word(count)).matches();
	}

	/** Returns whether two numbers of one unit count the same things, so that they must be equal. */
	static boolean isSame(Count one, Count other) {
		return Stream.of(COARSE, FINE, RECOMMENDATIONS)
				.allMatch(level -> level.matcher(word(one)).matches() == level.matcher(word(other)).matches());
	}

	private static String word(Count count) {
		return count.getUnitWord() == null ? "" : count.getUnitWord().toLowerCase(Locale.ROOT);
	}
}
