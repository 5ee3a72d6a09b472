/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sessions in real editors, configured as the handbook says: each sees the problems of a plan, completes a department, takes a fix, renames
 * a person and saves.
 */
@DisabledOnOs(OS.WINDOWS)
@DisabledIfSystemProperty(named = "insp.editors", matches = "none")
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class EditorSessionsTest {

	private static final Path SCRIPTS = Path.of("testdata/editors").toAbsolutePath();
	private static final Path HANDBOOK = Cli.BUNDLES.resolve("org.insp.doc/handbook");
	private static final String PAGE = "other-editors.md";
	private static final List<String> EDITED = List.of("    责任领导 何明", "    责任科室 党政办", "    时限 2023-07-17");

	@TempDir
	Path dir;

	@BeforeEach
	void prepare() throws IOException {
		Files.copy(SCRIPTS.resolve("plan.insp"), dir.resolve("plan.insp"));
		var command = JavaCommand.of(JavaCommand.launcherOptions()).stream().map(part -> "'" + part + "'").collect(Collectors.joining(" "));
		var insp = Files.writeString(Files.createDirectory(dir.resolve("bin")).resolve("insp"), "#!/bin/sh\nexec " + command + " \"$@\"\n");
		assertTrue(insp.toFile().setExecutable(true));
	}

	@Test
	void neovim() throws Exception {
		assertSession(run("nvim", "--headless", "-u", configuration("lua"), "-c", "luafile " + SCRIPTS.resolve("neovim.lua")));
	}

	@Test
	void emacs() throws Exception {
		assertSession(run("emacs", "--batch", "-l", "package", "--eval", "(package-initialize)", "-l", configuration("elisp"), "-l",
				SCRIPTS.resolve("emacs.el").toString()));
	}

	@Test
	void theHandbookSaysTheSameInBothLanguages() throws Exception {
		for (var language : List.of("lua", "elisp")) {
			assertEquals(block("en", language), block("zh", language));
		}
	}

	private void assertSession(String output) throws IOException {
		for (var step : List.of("problems: seen", "completion: 责任科室 党政办", "fix: 时限 2023-07-17", "rename: 2")) {
			assertTrue(output.contains(step), output);
		}
		var plan = Files.readAllLines(dir.resolve("plan.insp"));
		assertEquals(EDITED, plan.stream().filter(EDITED::contains).toList(), plan.toString());
	}

	/** Writes what the handbook tells to write into the editor's configuration. */
	private String configuration(String language) throws IOException {
		return Files.writeString(dir.resolve("init." + language), block("en", language)).toString();
	}

	private static String block(String handbook, String language) throws IOException {
		var page = Files.readString(HANDBOOK.resolve(handbook).resolve(PAGE));
		var block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(page);
		assertTrue(block.find(), handbook + " " + language);
		return block.group(1);
	}

	private String run(String... command) throws IOException, InterruptedException {
		var output = dir.resolve("output").toFile();
		var builder = new ProcessBuilder(Stream.of(command).toList()).directory(dir.toFile()).redirectErrorStream(true)
				.redirectOutput(output).redirectInput(new File("/dev/null"));
		builder.environment().merge("PATH", dir.resolve("bin").toString(), (path, own) -> own + File.pathSeparator + path);
		builder.environment().put("LC_ALL", "C.UTF-8");
		builder.environment().put("HOME", dir.toString());
		var editor = builder.start();
		boolean hasEnded = editor.waitFor(2, TimeUnit.MINUTES);
		editor.destroyForcibly();
		var text = Files.readString(output.toPath());
		assertTrue(hasEnded && editor.exitValue() == 0, text);
		return text;
	}
}
