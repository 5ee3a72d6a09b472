/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.kind;

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

/** Documents that list a part of what they count: their own numbers stand in reports, not those of the part. */
class UnlistedTotalsTest {

	private static final String PLAN = """
			模型 "甲" { 语言 zh }
			政策 P {
			  用语 单位 类问题 = 个问题
			  用语 单位 个具体问题 = 个表现
			  字段 党组会 "专题研究整改的党组会" 于 整改方案 { 类型 数字 }
			  字段 联系人 于 整改方案 { 类型 人员 }
			  字段 未完成原因 于 措施
			  字段 下步打算 于 措施
			}
			被巡察党组织 Town "甲镇党委" { 书记 Wang "王某"  党委委员 Li "李某" }
			反馈意见 F {
			  致 Town  日期 2024-01-08
			  共计 4 个方面、12 类问题、28 个具体问题、未逐项列出
			  方面 A "学习" { 问题 P1 "学习不够"  问题 P2 "借款未还" }
			}
			整改方案 R "甲镇整改方案" {
			  针对 F
			  字段 党组会 7 次
			  字段 联系人 李某
			  共计 12 个问题：9 个已完成、2 个基本完成、1 个正在推进、未逐项列出
			  共计 68 条整改措施：63 条已完成、5 条正在推进、未逐项列出
			  共计 完成率 92.6% 未逐项列出
			  共计 制度 21 项 未逐项列出
			  共计 培训 300 人 未逐项列出
			  措施 C1 "修订学习制度" { 针对 P1  成果 建章立制 1 项 "学习制度"  状态 已销号 }
			  措施 C2 "追回借款" { 针对 P2  成果 追缴 3 万元  状态 推进中
			    字段 未完成原因 "法院尚未判决"  字段 下步打算 "申请执行" }
			}
			""";

	private static String text(ReportKind kind, String model) throws IOException {
		var report = kind.report(ExampleReports.text(model, LocalDate.of(2024, 3, 8)));
		return new String(ReportFormat.MD.write(report), StandardCharsets.UTF_8);
	}

	private static void assertContains(String text, String... parts) {
		for (var part : parts) {
			assertTrue(text.contains(part), part + " in " + text);
		}
	}

	@ParameterizedTest
	@EnumSource(value = ReportKind.class, names = { "NOTICE", "PROGRESS" })
	void reportsSayWhatTheDocumentsDeclareOfWhatTheyListInPart(ReportKind kind) throws IOException {
		var report = text(kind, PLAN);
		assertContains(report, "针对反馈的4个方面、12类问题、28个具体问题，共制定68条整改措施。");
		assertContains(report, "截至2024年3月8日，63条已完成、5条正在推进，完成率92.6%。",
				"12个问题中，9个已完成、2个基本完成、1个正在推进。", "制度 21 项、追缴 3 万元、培训 300 人。");
		assertFalse(report.contains("50.0%") || report.contains("按整改状态") || report.contains("建章立制 1 项、"), report);
	}

	@Test
	void firstResponsiblePersonReportsTheNumbersOfTheDocuments() throws IOException {
		var report = text(ReportKind.PRINCIPAL, PLAN);
		assertContains(report, "反馈问题共4个方面、12类问题、28个具体问题。", "共制定68条整改措施；");
		assertContains(report, "截至2024年3月8日，63条已完成、5条正在推进，完成率92.6%。",
				"以下只统计逐项列出的问题和措施。");
		assertFalse(report.contains("共2个问题") || report.contains("措施完成率50.0%"), report);
	}

	@Test
	void whatIsListedWholeIsCounted() throws IOException {
		var listed = PLAN.replaceAll("、?\\s*未逐项列出", "");
		var progress = "共制定整改措施2条。截至2024年3月8日，已完成1条，未完成1条，完成率50.0%。";
		assertContains(text(ReportKind.NOTICE, listed), "针对反馈的2个问题，" + progress,
				"建章立制 1 项、追缴 3 万元。");
		var principal = text(ReportKind.PRINCIPAL, listed);
		assertContains(principal, "共2个问题", "措施完成率50.0%");
		assertFalse(principal.contains("以下只统计"), principal);
		var onlyFindings = text(ReportKind.NOTICE, listed.replace("28 个具体问题", "28 个具体问题、未逐项列出"));
		assertContains(onlyFindings, "28个具体问题，" + progress);
	}

	@Test
	void noticeSaysTheFiguresOfThePlanAndWhatComesNextButNamesNobody() throws IOException {
		var notice = text(ReportKind.NOTICE, PLAN);
		assertContains(notice, "专题研究整改的党组会：7次。");
		assertContains(notice, "未完成原因：法院尚未判决；下步打算：申请执行。");
		assertFalse(notice.contains("李某"), notice);
		assertContains(text(ReportKind.PROGRESS, PLAN), "专题研究整改的党组会：7次；联系人：李某。");
	}

	@ParameterizedTest
	@EnumSource(value = ReportKind.class, names = { "NOTICE", "PROGRESS" })
	void reportsSayTheResultsThatOnlyThePlanDeclares(ReportKind kind) throws IOException {
		var report = text(kind, """
				模型 "甲" { 语言 zh }
				反馈意见 F { 日期 2024-01-08  问题 P1 "学习不够" }
				整改方案 R "甲镇整改方案" {
				  针对 F
				  共开展 党组会 9 次
				  共计 批评教育 18 人、满意度 94.2 %
				  共计 制度 2 项
				  措施 C1 "修订学习制度" { 针对 P1  成果 制度 2 项 }
				}
				""");
		assertContains(report, "批评教育 18 人", "满意度 94.2", "党组会9次", "制度 2 项");
		assertTrue(kind == ReportKind.PROGRESS || !report.contains("声明：制度"), report);
	}
}
