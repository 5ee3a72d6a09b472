/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks see a fault of each kind, and nothing in comments and strings. */
class ArchitectureChecksTest {

	@TempDir
	Path bundles;

	private void write(String bundle, String type, String... lines) throws IOException {
		var file = bundles.resolve(bundle).resolve("src").resolve(type.replace('.', '/') + ".java");
		Files.createDirectories(file.getParent());
		var simpleName = type.substring(type.lastIndexOf('.') + 1);
		Files.writeString(file, "package " + type.substring(0, type.lastIndexOf('.')) + ";\n" + String.join("\n", lines) + "\nclass "
				+ simpleName + " {}\n");
	}

	private void writeManifest(String bundle, String header) throws IOException {
		var file = bundles.resolve(bundle).resolve("META-INF/MANIFEST.MF");
		Files.createDirectories(file.getParent());
		Files.writeString(file, "Manifest-Version: 1.0\n" + header + "\n");
	}

	private SourceTree sources() {
		return SourceTree.read(bundles);
	}

	@Test
	void twoPackagesThatImportEachOtherAreACycle() throws IOException {
		write("org.insp.model", "org.insp.model.a.First", "import org.insp.model.b.Second;");
		write("org.insp.model", "org.insp.model.b.Second", "import static org.insp.model.a.First.CONSTANT;");
		write("org.insp.model", "org.insp.model.c.Third", "import org.insp.model.a.First;");
		assertEquals(List.of(Set.of("org.insp.model.a", "org.insp.model.b")), PackageCycles.of(sources()));
	}

	@Test
	void aQualifiedNameInTheCodeCountsAsAnImport() throws IOException {
		write("org.insp.model", "org.insp.model.a.First", "// none", "interface Other { org.insp.model.b.Second second(); }");
		write("org.insp.model", "org.insp.model.b.Second", "import org.insp.model.c.*;");
		write("org.insp.model", "org.insp.model.c.Third", "import org.insp.model.a.First;");
		assertEquals(List.of(Set.of("org.insp.model.a", "org.insp.model.b", "org.insp.model.c")), PackageCycles.of(sources()));
	}

	@Test
	void commentsAndStringsAreNoDependencies() throws IOException {
		write("org.insp.model", "org.insp.model.a.First", "/* org.insp.ui.Editor */ // org.insp.ui.Editor",
				"interface Other { String A = \"org.insp.ui.Editor \\\" org.insp.ui.Editor\"; "
						+ "String B = \"\"\"\n org.insp.ui.Editor\n\"\"\"; }");
		assertEquals(List.of(), Layers.violations(sources()));
	}

	@ParameterizedTest
	@CsvSource({ "org.insp.model, org.insp.model.a, org.insp.dsl.models.ModelScope",
			"org.insp.dsl, org.insp.dsl.a, org.insp.dsl.ide.fixes.Fix",
			"org.insp.viewpoint, org.insp.viewpoint.a, org.insp.model.Measure",
			"org.insp.viewpoint, org.insp.viewpoint.a, org.insp.diagram.Diagrams",
			"org.insp.diagram, org.insp.diagram.a, org.insp.dsl.models.ModelScope", "org.insp.cli, org.insp.cli, org.insp.ui.InspUi",
			"org.insp.cli, org.insp.cli, org.eclipse.swt.widgets.Display",
			"org.insp.diagram, org.insp.diagram.a, org.eclipse.jface.action.Action",
			"org.insp.model, org.insp.model.a, org.insp.model.rules.totals.TotalsRules",
			"org.insp.model, org.insp.model.rules.totals, org.insp.model.rules.RuleRegistry",
			"org.insp.dsl.ide, org.insp.dsl.ide.workspace, org.insp.dsl.ide.features.Hovers",
			"org.insp.dsl.ide, org.insp.dsl.ide.features, org.insp.dsl.ide.server.InspLanguageServer",
			"org.insp.ui, org.insp.ui.editor, org.insp.cli.Insp", "org.insp.model, org.insp.model.a, org.insp.dsl.tests.DslTestSupport" })
	void anArrowUpwardsIsReported(String bundle, String packageName, String used) throws IOException {
		write(bundle, packageName + ".First", "import " + used + ";");
		assertEquals(1, Layers.violations(sources()).size(), Layers.violations(sources()).toString());
	}

