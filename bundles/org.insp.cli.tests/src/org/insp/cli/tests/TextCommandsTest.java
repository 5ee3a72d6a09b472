/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.tests;

import static org.insp.cli.tests.Cli.insp;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonParser;

/** The commands that write texts and models: format, translate, model, new, vocabulary. */
class TextCommandsTest {

	private static final String UNTIDY = "committee   Town \"某镇党委\"{\nsecretary Zhang\n     member Zhang \"张某\"  // 书记\n}\n";
	private static final String TIDY = "committee Town \"某镇党委\" {\n  secretary Zhang\n  member Zhang \"张某\"  // 书记\n}\n";

	@TempDir
	Path dir;

	private Path write(String name, String text) throws IOException {
		var file = dir.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	private static void assertChinese(String text) {
		assertTrue(text.matches("(?s)\\S+ Town \"某镇党委\" \\{\\n  书记 Zhang\\n  \\S+ Zhang \"张某\"  // 书记\\n}\\n"), text);
	}

	@Test
	void formatNamesWhatItChangesAndKeepsPermissions() throws IOException {
		var untidy = write("a.insp", UNTIDY);
		write("sub/b.insp", TIDY);
		Files.setPosixFilePermissions(untidy, PosixFilePermissions.fromString("rw-rw----"));
		assertEquals(new Cli.Result(0, untidy + "\n", ""), insp("format", dir));
		assertEquals(TIDY, Files.readString(untidy));
		assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(untidy)));
		assertEquals(new Cli.Result(0, "", ""), insp("format", dir));
	}

	@Test
	void formatCheckChangesNothing() throws IOException {
		var untidy = write("a.insp", UNTIDY);
		assertEquals(new Cli.Result(1, untidy + "\n", ""), insp("format", "--check", dir));
		assertEquals(UNTIDY, Files.readString(untidy));
		assertEquals(0, insp("format", "--check", write("tidy/b.insp", TIDY)).exit());
	}

	@Test
	void formatOfAFileLeavesTheOthersOfItsModelAlone() throws IOException {
		write("model.insp", "model   \"某镇\"\n");
		var untidy = write("a.insp", UNTIDY);
		assertEquals(untidy + "\n", insp("format", untidy).out());
		assertEquals("model   \"某镇\"\n", Files.readString(dir.resolve("model.insp")));
	}

	@Test
	void standardInputGoesToStandardOutput() {
		assertEquals(new Cli.Result(0, TIDY, ""), Cli.plain().in(UNTIDY).call("format", "-"));
		assertEquals(1, Cli.plain().in(UNTIDY).call("format", "--check", "-").exit());
		assertChinese(Cli.plain().in(TIDY).call("translate", "--to", "zh", "-").out());
	}

	@Test
	void fileWithSyntaxErrorsStaysAndTheOthersAreFormatted() throws IOException {
		var broken = write("a.insp", "committee Town {\n  secretary\n}\n");
		var untidy = write("b.insp", UNTIDY);
		var result = insp("format", dir);
		assertEquals(2, result.exit());
		assertTrue(result.err().startsWith("insp: " + broken + ":"), result.err());
		assertEquals(1, result.err().lines().count(), result.err());
		assertEquals("committee Town {\n  secretary\n}\n", Files.readString(broken));
		assertEquals(TIDY, Files.readString(untidy));
	}

	@Test
	void translateThereAndBack() throws IOException {
		var file = write("a.insp", TIDY);
		assertEquals(0, insp("translate", "--to", "zh", file).exit());
		assertChinese(Files.readString(file));
		assertEquals(0, insp("translate", "--to", "en", file).exit());
		assertEquals(TIDY, Files.readString(file));
	}

	@Test
	void translateIntoAnotherFolderKeepsPathsAndOriginals() throws IOException {
		var file = write("in/sub/a.insp", TIDY);
		var target = dir.resolve("out/sub/a.insp");
		assertEquals(new Cli.Result(0, target + "\n", ""), insp("translate", "--to", "zh", dir.resolve("in"), "-o", dir.resolve("out")));
		assertChinese(Files.readString(target));
		assertEquals(TIDY, Files.readString(file));
		assertEquals(2, insp("translate", file).exit());
	}

	@Test
	void modelIsWrittenAsXmiAndJson() throws IOException {
		write("m/model.insp", "model \"某镇\" { language en }\n");
		write("m/a.insp", TIDY);
		var xmi = insp("model", dir);
		assertEquals(0, xmi.exit());
		assertTrue(xmi.out().startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>") && xmi.out().contains("title=\"某镇党委\""), xmi.out());
		var json = dir.resolve("m.json");
		assertEquals(new Cli.Result(0, "", ""), insp("model", dir, "--format", "json", "-o", json));
		assertEquals(2, JsonParser.parseString(Files.readString(json)).getAsJsonObject().getAsJsonArray("files").size());
		assertEquals(0, Cli.plain().in(TIDY).call("model", "-").exit());
	}

	@Test
	void severalModelsAndIncompleteModelsAreReported() throws IOException {
		write("a.insp", TIDY);
		write("b.insp", "committee Town {\n  secretary\n}\n");
		assertEquals(new Cli.Result(2, "", "insp: " + dir + ": 2 models; name one of them" + System.lineSeparator()), insp("model", dir));
		var incomplete = insp("model", dir.resolve("b.insp"));
		assertEquals(1, incomplete.exit());
		assertTrue(incomplete.err().contains("incomplete"), incomplete.err());
	}

	@Test
	void newWritesAModelWithoutProblemsAndNeverOverwrites() throws IOException {
		for (var language : new String[] { "en", "zh" }) {
			var folder = dir.resolve(language);
			var written = insp("new", folder, "--lang", language);
			assertEquals(0, written.exit(), written.err());
			assertTrue(written.out().contains(folder.resolve("model.insp").toString()), written.out());
			var checked = insp("check", folder, "--fail-on", "warning");
			assertEquals(0, checked.exit(), checked.out());
			assertEquals(new Cli.Result(0, "", ""), insp("format", "--check", folder));
		}
		Files.writeString(dir.resolve("en/model.insp"), "mine");
		var again = insp("new", dir.resolve("en"));
		assertEquals(2, again.exit());
		assertEquals("insp: " + dir.resolve("en/model.insp") + ": already exists", again.err().strip());
		assertEquals("mine", Files.readString(dir.resolve("en/model.insp")));
	}

	@Test
	void newWritesTheKindThatIsWantedInTheLanguageOfTheArguments() throws IOException {
		var audit = insp("new", dir.resolve("a"), "--kind", "审计");
		assertEquals(0, audit.exit(), audit.err());
		assertTrue(Files.readString(dir.resolve("a/model.insp")).contains("导入 \"insp:policy/audit\""), audit.err());
		assertTrue(audit.err().contains("in Chinese (the command has Chinese words)"), audit.err());
		var corrective = insp("new", dir.resolve("c"), "--kind", "corrective-action", "--lang", "zh");
		assertTrue(Files.readString(dir.resolve("c/model.insp")).contains("import \"insp:policy/corrective-action\""), corrective.err());
		assertTrue(corrective.err().contains("文件用英文（这一种只有英文）"), corrective.err());
		var asked = insp("new", dir.resolve("s"), "--kind", "安全", "--lang", "en");
		assertTrue(asked.err().contains("in English (as --lang says)"), asked.err());
		var system = insp("new", dir.resolve("v"), "--kind", "village");
		assertTrue(system.err().contains("in English (the language of the system)"), system.err());
		var unknown = insp("new", dir.resolve("u"), "--kind", "tax");
		assertEquals(2, unknown.exit());
		assertTrue(unknown.err().contains("corrective-action"), unknown.err());
	}

	@Test
	void vocabularyListsBothForms() {
		for (var language : new String[] { "en", "zh" }) {
			var out = insp("vocabulary", "--lang", language).out();
			assertTrue(out.contains("leader") && out.contains("责任领导"), out);
		}
	}
}
