/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Finding;
import org.insp.model.Language;
import org.insp.model.Measure;
import org.insp.model.WorkItem;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.measures.WorkState;
import org.insp.report.input.ElementTexts;
import org.insp.report.ledger.LedgerNote;
import org.insp.report.ledger.LedgerNote.Kind;
import org.insp.report.poam.PlanOfAction;
import org.insp.report.tests.ExampleReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans of action of OSCAL become models, our own as they were, those of others with all that they say. */
class PlanOfActionTest {

	private static final ElementTexts TEXTS = new ElementTexts(Language.EN);
	private static final String ROOT = "/plan-of-action-and-milestones";

	@TempDir
	Path folder;

	private ImportedModel imported(String json) throws IOException {
		return ImportedModel.of(Files.writeString(folder.resolve("poam.json"), json), folder);
	}

	/** A file of somebody else, with what a test is about. */
	private ImportedModel others(String content) throws IOException {
		return imported("""
				{"plan-of-action-and-milestones": {"uuid": "1", "metadata": {"title": "System",
				  "last-modified": "2024-05-01T08:00:00-04:00",
				  "version": "1", "oscal-version": "1.1.2", "parties": [
				    {"uuid": "p1", "type": "person", "name": "Ann Lee"}, {"uuid": "p2", "type": "organization", "name": "Network team"}]},
				""" + content + "}}");
	}

	private static String facts(EvaluatedModel model) {
		var lines = model.model().visible(Finding.class).map(PlanOfActionTest::fact);
		return String.join("\n", Stream.concat(lines, model.states().stream().flatMap(state -> Stream.concat(Stream.of(fact(state)),
				state.measure().getSteps().stream().map(model::state).map(PlanOfActionTest::fact)))).toList());
	}

	private static String fact(Finding finding) {
		return ElementTexts.finding(finding) + finding.getCauses().stream().map(cause -> cause.getText()).toList() + finding.getResponse()
				+ fields(finding.getFields());
	}

	private static String fact(WorkState state) {
		WorkItem item = state.item();
		return item.getText() + names(item.getPersons()) + names(item.getLeadDepartments()) + state.due() + item.getStart()
				+ state.statusText(Language.EN) + state.status() + TEXTS.progress(item.getProgress().stream())
				+ (item instanceof Measure measure ? measure.getGoal() + measure.getCriterion() + names(measure.getCooperators()) : "");
	}

	private static String names(List<? extends EObject> elements) {
		return elements.isEmpty() ? "" : TEXTS.names(elements);
	}

	private static List<String> fields(List<? extends org.insp.model.FieldValue> values) {
		return values.stream().map(value -> value.getName() + value.getValues()).toList();
	}

	private static List<String> notes(ImportedModel model, Kind kind) {
		return Stream.of(model.content().notes().stream(), model.content().findings().stream().flatMap(each -> each.notes().stream()),
				model.content().measures().stream().flatMap(each -> Stream.concat(each.notes().stream(),
						each.steps().stream().flatMap(step -> step.notes().stream()))))
				.flatMap(notes -> notes).filter(note -> note.kind() == kind).map(PlanOfActionTest::text).toList();
	}

	private static String text(LedgerNote note) {
		return note.place().text(Language.EN).replace(ROOT, "") + ' ' + note.text();
	}

	@Test
	void ourOwnFileComesBackAsItWas() throws IOException {
		var example = ExampleReports.example("corrective-action", Language.EN);
		var file = folder.resolve("poam.json");
		Files.write(file, PlanOfAction.write(List.of(example), List.of("")));
		var model = ImportedModel.of(file, folder);
		assertEquals(List.of(), model.errors());
		assertEquals(facts(example.evaluated()), facts(model.evaluated()));
		assertEquals(List.of("Purchase orders", "Purchase cards"), model.content().aspects());
		assertTrue(Stream.of(Kind.values()).allMatch(kind -> notes(model, kind).isEmpty()));
		assertTrue(model.texts().get("plan.insp").contains("field savings around 25,000 USD"), model.texts().get("plan.insp"));
	}

