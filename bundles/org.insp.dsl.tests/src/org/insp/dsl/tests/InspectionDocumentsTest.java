/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.insp.dsl.export.ModelExport;
import org.insp.dsl.translation.Translator;
import org.insp.model.FieldValue;
import org.insp.model.InspModel;
import org.insp.model.InspectionPlan;
import org.insp.model.Language;
import org.insp.model.Meeting;
import org.insp.model.MeetingKind;
import org.insp.model.SelfReport;
import org.insp.model.Transfer;
import org.insp.model.text.ElementLabels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What plans of inspections say beside whom and when: several groups, other units, meetings, fields of the place, what became of clues. */
class InspectionDocumentsTest {

	private static final Path DOCUMENTS = Path.of("testdata/documents");
	private static final Translator TRANSLATOR = DslTestSupport.INJECTOR.getInstance(Translator.class);

	private static InspModel model(String file) {
		return DslTestSupport.evaluated(DslTestSupport.load(DOCUMENTS.resolve(file))).model();
	}

	private static InspectionPlan inspection(String file) {
		return model(file).all(InspectionPlan.class).findFirst().orElseThrow();
	}

	@ParameterizedTest
	@ValueSource(strings = { "inspection-zh.insp", "inspection-en.insp" })
	void nothingIsWrongWithIt(String file) {
		assertEquals(List.of(),
				DslTestSupport.problems(DOCUMENTS.resolve(file)).stream().map(problem -> problem.message(Language.ZH)).toList());
	}

	@ParameterizedTest
	@CsvSource({ "inspection-zh.insp, 水利局, 水投", "inspection-en.insp, Bureau, Water" })
	void groupsHaveTheirOwnPart(String file, String first, String second) {
		var inspection = inspection(file);
		assertEquals(List.of(first, second), inspection.getTeams().stream().map(team -> team.getTargets().get(0).getName()).toList());
		assertEquals(List.of(1, 0), inspection.getTeams().stream().map(team -> team.getScope().size()).toList());
		assertEquals(List.of(second), inspection.getUnits().stream().map(unit -> unit.getName()).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "inspection-zh.insp", "inspection-en.insp" })
	void meetingsStandInTheInspectionOrWhereTheyAdoptSomething(String file) {
		assertEquals(List.of(MeetingKind.MOBILISATION, MeetingKind.DISCUSSION, MeetingKind.FEEDBACK),
				inspection(file).getMeetings().stream().map(Meeting::getKind).toList());
		var report = model(file).all(SelfReport.class).findFirst().orElseThrow();
		assertEquals(MeetingKind.PARTY_GROUP, report.getAdoptedAt().getKind());
	}

	@ParameterizedTest
	@CsvSource({ "inspection-zh.insp, 立案 1 件|办结 2 件|给予处分 1 件", "inspection-en.insp, filed 1 case|concluded 2 cases|punished 1 case" })
	void cluesHaveResults(String file, String results) {
		var transfer = model(file).all(Transfer.class).findFirst().orElseThrow();
		var language = file.contains("zh") ? Language.ZH : Language.EN;
		assertEquals(results, String.join("|", transfer.getResults().stream().map(each -> ElementLabels.label(each, language)).toList()));
	}

	@Test
	void exportsHoldFieldsAndRemarks() {
		var model = DslTestSupport.load(DOCUMENTS.resolve("inspection-zh.insp"));
		assertTrue(ModelExport.json(model).replaceAll("\\s+", " ").contains("\"name\": \"经费\", \"values\": [\"12.5 万元\"]"));
		assertTrue(ModelExport.xmi(model).contains("<notes>办公用房由水利局提供</notes>"));
		assertEquals(List.of("经费", "车辆"), inspection("inspection-zh.insp").getFields().stream().map(FieldValue::getName).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "inspection-zh.insp", "inspection-en.insp" })
	void translationThereAndBackGivesTheSameMeaning(String file) throws Exception {
		var text = Files.readString(DOCUMENTS.resolve(file));
		var own = file.endsWith("-zh.insp") ? Language.ZH : Language.EN;
		var back = TRANSLATOR.translate(TRANSLATOR.translate(text, own == Language.ZH ? Language.EN : Language.ZH), own);
		assertEquals(ParsedTexts.shape(text), ParsedTexts.shape(back));
	}

