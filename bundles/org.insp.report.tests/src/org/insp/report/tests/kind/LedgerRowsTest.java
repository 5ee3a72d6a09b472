/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.insp.report.content.Report;
import org.insp.report.format.ReportFormat;
import org.insp.report.kind.ReportKind;
import org.insp.report.tests.ExampleReports;
import org.junit.jupiter.api.Test;

/** The rows of a ledger say what is written of a measure and of its steps, each value in its own column. */
class LedgerRowsTest {

	private static final String MEASURES = """
			组织 环保局 组织 农业局
			整改方案 R "整改方案" {
			  措施 C1 "整治排污口" {
			    责任科室 环保局  时限 2024-10-31  状态 推进中
			    任务 "取缔网箱" { 责任科室 农业局  时限 2024-06-30  状态 已完成 }
			  }
			  措施 C2 "建管网" { 任务 "一期" { 时限 2024-05-31 } 任务 "二期" { 时限 2024-08-31 } }
			}
			""";

	private static Report ledger(String policy, String rest) throws IOException {
		return ReportKind.LEDGER.report(ExampleReports.text("""
				模型 "甲" { 语言 zh  政策 P }
				政策 P { %s }
				""".formatted(policy) + rest, LocalDate.of(2024, 5, 1)));
	}

	private static List<List<String>> rows(Report report) {
		var table = report.firstTable().orElseThrow();
		return IntStream.range(0, table.rows().size()).mapToObj(row -> IntStream.range(0, table.columns().size())
				.mapToObj(column -> table.effectiveCell(row, column).value().text()).toList()).toList();
	}

	@Test
	void aMeasureStandsAboveTheStepsThatWouldHideItsValues() throws IOException {
		assertEquals(List.of(List.of("整治排污口", "", "环保局", "2024-10-31", "推进中"),
				List.of("整治排污口", "取缔网箱", "农业局", "2024-06-30", "已完成"), List.of("建管网", "一期", "", "2024-05-31", "未启动"),
				List.of("建管网", "二期", "", "2024-08-31", "未启动")), rows(ledger("台账栏目 措施、任务、责任科室、时限、状态", MEASURES)));
	}

	@Test
	void withoutAColumnOfStepsAMeasureHasOneRow() throws IOException {
		assertEquals(List.of(List.of("整治排污口", "环保局", "2024-10-31", "推进中"), List.of("建管网", "", "2024-08-31", "未启动")),
				rows(ledger("台账栏目 措施、责任科室、时限、状态", MEASURES)));
	}

	@Test
	void theDayOfTheClosureStandsInItsColumn() throws IOException {
		assertEquals(List.of(List.of("", "2024-04-02"), List.of("2024-04-03", "")), rows(ledger("台账栏目 实际完成、销号", """
				整改方案 R { 措施 C1 "一" { 时限 2024-05-01  销号日期 2024-04-02 }  措施 C2 "二" { 时限 2024-05-01  实际完成 2024-04-03 } }
				""")));
	}

	@Test
	void whatGoesOnAfterItsDeadlineSaysSo() throws IOException {
		var plan = "整改方案 R { 措施 C1 \"一\" { 时限 2024年12月31日前，长期坚持 }  措施 C2 \"二\" { 时限 立行立改，长期坚持 } }";
		assertEquals(List.of(List.of("2024年12月31日前、长期坚持"), List.of("立行立改、长期坚持")), rows(ledger("台账栏目 时限", plan)));
		assertEquals(List.of(List.of("2024年12月31日前", "长期坚持"), List.of("立行立改", "长期坚持")), rows(ledger("台账栏目 时限、类型", plan)));
	}

	@Test
	void amountsThatAFindingDeclaresAreInTheColumnOfTheirField() throws IOException {
		var report = ledger("字段 涉及金额 于 问题 { 类型 金额 } 台账栏目 问题、措施、字段 涉及金额", """
				反馈意见 F {
				  问题 1 "一" { 共计 涉及金额 186.5 万元：2022年 62.5 万元、2023年 124 万元 }
				  问题 2 "二" { 字段 涉及金额 1,800 万元 }
				}
				整改方案 R { 针对 F  措施 C1 "甲" { 针对 P1 }  措施 C2 "乙" { 针对 P1 } }
				""");
		assertEquals(List.of(List.of("一", "甲", "186.5 万元（2022年 62.5 万元、2023年 124 万元）"),
				List.of("一", "乙", "186.5 万元（2022年 62.5 万元、2023年 124 万元）"),
				List.of("二", "", "1,800 万元")), rows(report));
		assertEquals("1,986.5 万元", report.firstTable().orElseThrow().foot().get(0).cells().get(2).value().text());
	}

	@Test
	void aBodyToWhichFindingsAreAddressedDoesNotIssueTheLedger() throws IOException {
		var report = ledger("", "组织 县政府\n反馈意见 F { 致 县政府  问题 1 \"一\" }\n整改方案 R { 针对 F }");
		assertFalse(new String(ReportFormat.MD.write(report), StandardCharsets.UTF_8).contains("填报单位"));
	}

	@Test
	void answersAndMilestonesAreColumns() throws IOException {
		var plan = """
				审计报告 F { 问题 1 "一" { 被审计单位意见 "无异议" } }
				整改方案 R { 针对 F  措施 C1 "甲" { 针对 P1  节点 2024-02-01 "核对" } }
				""";
		for (var columns : List.of("台账栏目 问题、被审计单位意见、节点", "台账栏目 问题、management response、milestone",
				"columns finding, management-response, milestone")) {
			assertEquals(List.of(List.of("一", "无异议", "2024-02-01 核对")), rows(ledger(columns, plan)), columns);
		}
	}

	@Test
	void aStepHasItsOwnDayOfCompletionAndNoFormerDeadlineOfItsMeasure() throws IOException {
		assertEquals(
				List.of(List.of("", "2024-03-31", "2024-12-31", ""), List.of("起草", "", "2024-04-20", "2024-04-18"),
						List.of("印发", "2024-03-31", "2024-12-31", "")),
				rows(ledger("台账栏目 任务、原时限、时限、实际完成", """
						组织 县政府
						整改方案 R {
						  措施 C1 "修订制度" {
						    时限 2024-03-31  延期 2024-03-20 至 2024-12-31 { 批准 县政府 }
						    任务 "起草" { 时限 2024-04-20  状态 已完成 2024-04-18 }
						    任务 "印发"
						  }
						}
						""")));
	}
}
