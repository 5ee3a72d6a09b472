/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.tests.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.insp.model.Aspect;
import org.insp.model.Finding;
import org.insp.model.Manifestation;
import org.insp.model.RectificationPlan;
import org.insp.viewpoint.scene.Color;
import org.insp.viewpoint.scene.CrossTable;
import org.insp.viewpoint.scene.Node;
import org.insp.viewpoint.scene.Scene;
import org.junit.jupiter.api.Test;

/** Tests of what the views other than the map show of the examples. */
class ViewsTest {

	private static final Color RED = new Color(246, 139, 139);
	private static final Color ORANGE = new Color(253, 206, 137);

	@Test
	void viewsStandInTheOrderOfTheSpecification() {
		assertEquals(List.of("responsibility", "duties", "trace", "portfolio", "team", "matrix"), ExampleViews.DIAGRAMS.views());
	}

	@Test
	void everyDiagramHasItsLayers() {
		assertEquals(List.of("base", "persons", "cooperation", "closed", "villages", "problems", "legend"), layers("responsibility"));
		assertEquals(List.of("base", "villages", "problems", "legend"), layers("duties"));
		assertEquals(List.of("base", "persons", "closed", "steps", "causes", "pledges", "problems", "legend"), layers("trace"));
		assertEquals(List.of("base", "persons", "villages", "problems", "legend"), layers("portfolio"));
		assertEquals(List.of("base", "villages", "problems", "legend"), layers("team"));
	}

	private static List<String> legend(Scene scene) {
		return scene.nodes().stream().filter(node -> node.mapping().equals("legend")).flatMap(node -> node.children().stream())
				.map(Node::mapping).toList();
	}

	@Test
	void legendExplainsOnlyWhatIsDrawn() throws IOException {
		var example = ExampleViews.example("round-zh");
		assertEquals(List.of("legendFinding", "legendClosed", "legendMember"), legend(example.scene("trace")));
		assertEquals(List.of("legendFinding", "legendCause", "legendPledge", "legendClosed", "legendMember", "legendDepartment",
				"legendThrough"), legend(example.scene("trace", "causes", "pledges", "persons")));
	}

	private static List<String> layers(String view) {
		return ExampleViews.DIAGRAMS.layers(view).stream().map(l -> l.name()).toList();
	}

	@Test
	void dutiesTellWhoAnswersForWhat() throws IOException {
		var scene = ExampleViews.example("round").scene("duties");
		assertEquals(List.of("东山镇党委"), ExampleViews.labels(scene, "principalHolder"));
		assertEquals(List.of("李某 · 纪委书记"), ExampleViews.labels(scene, "supervisoryHolder"));
		assertEquals(List.of("张某 · 党委书记"), ExampleViews.labels(scene, "firstHolder"));
		assertEquals(List.of("Chen -> Livelihood", "Li -> Conduct", "Liu -> Finance", "Wang -> Cadres", "Wang -> PartyBuilding"),
				ExampleViews.edges(scene, "ownField"));
		assertEquals(List.of(), ExampleViews.nodes(scene, "idle"));
	}

	@Test
	void gapsInTheDutiesAreMarked() throws IOException {
		var scene = ExampleViews.text("""
				committee Town "镇" { secretary A  member A "甲"  member B "乙" { portfolio X }  area X "一"  area Y "二"
					duty first { holder A } duty supervisory { holder A over X } }
				feedback F { to Town aspect S { finding P1 "三" { areas Y } } }
				""").scene("duties");
		assertEquals(List.of("nobody"), ExampleViews.labels(scene, "principalGap"));
		assertEquals(List.of(), ExampleViews.nodes(scene, "firstGap"));
		assertEquals(List.of("A -> X"), ExampleViews.edges(scene, "supervisoryOver"));
		assertEquals(List.of("乙"), ExampleViews.labels(scene, "idleMember"));
		var other = ExampleViews.nodes(scene, "otherArea").get(0);
		assertEquals("二\n1 finding", other.label());
		assertEquals(RED, other.style().fill());
	}

