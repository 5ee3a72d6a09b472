/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.insp.dsl.resource.InspResource;
import org.insp.dsl.text.TextEdit;

/**
 * One way to mend something.
 *
 * @param key the key of its title
 * @param arguments what fills the slots of the title
 * @param edits the edits, by file
 * @param selected what of the new text a person should look at or complete; empty if there is nothing
 */
record TextChange(String key, List<Object> arguments, Map<InspResource, List<TextEdit>> edits, String selected) {

	private static final int MAX_LENGTH = 48;

	/** A repair of one file, titled by what is written. */
	static TextChange insertion(InspResource file, List<TextEdit> edits) {
		var written = edits.isEmpty() ? "" : edits.get(0).text().strip().replaceFirst("^\\{ (.*) }$", "$1");
		return new TextChange("write", List.of(excerpt(written)), Map.of(file, edits),
				written.contains(Syntax.PLACEHOLDER) ? Syntax.PLACEHOLDER : "");
	}

	/** A repair that puts something in the place of something else. */
	static TextChange replacement(InspResource file, String old, TextEdit edit) {
		return new TextChange("replace", List.of(excerpt(old), excerpt(edit.text())), Map.of(file, List.of(edit)), "");
	}

	/** The same with another title. */
	TextChange withTitle(String otherKey, Object... otherArguments) {
		return new TextChange(otherKey, List.of(otherArguments), edits, selected);
	}

	/** The same with something to look at. */
	TextChange withSelection(String text) {
		return new TextChange(key, arguments, edits, text);
	}

	/** Both repairs at once, titled as the first. */
	TextChange and(TextChange other) {
		var all = new LinkedHashMap<InspResource, List<TextEdit>>(edits);
		other.edits.forEach((file, more) -> all.merge(file, more, (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
		return new TextChange(key, arguments, all, selected.isEmpty() ? other.selected : selected);
	}

	/** Whether it does anything. */
	boolean hasEdits() {
		return edits.values().stream().anyMatch(list -> !list.isEmpty());
	}

	private static String excerpt(String text) {
		var line = text.lines().findFirst().orElse("").strip();
		return line.codePointCount(0, line.length()) <= MAX_LENGTH && line.length() == text.strip().length()
				? line
				: line.substring(0, line.offsetByCodePoints(0, Math.min(MAX_LENGTH, line.codePointCount(0, line.length())))) + " …";
	}
}
