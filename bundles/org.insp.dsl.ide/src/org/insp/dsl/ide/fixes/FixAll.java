/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.insp.dsl.resource.InspResource;
import org.insp.dsl.text.TextEdit;

/** Mends all that one rule objects to in a file, each in the best way; of two repairs that touch the same place the first is made. */
final class FixAll {

	private final Map<InspResource, List<TextEdit>> edits = new LinkedHashMap<>();
	private int count;

	/** All repairs in one; how many there are stands first in the arguments of the title. */
	static TextChange of(Stream<FixContext> situations) {
		var all = new FixAll();
		situations.flatMap(situation -> Fixes.changes(situation).findFirst().stream()).forEach(all::add);
		return new TextChange("fix-all", List.of(all.count), all.edits, "");
	}

	private void add(TextChange change) {
		if (change.edits().entrySet().stream().noneMatch(e -> touches(edits.getOrDefault(e.getKey(), List.of()), e.getValue()))) {
			change.edits().forEach((file, more) -> edits.computeIfAbsent(file, f -> new ArrayList<>()).addAll(more));
			count++;
		}
	}

	private static boolean touches(List<TextEdit> some, List<TextEdit> others) {
		return others.stream().anyMatch(other -> some.stream().anyMatch(one -> touches(one, other)));
	}

	/** Insertions at the same place follow one another; anything else that meets excludes each other. */
	private static boolean touches(TextEdit one, TextEdit other) {
		boolean insertions = one.length() == 0 && other.length() == 0;
		return insertions
				? one.offset() == other.offset() && one.text().equals(other.text())
				: one.offset() <= other.offset() + other.length() && other.offset() <= one.offset() + one.length();
	}
}
