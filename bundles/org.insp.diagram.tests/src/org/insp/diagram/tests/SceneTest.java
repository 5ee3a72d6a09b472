/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.insp.model.Measure;
import org.insp.viewpoint.Viewpoint;
import org.insp.viewpoint.interpretation.RelativeUris;
import org.insp.viewpoint.json.JsonViewWriter;
import org.insp.viewpoint.scene.EdgeStyle.Arrow;
import org.insp.viewpoint.scene.Node;
import org.insp.viewpoint.scene.Scene;
import org.insp.viewpoint.scene.Scene.Direction;
import org.insp.viewpoint.scene.Style.Format;
import org.insp.viewpoint.scene.Style.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a small plan: three measures, one with a leader, one with two, one with none. */
class SceneTest {

	private static final Path PLAN = SmallSpecification.TESTDATA.resolve("plan");
	private static final String C1 = "measure:plan.insp#~elements:Plan/measures:C1";
	private static final String C2 = "measure:plan.insp#~elements:Plan/measures:C2";
	private static final String WANG = "leader:committee.insp#~elements:Town/members:Wang";
	private static final String ZHANG = "leader:committee.insp#~elements:Town/members:Zhang";

	@TempDir
	Path dir;

	private static Scene scene(String... layers) throws IOException {
		return SmallSpecification.scene(SmallSpecification.SPECIFICATION, PLAN, "map", Set.of(layers));
	}

	private static Stream<Node> all(List<Node> nodes) {
		return nodes.stream().flatMap(n -> Stream.concat(Stream.of(n), Stream.concat(all(n.borders()), all(n.children()))));
	}

	private static Node node(Scene scene, String id) {
		return all(scene.nodes()).filter(n -> n.id().equals(id)).findFirst().orElseThrow(() -> new AssertionError(id));
	}

	@Test
	void nodesHaveNamesOfTheirOwnWhereverTheyStand() throws IOException {
		var scene = scene();
		assertEquals(
				List.of("lonely:plan.insp#~elements:Plan/measures:C3", WANG, "badge:committee.insp#~elements:Town/members:Wang", C1,
						C2 + '@' + WANG, ZHANG, C2 + '@' + ZHANG),
				all(scene.nodes()).map(Node::id).toList(), "nodes before containers, everything once, in the order of the plan");
		assertEquals("Small plan", scene.title());
		assertEquals(Direction.DOWN, scene.direction());
	}

	@Test
	void firstStyleWhoseConditionHolds() throws IOException {
		var scene = scene();
		var closed = node(scene, C1).style();
		assertEquals("RECTANGLE #ccf2a6 0 0", closed.shape() + " " + closed.fill().css() + ' ' + closed.minimumWidth() + ' '
				+ closed.minimumHeight());
		var other = node(scene, C2 + '@' + WANG).style();
		assertEquals("ELLIPSE #fce94f 80 30",
				other.shape() + " " + other.fill().css() + ' ' + other.minimumWidth() + ' ' + other.minimumHeight());
		assertEquals(Shape.RECTANGLE, node(scene, WANG).style().shape());
		assertEquals(Shape.NOTE, scene.nodes().get(0).style().shape());
	}

	@Test
	void standardStyleWhereNoConditionHolds() throws IOException {
		var without = Files.createDirectories(dir.resolve("description")).resolve("small.odesign");
		Files.copy(SmallSpecification.TESTDATA.resolve("small/plugin.properties"), dir.resolve("plugin.properties"));
		Files.copy(SmallSpecification.TESTDATA.resolve("small/plugin_zh.properties"), dir.resolve("plugin_zh.properties"));
		Files.writeString(without, SmallSpecification.text().replace("predicateExpression=\"true\"", "predicateExpression=\"false\""));
		var measure = node(SmallSpecification.scene(without, PLAN, "map", Set.of()), C2 + '@' + WANG);
		assertEquals("C2\nTwo", measure.label());
		assertEquals(Set.of(Format.BOLD, Format.ITALIC), measure.style().formats());
		assertEquals("120 40 1 9", measure.style().minimumWidth() + " " + measure.style().minimumHeight() + ' '
				+ measure.style().borderWidth() + ' ' + measure.style().textSize());
		assertFalse(measure.style().labelCentered());
	}

