/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.tests.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.insp.viewpoint.drawing.ArrowHead;
import org.insp.viewpoint.drawing.DrawingRenderer;
import org.insp.viewpoint.drawing.Surface;
import org.insp.viewpoint.drawing.VectorPath;
import org.insp.viewpoint.layout.Box;
import org.insp.viewpoint.layout.Label;
import org.insp.viewpoint.layout.LayoutEngine;
import org.insp.viewpoint.layout.Point;
import org.insp.viewpoint.layout.Rectangle;
import org.insp.viewpoint.layout.Route;
import org.insp.viewpoint.scene.Color;
import org.insp.viewpoint.scene.EdgeStyle;
import org.insp.viewpoint.scene.EdgeStyle.Arrow;
import org.insp.viewpoint.scene.Node.Arrangement;
import org.insp.viewpoint.scene.Scene;
import org.insp.viewpoint.scene.Style;
import org.insp.viewpoint.scene.Style.Shape;
import org.insp.viewpoint.tests.SampleScenes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests of what is drawn on a surface, whichever it is. */
class DrawingRendererTest {

	/** Writes down what is drawn on it. */
	private static final class RecordingSurface implements Surface {

		private final List<String> calls = new ArrayList<>();

		@Override
		public void begin(Box box) {
			calls.add("begin " + box.node().id());
		}

		@Override
		public void end(Box box) {
			calls.add("end " + box.node().id());
		}

		@Override
		public void begin(Route route) {
			calls.add("begin edge");
		}

		@Override
		public void end(Route route) {
			calls.add("end edge");
		}

		@Override
		public void rectangle(Rectangle area, double corner, Style style) {
			calls.add(corner == 0 ? "rectangle" : "rounded");
		}

		@Override
		public void ellipse(Rectangle area, Style style) {
			calls.add("ellipse");
		}

		@Override
		public void shape(VectorPath path, Style style) {
			calls.add("shape of " + corners(path));
		}

		@Override
		public void line(VectorPath path, List<Point> points, EdgeStyle style) {
			calls.add("line " + points.get(0).equals(path.segments().get(0).end()));
		}

		@Override
		public void text(Label label, Color color, Set<Style.Format> formats) {
			calls.add(label.lines().stream().map(Label.Line::text).collect(Collectors.joining("|")));
		}
	}

	private static long corners(VectorPath path) {
		return path.segments().stream().filter(segment -> !(segment instanceof VectorPath.Close)).count();
	}

	@ParameterizedTest
	@CsvSource({ "RECTANGLE, rectangle", "ROUNDED, rounded", "ELLIPSE, ellipse", "DOT, ellipse", "DIAMOND, shape of 4",
			"NOTE, 'shape of 5, shape of 3'" })
	void everyShapeHasItsOutline(Shape shape, String outline) {
		var node = SampleScenes.node("a", "a", Arrangement.LEAF, SampleScenes.style(shape, 0xffffff), "A", List.of());
		assertEquals("begin a, " + outline + ", A, end a",
				String.join(", ", calls(SampleScenes.scene("", Scene.Direction.RIGHT, List.of(node), List.of()))));
	}

	@Test
	void whatIsWithinIsDrawnAfterTheContainerAndEdgesLast() {
		var inner = SampleScenes.leaf("b", "B");
		var outer = SampleScenes.node("a", "a", Arrangement.FREE, SampleScenes.style(Shape.ROUNDED, 0xffffff), "A", List.of(inner));
		var scene = SampleScenes.scene("", Scene.Direction.RIGHT, List.of(outer, SampleScenes.leaf("c", "C")),
				List.of(SampleScenes.edge("a", "c", "e", "E")));
		assertEquals("begin a, rounded, A, begin b, rectangle, B, end b, end a, "
				+ "begin c, rectangle, C, end c, begin edge, line true, E, end edge",
				String.join(", ", calls(scene)));
	}

	private static List<String> calls(Scene scene) {
		var surface = new RecordingSurface();
		var drawing = LayoutEngine.layout(scene);
		DrawingRenderer.drawNodes(drawing, surface);
		DrawingRenderer.drawEdges(drawing, surface);
		return surface.calls;
	}

	@ParameterizedTest
	@CsvSource({ "INPUT, 3, NONE", "INPUT_CLOSED, 3, PAPER", "INPUT_FILL_CLOSED, 3, STROKE", "DIAMOND, 4, PAPER", "FILL_DIAMOND, 4, STROKE",
			"DOT, 3, STROKE" })
	void everyEndHasItsShape(Arrow arrow, long corners, ArrowHead.Fill fill) {
		assertEquals(corners, corners(ArrowHead.of(arrow).outline()));
		assertEquals(fill, ArrowHead.of(arrow).fill());
	}

	@ParameterizedTest
	@EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
	void anEndPointsWhereItsLineGoes(Arrow arrow) {
		var right = ArrowHead.of(arrow).at(new Point(0, 20), new Point(50, 20));
		var down = ArrowHead.of(arrow).at(new Point(20, 0), new Point(20, 50));
		for (int i = 0; i < right.segments().size(); i++) {
			var across = right.segments().get(i).end();
			var along = down.segments().get(i).end();
			assertEquals(across.x(), along.y(), 0.001);
			assertEquals(20 - across.y(), along.x() - 20, 0.001);
			assertEquals(true, across.x() <= 50 && across.x() >= 50 - ArrowHead.SIZE, "before the tip: " + across);
		}
	}
}
