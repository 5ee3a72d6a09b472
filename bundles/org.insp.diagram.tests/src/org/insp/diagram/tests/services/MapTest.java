/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.tests.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.insp.model.Finding;
import org.insp.model.Language;
import org.insp.model.Measure;
import org.insp.model.Member;
import org.insp.viewpoint.interpretation.RelativeUris;
import org.insp.viewpoint.scene.Color;
import org.insp.viewpoint.scene.Node;
import org.junit.jupiter.api.Test;

/** The responsibility map. */
class MapTest {

	private static final Color RED = new Color(246, 139, 139);
	private static final Color ORANGE = new Color(252, 175, 62);
	private static final Color YELLOW = new Color(255, 245, 181);

	private static final String PLAN = """
			import "district.insp"
			committee Town "某镇党委" {
				secretary Zhang
				member Zhang "张某" { posts "党委书记" }
				member Li "李某" { posts "纪委书记" }
				member Wang "王某" { portfolio Building }
				area Building  department Work "党群办" { head Zhao "赵某" }  department Office "党政办"
				duty supervisory { holder Li }
			}
			feedback F1 { to Town  aspect A1 "组织" { finding P1 "甲" { areas Building } finding P2 "乙" } }
			rectification Plan1 "方案" {
				for F1
				measure C1 "一" { for P1  leader Wang with Zhang  department Work coop Office  person Zhao  due 2024-05-31  status ongoing }
				measure C2 "二" { for P2  leader Wang  department Work  status closed }
				measure C3 "三" { for P2  status planned }
			}
			""";

	@Test
	void everyMeasureStandsWithItsLeader() throws IOException {
		var scene = ExampleViews.example("report-003").scene("responsibility");
		assertEquals(9, ExampleViews.nodes(scene, "member").size());
		assertEquals(88, ExampleViews.nodes(scene, "measure").size() + ExampleViews.nodes(scene, "closedMeasure").size());
		assertEquals(42, ExampleViews.nodes(scene, "closedMeasure").size());
		assertEquals(List.of(), ExampleViews.nodes(scene, "unowned"));
		assertTrue(ExampleViews.labels(scene, "member").get(0).startsWith("张某 · 党委书记\n第一责任人\n分管：从严治党\n8 条措施"),
				ExampleViews.labels(scene, "member").toString());
	}

	@Test
	void whatNobodyLeadsIsRed() throws IOException {
		var unowned = ExampleViews.nodes(ExampleViews.example("report-004").scene("responsibility"), "unowned");
		assertEquals(1, unowned.size());
		assertEquals(RED, unowned.get(0).style().fill());
		assertEquals(7, unowned.get(0).children().size());
	}

	@Test
	void postsAnswerWhereNobodyLeadsByName() throws IOException {
		var scene = ExampleViews.text("""
				rectification Plan { measure C1 "Sell vehicles" { person "Fleet Manager" } }
				""").now().scene("responsibility");
		assertTrue(ExampleViews.labels(scene, "unowned").get(0).startsWith("By post: Fleet Manager\n1 measure"),
				ExampleViews.labels(scene, "unowned").toString());
		assertTrue(ExampleViews.labels(scene, "measure").get(0).startsWith("C1 Sell vehicles\nFleet Manager\n"),
				ExampleViews.labels(scene, "measure").toString());
	}

	@Test
	void whereNoLeaderIsAskedForNobodyIsMissed() throws IOException {
		var plan = "policy P { %s }\nrectification Plan { measure C1 \"a\" { department Work } }\n" + "organization Work \"W\"\n";
		var asked = ExampleViews.text(plan.formatted("")).now();
		assertEquals(RED, ExampleViews.nodes(asked.scene("responsibility"), "unowned").get(0).style().fill());
		for (var severity : List.of("off", "info")) {
			var views = ExampleViews.text(plan.formatted("rule missing-responsible-leader " + severity)).now();
			assertNotEquals(RED, ExampleViews.nodes(views.scene("responsibility"), "unowned").get(0).style().fill());
			assertNotEquals(RED, ExampleViews.nodes(views.scene("trace"), "measure").get(0).style().fill());
		}
	}

	@Test
	void edgesLeadToWhoWorksAndWhoHelps() throws IOException {
		var scene = ExampleViews.text(PLAN).now().scene("responsibility", "cooperation");
		assertEquals(List.of("Wang -> Work"), ExampleViews.edges(scene, "worksThrough"));
		assertEquals(List.of("Wang -> Zhang"), ExampleViews.edges(scene, "helps"));
		assertEquals(List.of("Wang -> Office"), ExampleViews.edges(scene, "departmentHelps"));
		assertEquals(List.of("Li -> Wang"), ExampleViews.edges(scene, "supervises"));
		assertEquals(List.of("赵某"), ExampleViews.labels(scene, "person"));
	}

	@Test
	void layersHoldWhatTheirNamesSay() throws IOException {
		var shown = ExampleViews.text(PLAN).now();
		var subject = shown.subjects("responsibility").get(0);
		var bare = ExampleViews.DIAGRAMS.scene("responsibility", subject, Set.of(), new RelativeUris(shown.model().folder()), Language.EN);
		assertEquals(List.of("measure", "measure", "member", "member", "member", "unowned"),
				ExampleViews.nodes(bare).map(Node::mapping).filter(m -> !m.equals("department")).sorted().toList());
	}

