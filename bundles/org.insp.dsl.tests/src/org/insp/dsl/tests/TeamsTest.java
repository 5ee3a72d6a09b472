/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.dsl.formatting.Formatter;
import org.insp.dsl.problems.Problem;
import org.insp.dsl.translation.Translator;
import org.insp.model.ChannelKind;
import org.insp.model.InspPackage.Literals;
import org.insp.model.InspectionPlan;
import org.insp.model.InspectionType;
import org.insp.model.Language;
import org.insp.model.MeetingKind;
import org.insp.model.OnSiteWork;
import org.insp.model.Person;
import org.insp.model.RectificationPlan;
import org.insp.model.calendar.Durations;
import org.insp.model.calendar.WorkingDays;
import org.insp.model.measures.PlanDates;
import org.insp.model.policy.PlaceWords;
import org.insp.model.text.ElementLabels;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Several teams of an inspection")
class TeamsTest {

	private static final Translator TRANSLATOR = DslTestSupport.INJECTOR.getInstance(Translator.class);
	private static final String TEAMS = """
			巡察 I1 "县委第八轮巡察" {
			  自 2024-07-15 至 2024-09-30
			  巡察组 甲 "第一巡察组" {
			    类型 专项
			    自 2024-07-15 至 2024-08-20
			    监督电话 "0000-6690101"
			    举报渠道 信箱 "县民政局一楼大门右侧" { 截止 2024-08-20 }
			  }
			  巡察组 乙 "第二巡察组" { 类型 回头看  自 7月22日 历时2.5个月  举报渠道 邮箱 "xc@example.com" }
			  巡察组 丙 "第三巡察组" { 自 2024-08-01 历时约2个月 }
			}
			""";

	private static InspectionPlan inspection(String text) {
		return DslTestSupport.model(text).model().all(InspectionPlan.class).findFirst().orElseThrow();
	}

	@Test
	void eachTeamHasItsOwnTypeDaysAndChannels() {
		var teams = inspection(TEAMS).getTeams();
		assertEquals(List.of(InspectionType.SPECIAL, InspectionType.REVIEW, InspectionType.UNSPECIFIED),
				teams.stream().map(OnSiteWork::getType).toList());
		assertEquals("0000-6690101", teams.get(0).getHotline());
		assertEquals(List.of(ChannelKind.MAILBOX, ChannelKind.EMAIL), teams.stream().flatMap(team -> team.getChannels().stream())
				.map(channel -> channel.getKind()).toList());
		assertEquals("2024-08-20", teams.get(0).getChannels().get(0).getClosing().toString());
		assertEquals(List.of(LocalDate.of(2024, 7, 15), LocalDate.of(2024, 7, 22), LocalDate.of(2024, 8, 1)),
				teams.stream().flatMap(team -> PlanDates.ownStart(team).stream()).toList(), "the inspection has the year");
	}

	@Test
	void anInspectionWithoutDatesLastsAsLongAsItsTeams() {
		var inspection = inspection(TEAMS.replaceFirst("自 2024-07-15 至 2024-09-30\n", "\n").replace("7月22日", "2024-07-22"));
		assertEquals(LocalDate.of(2024, 7, 15), PlanDates.start(inspection).orElseThrow());
		assertEquals(LocalDate.of(2024, 10, 6), PlanDates.end(inspection, WorkingDays.WEEKENDS).orElseThrow());
	}

	@ParameterizedTest
	@CsvSource({ "组员 甲  组员 乙, 少于 4", "组员 甲  组员 \"待定2人\", ''", "组员 甲  组员 \"待定\", ''", "组员 \"2人待定\"  组员 丙, ''",
			"组员 \"待定（3人）\", ''", "组员 \"待定1人\"  组员 甲, 少于 4", "组员 甲  组员 \"待定9人\", 多于 8",
			"inspector A  inspector \"2 to be named\", ''", "inspector A  inspector \"3 members TBD\", ''",
			"inspector A  inspector TBD, ''", "inspector A inspector \"1 TBD\", 少于 4" })
	void peopleWhoAreStillToBeNamedCountAsManyAsAreAnnounced(String inspectors, String phrase) {
		var text = "模型 { 政策 口径 } 政策 口径 { 阈值 人数下限 4  阈值 人数上限 8 } 巡察 I1 { 重点 \"甲\" 巡察组 T { 组长 周某 " + inspectors + " } }";
		var found = DslTestSupport.problems(DslTestSupport.model(text)).stream().filter(problem -> problem.code().equals("team-size"))
				.map(problem -> problem.message(Language.ZH)).toList();
		assertEquals(phrase.isEmpty() ? 0 : 1, found.size(), found::toString);
		assertTrue(found.stream().allMatch(message -> message.contains(phrase)), found::toString);
	}

