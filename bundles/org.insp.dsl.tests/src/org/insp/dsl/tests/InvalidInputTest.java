/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.insp.dsl.models.ModelFolder;
import org.insp.dsl.models.ModelRegistry;
import org.insp.dsl.problems.Problem;
import org.insp.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no proper text, or no files: one clear message each, and no exception. */
class InvalidInputTest {

	@TempDir
	Path folder;

	private Path file(String name, byte[] bytes) throws IOException {
		Files.createDirectories(folder.resolve(name).getParent());
		return Files.write(folder.resolve(name), bytes);
	}

	private Path file(String name, String text) throws IOException {
		return file(name, text.getBytes(StandardCharsets.UTF_8));
	}

	private static List<String> codes(Path file) {
		return DslTestSupport.problems(file).stream().map(p -> p.code() + "@" + p.region().offset()).toList();
	}

	private List<String> codes(String text) throws IOException {
		return codes(file("a.insp", text));
	}

	@Test
	void textThatIsNotUtf8IsReportedOnce() throws IOException {
		assertEquals(List.of("file-not-utf8@15"),
				codes(file("a.insp", "organization A \"某区委\" { nonsense".replace("A ", "").getBytes(Charset.forName("GBK")))));
	}

	@Test
	void byteOrderMarkIsNoPartOfTheText() throws IOException {
		assertEquals(List.of("unknown-value@25"), codes("\ufefforganization A {\r\n  kind nonsense\r\n}\r\n"));
	}

	@Test
	void nothingIsConcludedFromAUnitThatIsNone() throws IOException {
		var duration = "inspection I1 { from 2023-04-20 to 2023-05-20 for 1 %s }";
		assertEquals(List.of("unknown-value"), concluded(duration.formatted("fortnight")));
		assertEquals(List.of("duration-mismatch"), concluded(duration.formatted("days")));
	}

	/** Of the problems of a text, those that have to do with numbers of days. */
	private List<String> concluded(String text) throws IOException {
		return codes(text).stream().map(code -> code.replaceFirst("@.*", ""))
				.filter(Set.of("unknown-value", "duration-mismatch")::contains).toList();
	}

	@Test
	void emptyAndBlankFilesAreLegal() throws IOException {
		assertEquals(List.of(), codes(""));
		assertEquals(List.of(), codes(" \r\n\t\u3000// only a remark"));
		assertEquals(List.of(), codes("\ufeff"));
	}

	@Test
	void binaryFilesAreReportedOnce() throws IOException {
		assertEquals(List.of("file-not-text@3"), codes("PK\3\0\4 organization } {"));
		assertEquals(List.of("file-not-utf8@0"), codes(file("a.insp", new byte[] { (byte) 0x89, 'P', 'N', 'G', 0, 0 })));
	}

	@Test
	void longNamesAndTextsAreLegal() throws IOException {
		var name = "A".repeat(10_000);
		assertEquals(List.of(), codes("organization " + name + " \"" + "走访调研".repeat(25_000)
				+ "\" { kind office }\norganization B { kind office  parent " + name + " }"));
		assertEquals(List.of("unknown-name@10067"),
				codes("organization " + name + " { kind office }\norganization B { kind office  parent " + name + "B }"));
	}

	@Test
	void deepNestingIsReportedOnce() throws IOException {
		assertEquals(List.of("stray-block@0"), codes("{".repeat(1000) + "}".repeat(1000)));
		assertEquals(List.of("stray-block@17"), codes("organization A { " + "{".repeat(100_000) + "}".repeat(100_000) + " kind office }"));
		assertEquals(List.of("stray-block@0"), codes("{".repeat(100_000)));
		assertEquals(List.of("stray-close@0"), codes("}".repeat(1000)));
		assertEquals(List.of(), codes("organization A " + "“".repeat(100_000) + "”".repeat(100_000) + " { kind office }"));
		assertEquals(List.of("unclosed-text@15"), codes("organization A " + "“".repeat(100_000) + "\n"));
		assertEquals(List.of(), codes("/* ".repeat(1000) + "*/"));
	}

