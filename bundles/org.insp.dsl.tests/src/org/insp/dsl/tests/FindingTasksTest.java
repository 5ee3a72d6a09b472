/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.insp.dsl.export.ModelExport;
import org.insp.dsl.problems.Problem;
import org.insp.dsl.translation.Translator;
import org.insp.model.Evaluation;
import org.insp.model.Finding;
import org.insp.model.FindingState;
import org.insp.model.Language;
import org.insp.model.Measure;
import org.insp.model.NamedElement;
import org.insp.model.Step;
import org.insp.model.evaluation.FindingTask;
import org.insp.model.findings.FindingCoverage;
import org.insp.model.measures.OutputTotals;
import org.insp.model.policy.PlaceWords;
import org.junit.jupiter.api.Test;

/** What ledgers and audit reports say at a finding itself: who rectifies it, by when, how far it is; and the recommendations in it. */
class FindingTasksTest {

	private static final String LEDGER = """
			模型 "隐患" { 语言 zh  基准日期 2024-07-05 }
			组织 公司 { 负责人 王某  工作人员 罗某 }
			审计报告 S { 致 公司  日期 2024-06-28
			  问题 1 "报警器失效" { 责任人 罗某、"电工班"  责任单位 公司  整改时限 2024年6月底前  状态 正在整改 }
			  问题 2 "线路裸露" { 责任人 罗某  整改时限 5月底  状态 已整改  实际完成 2024-05-20 }
			  问题 3 "通道堵塞" { 责任人 "仓库班长"  整改时限 当日  实际完成 2024-06-28 }
			  问题 4 "标识缺失" { %s }
			}
			整改方案 R { 针对 S }
			""";

	private static List<String> codes(String text, String... among) {
		return DslTestSupport.problems(DslTestSupport.model(text)).stream().filter(each -> List.of(among).contains(each.code()))
				.map(Problem::code).toList();
	}

	@Test
	void aFindingWithItsOwnPersonAndDeadlineNeedsNoMeasureAndIsFollowedUp() {
		var text = LEDGER.formatted("");
		var problems = DslTestSupport.problems(DslTestSupport.model(text)).stream()
				.filter(each -> List.of("overdue-finding", "finding-without-measure").contains(each.code())).map(Problem::code).toList();
		assertEquals(List.of("overdue-finding", "finding-without-measure"), problems);
		assertEquals(List.of("overdue-finding"), codes(LEDGER.formatted("责任人 罗某"), "overdue-finding", "finding-without-measure"));
		var finding = DslTestSupport.model(text).model().all(Finding.class).findFirst().orElseThrow();
		assertEquals(FindingState.OPEN, finding.getState());
		assertEquals("正在整改", finding.getStateWord());
		assertEquals(List.of("电工班"), finding.getPersonRoles());
	}

	@Test
	void aMeasureThatAnswersTheFindingIsFollowedUpInItsPlace() {
		var text = LEDGER.formatted("责任人 罗某").replace("针对 S }", "针对 S  通过 2024-06-28  措施 C1 { 针对 P1  时限 2024-07-31 } }");
		assertEquals(List.of(), codes(text, "overdue-finding"));
	}

	@Test
	void theDeadlineOfAFindingIsReckonedLikeThatOfAMeasure() {
		var model = DslTestSupport.model(LEDGER.formatted("整改时限 收到审计报告后10日内"));
		var findings = model.model().all(Finding.class).toList();
		var deadlines = DslTestSupport.evaluated(model).deadlines();
		assertEquals(LocalDate.of(2024, 5, 31), deadlines.due(findings.get(1)).orElseThrow());
		assertTrue(deadlines.due(findings.get(2)).isEmpty());
		assertEquals(LocalDate.of(2024, 7, 8), deadlines.due(findings.get(3)).orElseThrow());
	}

	@Test
	void exportsHoldWhatTheFindingSays() {
		var json = ModelExport.json(DslTestSupport.model(LEDGER.formatted("")));
		assertTrue(json.contains("\"due\": \"2024年6月底前\"") && json.contains("\"stateWord\": \"正在整改\""), json);
	}

	@Test
	void recommendationsInAFindingAreAnsweredOneByOne() {
		var audit = """
				audit S { on 2024-06-20
				  finding 1 "Accounts are not reconciled" {
				    condition "Five of twelve months"  criteria "Policy 4.1"  cause "The post was vacant"  effect "Errors go unnoticed"
				    recommendation 1.1 "Fill the post" { person "Director"  due 2024-12-31 }
				    recommendation 1.2 "Catch up"
				    recommendation 1.3 "Review monthly"
				  }
				}
				rectification R { for S  measure C1 { for R1-3 } }
				""";
		var model = DslTestSupport.model(audit);
		var missing = DslTestSupport.problems(model).stream().filter(each -> each.code().equals("finding-without-measure")).toList();
		assertEquals(1, missing.size());
		var finding = model.model().all(Finding.class).findFirst().orElseThrow();
		assertEquals(3, finding.getItems().size());
		assertEquals("Errors go unnoticed", finding.getEffect());
		assertEquals(List.of("Policy 4.1"), finding.getCriteria());
		assertTrue(FindingCoverage.setOf(finding.getItems().get(0)).isPresent());
		assertEquals(List.of(), codes(audit.replace("for R1-3", "for P1"), "finding-without-measure"));
		assertEquals(List.of(), codes(audit.replace("condition", "state accepted  condition"), "finding-without-measure"));
	}

