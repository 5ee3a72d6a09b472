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

/** The training run for class data sharing: does what most runs do, so that the JVM archives the classes for them. Writes nothing. */
public final class CdsTraining {

	private CdsTraining() {
	}

	/**
	 * Runs the commands.
	 *
	 * @param arguments the folder of the examples
	 */
	public static void main(String[] arguments) {
		var environment =
				new Environment(InputStream.nullInputStream(), OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), Map.of(),
						Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), false, false);
		Main.run(List.of("check", arguments[0]), environment);
		Main.run(List.of("diagram", arguments[0] + "/report-003", "--view", "all", "--format", "html"), environment);
	}
}