	@ParameterizedTest
	@CsvSource({ "历时2.5个月, 2024-09-29, false", "历时约2个月, 2024-09-14, false", "历时 约 60 天, 2024-09-12, false", "历时30个工作日, 2024-08-23, true",
			"历时 2 个月左右, 2024-09-14, false", "历时 2 个月, 2024-09-14, true", "历时 ３０ 日, 2024-08-13, true" })
	void aDurationMayHaveAFractionOrBeApproximate(String written, LocalDate end, boolean isExact) {
		var inspection = inspection("巡察 I1 { 自 2024-07-15 " + written + " }");
		assertEquals(end, PlanDates.end(inspection, WorkingDays.WEEKENDS).orElseThrow());
		assertEquals(isExact, Durations.isExact(inspection.getDuration()));
	}

	@Test
	void thereAndBackGivesTheSameBytes() {
		var english = TRANSLATOR.translate(TEAMS, Language.EN);
		assertTrue(english.contains("from 7月22日") || english.contains("from 22 July"), english);
		assertEquals(TEAMS, TRANSLATOR.translate(english, Language.ZH));
	}

	@Test
	void aWordThatBeginsLikeADurationIsAName() {
		assertEquals(List.of("历时", "历时一", "历时的2"), Stream.of("^历时", "历时一", "历时的2")
				.map(name -> inspection("巡察 " + name + " { 自 2024-07-15 }").getName()).toList());
	}

	@ParameterizedTest
	@CsvSource({ "自 2024-07-10 至 2024-08-20, unordered-dates", "自 2024-07-15 至 2024-10-08, unordered-dates",
			"自 2024-08-20 至 2024-08-01, unordered-dates", "自 2024-07-15 至 2024-08-20 历时 30 天, duration-mismatch",
			"自 2024-07-15 至 2024-08-20 历时约1个月, ''", "自 2024-07-15 至 2024-08-20 历时 1.2 个月, ''", "自 2024-07-15 至 2024-08-20 历时 37 天, ''" })
	void theDaysOfATeamAgree(String days, String expected) {
		var text = TEAMS.replace("自 2024-07-15 至 2024-08-20", days);
		var found = DslTestSupport.problems(DslTestSupport.model(text)).stream().map(Problem::code)
				.filter(List.of("unordered-dates", "duration-mismatch")::contains).distinct().toList();
		assertEquals(expected.isEmpty() ? List.of() : List.of(expected), found);
	}

	@Test
	void liaisonOfficersMayBeSeveralAndKnownByTheirPosts() {
		var team = inspection("人员 傅某  人员 韦某  巡察 I1 { 巡察组 甲 { 组长 \"县纪委副书记\"  组员 魏某  组员 丁某  "
				+ "联络员 傅某、韦某、“民政局办公室主任”  组员 \"县财政局业务骨干\" { 分工 财务 } } }").getTeams().get(0);
		assertEquals(List.of("傅某", "韦某"), team.getLiaisons().stream().map(Person::getName).toList());
		assertEquals(List.of("民政局办公室主任"), team.getLiaisonRoles());
		assertEquals("县纪委副书记", team.getLeader().getTitle());
		assertEquals("县财政局业务骨干", team.getInspectors().get(2).getTitle());
		var codes = DslTestSupport.problems(DslTestSupport.model("巡察 I1 { 重点 \"一\" 巡察组 甲 { 组长 周某  联络员 \"主任\"  线索管理 周某 } }")).stream()
				.map(Problem::code).toList();
		assertEquals(0, codes.stream().filter("team-role-missing"::equals).count(), codes.toString());
	}

