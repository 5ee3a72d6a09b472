/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
								"org.insp.report", "org.insp.cli", "org.insp.ui",
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
	void bundlesRequireOnlyWhatIsBelow() {
		var wrong = new TreeSet<String>();
		for (var allowed : Layers.BUNDLES.entrySet()) {
			for (var required : BundleManifest.read(SourceTree.BUNDLES.resolve(allowed.getKey())).list("Require-Bundle")) {
				if (required.name().startsWith("org.insp.") && !allowed.getValue().contains(required.name())) {
					wrong.add(allowed.getKey() + " requires " + required.name());
				}
			}
		}
		assertEquals(Set.of(), wrong);
	}

	@Test
	void manifestsExportWhatOthersUse() {
		assertEquals("", String.join("\n", PackageExports.violations(SourceTree.BUNDLES, SOURCES)));
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
