/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.insp.model.Language;
import org.insp.report.format.ReportFormat;
import org.insp.report.input.ReportInput;
import org.insp.report.kind.ReportKind;
import org.insp.report.tests.ExampleReports;
import org.junit.jupiter.api.Test;

/** The reports beside the ledger and the plan: inspection plan, team, first responsible person, letters, statistics of a round. */
class InspectionKindsTest {

	private static final LocalDate DAY = LocalDate.of(2024, 3, 6);

	private static String text(ReportKind kind, ReportInput... inputs) throws IOException {
		return new String(ReportFormat.MD.write(kind.report(List.of(inputs))), StandardCharsets.UTF_8);
	}

	private static String example(ReportKind kind, String example) throws IOException {
		return text(kind, ExampleReports.example(example, Language.ZH));
	}

	private static void assertContains(String text, String... parts) {
		for (var part : parts) {
			assertTrue(text.contains(part), part + " in " + text);
		}
	}

	@Test
	void inspectionPlanSaysWhomWhatHowAndWhoUnderWhichRules() throws IOException {
		assertContains(example(ReportKind.INSPECTION, "cross-inspection"), "# 县委第一巡察组交叉巡察河口镇党委工作方案\n",
				"按照县委第五轮巡察安排，经某县委巡察工作领导小组、中共某县委研究决定，县委第一巡察组于2024年3月4日至2024年4月15日对河口镇党委开展常规巡察。", "## 二、巡察重点\n\n1\\.党委主体责任。",
				"共30个工作日", "| 2 | 集中了解 | 2024-03-11 至 2024-04-03 | 邓某 |", "组员：汪某（邻县纪委监委，谈话）", "江某回避柳树村党总支，理由：曾任柳树村驻村第一书记",
				"电话：0000-7654321",
				"某县委巡察工作领导小组\n\n2024年2月23日");
		assertContains(text(ReportKind.INSPECTION, ExampleReports.example("cross-inspection", Language.EN)), "30 working days");
		assertContains(example(ReportKind.INSPECTION, "audit"), "模型中没有写巡察。");
	}

	private static final String GROUPS = """
			模型 "甲" { 语言 zh }
			政策 P { 字段 经费 "经费（万元）" 于 巡察 }
			组织 Bureau "县水利局"  组织 Firm "县水投公司"
			巡察 I "巡察县水利局" {
			  对象 Bureau  延伸单位 Firm  自 2024-03-04 至 2024-04-30
			  会议 座谈会 "职工座谈会" 于 2024-03-12
			  巡察组 "第一小组" { 对象 Bureau  范围 "局机关"  组长 A "周某" }
			  巡察组 "第二小组" { 对象 Firm  组长 B "吴某" }
			  字段 经费 12.5 万元  备注 "车辆由单位保障"
			}
			""";

	@Test
	void groupsMeetingsOtherUnitsAndFieldsOfThePlaceStandInThePlan() throws IOException {
		assertContains(text(ReportKind.INSPECTION, ExampleReports.text(GROUPS, DAY)), "延伸单位：县水投公司。", "会议：2024年3月12日、座谈会、职工座谈会。",
				"（一）第一小组\n\n巡察对象：县水利局。\n\n巡察范围：局机关。\n\n组长：周某。", "（二）第二小组\n\n巡察对象：县水投公司。",
				"其他事项\n\n经费（万元）：12.5 万元。\n\n备注：车辆由单位保障。");
		assertContains(text(ReportKind.TEAM, ExampleReports.text(GROUPS, DAY)), "巡察对象：县水利局", "巡察对象：县水投公司");
	}

	@Test
	void eachOfSeveralTeamsStandsBelowItsName() throws IOException {
		var text = text(ReportKind.TEAM, ExampleReports.text(GROUPS, DAY));
		assertTrue(text.indexOf("第二小组") < text.indexOf("巡察对象：县水投公司"), text);
		assertTrue(text.indexOf("第一小组") < text.indexOf("巡察对象：县水利局"), text);
	}