	@ParameterizedTest
	@CsvSource({ "org.insp.dsl, org.insp.dsl.a, org.insp.model.Measure",
			"org.insp.diagram, org.insp.diagram.a, org.insp.viewpoint.scene.Scene",
			"org.insp.ui, org.insp.ui.editor, org.eclipse.swt.widgets.Display",
			"org.insp.model, org.insp.model.rules, org.insp.model.rules.totals.TotalsRules",
			"org.insp.dsl.ide, org.insp.dsl.ide.server, org.insp.dsl.ide.features.Hovers",
			"org.insp.dsl.tests, org.insp.dsl.tests, org.insp.dsl.ide.server.InspLanguageServer" })
	void anArrowDownwardsIsAllowed(String bundle, String packageName, String used) throws IOException {
		write(bundle, packageName + ".First", "import " + used + ";");
		assertEquals(List.of(), Layers.violations(sources()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Export-Package: org.insp.model.a | ''",
			"Export-Package: org.insp.model.a;x-friends:=\"org.insp.dsl\" | ''",
			"Export-Package: org.insp.model.a;x-friends:=\"org.insp.dsl,org.insp.ui\""
					+ " | org.insp.model.a has a friend that does not use it: org.insp.ui",
			"Export-Package: org.insp.model.a;x-internal:=true | org.insp.model.a is used by org.insp.dsl, which is no friend",
			"Bundle-Name: none | org.insp.model.a is used by org.insp.dsl, which is no friend" })
	void anExportMustFitItsUses(String header, String expected) throws IOException {
		write("org.insp.model", "org.insp.model.a.First");
		write("org.insp.dsl", "org.insp.dsl.a.Second", "import org.insp.model.a.First;");
		writeManifest("org.insp.model", header);
		assertEquals(expected, String.join("\n", PackageExports.violations(bundles, sources())));
	}

	@Test
	void whatOnlyTestsUseIsNoApi() throws IOException {
		write("org.insp.model", "org.insp.model.a.First");
		write("org.insp.model.tests", "org.insp.model.tests.Second", "import org.insp.model.a.First;");
		writeManifest("org.insp.model", "Export-Package: org.insp.model.a");
		assertEquals(List.of("org.insp.model.a is exported as API, but used by [org.insp.model.tests]"),
				PackageExports.violations(bundles, sources()));
	}

	@Test
	void aNameUsedTwiceIsReported() throws IOException {
		write("org.insp.model", "org.insp.model.a.First");
		write("org.insp.dsl", "org.insp.dsl.a.First");
		write("org.insp.dsl", "org.insp.dsl.a.Second");
		assertEquals(List.of("First=[org.insp.dsl.a, org.insp.model.a]"), ClassNames.duplicates(sources()));
	}

	@Test
	void aDialectNameIsReportedEvenOfANestedType() throws IOException {
		write("org.insp.model", "org.insp.model.a.Judgements");
		write("org.insp.model", "org.insp.model.a.First", "interface Outer { record SlipFixes() {} enum Slippage {} }");
		write("org.insp.model", "org.insp.model.a.Values");
		write("org.insp.model", "org.insp.model.a.FeatureValues");
		assertEquals(List.of("org.insp.model/src/org/insp/model/a/First.java: SlipFixes",
				"org.insp.model/src/org/insp/model/a/Judgements.java: Judgements",
				"org.insp.model/src/org/insp/model/a/Values.java: Values"), ClassNames.dialect(sources()));
	}
}
