/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.insp.model.Language;
import org.insp.report.dashboard.Dashboard;
import org.insp.report.dashboard.DashboardPlan;
import org.insp.report.format.ReportFormat;
import org.insp.report.input.ReportInput;
import org.insp.report.kind.ReportKind;
import org.insp.report.poam.PlanOfAction;
import org.insp.report.tests.ExampleReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Findings with recommendations that are followed up one by one: they stay findings, and their recommendations stand below them. */
class RecommendationsInReportsTest {

	private static final String MODEL = """
			model "Audit" { language en }
			policy L { field severity on finding { kind choice  choices high, medium } }
			committee Town "Town of Example" { member Shaw "J. Shaw" }
			audit A "Audit report" {
			  to Town
			  on 2025-01-10
			  aspect Payments "Payments" {
			    finding 1 "Duplicate payments" {
			      text "Paid twice."
			      criteria "Regulation 12"
			      cause "Nobody checks."
			      effect "Loss of $100"
			      field severity high
			      recommendation 1.1 "Recover the payments"
			      recommendation 1.2 "Check invoices" { management response "Agreed" }
			    }
			  }
			  finding 2 "Old pumps" { recommendation 2.1 "Replace the pumps" { person Shaw  due 2025-06-30 } }
			}
			rectification R "Action plan" {
			  for A
			  measure 1 "Write to the suppliers" { for R1-1  due 2025-03-01  status done }
			  measure 2 "Train the clerks" { for R1-2  due 2025-04-01 }
			  measure 3 "Ask the bank" { for R1-1  due 2025-05-01 }
			}
			""";

	private static ReportInput input() throws IOException {
		var input = ExampleReports.text(MODEL, LocalDate.of(2025, 3, 8));
		return new ReportInput(input.evaluated(), Language.EN);
	}

	private static void assertContains(String text, String... parts) {
		for (var part : parts) {
			assertTrue(text.contains(part), part + " in " + text);
		}
	}

	@Test
	void ledgerHasThemInAColumnOfTheirOwn() throws IOException {
		var table = ReportKind.LEDGER.report(input()).firstTable().orElseThrow();
		var headings = table.columns().stream().map(column -> column.heading()).toList();
		var rows = IntStream.range(0, table.rows().size()).mapToObj(row -> List.of("No.", "Aspect", "Recommendation", "Measure", "severity")
				.stream().map(heading -> table.effectiveCell(row, headings.indexOf(heading)).value().text()).toList()).toList();
		assertEquals(List.of(List.of("1", "Payments", "1.1 Recover the payments", "Write to the suppliers", "high"),
				List.of("1", "Payments", "1.1 Recover the payments", "Ask the bank", "high"),
				List.of("1", "Payments", "1.2 Check invoices", "Train the clerks", "high"),
				List.of("2", "", "2.1 Replace the pumps", "", "")), rows);
		assertEquals("Duplicate payments\nPaid twice.\nCriteria: Regulation 12\nEffect: Loss of $100",
				table.effectiveCell(1, headings.indexOf("Finding")).value().text());
		assertEquals("Agreed", table.effectiveCell(2, headings.indexOf("Management response")).value().text());
		assertEquals("2025-06-30", table.effectiveCell(3, headings.indexOf("Due")).value().text());
		var foot = table.foot().get(0).cells().stream().map(cell -> cell.value().text()).toList();
		assertTrue(foot.contains("2 findings"), foot.toString());
	}

	@ParameterizedTest
	@EnumSource(value = ReportKind.class, names = { "NOTICE", "PROGRESS", "PLAN" })
	void documentsHaveThemBelowTheirFindings(ReportKind kind) throws IOException {
		var text = new String(ReportFormat.MD.write(kind.report(input())), StandardCharsets.UTF_8);
		int last = -1;
		for (var part : List.of("Payments", "Duplicate payments", "1.1 Recover the payments", "Write to the suppliers", "Ask the bank",
				"1.2 Check invoices", "Train the clerks", "Old pumps", "2.1 Replace the pumps")) {
			int at = text.indexOf(part, last + 1);
			assertTrue(at > last, part + " in " + text);
			last = at;
		}
		assertFalse(text.contains("No measure"), text);
		if (kind == ReportKind.PLAN) {
			assertContains(text, "Criteria: Regulation 12", "Effect: Loss of $100", "Management response: Agreed", "J. Shaw", "2025-06-30");
		} else {
			assertContains(text, "Findings: 2; measures: 3.");
		}
	}

	@Test
	void planOfActionAndDashboardKeepFindings() throws IOException {
		var plan = new String(PlanOfAction.write(List.of(input()), List.of("Audit")), StandardCharsets.UTF_8);
		assertContains(plan, "\"title\": \"Duplicate payments\"", "Nobody checks.", "Regulation 12", "Loss of $100", "1.2 Check invoices",
				"Write to the suppliers", "\"value\": \"high\"");
		assertEquals(3, plan.split("\"description\": \"Paid twice\\.\"").length - 1, plan);
		var dashboard = Dashboard.page(List.of(new DashboardPlan(input(), "Audit", List.of(), keyword -> keyword)));
		assertContains(dashboard, "<b>2</b><span>findings", "Duplicate payments");
	}
}
