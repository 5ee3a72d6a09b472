/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.insp.cli.base.Environment;

/** Does in one process what most runs do, for a virtual machine that keeps the classes for the next ones. Nothing is written. */
public final class CdsTraining {

	private CdsTraining() {
	}

	/**
	 * Runs the commands.
	 *
	 * @param arguments the folder with the examples
	 */
	public static void main(String[] arguments) {
		var environment =
				new Environment(InputStream.nullInputStream(), OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), Map.of(),
						Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), false, false);
		Main.run(List.of("check", arguments[0]), environment);
		Main.run(List.of("diagram", arguments[0] + "/report-003", "--view", "all", "--format", "html"), environment);
	}
}
