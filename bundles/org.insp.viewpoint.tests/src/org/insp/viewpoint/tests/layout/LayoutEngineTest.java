/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.tests.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.insp.viewpoint.layout.Box;
import org.insp.viewpoint.layout.LayoutEngine;
import org.insp.viewpoint.layout.Rectangle;
import org.insp.viewpoint.scene.Edge;
import org.insp.viewpoint.scene.Node;
import org.insp.viewpoint.scene.Node.Arrangement;
import org.insp.viewpoint.scene.Scene;
import org.insp.viewpoint.scene.Style.Shape;
import org.insp.viewpoint.tests.SampleScenes;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Drawings of many scenes keep what a person expects of a drawing. */
class LayoutEngineTest {

	@Example
	void theMapOfEightyEightMeasures() {
		var drawing = LayoutEngine.layout(SampleScenes.map(9, 88, 12, Scene.Direction.RIGHT));
		new DrawingChecks(drawing).all();
		double proportion = drawing.width() / drawing.height();
		assertTrue(proportion > 0.5 && proportion < 2.2, () -> "is " + proportion + " times as wide as high");
	}

	@Example
	void membersThatSuperviseEachOtherStandInOneColumnAsInTheScene() {
		var members = LayoutEngine.layout(SampleScenes.map(9, 88, 12, Scene.Direction.RIGHT)).boxes().subList(0, 9);
		for (int i = 1; i < members.size(); i++) {
			assertEquals(members.get(0).area().x(), members.get(i).area().x(), 0.01);
			assertTrue(members.get(i - 1).area().bottom() < members.get(i).area().y());
		}
	}

	@Example
	void theMapInEveryDirection() {
		for (var direction : Scene.Direction.values()) {
			new DrawingChecks(LayoutEngine.layout(SampleScenes.map(4, 30, 5, direction))).all();
			new DrawingChecks(LayoutEngine.layout(SampleScenes.mixed(direction))).all();
		}
	}

	@Example
	void whatBelongsInTheMarginStandsOutsideTheOthers() {
		var boxes = LayoutEngine.layout(withLegend("signs", true)).boxes();
		var legend = boxes.get(3).area();
		assertTrue(boxes.subList(0, 3).stream().allMatch(box -> box.area().bottom() <= legend.y())
				|| boxes.subList(0, 3).stream().allMatch(box -> box.area().right() <= legend.x()), boxes.toString());
	}

	@Example
	void theNameOfAMappingMakesNoDifference() {
		for (boolean inMargin : new boolean[] { true, false }) {
			assertEquals(areas(withLegend("signs", inMargin)), areas(withLegend("legend", inMargin)));
		}
	}

	private static Scene withLegend(String mapping, boolean inMargin) {
		var items = List.of(SampleScenes.leaf("s", "sign"));
		var legend = SampleScenes.node("l", mapping, Arrangement.FREE, SampleScenes.style(Shape.RECTANGLE, 0xffffff), "Legend", items);
		var nodes = List.of(SampleScenes.leaf("a", "alpha"), SampleScenes.leaf("b", "beta"), SampleScenes.leaf("c", "gamma"),
				inMargin ? SampleScenes.inMargin(legend) : legend);
		var edges = List.of(SampleScenes.edge("a", "b", "leads", ""), SampleScenes.edge("b", "c", "leads", ""));
		return SampleScenes.scene("", Scene.Direction.RIGHT, nodes, edges);
	}

	private static List<Rectangle> areas(Scene scene) {
		return LayoutEngine.layout(scene).boxes().stream().map(Box::area).toList();
	}

	@Example
	void theTrace() {
		new DrawingChecks(LayoutEngine.layout(SampleScenes.trace(35))).all();
	}

	@Example
	void anEmptyScene() {
		assertEquals(List.of(), LayoutEngine.layout(SampleScenes.scene("", Scene.Direction.RIGHT, List.of(), List.of())).boxes());
	}

	@Example
	void aContainerIsAsWideAsItsLabelInEveryDirection() {
		var children = List.of(SampleScenes.leaf("a", "甲"), SampleScenes.leaf("b", "乙"));
		var container =
				SampleScenes.node("n", "team", Arrangement.FREE, SampleScenes.style(Shape.ROUNDED, 0xffffff), "一个很长很长很长很长的容器标题", children);
		for (var direction : Scene.Direction.values()) {
			new DrawingChecks(LayoutEngine
					.layout(SampleScenes.scene("", direction, List.of(container), List.of(SampleScenes.edge("a", "b", "leads", "")))))
					.all();
		}
	}

	@Example
	void thirtyMeasuresOfOneMemberAreNotOneRow() {
		var box = LayoutEngine.layout(SampleScenes.map(1, 30, 3, Scene.Direction.RIGHT)).boxes().get(0);
		assertTrue(box.children().stream().map(child -> child.area().x()).distinct().count() > 1);
		assertTrue(box.children().stream().map(child -> child.area().y()).distinct().count() > 1);
	}

	@Property(tries = 150)
	void everyScene(@ForAll("scenes") Scene scene) {
		var drawing = LayoutEngine.layout(scene);
		new DrawingChecks(drawing).all();
		if (scene.direction() == Scene.Direction.RIGHT || scene.direction() == Scene.Direction.LEFT) {
			new DrawingChecks(drawing).headers();
		}
		assertEquals(drawing, LayoutEngine.layout(scene));
	}

	@Provide
	Arbitrary<Scene> scenes() {
		return Arbitraries.randomValue(random -> {
			var ids = new ArrayList<String>();
			var nodes = new ArrayList<Node>();
			for (int i = 0; i < 1 + random.nextInt(6); i++) {
				nodes.add(node("n" + i, 2, random, ids));
			}
			var edges = new ArrayList<Edge>();
			for (int i = 0; i < random.nextInt(12); i++) {
				var source = ids.get(random.nextInt(ids.size()));
				var target = ids.get(random.nextInt(ids.size()));
				if (!source.startsWith(target) && !target.startsWith(source)) {
					edges.add(SampleScenes.edge(source, target, "e" + i, i % 3 == 0 ? "协同" : ""));
				}
			}
			var directions = Scene.Direction.values();
			return SampleScenes.scene("任意", directions[random.nextInt(directions.length)], nodes, edges);
		});
	}

	private static Node node(String id, int depth, java.util.Random random, List<String> ids) {
		ids.add(id);
		var shape = Shape.values()[random.nextInt(Shape.values().length)];
		var label = "第" + id + "项 整改措施，".repeat(random.nextInt(3));
		if (depth == 0 || random.nextBoolean()) {
			return SampleScenes.node(id, "leaf", Arrangement.LEAF, SampleScenes.style(shape, 0xffffff), label, List.of());
		}
		var arrangement = Arrangement.values()[1 + random.nextInt(4)];
		var children = new ArrayList<Node>();
		for (int i = 0; i < 1 + random.nextInt(5); i++) {
			children.add(arrangement == Arrangement.LIST ? list(id + "." + i, ids) : node(id + "." + i, depth - 1, random, ids));
		}
		return SampleScenes.node(id, "container", arrangement, SampleScenes.style(Shape.ROUNDED, 0xffffff), label, children);
	}

	private static Node list(String id, List<String> ids) {
		ids.add(id);
		return SampleScenes.leaf(id, "一行");
	}
}