	@Test
	void traceLeadsFromAspectsToLeaders() throws IOException {
		var shown = ExampleViews.example("report-003");
		var scene = shown.scene("trace", "persons");
		var model = shown.model().model();
		assertEquals(model.all(Aspect.class).count(), ExampleViews.nodes(scene, "aspect").size());
		assertEquals(model.all(Finding.class).count(), ExampleViews.nodes(scene, "finding").size());
		assertEquals(model.all(Manifestation.class).count(), ExampleViews.nodes(scene, "manifestation").size());
		assertEquals(88, ExampleViews.edges(scene, "ledBy").size());
		assertEquals(88, ExampleViews.edges(scene, "carriedOutBy").size());
		assertEquals(56, ExampleViews.edges(scene, "manifestations").size());
	}

	@Test
	void traceShowsWhatIsLeftOut() throws IOException {
		var scene = ExampleViews.example("report-004").scene("trace");
		assertEquals(List.of("N4 保障和改善民生还有差距"), red(scene, "finding"));
		assertEquals(7, red(scene, "measure").size(), "nobody leads them");
		assertEquals(List.of("N4a", "N4b"), ExampleViews.nodes(scene, "manifestation").stream().filter(n -> n.style().fill().equals(ORANGE))
				.map(n -> n.label().substring(0, 3)).toList());
	}

	private static final String STEPS = """
			committee Town { secretary A  member A "甲"  member B "乙" { departments D, E }  department D { head Zhao }  department E
				village V { head Sun } }
			feedback F { to Town  aspect S { finding P1 "三" } }
			cause of P1 "四"
			cause of S "五"
			rectification Plan { for F
				measure C1 "五" { for P1  leader B  department D, V
					step C1a "六" { person Zhao  department E  due 2023-08-01  status verified }
					step C1b "七" { person Sun }
				}
				measure C2 "八" { for P1  leader B  status closed  step C2a "九" } }
			pledge G1 "十" { by A  realised C1 }
			""";

	@Test
	void traceShowsStepsCausesAndPledges() throws IOException {
		var scene = ExampleViews.text(STEPS).scene("trace", "persons", "causes", "pledges");
		assertEquals(List.of("C1a 六\n2023-08-01 · verified", "C1b 七\nno deadline · planned"), ExampleViews.labels(scene, "step"));
		assertEquals(List.of("C1 -> C1a", "C1 -> C1b"), ExampleViews.edges(scene, "stepsOf"));
		assertEquals(List.of("C1 -> D", "C1 -> V", "C1a -> E"), ExampleViews.edges(scene, "carriedOutBy"));
		assertEquals(List.of("Cause: 四", "Cause: 五"), ExampleViews.labels(scene, "cause"));
		assertEquals(2, ExampleViews.edges(scene, "causes").size());
		assertEquals(List.of("G1 -> C1"), ExampleViews.edges(scene, "realised"));
	}

	@Test
	void matrixHasStepsUnderTheirMeasures() throws IOException {
		var table = ExampleViews.text(STEPS).matrix();
		var rows = table.lines().stream().map(CrossTable.Line::label).toList();
		assertEquals(List.of("P1 三", "C1 五", "· C1a 六", "· C1b 七", "C2 八", "· C2a 九"), rows);
	}

	@Test
	void villageThatCarriesOutNeedsNoLayer() throws IOException {
		var scene = ExampleViews.text(STEPS).scene("responsibility");
		assertEquals(List.of("D", "V", "E"), ExampleViews.nodes(scene, "department").stream().map(n -> n.label().lines().findFirst().get())
				.toList());
		assertEquals(List.of("B -> D", "B -> V"), ExampleViews.edges(scene, "worksThrough"));
	}

	private static List<String> red(Scene scene, String mapping) {
		return ExampleViews.nodes(scene, mapping).stream().filter(n -> n.style().fill().equals(RED)).map(Node::label).toList();
	}