	private static final String PAPERS = """
			模型 "甲" { 语言 zh }
			组织 Bureau "县水利局"  组织 Office "县委巡察办"  组织 County "县委"
			人员 Kin "吴二"  人员 Fu "傅某" { 电话 "0000-1" }  人员 Head "于某"
			领导小组 G "县委巡察工作领导小组" { 组长 Head  办公室 Office }
			巡察轮次 R "第六轮" { 共计 1 个巡察组、3 人 }
			巡察 I "巡察县水利局" {
			  轮次 R  对象 Bureau  自 2024-03-04 至 2024-04-30  地点 "县委党校"  每 周 逢 星期五 开会
			  会议 动员会 于 2024-03-04 "上午9:30"
			  共计 1 个巡察组、3 人
			  巡察组 T "第一组" {
			    驻地 "党校3号楼"  联络员 Fu
			    组长 A "周某" { 任职自 2022-01-05  曾任 "县水利局副局长"  亲属 Kin "弟弟" }
			    组员 B "吴某"  组员 "待定1人"
			  }
			}
			文件 "关于巡察县水利局的通知" { 文号 "县巡〔2024〕3号"  针对 I  致 Bureau  抄送 Office }
			""";

	@Test
	void documentsDirectionAndWhoTheInspectorsWereStandInThePlan() throws IOException {
		assertContains(text(ReportKind.INSPECTION, ExampleReports.text(PAPERS, DAY)), "关于巡察县水利局的通知（县巡〔2024〕3号）；主送：县水利局；抄送：县委巡察办",
				"县委巡察工作领导小组：组长：于某；", "周某（2022-01-05任职，曾任县水利局副局长，亲属：吴二（弟弟））", "驻地：党校3号楼", "驻地：县委党校",
				"联络员：傅某（电话 0000-1）", "2024年3月4日上午9:30", "有关数据：1 个巡察组、3 人", "星期五");
	}

	private static final String ALIASES = """
			模型 "甲" { 语言 zh }
			政策 P { 字段 谈话人数 于 巡察 { 类型 数字 } }
			组织 Office "县委巡察办" { 工作人员 Yuan "袁某" { 职务 "巡察专员" } }
			组织 Finance "县财政局"
			人员 Deng "邓某" { 工作单位 Finance }
			组织 Bureau "县水利局"
			巡察 I "巡察县水利局" {
			  对象 Bureau  自 2024-07-15 至 2024-09-30 历时 78 天
			  巡察组 T "县委第一巡察组" {
			    组长 Leader "袁组长" { 即 Yuan 职务 "第一巡察组组长" }
			    副组长 Deputy "邓副组长" { 即 Deng 分工 财务 }
			    组员 Wei "魏某"
			    线索管理 Leader
			    回避 Leader { 事项 Bureau 理由 "曾任局长" }
			  }
			  字段 谈话人数 约 120 人
			  共开展 个别谈话 120 人、座谈会 6 场、走访 约 1200 户
			}
			""";

	@Test
	void membersOfTeamsAreThePeopleThatTheyAreWithUnitAndPost() throws IOException {
		var plan = text(ReportKind.INSPECTION, ExampleReports.text(ALIASES, DAY));
		assertContains(plan, "组长：袁某（县委巡察办，第一巡察组组长、巡察专员）。", "副组长：邓某（县财政局，财务）。", "组员：魏某。", "线索管理：袁某。", "袁某回避县水利局");
		var sheet = text(ReportKind.TEAM, ExampleReports.text(ALIASES, DAY));
		assertContains(sheet, "| 1 | 袁某 | 组长 |  | 县委巡察办 | 第一巡察组组长、巡察专员 |  | 县水利局 |", "| 2 | 邓某 | 副组长 | 财务 | 县财政局 |",
				"线索管理：袁某");
		assertFalse(plan.contains("袁组长") || sheet.contains("袁组长"), sheet);
	}

	@Test
	void inspectionPlanSaysItsFiguresAndItsDurationAsTheyAreWritten() throws IOException {
		assertContains(text(ReportKind.INSPECTION, ExampleReports.text(ALIASES, DAY)), "2024年7月15日至2024年9月30日，历时78天。", "谈话人数：约 120 人。",
				"工作量：个别谈话 120 人、座谈会 6 场、走访 约 1,200 户。");
	}

	@Test
	void teamSheetListsTheTeamAndItsRecusals() throws IOException {
		assertContains(example(ReportKind.TEAM, "cross-inspection"), "| 2 | 邓某 | 副组长 | 综合协调 | 邻县纪委监委 | 副组长 |  |  |",
				"| 1 | 江某 | 柳树村党总支 | 曾任柳树村驻村第一书记 | 某县委巡察工作领导小组 |  |");
		assertContains(text(ReportKind.TEAM, ExampleReports.text("模型 \"甲\" { 语言 zh } 巡察 I { 巡察组 T \"一组\" { 组长 Zhou \"周某\" 回避 无 } }", DAY)),
				"没有需要回避的情形", "# 一组分工及回避表");
	}

