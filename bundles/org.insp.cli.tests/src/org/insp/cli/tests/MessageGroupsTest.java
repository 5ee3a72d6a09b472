/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.tests;

import static org.insp.cli.tests.Cli.insp;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people read of a measure that was just begun is one message; what programs read are single results. */
class MessageGroupsTest {

	private static final String LACKS = "missing-(responsible-leader|deadline|lead-department|responsible-person|goal-or-criterion)";

	@TempDir
	Path dir;

	private Path plan(String measure) throws IOException {
		return Files.writeString(dir.resolve("plan.insp"), "rectification R {\n  " + measure + "\n}\n");
	}

	@Test
	void measureJustBegunGetsOneMessage() throws IOException {
		var file = plan("measure C1 \"走访\"");
		var lines = insp("check", "--lang", "zh", file).out().lines().filter(line -> line.contains("missing-deadline")).toList();
		assertEquals(1, lines.size(), lines.toString());
		assertTrue(lines.get(0).contains("错误: 措施 C1 还没有写全：写入"), lines.get(0));
		for (var clause : new String[] { "leader <成员>", "due <日期>", "department <科室>", "person <人员>", "goal \"…\"" }) {
			assertTrue(lines.get(0).contains("“" + clause), clause + " in " + lines.get(0));
		}
		assertTrue(lines.get(0).contains("；最好再写上“for <问题>”、“goal \"…\"”"), "a warning is no error: " + lines.get(0));
		assertEquals(5, ids(lines.get(0)).size(), lines.get(0));
	}

	@Test
	void singleGapKeepsItsOwnMessage() throws IOException {
		var file = plan("measure C1 \"走访\" { for P  leader X  due 2023-08-01  person X  goal \"有记录\"  criterion \"每月有记录\" }\n}\n"
				+ "self-report S {\n  aspect A { finding P \"走访少\" }");
		var out = insp("check", "--lang", "en", file).out();
		assertTrue(out.contains("measure C1 names no lead department: write 'department <department>'. [missing-lead-department]"), out);
	}

	@Test
	void clauseThatIsThereKeepsItsOwnMessage() throws IOException {
		var out = insp("check", "--lang", "zh", plan("measure C1 \"走访\" { due 12月10日前 }")).out();
		assertTrue(out.contains("“12月10日前”没有写年份"), out);
		assertTrue(out.lines().filter(line -> line.contains("还没有写全")).noneMatch(line -> line.contains("due <日期>")), out);
	}

	@Test
	void programsAreGivenSingleResults() throws IOException {
		var file = plan("measure C1 \"走访\"");
		for (var format : new String[] { "json", "sarif", "junit", "codequality" }) {
			assertEquals(5,
					ids(insp("check", "--format", format, file).out().replaceAll("\"rules\"\\s*:\\s*\\[.*?\\n {6,10}\\]", "")).size(),
					format);
		}
		assertTrue(insp("check", "--lang", "en", file).out().strip().endsWith("."), "the summary counts single problems");
	}

	private static Set<String> ids(String text) {
		var ids = new TreeSet<String>();
		Pattern.compile(LACKS).matcher(text).results().forEach(found -> ids.add(found.group()));
		return ids;
	}
}
