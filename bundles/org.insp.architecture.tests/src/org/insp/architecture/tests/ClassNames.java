/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.architecture.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Names of classes: each once in the repository, and none in the private dialect that the standard terms have replaced. */
final class ClassNames {

	/** The words that no name of a class contains, as parts in camel case. */
	private static final Pattern DIALECT =
			Pattern.compile("(Judge|Judgements?|Judged|Told|Telling|Surroundings|Slips?|Misfits?|Turns|Likely|Likeness"
					+ "|Rehearsal|Foresee|Foreseen|Situation|Repairs?|Wording|Mends?|Mended|Misses|Complaints?|Badness)(?![a-z])");

	/** Names that say nothing of what they hold. */
	private static final Pattern VAGUE =
			Pattern.compile("Texts|Names|Places|Values|Words|Things|Stuff|Utils?|Helpers?|Misc|Shown|Known|Visible|Again");

	private ClassNames() {
	}

	/** The names of files that occur more than once, each with where it does. */
	static List<String> duplicates(SourceTree sources) {
		var byName = new TreeMap<String, List<String>>();
		sources.files().forEach(file -> byName.computeIfAbsent(file.topLevelType(), name -> new ArrayList<>()).add(file.packageName()));
		byName.remove("package-info");
		return byName.entrySet().stream().filter(name -> name.getValue().size() > 1).map(Map.Entry::toString).toList();
	}

	/** The types, nested ones included, whose names belong to the dialect or are vague. */
	static List<String> dialect(SourceTree sources) {
		return sources.files().stream()
				.flatMap(file -> file.types().stream().filter(ClassNames::isDialect).map(type -> file.path() + ": " + type))
				.distinct().toList();
	}

	private static boolean isDialect(String name) {
		return DIALECT.matcher(name).find() || VAGUE.matcher(name).matches();
	}
}
