/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.ColumnKind;
import org.insp.model.Language;
import org.insp.report.content.Report;
import org.insp.report.content.Row;
import org.insp.report.content.Tone;
import org.insp.report.content.Value;
import org.insp.report.format.ReportFormat;
import org.insp.report.kind.ReportKind;
import org.insp.report.tests.ExampleReports;
import org.insp.report.tests.ReadWorkbook;
import org.junit.jupiter.api.Test;

/** Which columns a ledger has, by its policy or by what the plan says, and what stands in them and below them. */
class LedgerColumnsTest {

	private static final String PLAN = """
			人员 Zhang "张某" 人员 Li "李某" 人员 Wang "王某"
			组织 Office "区审计局"
			组织 Town "某镇党委"
			反馈意见 F "审计报告" {
			  致 Town  来自 Office  日期 2024-01-05  文号 "审〔2024〕1号"
			  方面 A "资金" {
			    问题 P1 "多付工程款" { 表现 "重复计量"  字段 等级 重大  备注 "二次反馈" }
			    问题 P2 "未入账" { 原因 "账册不清" }
			  }
			}
			整改方案 R "某镇整改方案" {
			  针对 F
			  措施 C1 "扣回工程款" {
			    针对 P1  类型 限期整改  责任领导 Zhang  责任人 "计财科"  开始 2024-01-10  时限 2024-03-01  实际完成 2024-02-29
			    节点 2024-02-01 "核对" 完成 2024-02-01  状态 已销号  成效 "已扣回"  成果 追缴 1234567.5 元  字段 资金 12345 元
			    延期 2024-02-20 至 2024-03-10 { 理由 "对方停业" 批准 Li }
			    销号 { 申请 Zhang 2024-03-01  核验 Li 2024-03-02  批准 Wang 2024-03-03  同意销号 }
			  }
			  措施 C2 "清理账册" {
			    针对 P2  字段 资金 3.5 万元
			    任务 "核对" { 责任人 Li  时限 2024-02-01  状态 已完成 }
			    任务 "入账" { 责任人 Wang  时限 2024-05-01 }
			  }
			}
			""";

	private static Report ledger(String policy) throws IOException {
		return ReportKind.LEDGER.report(ExampleReports.text("""
				模型 "甲" { 语言 zh }
				政策 P {
				  字段 等级 于 问题 { 取值 一般, 重大 }
				  字段 资金 "使用资金" 于 措施 { 类型 金额 }
				  %s
				}
				""".formatted(policy) + PLAN, LocalDate.of(2024, 3, 5)));
	}

	private static List<String> headings(Report report) {
		return report.firstTable().orElseThrow().columns().stream().map(column -> column.heading()).toList();
	}

	private static List<List<String>> rows(Report report) {
		var table = report.firstTable().orElseThrow();
		return IntStream.range(0, table.rows().size()).mapToObj(row -> IntStream.range(0, table.columns().size())
				.mapToObj(column -> table.effectiveCell(row, column).value().text()).toList()).toList();
	}

	@Test
	void theFormerDeadlineStandsBeforeOneThatWasMoved() throws IOException {
		assertEquals(List.of("整改措施", "原时限", "整改时限", "延期情况"), headings(ledger("台账栏目 措施、时限、延期")));
		assertEquals(List.of("扣回工程款", "2024-03-01", "2024-03-10"), rows(ledger("台账栏目 措施、时限、延期")).get(0).subList(0, 3));
		assertEquals(List.of("整改措施", "整改时限", "原时限", "延期情况"), headings(ledger("台账栏目 措施、时限、原时限、延期")));
		assertEquals(List.of("整改措施", "整改时限"), headings(ledger("台账栏目 措施、时限")));
	}

