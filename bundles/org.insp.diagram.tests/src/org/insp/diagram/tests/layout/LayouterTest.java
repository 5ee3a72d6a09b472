/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.tests.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.insp.diagram.layout.Layouter;
import org.insp.diagram.scene.Edge;
import org.insp.diagram.scene.Node;
import org.insp.diagram.scene.Node.Arrangement;
import org.insp.diagram.scene.Scene;
import org.insp.diagram.scene.Style.Shape;
import org.insp.diagram.tests.Samples;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Drawings of many scenes keep what a person expects of a drawing. */
class LayouterTest {

	@Example
	void theMapOfEightyEightMeasures() {
		var drawing = Layouter.layout(Samples.map(9, 88, 12, Scene.Direction.RIGHT));
		new Checks(drawing).all();
		double proportion = drawing.width() / drawing.height();
		assertTrue(proportion > 0.5 && proportion < 2.2, () -> "is " + proportion + " times as wide as high");
	}

	@Example
	void membersThatSuperviseEachOtherStandInOneColumnAsInTheScene() {
		var members = Layouter.layout(Samples.map(9, 88, 12, Scene.Direction.RIGHT)).boxes().subList(0, 9);
		for (int i = 1; i < members.size(); i++) {
			assertEquals(members.get(0).area().x(), members.get(i).area().x(), 0.01);
			assertTrue(members.get(i - 1).area().bottom() < members.get(i).area().y());
		}
	}

	@Example
	void theMapInEveryDirection() {
		for (var direction : Scene.Direction.values()) {
			new Checks(Layouter.layout(Samples.map(4, 30, 5, direction))).all();
			new Checks(Layouter.layout(Samples.mixed(direction))).all();
		}
	}

	@Example
	void theTrace() {
		new Checks(Layouter.layout(Samples.trace(35))).all();
	}

	@Example
	void anEmptyScene() {
		assertEquals(List.of(), Layouter.layout(Samples.scene("", Scene.Direction.RIGHT, List.of(), List.of())).boxes());
	}

	@Example
	void aContainerIsAsWideAsItsLabelInEveryDirection() {
		var children = List.of(Samples.leaf("a", "甲"), Samples.leaf("b", "乙"));
		var container = Samples.node("n", "team", Arrangement.FREE, Samples.style(Shape.ROUNDED, 0xffffff), "一个很长很长很长很长的容器标题", children);
		for (var direction : Scene.Direction.values()) {
			new Checks(Layouter.layout(Samples.scene("", direction, List.of(container), List.of(Samples.edge("a", "b", "leads", "")))))
					.all();
		}
	}

	@Example
	void thirtyMeasuresOfOneMemberAreNotOneRow() {
		var box = Layouter.layout(Samples.map(1, 30, 3, Scene.Direction.RIGHT)).boxes().get(0);
		assertTrue(box.children().stream().map(child -> child.area().x()).distinct().count() > 1);
		assertTrue(box.children().stream().map(child -> child.area().y()).distinct().count() > 1);
	}

	@Property(tries = 150)
	void everyScene(@ForAll("scenes") Scene scene) {
		var drawing = Layouter.layout(scene);
		new Checks(drawing).all();
		if (scene.direction() == Scene.Direction.RIGHT || scene.direction() == Scene.Direction.LEFT) {
			new Checks(drawing).headers();
		}
		assertEquals(drawing, Layouter.layout(scene));
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
					edges.add(Samples.edge(source, target, "e" + i, i % 3 == 0 ? "协同" : ""));
				}
			}
			var directions = Scene.Direction.values();
			return Samples.scene("任意", directions[random.nextInt(directions.length)], nodes, edges);
		});
	}

	private static Node node(String id, int depth, java.util.Random random, List<String> ids) {
		ids.add(id);
		var shape = Shape.values()[random.nextInt(Shape.values().length)];
		var label = "第" + id + "项 整改措施，".repeat(random.nextInt(3));
		if (depth == 0 || random.nextBoolean()) {
			return Samples.node(id, "leaf", Arrangement.LEAF, Samples.style(shape, 0xffffff), label, List.of());
		}
		var arrangement = Arrangement.values()[1 + random.nextInt(4)];
		var children = new ArrayList<Node>();
		for (int i = 0; i < 1 + random.nextInt(5); i++) {
			children.add(arrangement == Arrangement.LIST ? list(id + "." + i, ids) : node(id + "." + i, depth - 1, random, ids));
		}
		return Samples.node(id, "container", arrangement, Samples.style(Shape.ROUNDED, 0xffffff), label, children);
	}

	private static Node list(String id, List<String> ids) {
		ids.add(id);
		return Samples.leaf(id, "一行");
	}
}
