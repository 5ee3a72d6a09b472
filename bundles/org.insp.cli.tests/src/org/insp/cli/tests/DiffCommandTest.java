/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.tests;

import static org.insp.cli.tests.Cli.insp;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonParser;

/** What changed between two versions, as the command tells it. */
class DiffCommandTest {

	private static final String OLD = """
			模型 "某镇整改" { 语言 zh  基准日期 2023-09-08 }
			导入 "people.insp"
			整改方案 Z { 措施 C1 "建立台账" { 责任领导 甲  时限 2023-10-31 } }
			""";
	private static final String NEW = OLD.replace("责任领导 甲", "责任领导 乙").replace("10-31", "11-30");
	private static final String PEOPLE = "被巡察党组织 镇党委 { 党委委员 甲 \"甲某\"  党委委员 乙 \"乙某\" }\n";

	@TempDir
	Path dir;

	private Path version(String name, String text) throws IOException {
		var folder = Files.createDirectories(dir.resolve(name));
		Files.writeString(folder.resolve("people.insp"), PEOPLE);
		return Files.writeString(folder.resolve("plan.insp"), text);
	}

	@Test
	void changesAreLinesInTheLanguageOfTheModel() throws IOException {
		var result = insp("diff", version("a", OLD), version("b", NEW));
		assertEquals(0, result.exit(), result.err());
		assertTrue(result.out().contains("""
				措施
				  ～ 措施 C1  建立台账
				      责任领导：甲某 → 乙某
				      时限：2023-10-31 → 2023-11-30（推迟 30 天）
				      ! 整改时限推迟了 30 天，没有批准延期的记录
				"""), result.out());
	}

	@Test
	void nothingChangedIsSaid() throws IOException {
		var result = insp("diff", version("a", OLD), version("b", OLD), "--lang", "en");
		assertEquals(0, result.exit());
		assertTrue(result.out().endsWith("  Nothing changed.\n"), result.out());
	}

	@Test
	void jsonNamesFeaturesAndConcerns() throws IOException {
		var json = JsonParser.parseString(insp("diff", version("a", OLD), version("b", NEW), "--format", "json").out()).getAsJsonObject();
		var change = json.getAsJsonArray("changes").get(0).getAsJsonObject();
		assertEquals("Measure", change.get("type").getAsString());
		assertEquals("leaders", change.getAsJsonArray("features").get(0).getAsJsonObject().get("feature").getAsString());
		assertEquals(30, change.getAsJsonObject("deadline").get("days").getAsInt());
		assertEquals("deadline-unapproved", change.getAsJsonArray("remarks").get(0).getAsJsonObject().get("concern").getAsString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "changes.docx", "changes.xlsx", "changes.html", "changes.md", "changes.csv", "changes.json", "changes.txt" })
	void nameOfTheFileDecidesTheForm(String name) throws IOException {
		var result = insp("diff", version("a", OLD), version("b", NEW), "-o", dir.resolve(name));
		assertEquals(0, result.exit(), result.err());
		assertTrue(Files.size(dir.resolve(name)) > 0);
	}

	@Test
	void mistakesAreSaidInWords() throws IOException {
		var a = version("a", OLD);
		assertEquals(2, insp("diff", a).exit());
		assertTrue(insp("diff", a, "--lang", "zh").err().contains("请写两个路径"));
		assertTrue(insp("diff", a, a, "--git", "HEAD", "--lang", "zh").err().contains("只写一个路径"));
		assertTrue(insp("diff", a, dir.resolve("none.insp"), "--lang", "zh").err().contains("没有这个文件"));
		assertTrue(insp("diff", a, a, "-o", dir.resolve("x.exe"), "--lang", "zh").err().contains(".docx"));
		assertTrue(insp("diff", a, "--git", "HEAD", "--lang", "zh").err().contains("不在 Git 仓库中"));
	}

	@Test
	void textWithMistakesIsComparedAsFarAsItWasRead() throws IOException {
		var result = insp("diff", version("a", OLD), version("b", NEW + "$$$"), "--lang", "zh");
		assertEquals(1, result.exit());
		assertTrue(result.err().contains("比较不完整"), result.err());
		assertTrue(result.out().contains("责任领导：甲某 → 乙某"), result.out());
	}

	@Test
	void revisionsOfAGitRepositoryAreCompared() throws IOException, GitAPIException {
		var plan = version("repository", OLD);
		try (var git = Git.init().setDirectory(plan.getParent().toFile()).call()) {
			commit(git, "first");
			git.tag().setName("v1").setAnnotated(false).call();
			Files.writeString(plan, NEW);
			commit(git, "second");
		}
		var both = insp("diff", plan, "--git", "v1..HEAD");
		assertEquals(0, both.exit(), both.err());
		assertTrue(both.out().contains("责任领导：甲某 → 乙某"), both.out());
		assertTrue(both.out().contains("v1:"), both.out());
		Files.writeString(plan, OLD.replace("建立台账", "建立制度"));
		var worked = insp("diff", plan, "--git", "v1");
		assertTrue(worked.out().contains("内容：建立台账 → 建立制度"), worked.out() + worked.err());
		assertTrue(insp("diff", plan, "--git", "v1..").out().contains("HEAD:"));
		assertTrue(insp("diff", plan, "--git", "v9..HEAD", "--lang", "zh").err().contains("没有这个修订"));
		var missing = insp("diff", plan.resolveSibling("other.insp"), "--git", "v1..HEAD", "--lang", "zh");
		assertTrue(missing.err().contains("修订 v1 中没有"), missing.err());
	}

	private static void commit(Git git, String message) throws GitAPIException {
		git.add().addFilepattern(".").call();
		git.commit().setMessage(message).setAuthor("A", "a@example.org").setCommitter("A", "a@example.org").setSign(false).call();
	}

	@Test
	void nothingIsLeftBehind() throws IOException {
		var temporary = Path.of(System.getProperty("java.io.tmpdir"));
		var before = folders(temporary);
		insp("diff", version("a", OLD), "--git", "HEAD");
		assertEquals(before, folders(temporary));
	}

	private static List<Path> folders(Path temporary) throws IOException {
		try (var files = Files.list(temporary)) {
			return files.filter(file -> file.getFileName().toString().startsWith("insp")).sorted().toList();
		}
	}
}
