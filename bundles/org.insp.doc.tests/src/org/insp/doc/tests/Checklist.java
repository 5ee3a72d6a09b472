/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.doc.tests;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files that a page of the handbook names for a task.
 *
 * @param required those of the section "Files"
 * @param optional those of the section "Files, where they apply"
 */
record Checklist(List<String> required, List<String> optional) {

	private static final Pattern FILE = Pattern.compile("(?m)^(?:\\d+\\.|-) `([^`]+)`");

	/**
	 * Reads the checklist of a page.
	 *
	 * @param page its name
	 * @param example what the names in angle brackets stand for
	 */
	static Checklist of(String page, Map<String, String> example) {
		var text = HandbookFiles.read(HandbookFiles.WRITTEN.resolve("en/developers/" + page + ".md"));
		for (var name : example.entrySet()) {
			text = text.replace('<' + name.getKey() + '>', name.getValue());
		}
		return new Checklist(files(text, "Files"), files(text, "Files, where they apply"));
	}

	private static List<String> files(String text, String section) {
		var start = text.indexOf("## " + section + '\n');
		var end = text.indexOf("\n## ", start + 1);
		return HandbookFiles.findAll(FILE, text.substring(start, end)).toList();
	}

	/** Returns the required entries that no file matches. */
	List<String> missing() {
		return required.stream().filter(glob -> RepositoryFiles.matching(glob).findAny().isEmpty()).toList();
	}

	/** Returns the files that the page does not name. */
	List<String> unnamed(Stream<String> files) {
		return files
				.filter(file -> Stream.concat(required.stream(), optional.stream()).noneMatch(glob -> RepositoryFiles.matches(glob, file)))
				.toList();
	}
}
