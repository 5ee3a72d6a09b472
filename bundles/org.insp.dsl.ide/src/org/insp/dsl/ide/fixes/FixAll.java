/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.insp.dsl.resource.InspResource;
import org.insp.dsl.text.TextEdit;

/** Combines the first fix of each violation of one rule in a file. Of two fixes that touch the same text, only the first is applied. */
final class FixAll {

	private final Map<InspResource, List<TextEdit>> edits = new LinkedHashMap<>();
	private int count;

	/** Returns all changes as one; the first argument of its title is their number. */
	static TextChange of(Stream<FixContext> contexts) {
		var all = new FixAll();
		contexts.flatMap(context -> Fixes.changes(context).findFirst().stream()).forEach(all::add);
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

	/** Returns whether two edits conflict. Insertions of different texts at the same offset do not. */
	private static boolean touches(TextEdit one, TextEdit other) {
		boolean insertions = one.length() == 0 && other.length() == 0;
		return insertions
				? one.offset() == other.offset() && one.text().equals(other.text())
				: one.offset() <= other.offset() + other.length() && other.offset() <= one.offset() + one.length();
	}
}
