/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.input;

import java.nio.file.Path;

/**
 * Turns paths into what the user would write: below the path that the user gave they begin with it, others are relative to the working
 * folder.
 */
final class DisplayPath {

	private final Path given;

	DisplayPath(Path given) {
		this.given = given;
	}

	String of(Path file) {
		var absolute = given.toAbsolutePath().normalize();
		var here = Path.of("").toAbsolutePath();
		if (file.startsWith(absolute)) {
			return withSlashes(file.equals(absolute) ? given : below(absolute.relativize(file)));
		}
		return withSlashes(given.isAbsolute() || !file.getRoot().equals(here.getRoot()) ? file : here.relativize(file));
	}

	private Path below(Path relative) {
		return given.toString().equals(".") ? relative : given.resolve(relative);
	}

	private static String withSlashes(Path path) {
		var text = path.toString().replace('\\', '/');
		return text.isEmpty() ? "." : text;
	}
}
