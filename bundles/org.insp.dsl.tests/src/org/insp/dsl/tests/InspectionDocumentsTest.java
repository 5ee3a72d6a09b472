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
}
