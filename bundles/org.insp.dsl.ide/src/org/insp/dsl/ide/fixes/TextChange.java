/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.insp.dsl.edits.NameEscapes;
import org.insp.dsl.edits.SourceText;
import org.insp.dsl.edits.Syntax;
import org.insp.dsl.resource.InspResource;
import org.insp.dsl.text.TextEdit;

/**
 * A change of one or more files, offered to the user as a code action.
 *
 * @param key the key of its title
 * @param arguments the arguments of the title
 * @param edits the edits, by file
 * @param selected the part of the new text to select, because the user should check or complete it; may be empty
 */
record TextChange(String key, List<Object> arguments, Map<InspResource, List<TextEdit>> edits, String selected) {

	private static final int MAX_LENGTH = 48;

	/** A change of one file, titled by the inserted text. */
	static TextChange insertion(InspResource file, List<TextEdit> edits) {
		var written = edits.isEmpty() ? "" : edits.get(0).text().strip().replaceFirst("^\\{ (.*) }$", "$1");
		return new TextChange("write", List.of(excerpt(written)), Map.of(file, edits),
				written.contains(Syntax.PLACEHOLDER) ? Syntax.PLACEHOLDER : "");
	}

	/** A change that replaces a text by another one. */
	static TextChange replacement(InspResource file, String old, TextEdit edit) {
		return new TextChange("replace", List.of(excerpt(old), excerpt(edit.text())), Map.of(file, List.of(edit)), "");
	}

	/** This change with another title. */
	TextChange withTitle(String otherKey, Object... otherArguments) {
		return new TextChange(otherKey, List.of(otherArguments), edits, selected);
	}

	/** This title with other edits of one file. */
	TextChange withEdits(InspResource file, List<TextEdit> others) {
		return new TextChange(key, arguments, Map.of(file, others), selected);
	}

	/** This change with a text to select afterwards. */
	TextChange withSelection(String text) {
		return new TextChange(key, arguments, edits, text);
	}

	/** Both changes at once, titled as this one. */
	TextChange and(TextChange other) {
		var all = new LinkedHashMap<>(edits);
		other.edits.forEach((file, more) -> all.merge(file, more, (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
		return new TextChange(key, arguments, all, selected.isEmpty() ? other.selected : selected);
	}

	/** Returns this change without the escapes that names in it do not need. */
	TextChange withoutNeedlessEscapes(NameEscapes escapes) {
		if (edits.values().stream().flatMap(List::stream).noneMatch(edit -> edit.text().contains("^"))) {
			return this;
		}
		var written = new LinkedHashMap<InspResource, List<TextEdit>>();
		edits.forEach((file, inFile) -> written.put(file, escapes.withoutNeedless(SourceText.of(file).text(), inFile)));
		boolean all = written.values().stream().flatMap(List::stream).noneMatch(edit -> edit.text().contains("^"));
		var shown = arguments.stream().map(a -> all && a instanceof String text ? (Object) text.replace("^", "") : a).toList();
		return new TextChange(key, shown, written, selected);
	}

	/** Returns whether the change edits anything. */
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