	@Test
	void vanishedFileIsAProblemOfItsModel() throws IOException {
		file("m/model.insp", "model \"某镇\"");
		Files.createSymbolicLink(folder.resolve("m/gone.insp"), folder.resolve("nowhere"));
		var resources = DslTestSupport.INJECTOR.getInstance(XtextResourceSet.class);
		var model = ModelRegistry.of(resources).scopeOf(URI.createFileURI(folder.resolve("m/model.insp").toString()));
		assertEquals(2, model.own().size());
		assertEquals(List.of("gone.insp file-missing"),
				DslTestSupport.problems(model).stream().map(problem -> problem.file().lastSegment() + ' ' + problem.code()).toList());
		var alone = folder.resolve("never.insp");
		var missing = ModelRegistry.of(resources).scopeOf(URI.createFileURI(alone.toString()));
		assertEquals(List.of("file-missing"), DslTestSupport.problems(missing).stream().map(Problem::code).toList());
	}

	/** The lock of Emacs is a link to nothing; macOS leaves files of its own on a stick. */
	@Test
	@DisabledOnOs(OS.WINDOWS)
	void whatProgramsHideBesideAPlanIsNoPartOfIt() throws IOException {
		file("model.insp", "model \"M\" { }");
		var plan = file("plan.insp", "person A");
		Files.createSymbolicLink(folder.resolve(".#plan.insp"), Path.of("clerk@office.123:1"));
		file("._plan.insp", new byte[] { 0, 5, 22, 7, 0, 2 });
		file(".plan.insp", "person A");
		file(".history/plan.insp", "person A");
		assertEquals(List.of(folder.resolve("model.insp"), plan), ModelFolder.find(folder).get(0).files());
	}

	@Test
	void foldersMayBeCalledLikeFiles() throws IOException {
		file("m/model.insp", "model \"某镇\"\nimport \"x.insp\"");
		file("m/x.insp/inside.insp", "organization A { kind nonsense }");
		var problems = DslTestSupport.problems(folder.resolve("m"));
		assertEquals(List.of("import-not-readable", "unknown-value"), problems.stream().map(Problem::code).toList());
	}

	@Test
	void anImportOfTheOwnFolderTakesNoFileOutOfTheModel() throws IOException {
		var plan = file("m/model.insp", "model \"某镇\"\nimport \".\"\norganization A { kind office  parent B }");
		file("m/more.insp", "organization B { kind office }");
		var models = ModelRegistry.of(DslTestSupport.INJECTOR.getInstance(XtextResourceSet.class));
		models.refresh(List.of(plan));
		var address = URI.createFileURI(plan.toString());
		for (int i = 0; i < 2; i++) {
			var model = models.scopeOf(address);
			assertEquals(2, model.own().size());
			assertEquals(List.of("import-missing"), DslTestSupport.problems(model).stream().map(Problem::code).toList());
			model.own().get(0).reparse(Files.readString(plan));
		}
	}

	@Test
	void circlesOfFoldersEnd() throws IOException {
		file("m/model.insp", "model \"某镇\"");
		file("m/sub/a.insp", "organization A { kind office }");
		Files.createSymbolicLink(folder.resolve("m/sub/again"), folder.resolve("m"));
		Files.createSymbolicLink(folder.resolve("m/sub/b.insp"), folder.resolve("m/sub/a.insp"));
		assertEquals(List.of("model.insp", "sub/a.insp", "sub/b.insp"), ModelFolder.of(folder.resolve("m/sub/a.insp")).files().stream()
				.map(f -> folder.resolve("m").relativize(f).toString().replace('\\', '/')).toList());
	}