	@Test
	void portfoliosStandWithTheirMembers() throws IOException {
		var scene = ExampleViews.example("round").scene("portfolio");
		var wang = ExampleViews.nodes(scene, "member").stream().filter(n -> n.label().startsWith("王某")).findFirst().orElseThrow();
		assertEquals(Set.of("党群工作办公室", "东村", "基层党建\n1 finding", "干部队伍\n1 finding"),
				wang.children().stream().map(Node::label).collect(Collectors.toSet()));
		assertEquals(List.of(), ExampleViews.nodes(scene, "neglected"));
		assertEquals(7, ExampleViews.nodes(ExampleViews.example("report-004").scene("portfolio"), "neglected").get(0).children().size());
	}

	@Test
	void teamHasItsDivisionOfWork() throws IOException {
		var scene = ExampleViews.example("round").scene("team");
		assertEquals(List.of("周某 · leader"), ExampleViews.labels(scene, "teamLeader"));
		assertTrue(ExampleViews.labels(scene, "inspector").contains("冯某 · inspector\ndocuments, clues\nkeeps the clues"),
				ExampleViews.labels(scene,
						"inspector").toString());
		assertEquals(List.of("Wu -> Feng", "Wu -> Tao", "Wu -> Xu", "Wu -> Zheng", "Zhou -> Wu"), ExampleViews.edges(scene, "guides"));
		assertEquals(List.of("Wu -> Phase", "Zhou -> Phase", "Zhou -> Phase"), ExampleViews.edges(scene, "owns"));
		assertEquals(List.of("Xu -> East"), ExampleViews.edges(scene, "recusal"));
		assertEquals(List.of("王某 · 组织委员\nliaison officer"), ExampleViews.labels(scene, "liaison"));
	}

	@Test
	void teamWithoutAnybodyShowsWhoIsMissing() throws IOException {
		var scene = ExampleViews.text("committee Town \"镇\" {} inspection I1 { of Town team T { inspector A \"甲\" } }").scene("team");
		assertEquals(Set.of("gapLeader", "gapDeputy", "gapClues", "gapLiaison"),
				ExampleViews.nodes(scene).map(Node::mapping).filter(m -> m.startsWith("gap"))
						.collect(Collectors.toCollection(TreeSet::new)));
	}

	@Test
	void matrixHasAMarkForEachRole() throws IOException {
		var grid = ExampleViews.example("round").matrix();
		assertEquals(List.of("张某", "刘某", "李某", "王某", "陈某", "党群工作办公室", "党政办公室", "财政所", "社会事务办公室"),
				grid.columns().stream().map(CrossTable.Column::label).toList());
		var first = grid.lines().stream().filter(l -> l.label().startsWith("C1")).findFirst().orElseThrow();
		assertEquals(List.of("", "", "S/V", "L", "", "L", "C", "", ""),
				first.cells().stream().map(c -> c.map(CrossTable.Cell::label).orElse("")).toList());
		assertEquals(Optional.empty(), first.paint().fill());
	}

	@Test
	void rowsWithoutOneLeaderAreMarked() throws IOException {
		var lines = ExampleViews.example("report-004").matrix().lines();
		assertEquals(Set.of("G1", "G2", "G3", "G4", "G5", "G6", "G7", "N4"),
				lines.stream().filter(l -> l.paint().fill().filter(RED::equals).isPresent()).map(l -> l.label().substring(0, 2))
						.collect(Collectors.toSet()));
	}

	@Test
	void problemsAreBadges() throws IOException {
		var shown = ExampleViews.example("report-004");
		var measure = ExampleViews.nodes(shown.scene("responsibility"), "measure").get(0);
		assertEquals(List.of("problem"), measure.borders().stream().map(Node::mapping).toList());
		var badge = measure.borders().get(0);
		assertEquals(badge.label(), String.valueOf(badge.tooltip().lines().count()));
		assertEquals(RED, badge.style().fill());
		assertEquals(List.of(), ExampleViews.nodes(ExampleViews.example("round").scene("responsibility"), "problem"),
				"there is nothing to report");
	}

	@Test
	void problemsOfThePlanAreANote() throws IOException {
		var shown = ExampleViews.example("report-003");
		var notes = ExampleViews.nodes(shown.scene("responsibility"), "subjectProblem");
		assertEquals(1, notes.size());
		assertTrue(notes.get(0).element() instanceof RectificationPlan);
		assertEquals(5, notes.get(0).label().lines().count());
	}
}