	@Test
	void urgencyDependsOnTheReferenceDate() throws IOException {
		var shown = ExampleViews.text(PLAN);
		var before = ExampleViews.nodes(shown.on(LocalDate.of(2024, 5, 31)).scene("responsibility"), "measure").get(0);
		var weekend = ExampleViews.nodes(shown.on(LocalDate.of(2024, 6, 1)).scene("responsibility"), "measure").get(0);
		var after = ExampleViews.nodes(shown.on(LocalDate.of(2024, 6, 4)).scene("responsibility"), "measure").get(0);
		var urgent = ExampleViews.nodes(shown.on(LocalDate.of(2024, 5, 21)).scene("responsibility"), "measure").get(0);
		var soon = ExampleViews.nodes(shown.on(LocalDate.of(2024, 5, 20)).scene("responsibility"), "measure").get(0);
		var early = ExampleViews.nodes(shown.on(LocalDate.of(2024, 5, 10)).scene("responsibility"), "measure").get(0);
		assertEquals("C1 一\n2024-05-31 · ongoing", early.label());
		assertEquals("C1 一\n2024-05-31 · ongoing · due soon", soon.label());
		assertEquals("C1 一\n2024-05-31 · ongoing · urgent", urgent.label());
		assertEquals("C1 一\n2024-05-31 · ongoing · urgent", before.label());
		assertEquals(YELLOW, soon.style().fill());
		assertEquals(ORANGE, urgent.style().fill());
		assertEquals("C1 一\n2024-05-31 · overdue", weekend.label());
		assertEquals("C1 一\n2024-05-31 · 2 working days overdue", after.label());
		assertEquals(RED, after.style().fill());
	}

	@Test
	void manyMeasuresAreCounted() throws IOException {
		var crowded =
				ExampleViews.text("policy Few { threshold mapMeasures 2 }\n" + PLAN.replace("import \"district.insp\"", "")).now();
		var scene = crowded.scene("responsibility");
		assertEquals(List.of(), ExampleViews.nodes(scene, "measure"));
		assertEquals(List.of("ongoing: 1", "ongoing: 1"), ExampleViews.labels(scene, "countOngoing"));
		assertEquals(List.of("closed: 1", "closed: 1"), ExampleViews.labels(scene, "countClosed"));
		assertEquals(List.of("planned: 1"), ExampleViews.labels(scene, "countPlanned"));
	}

	@Test
	void focusIsShownOneByOneAndTheRestCounted() throws IOException {
		var shown = ExampleViews.text(PLAN);
		var member = shown.with(context -> context.withFocus(shown.element(Member.class, "Wang"))).scene("responsibility");
		assertEquals(List.of("C1 一\n2024-05-31 · ongoing"), ExampleViews.labels(member, "measure"));
		assertEquals(1, ExampleViews.nodes(member, "closedMeasure").size());
		assertEquals(List.of("planned: 1"), ExampleViews.labels(member, "countPlanned"));
		var finding = shown.with(context -> context.withFocus(shown.element(Finding.class, "P1"))).scene("responsibility");
		assertEquals(1, ExampleViews.nodes(finding, "measure").size());
		assertEquals(List.of("closed: 1"), ExampleViews.nodes(finding, "member").get(2).children().stream().map(Node::label)
				.filter(l -> l.startsWith("closed")).toList());
	}

	@Test
	void aMeasureIsShownByItselfAndAnAspectWithTheMeasuresForItsFindings() throws IOException {
		var shown = ExampleViews.text(PLAN);
		var measure = shown.with(context -> context.withFocus(shown.element(Measure.class, "C1"))).scene("responsibility");
		assertEquals(List.of("C1 一\n2024-05-31 · ongoing"), ExampleViews.labels(measure, "measure"));
		var finding = shown.with(context -> context.withFocus(shown.element(Finding.class, "P1")));
		var wanted = ExampleViews.labels(finding.scene("responsibility"), "measure");
		assertFalse(wanted.isEmpty(), "measures for the finding");
		var aspect = shown.with(context -> context.withFocus(shown.element(Finding.class, "P1").eContainer())).scene("responsibility");
		assertTrue(ExampleViews.labels(aspect, "measure").containsAll(wanted), wanted.toString());
	}

	@Test
	void planOfAnotherCommitteeMixesNothingIn() throws IOException {
		var two = ExampleViews.text(PLAN + "\nrectification Plan2 { for F1  measure D1 \"另一\" { for P1 leader Wang } }").now();
		assertEquals(2, two.subjects("responsibility").size());
		var second = two.scene("responsibility", two.subjects("responsibility").get(1));
		assertEquals(List.of("D1 另一\nno deadline · planned"), ExampleViews.labels(second, "measure"));
		assertEquals(List.of(), ExampleViews.nodes(second, "closedMeasure"));
	}

	@Test
	void labelsAreInTheLanguageAskedFor() throws IOException {
		var shown = ExampleViews.text(PLAN);
		assertTrue(shown.with(context -> context.withLanguage(Language.ZH)).scene("responsibility").title().startsWith("责任分工图：方案"));
		assertTrue(shown.with(context -> context.withLanguage(Language.EN)).scene("responsibility").title()
				.startsWith("Responsibility map: 方案"));
		assertTrue(ExampleViews.example("report-003").scene("responsibility").title().startsWith("责任分工图"), "the model's own");
	}
}
