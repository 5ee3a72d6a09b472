/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.kind;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.insp.model.Language;
import org.insp.report.content.BarData;
import org.insp.report.content.BurnDownData;
import org.insp.report.content.BurnDownData.Rest;
import org.insp.report.content.Chart;
import org.insp.report.content.ChartState;
import org.insp.report.content.Report;
import org.insp.report.content.ScheduleData;
import org.insp.report.format.ReportFormat;
import org.insp.report.input.ReportInput;
import org.insp.report.input.ReportOptions;
import org.insp.report.kind.ReportKind;
import org.insp.report.tests.ExampleReports;
import org.junit.jupiter.api.Test;

/** Charts: what they show, and that every format holds them. */
class ChartsTest {

	private static final LocalDate TODAY = LocalDate.of(2024, 3, 20);
	private static final String PLAN = """
			模型 "甲镇整改" { 语言 zh  政策 P }
			导入 "insp:policy/regulation-2017"
			政策 P { 沿用 Regulation2017  阈值 临期天数 10  阈值 紧急天数 3 }
			人员 Wang "王建国"
			人员 Li "李大钊"
			反馈意见 F { 日期 2024-02-26  方面 A "甲" { 问题 P1 "乙" } }
			整改方案 R "整改方案" {
			  针对 F
			  通过 2024-03-01
			  措施 C1 "修订制度" { 针对 P1  责任领导 Wang  时限 2024-03-10  完成日期 2024-03-12  状态 已完成 }
			  措施 C2 "开展培训" { 针对 P1  责任领导 Wang、Li  时限 2024-03-15 }
			  措施 C3 "清理白条" { 针对 P1  责任领导 Li  时限 2024-03-22  节点 2024-03-18 "初步清理" }
			  措施 C4 "公示" { 针对 P1  时限 2024-04-30 }
			  措施 C5 "另行处理" { 针对 P1  责任领导 Li  时限 2024-04-30  状态 不再整改 }
			  措施 C6 "坚持学习" { 针对 P1  责任领导 Li  时限 2024-04-30  状态 已销号 }
			}
			""";

	private static ReportInput input() throws IOException {
		return ExampleReports.text(PLAN, TODAY);
	}

	private static List<Chart> charts(Report report) {
		return report.blocks().stream().filter(Chart.class::isInstance).map(Chart.class::cast).toList();
	}

	@Test
	void eachLeaderHasABarOfAllStates() throws IOException {
		var bars = assertInstanceOf(BarData.class, charts(ReportKind.CHARTS.report(input())).get(0).data()).bars();
		assertEquals(List.of("王建国", "李大钊", "（未明确）"), bars.stream().map(BarData.Bar::label).toList());
		assertEquals(Map.of(ChartState.DONE, 1, ChartState.OVERDUE, 1), bars.get(0).counts());
		assertEquals(Map.of(ChartState.DONE, 1, ChartState.URGENT, 1, ChartState.OVERDUE, 1, ChartState.DROPPED, 1), bars.get(1).counts());
	}

	@Test
	void theRestFallsWhenDeadlinesPassAndWhenWorkIsDone() throws IOException {
		var rest = assertInstanceOf(BurnDownData.class, charts(ReportKind.CHARTS.report(input())).get(1).data());
		var first = new Rest(LocalDate.of(2024, 3, 1), 5);
		assertEquals(List.of(first, new Rest(LocalDate.of(2024, 3, 10), 4), new Rest(LocalDate.of(2024, 3, 15), 3),
				new Rest(LocalDate.of(2024, 3, 22), 2), new Rest(LocalDate.of(2024, 4, 30), 0)), rest.planned());
		assertEquals(List.of(first, new Rest(LocalDate.of(2024, 3, 12), 4), new Rest(TODAY, 3)), rest.actual());
		assertEquals(1, rest.undated());
	}

	@Test
	void theScheduleHasLimitsMilestonesAndToday() throws IOException {
		var report = ReportKind.CHARTS.report(input());
		var data = assertInstanceOf(ScheduleData.class, charts(report).get(2).data());
		assertEquals(List.of("集中整改截止"), data.limits().stream().map(ScheduleData.Limit::name).limit(1).toList());
		var third = data.rows().get(2);
		assertEquals("李大钊、C3 清理白条", third.label());
		assertEquals(LocalDate.of(2024, 3, 1), third.start());
		assertEquals(List.of(LocalDate.of(2024, 3, 18)), third.milestones());
		var html = new String(ReportFormat.HTML.write(report), StandardCharsets.UTF_8);
		assertTrue(html.contains("截至 2024-03-20") && html.contains("集中整改截止 2024-"), html);
	}

	@Test
	void pagesHoldAsManyMeasuresAsCanBeRead() throws IOException {
		var charts = charts(ReportKind.CHARTS.report(ExampleReports.example("report-003", Language.ZH)));
		assertEquals(88, charts.stream().map(Chart::data).filter(ScheduleData.class::isInstance)
				.mapToInt(data -> ((ScheduleData) data).rows().size()).sum());
		assertEquals("措施进度（5/5）", charts.get(charts.size() - 1).title());
	}

	@Test
	void everyFormatHoldsTheChartsOrLeavesThemOut() throws IOException {
		var report = ReportKind.CHARTS.report(input());
		try (var word = new XWPFDocument(new ByteArrayInputStream(ReportFormat.DOCX.write(report)))) {
			assertEquals(3, word.getAllPictures().size());
		}
		try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(ReportFormat.XLSX.write(report)))) {
			assertEquals(3, workbook.getAllPictures().size());
			assertEquals(4, workbook.getNumberOfSheets(), "three charts and a table");
		}
		var html = new String(ReportFormat.HTML.write(report), StandardCharsets.UTF_8);
		assertEquals(3, html.split("<figure>", -1).length - 1);
		assertFalse(new String(ReportFormat.MD.write(report), StandardCharsets.UTF_8).contains("svg"));
		assertArrayEquals(ReportFormat.XLSX.write(report), ReportFormat.XLSX.write(report));
	}

	@Test
	void masksReachTheDrawings() throws IOException {
		var all = input();
		var masked = new ReportInput(all.evaluated(), all.language(), new ReportOptions(Optional.empty(), true, false));
		var html = new String(ReportFormat.HTML.write(ReportKind.CHARTS.report(masked)), StandardCharsets.UTF_8);
		assertFalse(html.contains("建国") || html.contains("大钊"));
		assertTrue(html.contains("王某"), html);
	}

	@Test
	void aPlanWithoutMeasuresSaysSo() throws IOException {
		var report = ReportKind.CHARTS.report(ExampleReports.text("模型 \"甲\" { 语言 zh }\n整改方案 R { }\n", TODAY));
		assertEquals(List.of(), charts(report));
		assertTrue(new String(ReportFormat.MD.write(report), StandardCharsets.UTF_8).contains("方案中还没有措施"));
	}
}
