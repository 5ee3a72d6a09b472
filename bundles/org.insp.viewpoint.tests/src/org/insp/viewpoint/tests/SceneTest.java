/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.tests;

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

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.insp.viewpoint.json.JsonViewWriter;
import org.insp.viewpoint.scene.EdgeStyle.Arrow;
import org.insp.viewpoint.scene.Node;
import org.insp.viewpoint.scene.Node.Placement;
import org.insp.viewpoint.scene.Scene;
import org.insp.viewpoint.scene.Scene.Direction;
import org.insp.viewpoint.scene.Style.Format;
import org.insp.viewpoint.scene.Style.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The diagram of a small workshop: three jobs, one with a machine, one with two, one with none. */
class SceneTest {

	private static final Path MODEL = WorkshopExample.MODEL;
	private static final String C1 = "job:jobs.xmi#C1";
	private static final String C2 = "job:jobs.xmi#C2";
	private static final String MILL = "machine:site.xmi#Mill";
	private static final String LATHE = "machine:site.xmi#Lathe";

	@TempDir
	Path dir;

	private static Scene scene(String... layers) throws IOException {
		return new WorkshopExample().scene(Locale.CHINESE, layers);
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
				List.of("unassigned:jobs.xmi#C3", MILL, "badge:site.xmi#Mill", C1,
						C2 + '@' + MILL, LATHE, C2 + '@' + LATHE),
				all(scene.nodes()).map(Node::id).toList(), "nodes before containers, everything once, in the order of the workshop");
		assertEquals(Placement.MARGIN, scene.nodes().get(0).placement(), "as its documentation says");
		assertEquals(Placement.DRAWING, scene.nodes().get(1).placement());
		assertEquals("Small workshop", scene.title());
		assertEquals(Direction.DOWN, scene.direction());
	}

	@Test
	void firstStyleWhoseConditionHolds() throws IOException {
		var scene = scene();
		var closed = node(scene, C1).style();
		assertEquals("RECTANGLE #ccf2a6 0 0", closed.shape() + " " + closed.fill().css() + ' ' + closed.minimumWidth() + ' '
				+ closed.minimumHeight());
		var other = node(scene, C2 + '@' + MILL).style();
		assertEquals("ELLIPSE #fce94f 80 30",
				other.shape() + " " + other.fill().css() + ' ' + other.minimumWidth() + ' ' + other.minimumHeight());
		assertEquals(Shape.RECTANGLE, node(scene, MILL).style().shape());
		assertEquals(Shape.NOTE, scene.nodes().get(0).style().shape());
	}

	@Test
	void standardStyleWhereNoConditionHolds() throws IOException {
		var without = Files.createDirectories(dir.resolve("description")).resolve("workshop.odesign");
		Files.copy(WorkshopExample.TESTDATA.resolve("viewpoint/plugin.properties"), dir.resolve("plugin.properties"));
		Files.copy(WorkshopExample.TESTDATA.resolve("viewpoint/plugin_zh.properties"), dir.resolve("plugin_zh.properties"));
		Files.writeString(without, WorkshopExample.text().replace("predicateExpression=\"true\"", "predicateExpression=\"false\""));
		var job = node(new WorkshopExample(without, MODEL).scene(Locale.CHINESE), C2 + '@' + MILL);
		assertEquals("C2\nTwo", job.label());
		assertEquals(Set.of(Format.BOLD, Format.ITALIC), job.style().formats());
		assertEquals("120 40 1 9", job.style().minimumWidth() + " " + job.style().minimumHeight() + ' '
				+ job.style().borderWidth() + ' ' + job.style().textSize());
		assertFalse(job.style().labelCentered());
	}

	@Test
	void badgesSitOnTheEdge() throws IOException {
		var borders = node(scene(), MILL).borders();
		assertEquals(List.of("badge"), borders.stream().map(Node::mapping).toList());
		assertEquals("2 jobs", borders.get(0).tooltip());
		assertEquals("", borders.get(0).label());
		assertEquals(20, borders.get(0).style().minimumWidth());
	}

	@Test
	void edgesJoinAllViewsOfTheirEnds() throws IOException {
		var edges = scene().edges();
		assertEquals(List.of("together(" + C1 + ',' + LATHE + ')'), edges.stream().map(e -> e.id()).toList());
		assertEquals("C1", edges.get(0).label());
		assertEquals(Arrow.NONE, edges.get(0).style().targetArrow());
		assertEquals(2, edges.get(0).style().width());
	}

	@Test
	void layersBringWhatBelongsToThem() throws IOException {
		var without = scene();
		assertEquals("[base true, operators false]", without.layers().stream().map(l -> l.name() + ' ' + l.shown()).toList().toString());
		assertEquals("操作员", without.layers().get(1).label());
		assertTrue(all(without.nodes()).noneMatch(n -> n.mapping().equals("hall")));
		var with = scene("operators");
		var hall = node(with, "hall:site.xmi#North");
		assertEquals(List.of("钱某"), hall.children().stream().map(Node::label).toList());
		assertEquals(List.of("work", "work", "work", "together"), with.edges().stream().map(e -> e.mapping()).toList(),
				"an edge for each machine of each job; layers that can be switched come first");
		assertEquals("work:jobs.xmi#C1(" + MILL + ',' + hall.id() + ')', with.edges().get(0).id());
		assertEquals("C1", EcoreUtil.getID(with.edges().get(0).element()));
	}

	@Test
	void linesOfAListAreNoEndsOfEdges() throws IOException {
		var changed = Files.createDirectories(dir.resolve("description")).resolve("workshop.odesign");
		Files.copy(WorkshopExample.TESTDATA.resolve("viewpoint/plugin.properties"), dir.resolve("plugin.properties"));
		Files.copy(WorkshopExample.TESTDATA.resolve("viewpoint/plugin_zh.properties"), dir.resolve("plugin_zh.properties"));
		Files.writeString(changed, WorkshopExample.text().replace("<containerMappings name=\"machine\"",
				"<containerMappings name=\"machine\" childrenPresentation=\"List\""));
		var scene = new WorkshopExample(changed, MODEL).scene(Locale.CHINESE);
		assertEquals(2, node(scene, MILL).children().size());
		assertEquals(List.of(), scene.edges());
	}

	@Test
	void whereTheModelLiesMakesNoDifference() throws IOException {
		var elsewhere = Files.createDirectories(dir.resolve("某地 1"));
		try (var files = Files.list(MODEL)) {
			for (var file : files.toList()) {
				Files.copy(file, elsewhere.resolve(file.getFileName()));
			}
		}
		assertEquals(json(MODEL), json(elsewhere));
	}

	private static String json(Path folder) throws IOException {
		var example = new WorkshopExample(WorkshopExample.SPECIFICATION, folder);
		return new JsonViewWriter(example.uris()).write(List.of(example.scene(Locale.ENGLISH, "operators"), example.table()));
	}

	@Test
	void jsonIsAsItWas() throws IOException {
		assertEquals(Files.readString(WorkshopExample.TESTDATA.resolve("workshop.json")), json(MODEL));
	}
}
