/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The places of the models that the tests work on. */
final class SampleModels {

	static final Path EXAMPLES = Path.of("../org.insp.examples/examples").toAbsolutePath().normalize();
	static final Path REPORT_003 = EXAMPLES.resolve("report-003");
	private static final Path SAMPLE = Path.of("../org.insp.dsl.tests/testdata/sample").toAbsolutePath().normalize();

	private SampleModels() {
	}

	/** A copy of the sample, which has nothing to report; the folder's name has a space and Chinese in it. */
	static Path copy(Path temp) throws IOException {
		return copy(SAMPLE, temp.toRealPath().resolve("巡察 样例"));
	}

	/** A copy of a folder with everything in it. */
	static Path copy(Path from, Path to) throws IOException {
		try (var files = Files.walk(from)) {
			for (var file : files.toList()) {
				Files.createDirectories(to.resolve(from.relativize(file).toString()).getParent());
				Files.copy(file, to.resolve(from.relativize(file).toString()));
			}
		}
		return to;
	}
}
