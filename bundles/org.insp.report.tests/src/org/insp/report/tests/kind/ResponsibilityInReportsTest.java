/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.insp.model.Person;
import org.insp.report.content.Heading;
import org.insp.report.content.Report;
import org.insp.report.content.Table;
import org.insp.report.format.ReportFormat;
import org.insp.report.input.ReportInput;
import org.insp.report.input.ReportOptions;
import org.insp.report.kind.ReportKind;
import org.insp.report.tests.ExampleReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who answers for what, what counts as done, and under which heading it stands, in all reports alike. */
class ResponsibilityInReportsTest {

	private static final LocalDate ON = LocalDate.of(2024, 3, 12);
	private static final String PLAN = """
			模型 "甲" { 语言 zh }
			政策 P {
			  字段 金额 于 问题、措施、整改方案 { 类型 金额 }
			  台账栏目 问题、措施、字段 金额、milestones
			}
			被巡察党组织 甲镇党委 {
			  科室 财政所 { 负责人 钱某 }
			}
			反馈意见 F {
			  方面 A "学习" { 问题 P1 "学习不够" }
			  问题 P2 "账目不清" { 责任科室 财政所  字段 金额 100 万元 }
			}
			整改方案 R "甲镇整改方案" {
			  针对 F
			  字段 金额 12345 万元
			  备注 "另行报送"
			  措施 C1 "修订制度" { 针对 P1  时限 2024-06-30  状态 已完成 }
			  措施 C2 "清理借款" {
			    针对 P2
			    时限 2024-06-30
			    字段 金额 30 万元
			    任务 S1 "对账" { 时限 2024-03-14  进展 2024-03-08 "已对账" }
			    任务 S2 "催收" { 时限 2024-03-01 }
			  }
			}
			调度记录 针对 R 于 2024-03-05
			""";

	private static ReportInput input() throws IOException {
		return ExampleReports.text(PLAN, ON);
	}

	private static String text(Report report) throws IOException {
		return new String(ReportFormat.MD.write(report), StandardCharsets.UTF_8);
	}

	@ParameterizedTest
	@EnumSource(names = { "NOTICE", "PROGRESS", "PLAN" })
	void findingsOutsideOfAspectsDoNotStandBelowTheLastAspect(ReportKind kind) throws IOException {
		var headings = kind.report(input()).blocks().stream().filter(Heading.class::isInstance).map(Heading.class::cast)
				.filter(heading -> heading.level() == 2).map(Heading::text).toList();
		assertEquals(List.of("学习", "其他问题"), headings);
	}

	@Test
	void theUnitThatAFindingNamesAnswersForItsMeasures() throws IOException {
		assertTrue(text(ReportKind.SUPERVISION.report(input())).contains("财政所："), text(ReportKind.SUPERVISION.report(input())));
		assertTrue(text(ReportKind.DISPATCH.report(input())).contains("财政所"));
		var own = input();
		var same = own.model().all(Person.class).filter(person -> "钱某".equals(person.getName())).findFirst().orElseThrow();
		assertEquals(List.of("C2"), new ReportInput(own.evaluated(), own.language(), new ReportOptions(Optional.of(same), false, false))
				.states().stream().map(state -> state.measure().getName()).toList());
	}

	@Test
	void whatIsOnlyReportedIsNotWrittenOff() throws IOException {
		var round = text(ReportKind.ROUND.report(input()));
		assertTrue(round.contains("| 已完成 | 1 | 1 |"), round);
		assertTrue(round.contains("| 已销号 | 0 | 0 |"), round);
		assertEquals(0, ReportKind.CLOSURE.report(input()).tables().count());
	}

	@Test
	void anAmountOfAFindingAndOneOfItsMeasureAreBothAddedUp() throws IOException {
		var table = ReportKind.LEDGER.report(input()).firstTable().orElseThrow();
		assertEquals(List.of("存在问题", "整改措施", "金额（问题）", "金额（措施）", "时间节点"),
				table.columns().stream().map(column -> column.heading()).toList());
		assertEquals(List.of("100 万元", "30 万元"),
				table.foot().get(0).cells().subList(2, 4).stream().map(cell -> cell.value().text()).toList());
	}

	@Test
	void thePlanDocumentHasItsRemarksAndGroupedAmounts() throws IOException {
		var plan = text(ReportKind.PLAN.report(input()));
		assertTrue(plan.contains("金额：12,345 万元"), plan);
		assertTrue(plan.contains("另行报送"), plan);
	}

	@Test
	void stepsAreDispatchedByTheirOwnDeadlines() throws IOException {
		var tables = ReportKind.DISPATCH.report(input()).tables().toList();
		assertEquals(List.of("清理借款\n催收"), measures(tables.get(1)));
		assertEquals(List.of("清理借款\n对账"), measures(tables.get(2)));
		assertEquals(List.of("清理借款\n对账"), measures(tables.get(4)));
		var total = tables.get(0).rows().get(tables.get(0).rows().size() - 1).cells().stream().map(cell -> cell.value().text()).toList();
		assertEquals(List.of("2", "1", "50.0%", "1", "1", "0"), total.subList(1, 7));
		assertFalse(measures(tables.get(3)).contains("清理借款"));
	}

	private static List<String> measures(Table table) {
		return table.rows().stream().map(row -> row.cells().get(1).value().text()).toList();
	}
}