	@Test
	void importsThatLeadNowhereAreReported() throws IOException {
		var bad = file("bad.insp", new byte[] { 'a', (byte) 0xff });
		file("folder/x.txt", "");
		var text = "import \"%s\"\n";
		for (var missing : List.of("nowhere.insp", "insp:calendar/mars", "http://127.0.0.1:9/x.insp", ":", "folder/none.insp",
				"no such\\\\file.insp", "#", "x.txt")) {
			assertEquals(List.of("import-missing@7"), codes(text.formatted(missing)), missing);
		}
		assertEquals(List.of("import-not-readable@7"), codes(text.formatted(bad.getFileName())));
		file("区县/政策 一.insp", "organization A { kind office }");
		assertEquals(List.of(), codes("import \"区县/政策 一.insp\"\norganization B { kind office  parent A }"));
	}

	@Test
	void modelsThatImportEachOtherAreReportedOncePerModel() throws IOException {
		file("a/model.insp", "model \"a\"\nimport \"../b/model.insp\"\nimport \"../b/other.insp\"");
		file("a/more.insp", "organization A { kind office  parent B }");
		file("b/model.insp", "model \"b\"");
		file("b/other.insp", "import \"../c.insp\"\norganization B { kind office }");
		file("c.insp", "import \"a/more.insp\"\nimport \"c.insp\"\norganization C { kind office  parent B }");
		file("d.insp", "import \"c.insp\"\norganization D { kind office  parent C }");
		assertEquals(List.of("import-cycle@17"), codes(folder.resolve("a")));
		assertEquals(List.of("import-cycle@7"), codes(folder.resolve("b")));
		assertEquals(List.of("import-cycle@7"), codes(folder.resolve("c.insp")));
		assertEquals(List.of(), codes(folder.resolve("d.insp")));
	}

	@Test
	void resourceErrorsHaveMessagesForClientsOfEmf() throws IOException {
		var file = file("a.insp", "organization A {\n  knd office\n}");
		var errors = DslTestSupport.open(List.of(file)).own().get(0).getErrors();
		assertEquals(List.of("There is no keyword 'knd': write 'kind'."), errors.stream().map(e -> e.getMessage()).toList());
		assertEquals(List.of(2), errors.stream().map(e -> e.getLine()).toList());
		assertEquals(List.of(3), errors.stream().map(e -> e.getColumn()).toList());
	}

	@Test
	void editingGivesTheSameAsReadingAnew() throws IOException {
		var text = "organization A {\n  kind office\n  head Li\n}\norganization B { kind office  parent A }\n";
		var resource = DslTestSupport.open(List.of(file("a.insp", text))).own().get(0);
		for (int cut = 0; cut < text.length(); cut += 3) {
			resource.update(cut, 1, "");
			var changed = text.substring(0, cut) + text.substring(cut + 1);
			assertEquals(changed, resource.getParseResult().getRootNode().getText());
			var fresh = codes(changed);
			assertEquals(fresh, DslTestSupport.problems(ModelRegistry.of(resource.getResourceSet()).scopeOf(resource)).stream()
					.map(p -> p.code() + "@" + p.region().offset()).toList());
			resource.update(cut, 0, text.substring(cut, cut + 1));
		}
	}

	@Test
	void everyMessageReadsInBothLanguages() throws IOException {
		var problems = DslTestSupport.problems(file("a.insp", "organization A {\n  knd office\n  kind offic\n  parent B\n  leaderX\n"));
		assertTrue(problems.size() >= 4);
		for (var problem : problems) {
			assertTrue(problem.message(Language.ZH).codePoints().anyMatch(Character::isIdeographic), problem.message(Language.ZH));
			assertTrue(!problem.message(Language.EN).contains("{0}"), problem.message(Language.EN));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "E:Measure", "K:Text", "V:MeasureStatus", "W:leader|责任领导", "R:Member" })
	void whatAPersonWroteStandsInTheMessageAsItIs(String written) throws IOException {
		var file = file("model.insp", "model \"某镇\" { language zh }\nimport \"%s\"\n".formatted(written));
		var problem = DslTestSupport.problems(DslTestSupport.load(file)).get(0);
		assertEquals("import-missing", problem.code());
		assertEquals("The file to import, " + written + ", cannot be found.", problem.message(Language.EN));
		assertTrue(problem.message(Language.ZH).contains(written), problem.message(Language.ZH));
	}
}