	@Test
	void thePolicySaysWhichColumnsInWhichOrderUnderWhichHeadings() throws IOException {
		var report = ledger("台账栏目 序号、措施 \"具体举措\"、问题、责任领导 \"包抓领导\"、字段 等级 \"问题等级\"、字段 资金、配合、剩余天数");
		assertEquals(List.of("序号", "具体举措", "存在问题", "包抓领导", "问题等级", "使用资金", "配合单位", "剩余工作日"), headings(report));
		assertEquals(List.of(List.of("1", "扣回工程款", "多付工程款", "张某", "重大", "12,345 元", "", ""),
				List.of("2", "清理账册", "未入账", "", "", "3.5 万元", "", "41")), rows(report));
	}

	@Test
	void everyClauseCanBeAColumnInEitherLanguage() throws IOException {
		for (var language : Language.values()) {
			if (language == Language.UNSPECIFIED) {
				continue;
			}
			var kinds = Arrays.stream(ColumnKind.values()).filter(kind -> kind != ColumnKind.UNSPECIFIED && kind != ColumnKind.ASPECT_ROW)
					.toList();
			var report = ledger("台账栏目 " + kinds.stream().map(kind -> Vocabulary.literal(kind, language)).collect(Collectors.joining("、")));
			assertEquals(kinds.size(), headings(report).size());
			var first = rows(report).get(0);
			var said = kinds.stream().map(kind -> kind.getLiteral() + '=' + first.get(kinds.indexOf(kind))).toList();
			assertTrue(said.containsAll(List.of("aspect=资金", "manifestation=重复计量", "source=审计报告（审〔2024〕1号）", "found-by=区审计局",
					"found-on=2024-01-05", "kind=限期整改", "person=计财科", "start=2024-01-10", "former-due=2024-03-01", "due=2024-03-10",
					"extended=2024-02-20延至2024-03-10、李某批准、对方停业", "milestone=2024-02-01 核对 2024-02-01完成", "rate=100.0%",
					"completed-on=2024-02-29", "effect=已扣回", "output=追缴 1,234,567.5 元", "verifier=李某", "note=二次反馈",
					"closure=申请：张某 2024-03-01\n核验：李某 2024-03-02\n批准：王某 2024-03-03")), said.toString());
		}
	}

	@Test
	void headingsMayStandInGroupsAndAspectsInRows() throws IOException {
		var report = ledger("台账栏目 方面行、序号、问题 \"反馈|问题\"、措施 \"反馈|整改措施\"、责任领导");
		assertEquals(List.of("[序号 2x1, 反馈 1x2, , 责任领导 2x1]", "[, 问题 1x1, 整改措施 1x1, ]"),
				report.firstTable().orElseThrow().headRows().stream().map(row -> row.cells().stream().map(cell -> cell.isCovered()
						? ""
						: cell.value().text() + ' ' + cell.rowSpan() + 'x' + cell.columnSpan()).toList().toString()).toList());
		assertEquals(List.of("资金", "资金", "资金", "资金"), rows(report).get(0));
		var csv = new String(ReportFormat.CSV.write(report), StandardCharsets.UTF_8).lines().limit(2).toList();
		assertEquals(List.of("\uFEFF序号,反馈/问题,反馈/整改措施,责任领导", "资金,,,"), csv);
	}

	@Test
	void withoutAPolicyEmptyColumnsAreLeftOut() throws IOException {
		assertEquals(List.of("序号", "类别", "存在问题", "原因分析", "等级", "整改措施", "具体任务", "责任领导", "责任人", "原时限", "整改时限", "时间节点", "使用资金", "整改状态",
				"完成时间", "进展情况", "整改成果", "销号情况", "备注"), headings(ledger("")));
	}