	@Test
	void badgesSitOnTheEdge() throws IOException {
		var borders = node(scene(), WANG).borders();
		assertEquals(List.of("badge"), borders.stream().map(Node::mapping).toList());
		assertEquals("2 measures", borders.get(0).tooltip());
		assertEquals("", borders.get(0).label());
		assertEquals(20, borders.get(0).style().minimumWidth());
	}

	@Test
	void edgesJoinAllViewsOfTheirEnds() throws IOException {
		var edges = scene().edges();
		assertEquals(List.of("together(" + C1 + ',' + ZHANG + ')'), edges.stream().map(e -> e.id()).toList());
		assertEquals("C1", edges.get(0).label());
		assertEquals(Arrow.NONE, edges.get(0).style().targetArrow());
		assertEquals(2, edges.get(0).style().width());
	}

	@Test
	void layersBringWhatBelongsToThem() throws IOException {
		var without = scene();
		assertEquals("[base true, persons false]", without.layers().stream().map(l -> l.name() + ' ' + l.shown()).toList().toString());
		assertEquals("责任人", without.layers().get(1).label());
		assertTrue(all(without.nodes()).noneMatch(n -> n.mapping().equals("department")));
		var with = scene("persons");
		var department = node(with, "department:committee.insp#~elements:Town/departments:Work");
		assertEquals(List.of("钱某"), department.children().stream().map(Node::label).toList());
		assertEquals(List.of("work", "work", "work", "together"), with.edges().stream().map(e -> e.mapping()).toList(),
				"an edge for each leader of each measure; layers that can be switched come first");
		assertEquals("work:plan.insp#~elements:Plan/measures:C1(" + WANG + ',' + department.id() + ')', with.edges().get(0).id());
		assertEquals("C1", ((Measure) with.edges().get(0).element()).getName());
	}

	@Test
	void linesOfAListAreNoEndsOfEdges() throws IOException {
		var changed = Files.createDirectories(dir.resolve("description")).resolve("small.odesign");
		Files.copy(SmallSpecification.TESTDATA.resolve("small/plugin.properties"), dir.resolve("plugin.properties"));
		Files.copy(SmallSpecification.TESTDATA.resolve("small/plugin_zh.properties"), dir.resolve("plugin_zh.properties"));
		Files.writeString(changed, SmallSpecification.text().replace("<containerMappings name=\"leader\"",
				"<containerMappings name=\"leader\" childrenPresentation=\"List\""));
		var scene = SmallSpecification.scene(changed, PLAN, "map", Set.of());
		assertEquals(2, node(scene, WANG).children().size());
		assertEquals(List.of(), scene.edges());
	}

	@Test
	void whereTheModelLiesMakesNoDifference() throws IOException {
		var elsewhere = Files.createDirectories(dir.resolve("某地 1"));
		try (var files = Files.list(PLAN)) {
			for (var file : files.toList()) {
				Files.copy(file, elsewhere.resolve(file.getFileName()));
			}
		}
		assertEquals(json(PLAN), json(elsewhere));
	}

	private static String json(Path folder) throws IOException {
		var diagrams = new Viewpoint(SmallSpecification.read(SmallSpecification.SPECIFICATION));
		var model = SmallSpecification.model(folder);
		var places = new RelativeUris(model.folder());
		var plan = diagrams.subjects("map", model.model().contents()).get(0);
		return new JsonViewWriter(places).write(List.of(diagrams.scene("map", plan, Set.of("persons"), places, Locale.ENGLISH),
				diagrams.crossTable("matrix", plan, Locale.ENGLISH)));
	}

	@Test
	void jsonIsAsItWas() throws IOException {
		assertEquals(Files.readString(SmallSpecification.TESTDATA.resolve("small.json")), json(PLAN));
	}
}
