/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.comparison.output;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.insp.comparison.change.ChangeKind;
import org.insp.comparison.change.ModelChange;

/** Elements of which only the name is another one, as when all behind a new one move on by one: told together, not one by one. */
final class Renumbering {

	private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,9})");

	/** Names that follow each other, before and after. */
	private record Run(String firstBefore, String lastBefore, String firstAfter, String lastAfter) {

		/** Returns this run with one more name; null where that does not follow. */
		Run with(String before, String after) {
			return isNext(lastBefore, before) && isNext(lastAfter, after) ? new Run(firstBefore, before, firstAfter, after) : null;
		}

		String text() {
			return firstBefore.equals(lastBefore)
					? firstBefore + " → " + firstAfter
					: firstBefore + '–' + lastBefore + " → " + firstAfter + '–' + lastAfter;
		}
	}

	private Renumbering() {
	}

	/** Returns whether nothing but the name changed. */
	static boolean is(ModelChange change) {
		return change.kind() == ChangeKind.CHANGED && change.features().size() == 1 && change.features().get(0).id().equals("name")
				&& change.remarks().isEmpty();
	}

	/** Returns the old and new names of some elements, those that follow each other as one. */
	static List<String> runs(List<ModelChange> renumbered) {
		var runs = new ArrayList<Run>();
		for (var change : renumbered) {
			var name = change.features().get(0);
			var longer = runs.isEmpty() ? null : runs.get(runs.size() - 1).with(name.before(), name.after());
			if (longer != null) {
				runs.set(runs.size() - 1, longer);
			} else {
				runs.add(new Run(name.before(), name.before(), name.after(), name.after()));
			}
		}
		return runs.stream().map(Run::text).toList();
	}

	private static boolean isNext(String name, String following) {
		var one = NUMBERED.matcher(name);
		var other = NUMBERED.matcher(following);
		return one.matches() && other.matches() && one.group(1).equals(other.group(1))
				&& Integer.parseInt(other.group(2)) == Integer.parseInt(one.group(2)) + 1;
	}
}
