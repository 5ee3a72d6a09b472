/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.insp.cli.Main;
import org.insp.cli.base.Environment;

/** The {@code insp} command, to compare the workbench with it. */
final class InspCommand {

	private InspCommand() {
	}

	/** Runs it; fails where it fails. */
	static void insp(Object... arguments) {
		var out = new ByteArrayOutputStream();
		int exit = Main.run(List.of(arguments).stream().map(Object::toString).toList(),
				new Environment(InputStream.nullInputStream(), out, out, Map.of(), Clock.systemUTC(), false, false));
		assertEquals(0, exit, out.toString(StandardCharsets.UTF_8));
	}
}