	@ParameterizedTest
	@CsvSource({ "扩大会, ENLARGED", "专题会, SPECIAL", "专题 会议, SPECIAL", "专题会议, SPECIAL", "扩大会议, ENLARGED", "党组会, PARTY_GROUP",
			"党委会, PARTY_COMMITTEE",
			"常委会, STANDING_COMMITTEE", "领导小组 会议, LEADING_GROUP", "领导小组会, LEADING_GROUP", "调度会, DISPATCHING" })
	void meetingsAreCalledAsPeopleCallThem(String written, MeetingKind kind) {
		var text = "整改方案 P { 通过 2024-01-01 于 " + written + " { 决定 \"通过\" } 文号 \"1\" }\n";
		assertEquals(List.of(), ParsedTexts.errors(text));
		assertTrue(ParsedTexts.shape(text).contains("kind: " + kind.getLiteral()), ParsedTexts.shape(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "共计 2 个巡察组、6 人、2 个单位 | ", "共计 10 个巡察组、87 人 | 2 个巡察组, 6 人", "共计 派出巡察组 3 个 | 2 个巡察组",
			"共计 10 个巡察组、87 人 未逐项列出 | ", "declares 3 teams, 6 persons | 2 个巡察组", "declares teams 2, around 90 persons | " })
	void teamsAndPeopleThatAreDeclaredAreThoseOfTheTeams(String totals, String listed) {
		var teams = "巡察组 甲 { 组长 李某  组员 王某  组员 \"待定2人\" }  巡察组 乙 { 组长 赵某  组员 钱某 }";
		var inspection = "组织 A 组织 B 巡察轮次 R { %s } 巡察 I { 轮次 R  对象 A、B  %s  " + teams + " }";
		for (var text : List.of(inspection.formatted(totals, ""), inspection.formatted("", totals))) {
			assertEquals(listed == null ? List.of() : List.of(listed.split(", ")), mismatches(text), text);
		}
		assertEquals(List.of(), mismatches(inspection.formatted("", "共计 87 人").replace("\"待定2人\"", "\"待定\"")), "nobody knows");
		assertEquals(List.of(), mismatches(inspection.formatted("", "共计 87 人").replace("  组员 钱某", "")), "only the leader is named");
	}

	private static List<String> mismatches(String text) {
		return DslTestSupport.problems(DslTestSupport.model(text)).stream()
				.filter(problem -> problem.violation() == null || problem.code().equals("declared-total-mismatch"))
				.map(problem -> problem.message(Language.ZH).replaceAll(".*实际列出 (.+?)：.*", "$1")).toList();
	}

	@Test
	void inspectionsHaveARhythmAVenueAndTimes() {
		var text = "人员 张某 { 电话 13800000000 } 巡察 I { 每 周 逢 星期五 开会  地点 \"党校\"  会议 动员会 于 2023-04-21 \"上午9:30\"  巡察组 T { 驻地 \"二楼\" } }";
		assertEquals(List.of(), ParsedTexts.errors(text));
		var inspection = DslTestSupport.model(text).model().all(InspectionPlan.class).findFirst().orElseThrow();
		assertEquals(List.of("党校", "二楼", "上午9:30"),
				List.of(inspection.getPlace(), inspection.getTeams().get(0).getPlace(), inspection.getMeetings().get(0).getTime()));
		assertEquals("[MEET]", inspection.getCadences().get(0).getActions().toString().toUpperCase(java.util.Locale.ROOT));
		assertTrue(TRANSLATOR.translate(text, Language.EN).contains("every week on Friday meet  venue \"党校\""));
	}
}
