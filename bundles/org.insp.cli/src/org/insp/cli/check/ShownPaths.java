/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.check;

import java.nio.file.Path;

/** Shows paths as the user gave them: what lies below a given path begins with it, anything else is relative to the working folder. */
final class ShownPaths {

	private final Path given;

	ShownPaths(Path given) {
		this.given = given;
	}

	String show(Path file) {
		var absolute = given.toAbsolutePath().normalize();
		var here = Path.of("").toAbsolutePath();
		if (file.startsWith(absolute)) {
			return slashes(file.equals(absolute) ? given : below(absolute.relativize(file)));
		}
		return slashes(given.isAbsolute() || !file.getRoot().equals(here.getRoot()) ? file : here.relativize(file));
	}

	private Path below(Path relative) {
		return given.toString().equals(".") ? relative : given.resolve(relative);
	}

	private static String slashes(Path path) {
		var shown = path.toString().replace('\\', '/');
		return shown.isEmpty() ? "." : shown;
	}
}
