/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The repository keeps to its architecture: no package cycles, arrows one way, one name for one class. */
class ArchitectureTest {

	private static final SourceTree SOURCES = SourceTree.read(SourceTree.BUNDLES, SourceTree.RELENG);

	@Test
	void allBundlesAreRead() {
		var bundles = SOURCES.files().stream().map(SourceFile::bundle).collect(Collectors.toSet());
		assertTrue(
				bundles.containsAll(
						Set.of("org.insp.model", "org.insp.dsl", "org.insp.dsl.ide", "org.insp.viewpoint", "org.insp.diagram",
								"org.insp.cli", "org.insp.ui",
								"org.insp.doc.generator")),
				bundles.toString());
		assertTrue(SOURCES.files().size() > 500, "only " + SOURCES.files().size());
	}

	@Test
	void noPackagesDependOnEachOtherInACircle() {
		assertEquals(List.of(), PackageCycles.of(SOURCES));
	}

	@Test
	void codeUsesOnlyWhatIsBelow() {
		assertEquals("", String.join("\n", Layers.violations(SOURCES)));
	}

	/** A manifest may also require too much without any import that says so. */
	@Test
	void bundlesRequireOnlyWhatIsBelow() throws IOException {
		var wrong = new TreeSet<String>();
		for (var allowed : Layers.BUNDLES.entrySet()) {
			for (var required : requiredBundles(SourceTree.BUNDLES.resolve(allowed.getKey()))) {
				if (required.startsWith("org.insp.") && !allowed.getValue().contains(required)) {
					wrong.add(allowed.getKey() + " requires " + required);
				}
			}
		}
		assertEquals(Set.of(), wrong);
	}

	private static Set<String> requiredBundles(Path bundle) throws IOException {
		var file = bundle.resolve("META-INF/MANIFEST.MF");
		if (!Files.exists(file)) {
			return Set.of();
		}
		try (var in = Files.newInputStream(file)) {
			var required = new Manifest(in).getMainAttributes().getValue("Require-Bundle");
			return Stream.ofNullable(required).flatMap(list -> Stream.of(list.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")))
					.map(each -> each.replaceFirst(";.*", "").strip()).collect(Collectors.toSet());
		}
	}

	@Test
	void classNamesAreUniqueInTheRepository() {
		assertEquals(List.of(), ClassNames.duplicates(SOURCES));
	}

	@Test
	void classNamesAreInStandardTerms() {
		assertEquals("", String.join("\n", ClassNames.dialect(SOURCES)));
	}
}
