/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.insp.cli.Main;
import org.insp.cli.base.Environment;

/** The command as its users reach it: arguments in, output and exit code out. It runs in this process, with an environment of its own. */
final class Cli {

	/** The bundles of the project, seen from the folder in which tests run. */
	static final Path BUNDLES = Path.of("..").toAbsolutePath().normalize();
	/** A fixture of a rule: two measures without deadline. */
	static final Path BAD = BUNDLES.resolve("org.insp.model/src/org/insp/model/rules/structure/missing-deadline.bad.insp");
	/** A fixture of a rule: nothing is missing. */
	static final Path GOOD = BUNDLES.resolve("org.insp.model/src/org/insp/model/rules/structure/missing-deadline.good.insp");
	private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-09-08T00:00:00Z"), ZoneOffset.UTC);

	/** The result of a call. */
	record Result(int exit, String out, String err) {
	}

	private final Map<String, String> variables;
	private final byte[] in;
	private final boolean terminal;

	private Cli(Map<String, String> variables, byte[] in, boolean terminal) {
		this.variables = variables;
		this.in = in;
		this.terminal = terminal;
	}

	/** A plain environment: no variables, nothing on standard input, no terminal. */
	static Cli plain() {
		return new Cli(Map.of(), new byte[0], false);
	}

	Cli with(Map<String, String> newVariables) {
		return new Cli(newVariables, in, terminal);
	}

	Cli in(String text) {
		return new Cli(variables, text.getBytes(StandardCharsets.UTF_8), terminal);
	}

	Cli onTerminal() {
		return new Cli(variables, in, true);
	}

	Result call(Object... arguments) {
		var out = new ByteArrayOutputStream();
		var err = new ByteArrayOutputStream();
		var environment = new Environment(new ByteArrayInputStream(in), out, err, variables, CLOCK, terminal, terminal);
		int exit = Main.run(List.of(arguments).stream().map(Object::toString).toList(), environment);
		return new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	/** Returns the lines of a fixture that have a mark, counted from 1. */
	static List<Integer> markedLines(Path fixture) {
		try {
			var lines = Files.readAllLines(fixture);
			return IntStream.rangeClosed(1, lines.size()).filter(i -> lines.get(i - 1).contains("// ! ")).boxed().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Calls the command in a plain environment. */
	static Result insp(Object... arguments) {
		return plain().call(arguments);
	}
}