	@Test
	void anItemWithoutRisksIsAFinding() throws IOException {
		var model =
				others("""
				"poam-items": [{"title": "Weak passwords", "description": "Eight characters suffice.", "remarks": "See the scan",
				  "props": [{"name": "POAM-ID", "ns": "http://fedramp.gov/ns/oscal", "value": "V-7"},
				    {"name": "impact", "value": "high"}]}]""");
		assertEquals(List.of(), model.errors());
		assertEquals(List.of(), model.measures());
		var finding = model.findings().get(0);
		assertEquals("V-7 Weak passwords|Eight characters suffice.|[impact[high], Remarks[See the scan]]",
				finding.getName() + ' ' + finding.getTitle() + '|' + finding.getText() + '|' + fields(finding.getFields()));
		assertTrue(model.texts().get("model.insp").contains("as of 2024-05-01"));
		assertTrue(model.texts().get("policy.insp").contains("extends CorrectiveAction"));
	}

	@Test
	void risksRemediationsAndTasksBecomeMeasuresAndSteps() throws IOException {
		var model = others("""
				"risks": [
				  {"uuid": "r1", "title": "Guessing", "description": "Accounts are taken.", "statement": "Data are lost.", "status": "open",
				   "characterizations": [{"facets": [{"name": "likelihood", "value": "low", "system": "x:y"}]}],
				   "deadline": "2024-06-30T23:30:00-11:00",
				   "remediations": [{"uuid": "m1", "lifecycle": "planned", "title": "Ask for twelve", "description": "In all systems",
				     "tasks": [{"uuid": "t1", "type": "action", "title": "Set the policy", "description": "On the server",
				       "responsible-roles": [{"role-id": "isso", "party-uuids": ["p1", "p2", "p9"]}],
				       "timing": {"within-date-range": {"start": "2024-05-02T00:00:00Z", "end": "2024-05-31T23:59:59+14:00"}}},
				      {"uuid": "t2", "type": "milestone", "title": "Half", "timing": {"on-date": {"date": "2024-06-01T00:00:00Z"}}}]}],
				   "risk-log": {"entries": [{"uuid": "e1", "start": "2024-05-03T09:00:00Z", "title": "Begun"},
				     {"uuid": "e2", "start": "2024-05-04T09:00:00Z", "description": "Set",
				      "related-responses": [{"response-uuid": "m1", "related-tasks": [{"task-uuid": "t1"}]}]}]}},
				  {"uuid": "r2", "title": "Phishing", "description": "Mails", "statement": "More", "status": "closed",
				   "remediations": [{"uuid": "m2", "lifecycle": "completed", "title": "Train", "description": "Train"},
				     {"uuid": "m3", "lifecycle": "recommendation", "title": "Filter", "description": "Filter"}],
				   "deadline": "2024-07-01T00:00:00Z"}],
				"poam-items": [{"title": "Weak", "description": "Weak passwords",
				  "related-risks": [{"risk-uuid": "r1"}, {"risk-uuid": "r2"}]},
				  {"title": "Also", "description": "Also weak", "related-risks": [{"risk-uuid": "r2"}]}]""");
		assertEquals(List.of(), model.errors());
		var text = model.texts().get("plan.insp");
		var measures = model.measures();
		assertEquals(List.of("Ask for twelve", "Train", "Filter"), measures.stream().map(Measure::getText).toList());
		assertEquals("2024-06-30", measures.get(0).getDue().toString());
		var step = measures.get(0).getSteps().get(0);
		assertEquals("Set the policy Ann Lee Network team 2024-05-02 2024-05-31 2024-05-04 Set", step.getText() + ' '
				+ names(step.getPersons()) + ' ' + names(step.getLeadDepartments()) + ' ' + step.getStart() + ' ' + step.getDue() + ' '
				+ TEXTS.progress(step.getProgress().stream()));
		assertTrue(text.contains("milestone 2024-06-01 \"Half\"") && text.contains("progress 2024-05-03 \"Begun\""), text);
		assertTrue(text.contains("for P1, P2"), text);
		assertEquals(List.of("Risk[Guessing\nPhishing]", "Risk description[Accounts are taken.\nMails]",
				"Risk statement[Data are lost.\nMore]", "Risk status[open\nclosed]", "likelihood[low]", "Deadline[2024-07-01]"),
				model.content().findings().get(0).further().stream().map(value -> value.field().heading() + '[' + value.text() + ']')
						.toList());
		assertEquals(List.of("/risks/0/remediations/0/tasks/0/responsible-roles/0/party-uuids p9"), notes(model, Kind.DANGLING));
		assertTrue(text.contains("// " + ROOT + "/risks/0/remediations/0/tasks/0/responsible-roles/0/party-uuids"), text);
		assertEquals(List.of("planned", "closed", ""),
				model.content().measures().stream().map(each -> each.text(org.insp.report.ledger.ColumnRole.STATUS)).toList());
	}

