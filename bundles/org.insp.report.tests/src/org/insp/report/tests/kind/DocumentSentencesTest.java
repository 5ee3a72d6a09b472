/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.insp.report.format.ReportFormat;
import org.insp.report.kind.ReportKind;
import org.insp.report.tests.ExampleReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How documents say what is open, until when, and who signs. */
class DocumentSentencesTest {

	private static final String MODEL = """
			模型 "甲" { 语言 zh }
			被巡察党组织 %s
			政策 口径 { 字段 未完成原因 于 措施  字段 投资 于 措施 }
			反馈意见 F { 问题 P1 "学习不够" }
			整改方案 R "方案" {
			  针对 F  通过 2024-01-08
			  措施 C1 "修订制度。" { 针对 P1  时限 2024-04-30  状态 正在推进
			    字段 未完成原因 "尚待审批"  字段 投资 "五万元" }
			}
			调度记录 { 日期 2024-02-01 }
			""";

	private static String text(ReportKind kind, String committee) throws IOException {
		var report = kind.report(ExampleReports.text(MODEL.formatted(committee), LocalDate.of(2024, 5, 8)));
		return new String(ReportFormat.MD.write(report), StandardCharsets.UTF_8);
	}

	@Test
	void whatIsOpenIsSaidInSentences() throws IOException {
		var text = text(ReportKind.NOTICE, "Town \"甲镇党委\"");
		assertTrue(text.contains("修订制度。正在推进，时限2024年4月30日，已逾期；未完成原因：尚待审批。"), text);
	}

	@Test
	void noFullStopStandsBehindAnotherMarkOfTheEnd() throws IOException {
		var model = MODEL.formatted("甲镇党委").replace("学习不够\"", "学习不够\" { 原因 \"重业务、轻学习……\" }");
		var report = ReportKind.PLAN.report(ExampleReports.text(model, LocalDate.of(2024, 5, 8)));
		var text = new String(ReportFormat.MD.write(report), StandardCharsets.UTF_8);
		assertTrue(text.contains("重业务、轻学习……\n"), text);
	}

	@Test
	void planSaysWhatIsToBeDoneAndNotWhyItIsNotDone() throws IOException {
		var text = text(ReportKind.PLAN, "Town \"甲镇党委\"");
		assertTrue(text.contains("投资：五万元"), text);
		assertFalse(text.contains("未完成原因"), text);
	}

	@ParameterizedTest
	@EnumSource(value = ReportKind.class, names = { "NOTICE", "PROGRESS", "PLAN", "SUPERVISION" })
	void whoSignsIsCalledByNameOrLeftBlank(ReportKind kind) throws IOException {
		assertTrue(text(kind, "Town \"甲镇党委\"").contains("甲镇党委"));
		var unnamed = text(kind, "{ 科室 党建办 }");
		assertTrue(unnamed.contains("＿＿＿") && !unnamed.contains("被巡察党组织"), unnamed);
	}

	@Test
	void anEmptyListSaysThatThereIsNothing() throws IOException {
		var text = text(ReportKind.DISPATCH, "Town \"甲镇党委\"");
		assertEquals(3, text.split("\\| 无 \\|", -1).length - 1, text);
		assertTrue(text.indexOf("上次调度以来的进展") < text.indexOf("上次调度：2024-02-01"), text);
	}
}
