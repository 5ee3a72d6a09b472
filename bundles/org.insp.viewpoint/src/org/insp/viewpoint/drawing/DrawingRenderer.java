/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.drawing;

import java.util.Set;

import org.insp.viewpoint.layout.Box;
import org.insp.viewpoint.layout.Drawing;
import org.insp.viewpoint.layout.Label;
import org.insp.viewpoint.layout.Route;
import org.insp.viewpoint.scene.Color;
import org.insp.viewpoint.scene.Style;

/** Draws the nodes and edges of a drawing on a surface. */
public final class DrawingRenderer {

	private static final Color INK = new Color(0x22, 0x22, 0x22);

	private DrawingRenderer() {
	}

	/** Draws a title. */
	public static void drawHeading(Label heading, Surface surface) {
		surface.text(heading, INK, Set.of(Style.Format.BOLD));
	}

	/** Draws all nodes, each before those within it and on its border. */
	public static void drawNodes(Drawing drawing, Surface surface) {
		drawing.boxes().forEach(box -> draw(box, surface));
	}

	/** Draws all edges. */
	public static void drawEdges(Drawing drawing, Surface surface) {
		drawing.routes().forEach(route -> draw(route, surface));
	}

	private static void draw(Box box, Surface surface) {
		var style = box.node().style();
		surface.begin(box);
		NodeShapes.draw(box.area(), style, surface);
		surface.text(box.label(), style.text(), style.formats());
		box.children().forEach(child -> draw(child, surface));
		box.borders().forEach(border -> draw(border, surface));
		surface.end(box);
	}

	private static void draw(Route route, Surface surface) {
		var style = route.edge().style();
		surface.begin(route);
		surface.line(RoundedPaths.through(route.points()), route.points(), style);
		surface.text(route.label(), style.text(), style.formats());
		surface.end(route);
	}
}
