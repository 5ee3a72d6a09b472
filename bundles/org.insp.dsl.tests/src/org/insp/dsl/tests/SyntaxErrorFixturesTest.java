/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.insp.model.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Likely mistakes: each file reports exactly what it marks with {@code // ! <code>}, on that line, or with {@code // !! <code>} on the line
 * before, and the rest is validated as usual.
 */
class SyntaxErrorFixturesTest {

	private static final Path MISTAKES = Path.of("testdata/mistakes");
	private static final Pattern MARK = Pattern.compile("//\\s*!(!?)\\s*([\\w-]+)");

	@TestFactory
	Stream<DynamicTest> oneMistakeGivesOneMessage() throws IOException {
		try (Stream<Path> files = Files.list(MISTAKES)) {
			return files.filter(f -> !f.endsWith("base.insp")).sorted().toList().stream()
					.map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
		}
	}

	private static void check(Path file) throws IOException {
		var text = Files.readString(file);
		var lines = text.lines().toList();
		var expected = new ArrayList<String>();
		for (int i = 0; i < lines.size(); i++) {
			var mark = MARK.matcher(lines.get(i));
			if (mark.find()) {
				expected.add(i + 1 + mark.group(1).length() + " " + mark.group(2));
			}
		}
		var problems = DslTestSupport.problems(file);
		var actual = problems.stream().map(p -> text.substring(0, p.region().offset()).split("\n", -1).length + " " + p.code()).toList();
		assertEquals(expected, actual,
				() -> String.join("\n", problems.stream().map(p -> p.message(Language.EN) + "\n" + p.message(Language.ZH)).toList()));
	}
}
