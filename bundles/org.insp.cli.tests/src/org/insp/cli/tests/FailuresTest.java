/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.tests;

import static org.insp.cli.tests.Cli.insp;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.insp.cli.Main;
import org.insp.cli.base.Environment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Reports of what cannot be read or written come in one line, with exit code 2; all else is checked nevertheless. */
class FailuresTest {

	@TempDir
	Path dir;

	private Path write(String name, String text) throws IOException {
		var file = dir.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	private static void assertFails(String message, Object... arguments) {
		var result = insp(arguments);
		assertEquals("insp: " + message, result.err().strip());
		assertEquals(2, result.exit());
	}

	@Test
	void missingPaths() throws IOException {
		assertFails(dir.resolve("x.insp") + ": no such file or folder", "check", dir.resolve("x.insp"));
		assertFails(dir + ": no .insp file in this folder", "check", dir);
		assertFails(write("a.txt", "") + ": not an .insp file", "check", dir.resolve("a.txt"));
		assertFails(write("a.insp", "").resolve("b.insp") + ": no such file or folder", "check", dir.resolve("a.insp/b.insp"));
	}

	@Test
	void missingFileIsReportedAndOtherModelsAreChecked() throws IOException {
		write("a/model.insp", "model \"A\" { language en }\n");
		Files.createSymbolicLink(dir.resolve("a/gone.insp"), dir.resolve("nowhere"));
		var bad = write("b.insp", "committee B { secretary Nobody }\n");
		var result = insp("check", dir);
		assertEquals(2, result.exit());
		assertEquals("insp: " + dir.resolve("a/gone.insp") + ": no such file or folder", result.err().strip());
		assertTrue(result.out().startsWith(bad + ":1:25: error"), result.out());
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void unreadableFileIsReported() throws IOException {
		Files.createSymbolicLink(dir.resolve("a.insp"), Path.of("/proc/self/mem"));
		var result = insp("check", dir);
		assertEquals(2, result.exit());
		assertEquals(1, result.err().lines().count(), result.err());
		assertTrue(result.err().contains("a.insp: cannot be read"), result.err());
	}

	@Test
	void cyclesOfLinksEnd() throws IOException {
		write("m/model.insp", "model \"M\" { as of 2023-09-01  language en }\n");
		Files.createSymbolicLink(dir.resolve("m/again"), dir.resolve("m"));
		var linked = Files.createSymbolicLink(dir.resolve("link"), dir.resolve("m"));
		assertTrue(insp("check", dir).out().contains("1 model, 1 file"));
		assertTrue(insp("check", linked).out().contains("1 model, 1 file"));
		Files.createSymbolicLink(dir.resolve("self.insp"), dir.resolve("self.insp"));
		assertFails(dir.resolve("self.insp") + ": no such file or folder", "check", dir.resolve("self.insp"));
	}

	@Test
	void outputThatCannotBeWritten() {
		assertFails(dir.resolve("no/report") + ": no such file or folder", "check", Cli.GOOD, "-o", dir.resolve("no/report"));
		assertFails(dir + ": is a folder", "check", Cli.GOOD, "-o", dir);
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void fullDisk() {
		assertFails("/dev/full: no space left on the device", "check", Cli.GOOD, "-o", "/dev/full");
	}

	@Test
	void malformedContentIsAProblemOfTheTextAndNotOfTheCommand() throws IOException {
		var texts = Map.of("binary", "\u0000\u0001\u0002\uFFFD", "nested", "committee A { ".repeat(1000), "parentheses", "((".repeat(1000),
				"name", "committee " + "甲".repeat(10_000) + " { secretary 乙 }", "string", "committee A \"" + "字".repeat(10_000),
				"import", "import \"missing.insp\"\n");
		for (var text : texts.entrySet()) {
			var result = insp("check", write(text.getKey() + ".insp", text.getValue()));
			assertEquals("", result.err(), text.getKey());
			assertEquals(1, result.exit(), text.getKey() + result.out());
		}
	}

	@Test
	void bytesThatAreNotUtf8() throws IOException {
		var file = Files.write(dir.resolve("gbk.insp"), "委员会 A \"某镇\" { }\n".getBytes("GBK"));
		var checked = insp("check", file);
		assertEquals("", checked.err());
		assertEquals(1, checked.exit(), checked.out());
		assertFails(file + ": not encoded in UTF-8", "format", file);
	}

	@Test
	void importCyclesAndEmptyFilesAreNoFailure() throws IOException {
		write("a.insp", "import \"b.insp\"\n");
		write("b.insp", "import \"a.insp\"\r\n");
		write("empty.insp", "");
		var result = insp("check", dir);
		assertEquals("", result.err());
		assertEquals(1, result.exit(), result.out());
		assertEquals(2, result.out().lines().filter(line -> line.endsWith("[import-cycle]")).count(), result.out());
		assertTrue(result.out().contains("3 models, 3 files"), result.out());
	}

	@Test
	void unexpectedFailureIsOneLineUnlessDebugging() throws IOException {
		var broken = new Clock() {
			@Override
			public ZoneId getZone() {
				throw new IllegalStateException("no clock");
			}

			@Override
			public Clock withZone(ZoneId zone) {
				return this;
			}

			@Override
			public Instant instant() {
				throw new IllegalStateException("no clock");
			}
		};
		var file = write("a.insp", "committee A { secretary Nobody }\n");
		for (var debug : new boolean[] { false, true }) {
			var err = new ByteArrayOutputStream();
			var arguments = new ArrayList<>(List.of("check", file.toString()));
			if (debug) {
				arguments.add("--debug");
			}
			int exit = Main.run(arguments,
					new Environment(new ByteArrayInputStream(new byte[0]), OutputStream.nullOutputStream(), err, Map.of(),
							broken, false, false));
			var printed = err.toString(StandardCharsets.UTF_8);
			assertEquals(2, exit);
			assertTrue(printed.startsWith("insp: unexpected failure: java.lang.IllegalStateException: no clock"), printed);
			assertEquals(debug, printed.lines().count() > 1, printed);
		}
	}
}
