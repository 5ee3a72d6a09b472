/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.tests;

import static org.insp.cli.tests.Cli.insp;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {

	@TempDir
	Path dir;

	private Path write(String name, String text) throws IOException {
		var file = dir.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	@Test
	void showsLineAndCaret() {
		var result = insp("check", Cli.BAD);
		assertEquals(1, result.exit());
		assertEquals("", result.err());
		int line = Cli.markedLines(Cli.BAD).get(0);
		var lines = result.out().lines().toList();
		assertTrue(lines.get(0).matches("\\Q" + Cli.BAD + "\\E:" + line + ":3: error: measure C1 .* \\[missing-deadline\\]"), lines.get(0));
		assertEquals(String.format(Locale.ROOT, "%5d", line) + " |   measure C1 \"每月走访一个村\" {  // ! missing-deadline", lines.get(1));
		assertEquals("      |   ^~~~~~~~~~", lines.get(2));
		assertTrue(lines.get(lines.size() - 1).matches("1 model, 1 file, as of 2023-\\d\\d-\\d\\d: 2 errors, 0 warnings, 0 notes\\."),
				result.out());
	}

	@Test
	void caretCountsTwoColumnsForWideCharacters() throws IOException {
		var file = write("宽.insp", "\tcommittee 甲 \"镇\" { secretary 王某某 }\n");
		var lines = insp("check", file).out().lines().toList();
		assertEquals(file + ":1:30:", lines.get(0).substring(0, lines.get(0).indexOf(' ')));
		assertEquals("    1 | \tcommittee 甲 \"镇\" { secretary 王某某 }", lines.get(1));
		assertEquals("      | \t                              ^~~~~~", lines.get(2));
	}

	@Test
	void byteOrderMarkTakesNoColumn() throws IOException {
		var out = insp("check", write("bom.insp", "\uFEFFcommittee A { secretary Nobody }\r\n")).out();
		assertTrue(out.contains("bom.insp:1:25: error") && out.contains("    1 | committee A { secretary Nobody }\n"), out);
	}

	@Test
	void veryLongLinesAreCut() throws IOException {
		var file = write("long.insp", "// " + "很".repeat(10) + "\ncommittee " + "a".repeat(10_000) + " { secretary Nobody }\n");
		var out = insp("check", file).out();
		assertTrue(out.contains(":2:10024: error"), out);
		var lines = out.lines().toList();
		assertTrue(lines.get(1).length() < 200, lines.get(1));
		assertEquals(lines.get(1).indexOf("Nobody"), lines.get(2).indexOf('^'));
	}

	@Test
	void controlCharactersDoNotReachTheTerminal() throws IOException {
		var out = Cli.plain().onTerminal().call("check", write("escape.insp", "committee A { secretary \u001b[2JNobody }\n")).out();
		assertFalse(out.contains("\u001b[2J"), out);
		assertTrue(out.contains("[2JNobody"), "the rest of the line is printed: " + out);
	}

	@Test
	void messagesComeInTheModelsLanguageUnlessAskedOtherwise() throws IOException {
		write("m/model.insp", "模型 \"某镇\" { 语言 zh }\n");
		write("m/a.insp", "committee A { secretary Nobody }\n");
		var own = insp("check", dir);
		assertTrue(own.out().contains("错误: ") && own.out().endsWith("共检查 1 个模型、2 个文件（基准日期 2023-09-08）：1 个错误、0 个警告、0 个提示。\n"), own.out());
		var asked = insp("check", dir, "--lang", "en");
		assertTrue(asked.out().contains(" error: ") && asked.out().contains("2 files"), asked.out());
	}

	@Test
	void eachModelIsCheckedOnce() throws IOException {
		write("m/model.insp", "model \"M\" { language en }\n");
		var inner = write("m/sub/a.insp", "committee A { secretary Nobody }\n");
		write("single.insp", "committee B { secretary Nobody }\n");
		var out = insp("check", inner, dir, dir.resolve("m"), inner, dir.resolve("single.insp")).out();
		assertEquals(2, out.lines().filter(l -> l.contains(" error: ")).count(), out);
		assertTrue(out.contains("2 models, 3 files"), out);
	}

	@Test
	void severityIsOverriddenAndDecidesTheExitCode() {
		assertEquals(0, insp("check", Cli.GOOD).exit());
		assertEquals(0, insp("check", Cli.BAD, "--rule", "missing-deadline=warning").exit());
		assertEquals(1, insp("check", Cli.BAD, "--rule", "missing-deadline=warning", "--fail-on", "warning").exit());
		assertEquals(0, insp("check", Cli.BAD, "--fail-on", "never").exit());
		var off = insp("check", Cli.BAD, "--rule", "missing-deadline=off");
		assertEquals(0, off.exit(), off.err());
		assertTrue(off.out().contains(": 0 errors"), off.out());
	}

	@Test
	void referenceDateIsTheOneAskedForElseTheModelsElseTodays() throws IOException {
		write("m/model.insp", "model \"M\" { as of 2023-07-01 }\n");
		var dir = this.dir.resolve("m");
		assertTrue(insp("check", dir).out().contains("as of 2023-07-01"));
		assertTrue(insp("check", dir, "--on", "2024-01-31").out().contains("as of 2024-01-31"));
		assertTrue(insp("check", write("single/a.insp", "// nothing\n"), "--fail-on", "never").out().contains("as of 2023-09-08"));
	}

	@Test
	void standardInputIsAModelOfItsOwn() {
		var result = Cli.plain().in("committee A { secretary Nobody }\n").call("check", "-");
		assertEquals(1, result.exit());
		assertTrue(result.out().startsWith("<stdin>:1:25: error: "), result.out());
	}

	@Test
	void coloursOnATerminalOnly() {
		assertFalse(Cli.plain().call("check", Cli.BAD).out().contains("\u001b["));
		assertTrue(Cli.plain().onTerminal().call("check", Cli.BAD).out().contains("\u001b["));
		assertFalse(Cli.plain().onTerminal().with(Map.of("NO_COLOR", "1")).call("check", Cli.BAD).out().contains("\u001b["));
		assertTrue(Cli.plain().call("check", Cli.BAD, "--color", "always").out().contains("\u001b["));
	}

	@Test
	void writesToAFile() throws IOException {
		var report = dir.resolve("report.txt");
		Files.writeString(report, "old");
		var result = Cli.plain().onTerminal().call("check", Cli.BAD, "-o", report);
		assertEquals("", result.out());
		assertTrue(Files.readString(report).contains("missing-deadline]"));
		assertFalse(Files.readString(report).contains("\u001b["));
		try (var files = Files.list(dir)) {
			assertEquals(1, files.count());
		}
	}

	@Test
	void outputIsTheSameInWhateverOrderPathsAreGiven() throws IOException {
		for (var name : new String[] { "c", "a", "b", "d" }) {
			write(name + ".insp", "committee " + name.toUpperCase(Locale.ROOT) + " { secretary Nobody }\n");
		}
		var one = insp("check", dir.resolve("c.insp"), dir.resolve("a.insp"), dir.resolve("d.insp"), dir.resolve("b.insp"));
		var two = insp("check", dir);
		assertEquals(two.out(), one.out());
		assertEquals(4, two.out().lines().filter(l -> l.contains(" error: ")).count());
	}

	@ParameterizedTest
	@ValueSource(strings = { "json", "sarif", "codequality" })
	void onlyWhatIsNewSinceAnEarlierCheckIsTold(String format) throws IOException {
		var text = "model { as of 2023-08-01 }\nrectification Plan { measure C1 \"x\" { leader Nobody } }\n";
		var file = Files.writeString(dir.resolve("plan.insp"), text);
		var known = dir.resolve("known.json");
		assertEquals(0, insp("check", file, "--format", format, "--fail-on", "never", "-o", known).exit());
		assertEquals(1, insp("check", file).exit());
		// lines move, nothing is new
		Files.writeString(file, "\n\n" + text);
		var same = insp("check", file, "--baseline", known);
		assertEquals(0, same.exit(), same.out());
		Files.writeString(file, text.replace("leader Nobody }", "leader Nobody }\n measure C2 \"y\" { leader Somebody }"));
		var more = insp("check", file, "--baseline", known);
		assertEquals(1, more.exit());
		assertTrue(more.out().contains("Somebody"), more.out());
		assertFalse(more.out().contains("Nobody"), more.out());
	}

	@Test
	void whatIsNoReportIsNoBaseline() throws IOException {
		for (var text : new String[] { "{}", "nonsense", "<xml/>" }) {
			var known = Files.writeString(dir.resolve("known.json"), text);
			var result = insp("check", Cli.GOOD, "--baseline", known, "--lang", "zh");
			assertEquals(2, result.exit());
			assertTrue(result.err().contains("不是“insp check --format json”写出的报告"), result.err());
		}
	}
}