	@Test
	void deadlinesStandAsTheyAreWrittenAndTheFormerOneBesideTheNewOne() throws IOException {
		var report = ReportKind.LEDGER.report(ExampleReports.text("""
				模型 "甲" { 语言 zh }
				政策 P { 台账栏目 原时限、时限 }
				人员 Li "李某"
				整改方案 R {
				  通过 2024-01-05
				  措施 C1 "一" { 时限 2024年底前 }
				  措施 C2 "二" { 时限 2024年6月底  延期 2024-06-20 至 2024年第三季度 { 理由 "停业"  批准 Li } }
				  措施 C3 "三" { 时限 2024-07-01前 }
				  措施 C4 "四" { 时限 30 June 2024 }
				  措施 C5 "五" { 时限 3个月内，长期坚持 }
				  措施 C6 "六" { 时限 2024-05-01  延期 2024-06-20 至 2024-08-01 }
				}
				""", LocalDate.of(2024, 7, 5)));
		assertEquals(List.of(List.of("", "2024年底前"), List.of("2024年6月底", "2024年第三季度"), List.of("", "2024-07-01前"),
				List.of("", "2024-06-30"), List.of("", "3个月内、长期坚持"), List.of("", "2024-05-01")), rows(report));
		assertEquals(new Value.Day(LocalDate.of(2024, 6, 30)), report.firstTable().orElseThrow().effectiveCell(3, 1).value());
	}

	@Test
	void stepsHavePeopleDeadlinesAndStatusesOfTheirOwn() throws IOException {
		assertEquals(List.of(List.of("", "计财科", "2024-03-10", "已销号"), List.of("核对", "李某", "2024-02-01", "已完成"),
				List.of("入账", "王某", "2024-05-01", "未启动")), rows(ledger("台账栏目 任务、责任人、时限、状态")));
	}

	@Test
	void totalsStandAtTheFootAndAreNoData() throws IOException {
		var report = ledger("台账栏目 序号、问题、措施、状态、成果、字段 资金");
		var table = report.firstTable().orElseThrow();
		assertEquals(List.of(List.of("合计", "2个问题", "2条措施", "已完成1条，50.0%", "追缴 1,234,567.5 元", "47,345 元")),
				table.foot().stream().map(LedgerColumnsTest::texts).toList());
		try (var workbook = ReadWorkbook.of(ReportFormat.XLSX.write(report))) {
			assertEquals("合计", workbook.text(3 + table.rows().size(), 0));
			// the hidden column that says what a row is about is sorted with the others
			assertEquals("A3:G5", workbook.sheet().getCTWorksheet().getAutoFilter().getRef());
		}
		assertFalse(new String(ReportFormat.CSV.write(report), StandardCharsets.UTF_8).contains("合计"));
		assertTrue(new String(ReportFormat.MD.write(report), StandardCharsets.UTF_8).contains("合计"));
	}

	@Test
	void aSumWithAnApproximatePartIsApproximate() throws IOException {
		var report = ReportKind.LEDGER.report(ExampleReports.text("""
				模型 "甲" { 语言 zh }
				政策 P { 字段 资金 于 措施 { 类型 金额 }  台账栏目 措施、字段 资金 }
				整改方案 R { 措施 C1 "一" { 字段 资金 约 2 万元 }  措施 C2 "二" { 字段 资金 30000 元 }  措施 C3 "三" { 字段 资金 1000 USD } }
				""", LocalDate.of(2024, 3, 2)));
		assertEquals(List.of("合计 3条措施", "≈5 万元\n1,000 USD"), texts(report.firstTable().orElseThrow().foot().get(0)));
	}

	private static List<String> texts(Row row) {
		return row.cells().stream().map(cell -> cell.value().text()).toList();
	}

	@Test
	void whoIssuesItStandsAboveAndAnEmptyDeadlineHasNoColour() throws IOException {
		var report = ReportKind.LEDGER.report(ExampleReports.text("""
				模型 "甲" { 语言 zh }
				被巡察党组织 Town "某镇党委"
				反馈意见 F { 致 Town }
				整改方案 R { 针对 F  措施 C1 "修订制度" { 状态 已销号 } }
				""", LocalDate.of(2024, 3, 2)));
		var cells = report.firstTable().orElseThrow().rows().get(0).cells();
		assertEquals(Tone.NONE, cells.get(headings(report).indexOf("整改时限")).tone());
		assertEquals(Tone.DONE, cells.get(headings(report).indexOf("整改状态")).tone());
		assertTrue(new String(ReportFormat.MD.write(report), StandardCharsets.UTF_8).contains("填报单位：某镇党委　　截至2024-03-02"));
	}
}