	@Test
	void anAcceptedRiskExpires() {
		var text = "model \"M\" { as of 2024-10-31 }  organization O { head Ann }  audit S { finding P1 { state accepted by Ann"
				+ " on 2024-03-01 until %s because \"retires\" } }";
		assertEquals(List.of("risk-acceptance-expired"), codes(text.formatted("2024-09-30"), "risk-acceptance-expired"));
		assertEquals(List.of(), codes(text.formatted("2025-03-31"), "risk-acceptance-expired", "misplaced-keyword"));
	}

	@Test
	void stepsHaveResultsAndMilestonesTheirFormerDay() {
		var model = DslTestSupport.model("""
				整改方案 R {
				  措施 C1 "一" {
				    成果 追缴 2 万元
				    任务 1.1 "甲" { 成果 追缴 3 万元  整改情况 "已追回" }
				    节点 2024-11-15 "上线" 原定 2024-09-12
				  }
				}
				评估 针对 R { 日期 2024-10-10  备注 "书面" }
				""");
		var measure = model.model().all(Measure.class).findFirst().orElseThrow();
		assertEquals("已追回", model.model().all(Step.class).findFirst().orElseThrow().getEffect());
		assertEquals(LocalDate.of(2024, 9, 12), measure.getMilestones().get(0).getFormerDue().date());
		assertEquals("5", new OutputTotals(List.of(measure).stream(), PlaceWords.USUAL).all().get(0).getAmount().toPlainString());
		assertEquals(LocalDate.of(2024, 10, 10), model.model().all(Evaluation.class).findFirst().orElseThrow().getDate().date());
	}

	@Test
	void theEnglishWordOfMeasuresIsTheStateOfAFinding() {
		var audit = "audit S { finding 1 \"Wires\" { %s open by Ann on 2024-05-01 } }";
		assertEquals(List.of(), ParsedTexts.errors(audit.formatted("status")));
		assertEquals(ParsedTexts.model(audit.formatted("state")), ParsedTexts.model(audit.formatted("status")));
		var translator = DslTestSupport.INJECTOR.getInstance(Translator.class);
		assertEquals(translator.translate(audit.formatted("state"), Language.ZH),
				translator.translate(audit.formatted("status"), Language.ZH));
	}

	@Test
	void aMeasureInAFindingIsShownAsThePlanHasIt() {
		var errors = ParsedTexts.errors("审计报告 S { 问题 3 \"线路裸露\" { 整改措施 \"更换线路\" { 责任人 罗某 }\n整改措施 \"挂牌\" } }");
		assertEquals(2, errors.size(), errors.toString());
		assertTrue(errors.get(0).contains("measure-in-finding") && errors.get(0).contains("整改措施 \"更换线路\" { 针对 P3 … }"), errors.toString());
		assertTrue(errors.get(1).contains("整改措施 \"挂牌\" { 针对 P3 }"), errors.toString());
	}

	@Test
	void aMisplacedClauseNamesEveryPlaceThatHasIt() {
		var problem = DslTestSupport.problems(DslTestSupport.model("整改方案 R { 措施 C1 \"一\" { 日期 2024-05-01 } }")).stream()
				.filter(each -> each.code().equals("misplaced-keyword")).findFirst().orElseThrow();
		var message = problem.message(Language.ZH);
		assertTrue(message.contains("反馈意见") && message.contains("评估") && message.contains("表态承诺"), message);
	}

	@Test
	void aFindingThatIsATaskMayBeExtended() {
		var text = """
				模型 { 基准日期 2023-08-01 }
				组织 局 "局"
				审计报告 S {
				  审计建议 1 "甲" { 时限 2023-06-30  延期至 2023-09-28 { 批准 局  理由 "资金未到位" } }
				  审计建议 2 "乙" { 时限 2023-06-30  延期 2023-06-20 至 2023-07-20 { 批准 局  理由 "资金未到位" } }
				  问题 P1 "丙" { 责任人 "某人"  时限 2023-06-30  延期至 2023-09-28 }
				}
				""";
		var evaluated = DslTestSupport.evaluated(DslTestSupport.model(text));
		assertEquals(List.of("2023-09-28", "2023-07-20", "2023-06-30"), FindingTask.of(evaluated).stream()
				.map(task -> task.due().orElseThrow().toString()).toList(), "nobody approved the last one");
		assertEquals("2023-09-28", FindingTask.of(evaluated).get(0).dueText(Language.ZH));
		assertEquals(List.of("R2", "P1"),
				DslTestSupport.problems(DslTestSupport.model(text)).stream().filter(problem -> problem.code().equals("overdue-finding"))
						.map(problem -> ((NamedElement) problem.violation().element()).getName()).toList());
	}

	@Test
	void aFindingWithRecommendationsAndADeadlineOfItsOwnIsATaskToo() {
		var text = """
				模型 { 基准日期 2023-08-01 }
				审计报告 S {
				  问题 P1 "甲" { 时限 2023-06-30  审计建议 1 "一" { 时限 2023-07-31 }  审计建议 2 "二" }
				  问题 P2 "乙" { 审计建议 3 "三" { 责任人 "某人" } }
				}
				%s
				""";
		assertEquals(List.of("P1", "R1", "R3"), tasks(text.formatted("")));
		assertEquals(List.of("P1", "R3"), tasks(text.formatted("整改方案 R { 针对 S  措施 C1 { 针对 R1 } }")));
		assertEquals(List.of("R3"), tasks(text.formatted("整改方案 R { 针对 S  措施 C1 { 针对 R1、R2 } }")), "all of it is answered");
		assertEquals(List.of("R1", "R3"), tasks(text.formatted("整改方案 R { 针对 S  措施 C1 { 针对 P1 } }")));
	}

	private static List<String> tasks(String text) {
		return FindingTask.of(DslTestSupport.evaluated(DslTestSupport.model(text))).stream().map(task -> task.finding().getName()).toList();
	}
}
