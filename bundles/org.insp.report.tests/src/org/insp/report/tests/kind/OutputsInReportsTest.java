/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.insp.report.content.Report;
import org.insp.report.format.ReportFormat;
import org.insp.report.input.ReportInput;
import org.insp.report.kind.ReportKind;
import org.insp.report.tests.ExampleReports;
import org.junit.jupiter.api.Test;

/** What has come of measures: added up by the words of the place, and shown with the parts of which it consists. */
class OutputsInReportsTest {

	private static final String PLAN = """
			模型 "甲" { 语言 zh  政策 P }
			政策 P {
			  用语 成果 争取资金、拨付资金 = 统筹盘活
			  用语 成果 约谈 = 提醒谈话
			  用语 状态 基本完成 = 推进中
			  字段 未完成原因 于 措施
			  台账栏目 措施、成果
			}
			反馈意见 F { 方面 A "资金" { 问题 P1 "资金不足" } }
			整改方案 R "整改方案" {
			  针对 F
			  措施 C1 "争取资金" { 针对 P1  成果 争取资金 1.26 亿元  成果 约谈 4 人  状态 已完成 }
			  措施 C2 "拨付资金" { 针对 P1  成果 拨付资金 412.3 万元：已拨付 360 万元、未拨付 52.3 万元
			    状态 推进中  字段 未完成原因 "财力紧张" }
			  措施 C3 "谈话" { 针对 P1  成果 提醒谈话 6 人  成果 追缴 12 万元，其中 3.1 万元 到账  状态 基本完成 }
			}
			公开 通报 针对 R 社会 自 2025-01-20 至 2025-02-10 {
			  联系方式 电话 "0000-8123456" { 受理时间 "工作日"  截止 2025-02-10 }
			  联系方式 电子邮箱 "a@example.com"
			}
			""";

	private static ReportInput input() throws IOException {
		return ExampleReports.text(PLAN, LocalDate.of(2025, 1, 20));
	}

	private static String markdown(ReportKind kind) throws IOException {
		return new String(ReportFormat.MD.write(kind.report(input())), StandardCharsets.UTF_8);
	}

	@Test
	void whatTheWordsOfAPlaceSayIsAddedUpByWord() throws IOException {
		for (var kind : new ReportKind[] { ReportKind.NOTICE, ReportKind.PROGRESS }) {
			var text = markdown(kind);
			assertTrue(text.contains("争取资金 1.26 亿元、约谈 4 人、拨付资金 412.3 万元（其中"), text);
			assertTrue(text.contains("（其中未拨付 52.3 万元）、提醒谈话 6 人、追缴 12 万元。"), text);
		}
		Report ledger = ReportKind.LEDGER.report(input());
		var paid = "拨付资金 412.3 万元（其中未拨付 52.3 万元）";
		assertEquals(String.join("\n", "争取资金 1.26 亿元", "约谈 4 人", paid, "提醒谈话 6 人", "追缴 12 万元"),
				ledger.firstTable().orElseThrow().foot().get(0).cells().get(1).value().text());
	}

	@Test
	void partsStandBehindTheNumberThatTheyMakeUp() throws IOException {
		var parts = "拨付资金 412.3 万元（已拨付 360 万元、未拨付 52.3 万元）";
		for (var kind : new ReportKind[] { ReportKind.NOTICE, ReportKind.PROGRESS, ReportKind.LEDGER }) {
			var text = markdown(kind);
			assertTrue(text.contains(parts), text);
			assertTrue(text.contains("追缴 12 万元（其中到账 3.1 万元）"), text);
		}
	}

	@Test
	void declaredMoneyAndWhatIsGivenUpAreTold() throws IOException {
		var dropped = "措施 C4 \"收回\" { 针对 P1 状态 不再整改 }\n";
		var text = PLAN.replace("针对 F\n", "针对 F  共计 追缴 ￥12.5万元、制度 2 项\n  " + dropped);
		var input = ExampleReports.text(text, LocalDate.of(2025, 1, 20));
		var principal = new String(ReportFormat.MD.write(ReportKind.PRINCIPAL.report(input)), StandardCharsets.UTF_8);
		assertTrue(principal.contains("载明追缴 125,000元、制度 2项"), principal);
		assertTrue(principal.contains("已完成1条，未完成2条") && principal.contains("另有1条措施不再整改"), principal);
		var progress = new String(ReportFormat.MD.write(ReportKind.PROGRESS.report(input)), StandardCharsets.UTF_8);
		assertTrue(progress.contains("整改方案声明：追缴 125,000 元、制度 2 项。"), progress);
		assertTrue(progress.contains("已完成1条，未完成2条，完成率25.0%。另有1条不再整改。"), progress);
	}

	@Test
	void theNoticeSaysWhereToTurnWhyNotAndHowManyOfEachStatus() throws IOException {
		var notice = markdown(ReportKind.NOTICE);
		assertTrue(notice.contains("电话：0000-8123456，工作日，截止2025年2月10日。"), notice);
		assertTrue(notice.contains("公示时间：2025年1月20日至2025年2月10日。"), notice);
		assertTrue(notice.contains("邮箱：a@example.com。"), notice);
		assertTrue(notice.contains("拨付资金。推进中；未完成原因：财力紧张。"), notice);
		assertTrue(notice.contains("按整改状态：已完成1条、推进中1条、基本完成1条。"), notice);
		assertFalse(markdown(ReportKind.PLAN).contains("0000-8123456"));
	}
}
