/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.kind;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.insp.report.format.ReportFormat;
import org.insp.report.kind.ReportKind;
import org.insp.report.tests.ExampleReports;
import org.junit.jupiter.api.Test;

/** What the plan says beside its measures, and the posts that answer for them where nobody does by name. */
class PlanDetailsTest {

	private static final String PLAN = """
			模型 "甲" { 语言 zh  政策 P }
			政策 P { 字段 书记领办 "书记领办重点问题" 于 整改方案 { 类型 数字 }  字段 联系电话 于 措施  字段 等级 于 问题 }
			被巡察党组织 局党组 "甲局党组" { 书记 Wang  党委委员 Wang "王某"  党委委员 Li "李某"  科室 Office "办公室" }
			组织 县委巡察办
			反馈意见 F { 致 局党组  问题 1 "学习不够" { 被审计单位意见 "无异议"  字段 等级 较大  共计 3 项 } }
			整改方案 R "整改方案" {
			  针对 F
			  文号 "甲〔2024〕1号"
			  通过 2024-07-15 于 专题 会议 { 主持 Wang }
			  领导小组 "领导小组" { 组长 Wang  办公室 Office  办公室主任 Li }
			  集中整改至 2024-09-30
			  报告 { 整改进展 2024-10-08 致 县委巡察办 }
			  共计 18 个问题：15 个已完成、3 个正在推进
			  字段 书记领办 4 个
			  措施 C1 "修订制度" {
			    针对 P1  责任人 "车队主管"  时限 2024-10-01  字段 联系电话 "0000-7200101"
			    节点 2024-08-01 "起草"
			    任务 "印发" { 责任人 "文书科长"  时限 2024-09-01 }
			  }
			}
			会议 扩大 "传达反馈意见" 于 2024-07-02 针对 R { 决定 "成立专班" }
			""";

	private static String markdown(ReportKind kind) throws IOException {
		return new String(ReportFormat.MD.write(kind.report(ExampleReports.text(PLAN, LocalDate.of(2024, 8, 1)))), StandardCharsets.UTF_8);
	}

	@Test
	void thePlanSaysHowItIsCarriedOut() throws IOException {
		var plan = markdown(ReportKind.PLAN);
		for (var said : new String[] { "文号：甲〔2024〕1号。", "通过日期：2024年7月15日、", "专题会议、王某主持。", "办公室主任：李某。", "集中整改至：2024年9月30日。",
				"2024年10月8日、报县委巡察办。", "18 个问题（15 个已完成、3 个正在推进）。", "书记领办重点问题：4 个。", "会议：2024年7月2日、扩大会议、", "传达反馈意见、会议决定：成立专班。",
				"被审计单位意见：无异议。", "等级：较大。", "有关数据：3 项。", "节点：2024年8月1日 起草。", "联系电话：0000-7200101。", "具体任务：印发（文书科长、2024年9月1日）。" }) {
			assertTrue(plan.contains(said), said + "\n" + plan);
		}
	}

	@Test
	void aPostAnswersWhereNobodyDoesByName() throws IOException {
		assertTrue(markdown(ReportKind.PLAN).contains("责任人：车队主管"), markdown(ReportKind.PLAN));
		assertTrue(markdown(ReportKind.PROGRESS).contains("责任：车队主管。"), markdown(ReportKind.PROGRESS));
		assertTrue(markdown(ReportKind.DISPATCH).contains("| 车队主管 | 1 |"), markdown(ReportKind.DISPATCH));
	}
}
