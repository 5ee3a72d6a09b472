/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.update;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;

import org.insp.dsl.InspStandaloneSetup;
import org.insp.dsl.models.ModelFolder;
import org.insp.dsl.models.ModelLoader;
import org.insp.dsl.models.VocabularyDetector;
import org.insp.model.check.CheckOptions;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.rules.RuleRegistry;
import org.insp.report.format.ReportFormat;
import org.insp.report.input.ReportInput;
import org.insp.report.kind.ReportKind;
import org.insp.report.read.TableFiles;
import org.insp.report.tests.ExampleReports;
import org.insp.report.update.LedgerUpdate;
import org.insp.report.update.ReturnedLedger;
import org.insp.report.update.UpdateSummary;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ledger of each example, returned as it was exported, changes nothing. */
class UnchangedExamplesTest {

	private static final ModelLoader LOADER = InspStandaloneSetup.doSetup().getInstance(ModelLoader.class);

	@TempDir
	Path folder;

	static Stream<Path> examples() throws IOException {
		try (var folders = Files.list(ExampleReports.EXAMPLES)) {
			return folders.filter(each -> Files.exists(each.resolve(ModelFolder.MODEL_FILE))).sorted().toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void theLedgerOfAnExampleComesBackWithoutADifference(Path example) throws IOException {
		var scope = LOADER.load(ModelFolder.of(example.resolve(ModelFolder.MODEL_FILE)));
		var evaluated = new EvaluatedModel(scope.model(), RuleRegistry.CHECKER,
				CheckOptions.of(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
		var language = VocabularyDetector.ofModel(scope);
		var report = ReportKind.LEDGER.report(new ReportInput(evaluated, language));
		var file = Files.write(folder.resolve("ledger.xlsx"), ReportFormat.XLSX.write(report));
		var ledger = ReturnedLedger.of(TableFiles.read(file)).orElseThrow();
		var items = new LedgerUpdate(ledger, scope, evaluated, Optional.empty(), language).items(item -> true);
		assertEquals("", items.isEmpty() ? "" : new UpdateSummary(items, ledger.missing(), language).text());
	}
}
