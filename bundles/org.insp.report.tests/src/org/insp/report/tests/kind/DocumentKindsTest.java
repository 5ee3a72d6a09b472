/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

import org.insp.model.Language;
import org.insp.report.content.Report;
import org.insp.report.content.Table;
import org.insp.report.format.ReportFormat;
import org.insp.report.kind.ReportKind;
import org.insp.report.tests.ExampleReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Notices, reports, plans, sheets and forms: what they say, and that they say nothing that the model does not. */
class DocumentKindsTest {

	private static final String PLAN = """
			模型 "甲" { 语言 zh }
			被巡察党组织 Town "甲镇党委" { 书记 Wang  党委委员 Wang "王某"  党委委员 Li "李某"  科室 Office "办公室" }
			反馈意见 F {
			  致 Town
			  日期 2024-01-08
			  方面 A "学习" { 问题 P1 "学习不够"  问题 P2 "借款未还" }
			}
			整改方案 R "甲镇整改方案" {
			  针对 F
			  措施 C1 "修订学习制度" { 针对 P1  责任领导 Wang  责任科室 Office  时限 2024-03-01
			    成果 建章立制 1 项  状态 已销号
			    进展 2024-02-20 "制度已印发"  进展 2024-05-01 "后来的进展" }
			  措施 C2 "开展培训" { 针对 P1  责任领导 Li  时限 2024-03-11
			    进展 2024-03-05 "已培训一期" }
			  措施 C3 "追回借款" { 针对 P2  责任领导 Li  时限 2024-03-05 }
			}
			调度记录 D1 针对 R 于 2024-03-01 { 主持 Wang  C2 "抓紧" }
			公开 Public1 针对 R 社会 于 2024-03-11 { 不予公开 P2 理由 "正在核查" }
			""";

	private static String markdown(ReportKind kind) throws IOException {
		var report = kind.report(ExampleReports.text(PLAN, LocalDate.of(2024, 3, 8)));
		return new String(ReportFormat.MD.write(report), StandardCharsets.UTF_8);
	}

	@Test
	void noticeLeavesOutWhatIsWithheldAndWhoIsResponsible() throws IOException {
		var notice = markdown(ReportKind.NOTICE);
		assertTrue(notice.startsWith("# 甲镇党委关于巡察整改情况的通报"), notice);
		assertTrue(notice.contains("针对反馈的1个问题，共制定整改措施2条。"), notice);
		assertTrue(notice.contains("截至2024年3月8日，已完成1条，未完成1条，完成率50.0%。"), notice);
		assertTrue(notice.contains("1.关于“学习不够”问题的整改"), notice);
		assertTrue(notice.contains("一是修订学习制度。制度已印发。建章立制 1 项。"), notice);
		assertFalse(notice.contains("借款") || notice.contains("李某") || notice.contains("后来的进展"), notice);
	}

	@Test
	void progressReportSaysAllWithWhoIsResponsibleAndWhatIsOpen() throws IOException {
		var report = markdown(ReportKind.PROGRESS);
		assertTrue(report.contains("针对反馈的2个问题，共制定整改措施3条"), report);
		assertTrue(report.contains("追回借款。责任：李某。整改状态：未启动。"), report);
		assertTrue(report.contains("2\\. 追回借款。未启动，时限2024年3月5日，已逾期。"), report);
	}

	@Test
	void planSaysWhatIsDoneByWhomAndUntilWhen() throws IOException {
		var plan = markdown(ReportKind.PLAN);
		assertTrue(plan.startsWith("# 甲镇整改方案\n"), plan);
		var responsible = "责任领导：王某；责任单位：办公室；整改时限：2024年3月1日。";
		assertTrue(plan.contains("##### （1）修订学习制度\n\n" + responsible), plan);
	}

