/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.kind;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.insp.model.Language;
import org.insp.report.format.ReportFormat;
import org.insp.report.kind.ReportKind;
import org.insp.report.tests.ExampleReports;
import org.junit.jupiter.api.Test;

/** Notices, progress reports and plans in the words of what is rectified, without sentences that say nothing. */
class NoticeTextTest {

	private static final String AUDIT = """
			模型 "审计" { 语言 zh }
			组织 D "某局" { 类别 单位 }
			组织 E "审计局" { 类别 单位 }
			审计报告 S "审计报告" { 致 D 来自 E 日期 2024-01-02 问题 P "账目不清" }
			整改方案 R "整改方案" { 针对 S 措施 C "清理账目" { 针对 P 时限 2024-12-31 } }
			""";

	private static final String TOTALS_ONLY = """
			模型 "会议" { 语言 zh }
			被巡察党组织 D "某镇党委"
			反馈意见 F "意见" { 致 D  日期 2022-01-27  共计 50项问题、未逐项列出 }
			整改方案 R "整改方案" { 针对 F
			  通过 2023-01-17 于 常委会 会议 "十二届区委常委会第57次会议"
			  共计 50项问题：已整改40项、正在整改10项（含部分整改）、未逐项列出 }
			""";

	private static final String ENGLISH = """
			model "plan" { language en }
			committee Town "Town committee"
			feedback F { to Town finding P1 "账目不清"  finding P2 "Rules unknown" }
			rectification R "Plan" { for F
			  measure C1 "清理账目。" { for P1 kind timed }
			  measure C2 "teach the rules" { for P2 kind longTerm } }
			""";

	private static String text(String model, ReportKind kind) throws IOException {
		return text(model, kind, Language.ZH);
	}

	private static String text(String model, ReportKind kind, Language language) throws IOException {
		var report = kind.report(ExampleReports.text(model, LocalDate.of(2024, 6, 1), language));
		return new String(ReportFormat.MD.write(report), StandardCharsets.UTF_8);
	}

	@Test
	void whatAnAuditFoundIsCalledSo() throws IOException {
		var notice = text(AUDIT, ReportKind.NOTICE);
		assertTrue(notice.startsWith("# 某局关于审计整改情况的通报\n"), notice);
		assertTrue(notice.contains("2024年1月2日，审计局向某局出具了审计报告。"), notice);
		assertTrue(text(AUDIT, ReportKind.PROGRESS).startsWith("# 某局关于审计整改进展情况的报告\n"));
	}

	@Test
	void meetingThatAdoptedThePlanIsNamed() throws IOException {
		for (var kind : new ReportKind[] { ReportKind.NOTICE, ReportKind.PROGRESS }) {
			var text = text(TOTALS_ONLY, kind);
			assertTrue(text.contains("2023年1月17日，十二届区委常委会第57次会议通过《整改方案》。"), text);
		}
	}

	@Test
	void whereNothingIsListedNoSectionAndNoSentenceIsEmpty() throws IOException {
		for (var kind : new ReportKind[] { ReportKind.NOTICE, ReportKind.PROGRESS }) {
			var text = text(TOTALS_ONLY, kind);
			assertTrue(text.contains("反馈问题共50项问题。\n\n截至2024年6月1日，50项问题中，已整改40项、正在整改10项（含部分整改）。"), text);
			assertFalse(text.contains("0条") || text.contains("反馈问题整改情况") || text.contains("整改方案声明"), text);
		}
	}

	@Test
	void dayOfAdoptionIsWrittenAsDocumentsWriteIt() throws IOException {
		var plan = text(TOTALS_ONLY, ReportKind.PLAN);
		assertTrue(plan.contains("通过日期：2023年1月17日、"), plan);
		assertFalse(plan.contains("整改任务"), plan);
	}

	@Test
	void englishPlanCallsAKindNoDeadlineAndKeepsTheStopsOfChineseTexts() throws IOException {
		var plan = text(ENGLISH, ReportKind.PLAN, Language.EN);
		assertTrue(plan.contains("Kind: timed.") && plan.contains("Kind: long-term."), plan);
		assertFalse(plan.contains("Due: "), plan);
		var progress = text(ENGLISH, ReportKind.PROGRESS, Language.EN);
		assertTrue(progress.contains("清理账目。"), progress);
		assertTrue(progress.contains("teach the rules."), progress);
	}
}
