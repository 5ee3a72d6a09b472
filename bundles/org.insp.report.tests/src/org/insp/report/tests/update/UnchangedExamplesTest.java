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
import org.junit.jupiter.api.Test;
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
		assertEquals("", differences(example.resolve(ModelFolder.MODEL_FILE)));
	}

	@Test
	void neitherDoesThatOfFindingsWithRecommendationsAndDeadlinesOfTheirOwn() throws IOException {
		var model = Files.writeString(folder.resolve(ModelFolder.MODEL_FILE), """
				模型 "审计" { 语言 zh  基准日期 2024-08-01 }
				被巡察党组织 公司 "某公司" { 党委委员 王某  科室 财务部 { 工作人员 罗某 "会计" } }
				审计报告 S {
				  致 公司  日期 2024-05-01
				  方面 A1 "财务" {
				    问题 P1 "账实不符" { 时限 2024-06-30  责任人 罗某  责任单位 财务部
				      审计建议 1 "补记" { 责任人 罗某  时限 2024-07-31  状态 正在整改 }
				      审计建议 2 "按月核对"
				    }
				    问题 P2 "发票不全" { 时限 2024-09-30  状态 接受风险 由 王某  审计建议 3 "补开" }
				  }
				  问题 P3 "未盘点" { 责任人 罗某、"仓管员"  时限 2024-05-31  实际完成 2024-05-20 }
				}
				整改方案 R { 针对 S  措施 C1 "补开发票" { 针对 R3  责任单位 财务部  责任人 罗某  时限 2024-08-31 } }
				""");
		assertEquals("", differences(model));
	}

	private String differences(Path model) throws IOException {
		var scope = LOADER.load(ModelFolder.of(model));
		var evaluated = new EvaluatedModel(scope.model(), RuleRegistry.CHECKER,
				CheckOptions.of(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
		var language = VocabularyDetector.ofModel(scope);
		var report = ReportKind.LEDGER.report(new ReportInput(evaluated, language));
		var file = Files.write(folder.resolve("ledger.xlsx"), ReportFormat.XLSX.write(report));
		var ledger = ReturnedLedger.of(TableFiles.read(file)).orElseThrow();
		var items = new LedgerUpdate(ledger, scope, evaluated, Optional.empty(), language).items(item -> true);
		return items.isEmpty() ? "" : new UpdateSummary(items, ledger.missing(), language).text();
	}
}
