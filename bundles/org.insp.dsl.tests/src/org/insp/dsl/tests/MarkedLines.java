/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The marks by which a file says what is reported of it: {@code // ! <id>, <id>} at the end of a line marks the problems that begin there.
 */
final class MarkedLines {

	private static final Pattern MARK = Pattern.compile("//\\s*!\\s*([\\w-]+(?:\\s*,\\s*[\\w-]+)*)");

	private MarkedLines() {
	}

	/** The ids that a text marks, by line. */
	static SortedMap<Integer, Set<String>> expected(String text) {
		var expected = new TreeMap<Integer, Set<String>>();
		var lines = text.lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			var mark = MARK.matcher(lines.get(i));
			if (mark.find()) {
				expected.put(i + 1, new TreeSet<>(List.of(mark.group(1).split("\\s*,\\s*"))));
			}
		}
		return expected;
	}

	/** The ids that are reported in a file, by line. */
	static SortedMap<Integer, Set<String>> actual(Path file) throws IOException {
		var text = Files.readString(file);
		var actual = new TreeMap<Integer, Set<String>>();
		for (var problem : DslTestSupport.problems(file)) {
			int line = (int) text.substring(0, problem.region().offset()).chars().filter(c -> c == '\n').count() + 1;
			actual.computeIfAbsent(line, l -> new TreeSet<>()).add(problem.code());
		}
		return actual;
	}
}