	@Test
	void firstResponsiblePersonReportsCountsWithTheirUnitsAndWhatDocumentsDeclareInstead() throws IOException {
		assertContains(example(ReportKind.PRINCIPAL, "report-003"), "反馈问题涉及4个方面，共35个问题、56个表现。",
				"共制定整改措施88条；截至2023年9月8日，已完成42条，未完成46条，其中逾期0条，措施完成率47.7%", "载明4个方面、35个问题、56个表现。",
				"载明5个领域、35个问题，与上述逐项统计的数字不一致。", "载明88条措施、42项完成、2项推进，其中各状态之和与总数不一致。", "班子成员7人认领问题35个", "| 合计 | 35 | 88 | 42 |",
				"需长期坚持的20条措施", "《区工委第一巡察组巡察反馈意见》载明4个方面");
		assertContains(example(ReportKind.PRINCIPAL, "round-zh"), "《区委第二巡察组反馈意见》（某巡发〔2024〕7号）载明2个方面");
	}

	private static final String LETTERS = """
			模型 "甲" { 语言 zh }
			政策 P { 阈值 临期天数 20 }
			组织 Office "建管科"
			组织 Money "计财科"
			人员 Zhang "张某"
			反馈意见 F { 方面 A "工程" { 问题 P1 "多付工程款" } }
			整改方案 R "甲镇整改方案" {
			  针对 F
			  领导小组 "整改工作领导小组"
			  措施 C1 "扣回工程款" { 针对 P1  责任科室 Office  时限 2024-03-01  状态 推进中 }
			  措施 C2 "修订制度" { 针对 P1  责任科室 Money  任务 "起草" { 责任科室 Office 责任人 Zhang 时限 2024-03-04 } 任务 "印发" { 时限 2024-03-20 } }
			  措施 C3 "开展培训" { 责任科室 Money  时限 2024-03-01  状态 已销号 }
			}
			""";

	@Test
	void everyAddresseeGetsALetterOfItsOwn() throws IOException {
		var supervision = text(ReportKind.SUPERVISION, ExampleReports.text(LETTERS, DAY));
		assertContains(supervision, "建管科：\n", "《甲镇整改方案》中由你单位承担的下列2项整改事项", "1\\.扣回工程款（针对“多付工程款”问题），时限2024年3月1日，已逾期3个工作日，目前推进中。",
				"2\\.起草（针对“多付工程款”问题），责任人张某，时限2024年3月4日，已逾期2个工作日", "整改工作领导小组办公室\n\n2024年3月6日");
		assertFalse(supervision.contains("计财科") || supervision.contains("开展培训"), supervision);
		var reminder = text(ReportKind.REMINDER, ExampleReports.text(LETTERS, DAY));
		assertContains(reminder, "计财科：\n", "印发（针对“多付工程款”问题），时限2024年3月20日，还有10个工作日");
		assertEquals(1, reminder.split("# 整改提醒函", -1).length - 1, reminder);
		assertContains(text(ReportKind.SUPERVISION, ExampleReports.text("模型 \"甲\" { 语言 zh }", DAY)), "没有逾期的整改事项");
	}

	@Test
	void transfersAreLettersButClues() throws IOException {
		var model = """
				模型 "甲" { 语言 zh }
				组织 Unit "县委组织部"
				反馈意见 F { 方面 A { 问题 P1 "干部档案不全" } }
				移交 T1 "干部选拔问题" { 选人用人 2件 移交至 Unit 于 2024-02-01 涉及问题 P1 }
				移交 T2 "王某违纪线索" { 问题线索 移交至 Unit 于 2024-02-02 }
				""";
		var letters = text(ReportKind.TRANSFER, ExampleReports.text(model.replace("选人用人 2件", "其他"), DAY));
		assertContains(letters, "县委组织部：", "现将干部选拔问题移交你单位。", "干部档案不全。", "2024年2月1日");
		assertFalse(letters.contains("王某"), letters);
		assertContains(example(ReportKind.TRANSFER, "round-zh"), "除问题线索外没有移交事项");
	}

	@Test
	void statisticsOfARoundAddUpManyModels() throws IOException {
		assertContains(
				text(ReportKind.ROUND, ExampleReports.example("round-zh", Language.ZH), ExampleReports.example("report-003", Language.ZH)),
				"各单位截至日期：2023-09-08至2025-03-31", "| 2 | 某镇党委 | 35 | 88 | 42 | 47\\.7% | 46 | 0 |",
				"|  | 合计 | 39 | 93 | 47 | 50\\.5% | 46 | 0 |",
				"| 已销号 | 5 | 42 | 47 |", "| 合计 | 建章立制 5 项");
	}
}
