/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.insp.dsl.export.ModelExport;
import org.insp.dsl.problems.Problem;
import org.insp.dsl.translation.Translator;
import org.insp.model.Closure;
import org.insp.model.Disclosure;
import org.insp.model.Document;
import org.insp.model.Evaluation;
import org.insp.model.Figure;
import org.insp.model.Finding;
import org.insp.model.FindingState;
import org.insp.model.Language;
import org.insp.model.Measure;
import org.insp.model.Meeting;
import org.insp.model.MeetingKind;
import org.insp.model.RectificationPlan;
import org.insp.model.Transfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What papers of offices say in passing: the day of a status, who took part, how many votes, who gets a copy, who handed something over.
 */
class PaperClausesTest {

	private static List<String> codes(String text, String... among) {
		return DslTestSupport.problems(DslTestSupport.model(text)).stream().filter(each -> List.of(among).contains(each.code()))
				.map(Problem::code).toList();
	}

	private static <T> T only(String text, Class<T> type) {
		assertEquals(List.of(), ParsedTexts.errors(text));
		return type.cast(DslTestSupport.model(text).model().all(type.asSubclass(org.eclipse.emf.ecore.EObject.class)).findFirst()
				.orElseThrow());
	}

	private static List<String> figures(List<Figure> figures) {
		return figures.stream().map(figure -> figure.getWhat() + ' ' + figure.getAmount() + ' ' + figure.getUnit()).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "状态 已完成 2024年5月6日  成效 \"好\"", "状态 已完成 于 2024-05-06", "状态 \"已完成\" 2024-05-06  时限 2024-06-30",
			"status Completed on 2024-05-06", "status Completed 2024-05-06  due 2024-06-30", "状态 已完成 2024.5.6" })
	void aStatusHasItsDay(String clauses) {
		var text = "model \"M\" { as of 2024-07-01 }  rectification R { measure C1 \"一\" { " + clauses + " } }";
		var measure = only(text, Measure.class);
		assertEquals(LocalDate.of(2024, 5, 6), measure.getStatusOn().date());
		var model = DslTestSupport.model(text);
		var state = DslTestSupport.evaluated(model).states().get(0);
		assertTrue(state.isDone() && state.isCompleted(), text);
		assertEquals(LocalDate.of(2024, 5, 6), state.completedOn().orElseThrow());
	}

	@Test
	void theDayOfAnOpenStatusIsNoCompletion() {
		var model = DslTestSupport.model("模型 { 基准日期 2024-07-01 } 整改方案 R { 措施 C1 { 状态 正在整改 2024-05-06  任务 T1 { 状态 未完成 2024-06-01 } } }");
		assertTrue(DslTestSupport.evaluated(model).states().get(0).completedOn().isEmpty());
	}

	@Test
	void aMovedMilestoneSaysWhy() {
		var measure = only("整改方案 R { 措施 C1 { 节点 2024-11-15 \"上线\" 原定 2024-09-12 理由 \"设备未到\" 完成 2024-11-14  进展 2024-10-25 45 % \"主体\" } }",
				Measure.class);
		assertEquals("设备未到", measure.getMilestones().get(0).getReason());
		assertEquals("45", measure.getProgress().get(0).getRate().toPlainString());
		assertEquals("主体", measure.getProgress().get(0).getText());
	}

	@ParameterizedTest
	@CsvSource({ "党员大会, PARTY_MEMBERS", "支部党员大会, PARTY_MEMBERS", "组织生活会, ORGANIZATIONAL_LIFE", "政府常务会议, LEADERSHIP",
			"局长办公会, LEADERSHIP", "hearing, HEARING", "听证会, HEARING" })
	void meetingsOfBranchesAndGovernmentsHaveTheirKind(String word, MeetingKind kind) {
		var plan = only("整改方案 R { 通过 2024-03-01 于 " + word + " \"第12次\" { 参加 党员 21 人、村民代表 34 人  共开展 意见 32 条 } }", RectificationPlan.class);
		assertEquals(kind, plan.getAdoptedAt().getKind());
		assertEquals("第12次", plan.getAdoptedAt().getTitle());
		assertEquals(List.of("党员 21 人", "村民代表 34 人"), figures(plan.getAdoptedAt().getAttendance()));
		assertEquals(List.of("意见 32 条"), figures(plan.getAdoptedAt().getFigures()));
	}

	@Test
	void aPolicySaysWhichMeetingsThereAre() {
		var text = "模型 \"M\" { 政策 P } 政策 P { %s } 会议 局务会 \"研究整改\" 于 2024-03-01 { 参加 20 人 }";
		assertEquals(List.of("unknown-word"), codes(text.formatted(""), "unknown-word", "unknown-value"));
		assertEquals(List.of(), codes(text.formatted("用语 会议 局务会、\"board meeting\""), "unknown-word", "words-without-meaning"));
		assertEquals(List.of(), codes(text.formatted("用语 会议 局务会 = 专题"), "unknown-word"));
		var meeting = only(text.formatted(""), Meeting.class);
		assertEquals("局务会", meeting.getKindWord());
		assertEquals(List.of("null 20 人"), figures(meeting.getAttendance()));
		var translator = DslTestSupport.INJECTOR.getInstance(Translator.class);
		var english = translator.translate(text.formatted("用语 会议 局务会"), Language.EN);
		assertTrue(english.contains("meeting 局务会") && english.contains("attended by 20"), english);
		assertEquals(text.formatted("用语 会议 局务会"), translator.translate(english, Language.ZH));
	}

	@Test
	void aPlanSaysHowMuchWasDoneOnTheWay() {
		var plan = only("整改方案 R { 共开展 党组会 7 次、督查 5 次  共计 2 条措施 }", RectificationPlan.class);
		assertEquals(List.of("党组会 7 次", "督查 5 次"), figures(plan.getFigures()));
		assertEquals(1, plan.getDeclared().size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "移交至", "移交给", "移送至", "移送给", "转交" })
	void whatIsHandedOverHasOneWhoGivesAndOneWhoGets(String to) {
		var text = "组织 督察组  组织 县政府  移交 信访 { 其他事项 43 件：办结 41 件、阶段性办结 2 件 " + to + " 县政府 于 2024-05-10  交办单位 督察组 }";
		var transfer = only(text, Transfer.class);
		assertEquals("县政府", transfer.getTo().getName());
		assertEquals("督察组", transfer.getHandedOverBy().getName());
		assertEquals(List.of(), codes(text, "transfer-incomplete"));
	}

	@Test
	void documentsGoToSeveralAndInCopyToOthers() {
		var document = only("组织 县纪委  组织 组织部  文件 D { 主送 \"各被巡察党组织\"  抄送 县纪委、组织部、\"各乡镇\" }", Document.class);
		assertEquals(List.of("各被巡察党组织"), document.getToOthers());
		assertEquals(2, document.getCopies().size());
		assertEquals(List.of("各乡镇"), document.getCopyOthers());
		assertEquals(2, only("organization A  organization B  document D { to A, B  cc A }", Document.class).getTo().size());
	}

	@Test
	void closuresAreDisplayedBeforeTheyAreApproved() {
		var text = "整改方案 R { 措施 C1 { 销号 { 核验 %s  验收公示 2024-09-13 至 2024-09-%s  同意销号 } } } 组织 住建局";
		assertEquals(LocalDate.of(2024, 9, 19), only(text.formatted("住建局 2024-09-12", "19"), Closure.class).getDisplayedTo().date());
		assertEquals(List.of(), codes(text.formatted("住建局 2024-09-12", "19"), "unordered-dates"));
		assertEquals(List.of("unordered-dates"), codes(text.formatted("住建局 2024-09-12", "10"), "unordered-dates"));
	}

	@Test
	void publicationsSayWhereAndMayBeCalledDisplay() {
		var disclosure = only("整改方案 R  公开 公示 针对 R 社会 于 2024-07-10 { 公开方式 \"村务公开栏\"、\"微信群\" }", Disclosure.class);
		assertEquals("公示", disclosure.getName());
		assertEquals(List.of("村务公开栏", "微信群"), disclosure.getMeans());
	}

	@Test
	void peopleVoteOnWhatWasDone() {
		var evaluation = only("整改方案 R  评估 V 针对 R 于 2024-07-08 { 参评人员 党员 21 人、村民代表 34 人  评议票 满意 46 票、基本满意 7 票、不满意 2 票 }",
				Evaluation.class);
		assertEquals(List.of("党员 21 人", "村民代表 34 人"), figures(evaluation.getAttendance()));
		assertEquals(List.of("满意 46 票", "基本满意 7 票", "不满意 2 票"), figures(evaluation.getVotes()));
	}

	@Test
	void evidenceIsAList() {
		var measure = only("整改方案 R { 措施 C1 { 佐证 \"凭证\"、\"拨款单\" 文件 \"a.pdf\"  状态 已完成 } }", Measure.class);
		assertEquals(List.of("凭证", "拨款单"), measure.getEvidence().stream().map(file -> file.getText()).toList());
	}

	@Test
	void theStateOfAFindingMayBeQuoted() {
		assertEquals(FindingState.OPEN, only("审计报告 S { 问题 1 \"甲\" { 状态 “正在整改” 由 王某 } } 人员 王某", Finding.class).getState());
	}

	@Test
	void numbersByStatusHaveSeveralWords() {
		var text = """
				rectification R {
				  declares 4 measures: %s
				  measure C1 "a" { status Implemented }
				  measure C2 "b" { status "In Process - Not Due" }
				  measure C3 "c" { status Not Implemented }
				  measure C4 "d" { status Will not implement }
				}
				policy P { words status "In Process - Not Due" = ongoing } model "M" { policy P }
				""";
		assertEquals(List.of(), ParsedTexts.errors(text.formatted("1 implemented, 1 in process, 1 not implemented, 1 will not implement")));
		var wrong = List.of("status-sum-mismatch", "declared-total-mismatch", "unknown-word").toArray(String[]::new);
		assertEquals(List.of(), codes(text.formatted("1 implemented, 1 in process, 1 not implemented, 1 will not implement"), wrong));
		assertEquals(List.of(), codes(text.formatted("1 implemented, 1 \"In Process\", 2 \"not implemented\""), wrong));
		assertEquals(List.of("status-sum-mismatch"), codes(text.formatted("2 implemented, 1 in process"), "status-sum-mismatch"));
		assertEquals(List.of("declared-total-mismatch"), codes(text.formatted("1 implemented, 1 in process, 2 \"not started\"")
				.replace("measure C4 \"d\" { status Will not implement }", "measure C4 \"d\" { status Implemented }"),
				"declared-total-mismatch").stream().distinct().toList());
	}

	@Test
	void recommendationsInFindingsAreCountedAndHaveTheFields() {
		var text = """
				policy P { field response on finding { choices Agree, "Partially Agree", Disagree  required } } model "M" { policy P }
				audit S {
				  declares 3 recommendations: %s
				  finding 1 "a" { recommendation 1 "x" { field response Agree }  recommendation 2 "y" { field response "Partially Agree" } }
				  finding 2 "b" { recommendation 3 "z" { field response Agree } }
				}
				""";
		assertEquals(List.of(), codes(text.formatted("2 Agree, 1 \"Partially Agree\""), "field-missing", "declared-total-mismatch",
				"status-sum-mismatch"));
		assertEquals(List.of("declared-total-mismatch"), codes(text.formatted("2 Agree, 1 Disagree").replace("3 rec", "4 rec"),
				"declared-total-mismatch").stream().distinct().toList());
		assertEquals(List.of("field-missing"),
				codes(text.replace(" { field response Agree } }\n\t", " }\n").replace("\"z\" { field response Agree }",
						"\"z\"").formatted("2 Agree"), "field-missing"));
	}

	@Test
	void aFindingWithoutItsDeadlineYetIsReminded() {
		var text = "审计报告 S { 问题 1 \"甲\" { 责任人 \"电工\"  整改时限 待定 %s } }";
		assertEquals(List.of("undetermined-deadline"), codes(text.formatted(""), "undetermined-deadline"));
		assertEquals(List.of(), codes(text.formatted("状态 已整改"), "undetermined-deadline"));
	}

	@Test
	void stepsAreDoneAtOnceOrAgainAndAgain() {
		var text = """
				整改方案 R { 通过 2024-03-01
				  措施 C1 "公开财务" {
				    任务 C1a "补公开" { 时限 %s }
				    任务 C1b "按季公开" { 时限 每季度首月10日前 }
				  }
				}
				""";
		for (var atOnce : List.of("立行立改", "立即", "长期坚持")) {
			assertEquals(List.of(), codes(text.formatted(atOnce), "text-for-date", "missing-deadline"), atOnce);
		}
		assertEquals(List.of("text-for-date"), codes(text.formatted("适时"), "text-for-date", "missing-deadline"));
		assertEquals(List.of("missing-deadline", "text-for-date"),
				codes(text.formatted("适时").replace("时限 每季度首月10日前", ""), "text-for-date", "missing-deadline").stream().sorted().toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "移交 T { 问题线索 2 件 移交至 甲  日期 2024-05-10 } 组织 甲", "移交 T { 日期 2024-05-10  问题线索 2 件 移交至 甲 } 组织 甲",
			"transfer T { clue 2 cases to A  date 2024-05-10 } organization A",
			"transfer T { clue 2 cases to A on 2024-05-10 } organization A" })
	void theDayOfATransferIsAClauseToo(String text) {
		assertEquals(LocalDate.of(2024, 5, 10), only(text, Transfer.class).getDate().date());
		var translator = DslTestSupport.INJECTOR.getInstance(Translator.class);
		var own = text.startsWith("移") ? Language.ZH : Language.EN;
		assertEquals(text, translator.translate(translator.translate(text, own == Language.ZH ? Language.EN : Language.ZH), own));
		assertEquals(List.of(),
				ParsedTexts.errors("policy P { field date on finding, measure { kind date } field x on finding { kind 日期 } }"));
	}

	@Test
	void everythingIsExportedAndTranslated() {
		var text = """
				整改方案 R {
				  共开展 党组会 7 次
				  措施 C1 "一" { 状态 已完成 于 2024-05-06  节点 2024-11-15 "上线" 原定 2024-09-12 理由 "设备未到"  进展 2024-10-25 45 % "主体" }
				}
				文件 D { 致 "各村"  抄送 "各科" }
				评估 针对 R 于 2024-07-08 { 参加 55 人  评议票 满意 46 票 }
				公开 针对 R 社会 { 公开方式 "公开栏" }
				""";
		var json = ModelExport.json(DslTestSupport.model(text));
		for (var word : List.of("\"statusOn\"", "\"reason\"", "\"rate\"", "\"copyOthers\"", "\"votes\"", "\"attendance\"", "\"means\"",
				"\"figures\"")) {
			assertTrue(json.contains(word), word + json);
		}
		var translator = DslTestSupport.INJECTOR.getInstance(Translator.class);
		var english = translator.translate(text, Language.EN);
		assertEquals(List.of(), ParsedTexts.errors(english));
		assertEquals(text, translator.translate(english, Language.ZH));
	}
}