	@Test
	void aMeetingHasAPlaceAndAChairByPost() {
		var text = "巡察 I1 { 会议 座谈会 \"村书记座谈会\" 于 2024-07-25 { 主持 \"县委副书记\"  地点 \"东山镇三楼会议室\"  决定 \"一\" } }";
		var meeting = inspection(text).getMeetings().get(0);
		assertEquals("东山镇三楼会议室", meeting.getPlace());
		assertEquals("县委副书记", meeting.getChairRole());
		assertEquals(MeetingKind.DISCUSSION, meeting.getKind());
		assertEquals("座谈会", meeting.getKindWord());
		var english = TRANSLATOR.translate(text, Language.EN);
		assertTrue(english.contains("venue \"东山镇三楼会议室\""), english);
		assertEquals(text, TRANSLATOR.translate(english, Language.ZH));
		assertEquals(List.of(), ParsedTexts.errors("政策 P { 字段 地点 于 问题 }  反馈意见 F { 问题 P1 { 字段 地点 \"东干渠\" } }"), "地点 is a name too");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "会议 政府常务会 于 2024-07-25 | 工作方法 个别谈话、民主测评、“现场 勘验” | ''",
			"会议 “政府 全体会” “部署” 于 2024-07-25 | 工作方法 填表 | ''", "会议 部署会 于 2024-07-25 | 工作方法 个别谈话 | unknown-word",
			"会议 党组会 于 2024-07-25 | 工作方法 个别谈话、摸底 | unknown-word" })
	void aPolicyDeclaresMethodsAndMeetings(String meeting, String methods, String expected) {
		var policy = "模型 \"m\" { 政策 P }  政策 P { 用语 工作方法 民主测评、“现场 勘验”  用语 工作方法 填表 = 问卷调查  用语 会议 政府常务会、“政府 全体会” }\n";
		var text = policy + "巡察 I1 \"巡察\" { " + meeting + "  " + methods + " }";
		var found = DslTestSupport.problems(DslTestSupport.model(text)).stream().map(Problem::code)
				.filter(code -> code.equals("unknown-word") || code.equals("unknown-value")).toList();
		assertEquals(expected.isEmpty() ? List.of() : List.of(expected), found);
		assertEquals(text, TRANSLATOR.translate(TRANSLATOR.translate(text, Language.EN), Language.ZH));
		var plan = inspection(text);
		assertEquals(methods.replaceAll("工作方法 |[“”]", ""), PlaceWords.values(plan, Literals.INSPECTION_PLAN__METHODS).stream()
				.map(method -> ElementLabels.format(method, Language.ZH)).collect(Collectors.joining("、")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "每月25日上报 | 25", "每月25日 上报、汇总 | 25", "每 月 逢 25日 上报 | 25", "每 月 25 日 上报 | 25", "每月5日前上报、督办 | 5",
			"每季度上报 | 0", "每周 调度 | 0", "每个月10号 上报 | 10", "every month on 25th report | 25", "every quarter 1st report, aggregate | 1" })
	void whatIsDoneEveryMonthHasItsDay(String written, int day) {
		var text = "整改方案 Z {\n  " + written + "\n  措施 C1 { 时限 每季度上报\n    状态 推进中 }\n}\n";
		assertEquals(List.of(), ParsedTexts.errors(text), text);
		var plan = DslTestSupport.model(text).model().all(RectificationPlan.class).findFirst().orElseThrow();
		assertEquals(day == 0 ? null : day, plan.getCadences().get(0).getDayOfMonth());
		assertEquals("每季度上报", plan.getMeasures().get(0).getDue().toString());
		var english = TRANSLATOR.translate(text, Language.EN);
		assertEquals(List.of(), ParsedTexts.errors(english), english);
		if (written.startsWith("每")) {
			assertEquals(text, TRANSLATOR.translate(english, Language.ZH));
		}
		var formatted = DslTestSupport.INJECTOR.getInstance(Formatter.class).format(text);
		assertEquals(List.of(), ParsedTexts.errors(formatted), formatted);
		assertEquals(ParsedTexts.model(text), ParsedTexts.model(formatted));
	}

	@ParameterizedTest
	@CsvSource({ "32日", "0日", "25天", "100日" })
	void aMonthHasNoOtherDays(String day) {
		var errors = ParsedTexts.errors("整改方案 Z { 每 月 逢 " + day + " 上报 }");
		assertEquals(1, errors.size(), errors.toString());
		assertTrue(errors.get(0).contains("There is no such date: " + day), errors.toString());
	}

	@Test
	void copiesAreCountedThoughADocumentGoesInCopyToOthers() {
		assertEquals(List.of(), ParsedTexts.errors("inspection I { figures leaflets 1,200 copies, \"poll\" 30 copies  discipline \"x\" }\n"
				+ "organization Office  document D1 { number \"3\" copies Office }"));
	}

	@Test
	void theYearOfASignatureCountsNoCopies() {
		for (var year : List.of("2023", "2023.9")) {
			assertEquals(List.of(), ParsedTexts.errors("document D1 { signed Unit.Wu " + year + " copies \"villages\" }"));
			assertEquals(List.of(), ParsedTexts.errors("文件 D1 { 签发 单位.吴某 " + year + " copies \"各村\" }"));
		}
	}
}
