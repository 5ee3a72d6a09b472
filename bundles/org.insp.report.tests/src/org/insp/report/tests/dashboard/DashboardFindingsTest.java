/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.dashboard;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.insp.model.Language;
import org.insp.report.dashboard.Dashboard;
import org.insp.report.dashboard.DashboardPlan;
import org.insp.report.input.ReportInput;
import org.insp.report.input.ReportOptions;
import org.insp.report.tests.ExampleReports;
import org.junit.jupiter.api.Test;

/** A ledger with a row for each finding, which says itself who rectifies it and by when, on the page. */
class DashboardFindingsTest {

	private static String page(String finding) throws Exception {
		var evaluated = ExampleReports.text("""
				模型 "隐患" { 语言 zh }
				组织 公司 { 工作人员 罗某 }
				审计报告 S { 致 公司  日期 2024-06-28
				  问题 1 "报警器失效" { %s }
				  问题 2 "标识缺失"
				}
				""".formatted(finding), LocalDate.of(2024, 7, 5)).evaluated();
		var input = new ReportInput(evaluated, Language.ZH, ReportOptions.NONE);
		return Dashboard.page(List.of(new DashboardPlan(input, "隐患", List.of(), id -> id)));
	}

	@Test
	void findingsThatAreTasksAreInTheListAndInTheTotals() throws Exception {
		var page = page("责任人 罗某  整改时限 2024年6月底前  状态 正在整改");
		assertTrue(page.contains("<tr class=\"overdue\"") && page.contains("2024年6月底前（2024-06-30）"), page);
		assertTrue(page.contains("<b>1</b><span>没有措施的问题") && page.contains("<b>1</b><span>逾期") && page.contains("<b>0</b><span>已完成"), page);
		assertTrue(page.contains("罗某"), page);
		assertTrue(page("责任人 罗某  整改时限 2024-06-30  实际完成 2024-06-29").contains("<tr class=\"done\""), page);
	}
}
