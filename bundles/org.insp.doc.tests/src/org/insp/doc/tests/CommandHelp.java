/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.doc.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;

import org.insp.cli.Main;
import org.insp.cli.base.Environment;

/** The help of the insp command, called in this process. */
final class CommandHelp {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-09-08T00:00:00Z"), ZoneOffset.UTC);

	private CommandHelp() {
	}

	/** Returns the help of a command, in English, or that of all for an empty name; empty where there is no such command. */
	static String help(String command) {
		var out = new ByteArrayOutputStream();
		var environment =
				new Environment(new ByteArrayInputStream(new byte[0]), out, new ByteArrayOutputStream(), Map.of(), CLOCK, false, false);
		int exit = Main.run(Stream.of("help", command, "--lang", "en").filter(argument -> !argument.isEmpty()).toList(),
				environment);
		return exit == 0 ? out.toString(StandardCharsets.UTF_8) : "";
	}
}