	@Test
	void whatIsNotUnderstoodStaysWithItsPlace() throws IOException {
		var model = others("""
				"observations": [{"uuid": "o1", "description": "Seen", "methods": ["TEST"], "collected": "2024-04-01T00:00:00Z"},
				  {"uuid": "o2", "description": "Nobody's", "methods": ["TEST"], "collected": "2024-04-01T00:00:00Z"}],
				"risks": [{"uuid": "r1", "title": "Loose", "description": "Of no item", "statement": "-", "status": "open",
				  "deadline": "soon", "related-observations": [{"observation-uuid": "o1"}],
				  "remediations": [{"uuid": "m1", "lifecycle": "planned", "title": "Do", "description": "Do",
				    "tasks": "none", "owner/x": 1}]}],
				"poam-items": [{"title": "Item", "description": "Text", "related-observations": [{"observation-uuid": "o1"}],
				  "related-risks": [{"risk-uuid": "gone"}]}, 7],
				"extra": {"a": [1]}""");
		assertEquals(List.of(), model.errors());
		assertEquals(List.of("/poam-items/1 7", "/extra {\"a\":[1]}", "/observations/1 Nobody's", "/risks/0/remediations/0/tasks \"none\"",
				"/risks/0/remediations/0/owner~1x 1"), notes(model, Kind.UNREAD));
		assertEquals(List.of("/risks/0/deadline soon"), notes(model, Kind.DATE));
		assertEquals(List.of("/poam-items/0/related-risks/0/risk-uuid gone"), notes(model, Kind.DANGLING));
		assertEquals(List.of("/poam-items/0/related-observations Loose"), notes(model, Kind.SHARED));
		assertEquals("Item Do", model.findings().get(0).getTitle() + ' ' + model.measures().get(0).getText());
		assertTrue(model.texts().get("plan.insp").contains("// " + ROOT + "/extra Not understood: {\"a\":[1]}"));
	}

	@Test
	void aRiskThatNoItemNamesIsAFindingOfItsOwn() throws IOException {
		var model = others("""
				"risks": [{"uuid": "r1", "title": "F1", "description": "Of no item", "statement": "-", "status": "open",
				  "remediations": [{"uuid": "m1", "lifecycle": "planned", "title": "Do \\"it\\" {now}", "description": "// at once"}]}],
				"findings": [{"uuid": "f1", "title": "Found", "description": "By the way", "target": {},
				  "props": [{"name": "poam-id", "value": "F1"}]}],
				"poam-items": [{"title": "Item", "description": "Text"}]""");
		assertEquals(List.of(), model.errors());
		assertEquals(List.of("Item", "Found", "F1"), model.findings().stream().map(Finding::getTitle).toList());
		assertEquals(List.of("Do \"it\" {now}"), model.measures().stream().map(Measure::getText).toList());
	}

	@Test
	void progressOfALedgerHasItsOwnDays() throws IOException {
		var model = ImportedModel.of(Files.writeString(folder.resolve("l.csv"), """
				Reported: 2024-03-01,,
				Finding,Corrective action,Progress
				Weak,Do it,"2024-02-01 Begun
				2024-02-20 Half
				done"
				Old,Do that,Nearly
				"""), folder);
		assertEquals("2024-02-01 Begun\n2024-02-20 Half\ndone", TEXTS.progress(model.measures().get(0).getProgress().stream()));
	}
}
