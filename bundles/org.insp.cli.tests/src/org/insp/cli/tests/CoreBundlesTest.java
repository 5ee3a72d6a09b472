/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundles below the command depend neither on SWT nor on the workbench. */
class CoreBundlesTest {

	private static final Pattern WORKBENCH = Pattern.compile("org[./]eclipse[./](swt|jface|ui|e4)\\b");

	@ParameterizedTest
	@ValueSource(strings = { "org.insp.model", "org.insp.dsl", "org.insp.dsl.ide", "org.insp.viewpoint", "org.insp.viewpoint",
			"org.insp.diagram", "org.insp.report", "org.insp.cli" })
	void neitherManifestNorSourceNamesTheWorkbench(String bundle) throws IOException {
		var folder = Cli.BUNDLES.resolve(bundle);
		try (var in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			var attributes = new Manifest(in).getMainAttributes();
			var needed = attributes.getValue("Require-Bundle") + ',' + attributes.getValue("Import-Package");
			assertTrue(!WORKBENCH.matcher(needed).find(), needed);
		}
		try (Stream<Path> sources = Files.walk(folder.resolve("src"))) {
			for (var source : sources.filter(s -> s.toString().endsWith(".java")).toList()) {
				assertTrue(!WORKBENCH.matcher(Files.readString(source)).find(), source.toString());
			}
		}
	}

	@Test
	void nothingThatTheCommandIsWiredToIsOfTheWorkbench() {
		var entries = ClassPath.entries();
		assertTrue(entries.stream().anyMatch(e -> e.toString().contains("org.eclipse.xtext")), entries.toString());
		assertEquals(List.of(), entries.stream().filter(e -> WORKBENCH.matcher(e.getFileName().toString()).find()).toList());
	}
}