	@Test
	void dispatchSheetHasWhatIsOverdueDueAndChanged() throws IOException {
		var report = ReportKind.DISPATCH.report(ExampleReports.text(PLAN, LocalDate.of(2024, 3, 8)));
		var names = report.tables().map(Table::name).toList();
		assertEquals(List.of("按责任领导", "逾期", "本周到期", "下周到期", "上次调度以来的进展"), names);
		assertEquals(List.of("追回借款"), measures(report, "逾期"));
		// that there is nothing is said in a row of its own
		assertEquals(List.of(""), measures(report, "本周到期"));
		assertEquals(List.of("开展培训"), measures(report, "下周到期"));
		assertEquals(List.of("开展培训"), measures(report, "上次调度以来的进展"));
		var leaders = report.firstTable().orElseThrow().rows().stream()
				.map(row -> row.cells().stream().limit(5).map(cell -> cell.value().text()).toList()).toList();
		assertEquals(List.of(List.of("王某", "1", "1", "100.0%", "0"), List.of("李某", "2", "0", "0.0%", "1"),
				List.of("合计", "3", "1", "33.3%", "1")), leaders);
	}

	private static List<String> measures(Report report, String name) {
		return report.tables().filter(table -> table.name().equals(name)).findFirst().orElseThrow().rows().stream()
				.map(row -> row.cells().get(1).value().text()).toList();
	}

	@Test
	void closureFormsAreThoseOfMeasuresThatWereHandedIn() throws IOException {
		var report = ReportKind.CLOSURE.report(ExampleReports.text(PLAN, LocalDate.of(2024, 3, 8)));
		var form = report.firstTable().orElseThrow();
		assertEquals(1, report.tables().count());
		assertEquals("反馈问题", form.effectiveCell(0, 0).value().text());
		assertEquals("学习不够", form.effectiveCell(0, 3).value().text());
		assertTrue(form.rows().get(9).cells().get(1).value().text().startsWith("签字"), form.toString());
	}

	@Test
	void whatComesFromElsewhereIsWrittenAsDocumentsWriteIt() throws IOException {
		var input = ExampleReports.text("""
				模型 "甲镇" { 语言 zh }
				反馈意见 F { 方面 A "一、学习教育" { 问题 P1 "“三会一课”不规范。" { 表现 M1 "一季度未开展" } } }
				整改方案 R "甲镇整改工作台账" {
				  针对 F
				  措施 C1 "（1）逐户发放。" { 针对 P1  成效 "已全部发放" }
				  措施 C2 "长期抓好" { 针对 P1  类型 长期坚持  时限 2024年8月底 }
				}
				""", LocalDate.of(2024, 9, 1));
		var plan = new String(ReportFormat.MD.write(ReportKind.PLAN.report(input)), StandardCharsets.UTF_8);
		assertTrue(plan.startsWith("# 甲镇整改方案"), plan);
		assertTrue(plan.contains("### （一）学习教育") && plan.contains("##### （1）逐户发放"), plan);
		assertTrue(plan.contains("主要表现：一季度未开展。"), plan);
		assertTrue(plan.contains("整改时限：2024年8月底、长期坚持。"), plan);
		var notice = new String(ReportFormat.MD.write(ReportKind.NOTICE.report(input)), StandardCharsets.UTF_8);
		assertTrue(notice.contains("关于“‘三会一课’不规范”问题的整改"), notice);
		assertFalse(notice.contains("未启动"), "nobody said that it has not begun: " + notice);
	}

	@ParameterizedTest
	@EnumSource(ReportKind.class)
	void everyKindIsWrittenInEveryFormatAndBothLanguages(ReportKind kind) throws IOException {
		for (var language : List.of(Language.ZH, Language.EN)) {
			var report = kind.report(ExampleReports.example("round-zh", language));
			for (var format : EnumSet.complementOf(EnumSet.of(ReportFormat.PDF))) {
				boolean isEmpty = format == ReportFormat.CSV && report.tables().findFirst().isEmpty();
				assertTrue(format.write(report).length > (isEmpty ? 0 : 50), kind + " " + format);
			}
		}
		assertFalse(kind.title(Language.ZH).isEmpty());
	}
}
