/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.insp.report.format.ReportFormat;
import org.insp.report.kind.ReportKind;
import org.insp.report.poam.PlanOfAction;
import org.insp.report.tests.ExampleReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

/** Findings that say themselves who rectifies them, by when and how far they are, and that no measure answers. */
class FindingWorkInReportsTest {

	private static final String MODEL = """
			模型 "甲" { 语言 zh }
			被巡察党组织 Town "甲镇党委" { 党委委员 Wang "王某" }
			审计报告 A "审计报告" {
			  致 Town
			  问题 P1 "借款未还" { 责任人 Wang  时限 2025-06-30  状态 已整改  实际完成 2025-06-20 }
			  问题 P2 "账目不清" { 责任人 Wang  时限 2025-06-30 }
			  问题 P3 "设备陈旧" { 状态 接受风险 由 Wang 理由 "即将报废" }
			  问题 P4 "手续不全"
			}
			整改方案 R { 针对 A }
			""";

	private static String text(ReportKind kind) throws IOException {
		var report = kind.report(ExampleReports.text(MODEL, LocalDate.of(2025, 7, 8)));
		return new String(ReportFormat.MD.write(report), StandardCharsets.UTF_8);
	}

	@ParameterizedTest
	@EnumSource(value = ReportKind.class, names = { "NOTICE", "PROGRESS" })
	void reportsSayWhatTheFindingsSay(ReportKind kind) throws IOException {
		var text = text(kind);
		assertEquals(1, text.split("尚未制定整改措施", -1).length - 1, text);
		assertTrue(text.contains("2025年6月20日完成整改") && text.contains("即将报废"), text);
		var open = text.substring(text.indexOf("尚未完成"));
		assertTrue(open.contains("账目不清") && open.contains("时限2025年6月30日") && open.contains("已逾期"), open);
		assertFalse(open.contains("借款未还") || open.contains("设备陈旧"), open);
		assertEquals(kind == ReportKind.PROGRESS, text.contains("责任：王某"), text);
	}

	@Test
	void reportForAnEarlierDaySaysWhatWasSoOnIt() throws IOException {
		var input = ExampleReports.text(MODEL, LocalDate.of(2025, 6, 19));
		var ledger = new String(ReportFormat.CSV.write(ReportKind.LEDGER.report(input)), StandardCharsets.UTF_8);
		assertFalse(ledger.contains("2025-06-20") || ledger.contains("已整改"), ledger);
		var notice = new String(ReportFormat.MD.write(ReportKind.NOTICE.report(input)), StandardCharsets.UTF_8);
		assertTrue(notice.substring(notice.indexOf("尚未完成")).contains("借款未还"), notice);
		assertFalse(notice.contains("已整改"), notice);
	}

	@Test
	void planOfActionHasTheirStatesAndDeadlines() throws IOException {
		var input = ExampleReports.text(MODEL, LocalDate.of(2025, 7, 8));
		var json = new String(PlanOfAction.write(List.of(input), List.of("甲")), StandardCharsets.UTF_8);
		var plan = JsonParser.parseString(json).getAsJsonObject().getAsJsonObject("plan-of-action-and-milestones");
		var risks = plan.getAsJsonArray("risks").asList().stream().map(JsonElement::getAsJsonObject).toList();
		assertEquals(List.of("closed", "open", "deviation-approved", "open"),
				risks.stream().map(risk -> risk.get("status").getAsString()).toList(), json);
		assertEquals(List.of("2025-06-30T00:00:00Z", "2025-06-30T00:00:00Z"),
				risks.stream().filter(risk -> risk.has("deadline")).map(risk -> risk.get("deadline").getAsString()).toList(), json);
		for (var said : List.of("王某", "2025-06-20", "即将报废")) {
			assertTrue(json.contains(said), said + " in " + json);
		}
	}
}
