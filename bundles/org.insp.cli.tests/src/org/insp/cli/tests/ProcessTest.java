/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as a process of its own: plain {@code java -cp}, without OSGi. */
class ProcessTest {

	@TempDir
	Path dir;
	private ProcessBuilder builder;

	@BeforeEach
	void prepare() {
		builder = new ProcessBuilder().redirectError(dir.resolve("err").toFile());
		// the most limited locale: the output must be UTF-8 nevertheless
		builder.environment().put("LC_ALL", "C");
	}

	private Process start(List<String> options, Object... arguments) throws IOException {
		return builder.command(JavaCommand.of(options, arguments)).start();
	}

	private Cli.Result run(Object... arguments) throws IOException, InterruptedException {
		return result(start(List.of(), arguments));
	}

	private Cli.Result result(Process process) throws IOException, InterruptedException {
		var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return new Cli.Result(process.waitFor(), out, err());
	}

	private String err() throws IOException {
		return Files.readString(dir.resolve("err"));
	}

	@Test
	void exitCodeAndStreams() throws Exception {
		var bad = run("check", Cli.BAD);
		assertEquals(1, bad.exit());
		assertEquals("", bad.err());
		assertTrue(bad.out().contains("[missing-deadline]"), bad.out());
		assertEquals(0, run("check", Cli.GOOD).exit());
		var missing = run("check", "nowhere");
		assertEquals(new Cli.Result(2, "", "insp: nowhere: no such file or folder" + System.lineSeparator()), missing);
	}

	@Test
	void outputIsUtf8InAnyLocale() throws Exception {
		var out = run("check", Cli.BAD, "--lang", "zh").out();
		assertTrue(out.contains("错误: 措施 C1"), out);
		assertTrue(out.contains("measure C1 \"每月走访一个村\""), out);
		assertTrue(run("check", "nowhere", "--lang", "zh").err().contains("没有这个文件"));
	}

	@Test
	void readsStandardInput() throws Exception {
		var process = start(List.of(), "check", "-", "--format", "json");
		try (var in = process.getOutputStream()) {
			in.write("委员会 甲 \"某镇\" { 书记 王某 }\n".getBytes(StandardCharsets.UTF_8));
		}
		var result = result(process);
		assertEquals(1, result.exit());
		assertTrue(result.out().contains("\"file\": \"<stdin>\""), result.out());
	}

	@Test
	void closedPipeIsNoFailure() throws Exception {
		var process = start(List.of(), "rules", "--format", "json");
		process.getInputStream().close();
		assertEquals(0, process.waitFor());
		assertEquals("", err());
	}

	@Test
	@Timeout(60)
	void statusIsPrintedAgainWhenAFileChanges() throws Exception {
		var plan = Files.writeString(dir.resolve("plan.insp"), "模型 \"甲镇整改\" { 语言 zh  基准日期 2024-03-20 }\n整改方案 R { 措施 C1 \"培训\" { } }\n");
		var process = start(List.of(), "status", "--watch", plan);
		try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			assertTrue(lineWith(out, "0/1").contains("░"));
			Files.writeString(plan, Files.readString(plan).replace("{ } }", "{ 状态 已销号 } 措施 C2 \"清理\" { } }"));
			assertTrue(lineWith(out, "1/2").contains("50.0%"));
		} finally {
			process.destroy();
		}
		process.waitFor();
		assertEquals("", err());
	}

	private static String lineWith(BufferedReader out, String text) throws IOException {
		var line = out.readLine();
		while (line != null && !line.contains(text)) {
			line = out.readLine();
		}
		return line;
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void fullDiskIsAFailure() throws Exception {
		builder.redirectOutput(new File("/dev/full"));
		assertEquals(2, start(List.of(), "rules", "--format", "json").waitFor());
		assertEquals("insp: <stdout>: no space left on the device", err().strip());
	}

	@Test
	void launcherSaysWhichStreamsAreTerminals() throws Exception {
		assertTrue(result(start(List.of("-Dinsp.terminals=1"), "check", Cli.BAD)).out().contains("\u001b["));
		assertFalse(result(start(List.of("-Dinsp.terminals=02"), "check", Cli.BAD)).out().contains("\u001b["));
		assertFalse(run("check", Cli.BAD).out().contains("\u001b["));
	}

	@ParameterizedTest
	@ValueSource(strings = { "svg", "html", "json" })
	void picturesAreTheSameBytesWhereverTheyAreMade(String format) throws Exception {
		var round = Cli.BUNDLES.resolve("org.insp.examples/examples/round-zh");
		var here = picture(round, format, List.of("-Duser.timezone=Asia/Shanghai", "-Duser.language=zh", "-Duser.country=CN"));
		var there = picture(round, format, List.of("-Duser.timezone=Pacific/Honolulu", "-Duser.language=ar", "-Duser.country=EG",
				"-Duser.extensions=nu-arab-ca-islamic"));
		assertTrue(here.contains("2024-07-05"), here);
		assertEquals(here, there);
	}

	private String picture(Path model, String format, List<String> options) throws Exception {
		var result = result(start(options, "diagram", model, "--format", format));
		assertEquals("", result.err());
		assertEquals(0, result.exit());
		return result.out();
	}

	@Test
	void servesAnEditor() throws Exception {
		var process = start(List.of(), "lsp");
		try (var in = process.getOutputStream()) {
			in.write(LspCommandTest.SESSION.getBytes(StandardCharsets.UTF_8));
		}
		var result = result(process);
		assertEquals(0, result.exit(), result.err());
		assertEquals(List.of("1", "10", "2"), LspCommandTest.answeredIds(result.out()).stream().sorted().toList());
		assertTrue(result.out().contains("走访") && result.out().contains("publishDiagnostics"), result.out());
		assertEquals("", result.err());
	}

	@Test
	void versionNeedsNoLanguage() throws Exception {
		var result = result(start(List.of("-verbose:class"), "--version"));
		assertEquals(0, result.exit());
		assertTrue(result.out().contains("org.insp.cli.Main "), "classes are listed");
		assertFalse(result.out().contains(" org.eclipse.xtext.") || result.out().contains(" org.eclipse.emf.ecore."),
				"nothing of the language is loaded");
	}
}
