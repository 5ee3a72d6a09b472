/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.layout;

import java.util.ArrayList;
import java.util.List;

import org.insp.viewpoint.scene.Edge;

/** The routes of the edges: through the blocks at both ends, and between them as ELK routes them. */
final class EdgeRoutes {

	private static final int EMS = 12;
	private static final double NEAR = 0.01;

	private EdgeRoutes() {
	}

	static LabelFont lettering(Edge edge) {
		return LabelFont.of(edge.style().textSize(), edge.style().formats());
	}

	static List<String> lines(Edge edge) {
		return lettering(edge).lines(edge.label(), lettering(edge).size() * EMS);
	}

	/** The routes of a bundle, relative to the sheet. */
	static List<Route> routes(ConnectedPart sheet, EdgeBundle bundle, CellGraph cells) {
		var routes = new ArrayList<Route>();
		var trunk = sheet.trunk(bundle);
		for (var edge : bundle.edges) {
			var points = new ArrayList<>(lead(cells.source(edge), bundle, cells.outgoingSide()));
			points.addAll(trunk);
			var end = lead(cells.target(edge), bundle, cells.outgoingSide().opposite());
			for (int i = end.size() - 1; i >= 0; i--) {
				points.add(end.get(i));
			}
			var lettering = lettering(edge);
			var lines = edge == bundle.first() ? lines(edge) : List.<String>of();
			var place = lines.isEmpty() ? new Rectangle(0, 0, 0, 0) : sheet.label(bundle);
			var straight = straight(points);
			routes.add(
					new Route(edge, OutlineClipping.clip(straight, cells.source(edge), cells.target(edge)),
							lettering.label(lines, place, true)));
		}
		return routes;
	}

	/** The routes of a bundle beside a column. */
	static List<Route> beside(ConnectedPart sheet, EdgeBundle bundle, CellGraph cells) {
		var way = straight(sheet.sidePath(bundle));
		return bundle.edges.stream().map(edge -> new Route(edge, OutlineClipping.clip(way, cells.source(edge), cells.target(edge)),
				new Label(new Rectangle(0, 0, 0, 0), lettering(edge).size(), List.of()))).toList();
	}

	/** The way from a cell to the side of its block; nothing where the cell is the block. */
	private static List<Point> lead(Cell cell, EdgeBundle bundle, Side side) {
		var points = new ArrayList<Point>();
		var block = cell.block();
		for (var inner = cell; inner != block; inner = inner.parent) {
			var corner = inner.parent.corner();
			inner.parent.packing.lead(inner, bundle, side).forEach(point -> points.add(point.plus(corner.x(), corner.y())));
		}
		return points;
	}

	/** The same way without points in which it does not turn. */
	static List<Point> straight(List<Point> points) {
		var bends = new ArrayList<Point>();
		for (var point : points) {
			int last = bends.size() - 1;
			if (last >= 0 && near(bends.get(last), point)) {
				continue;
			}
			if (last >= 1 && isOnLine(bends.get(last - 1), bends.get(last), point)) {
				bends.remove(last);
			}
			bends.add(point);
		}
		return bends;
	}

	private static boolean near(Point a, Point b) {
		return Math.abs(a.x() - b.x()) < NEAR && Math.abs(a.y() - b.y()) < NEAR;
	}

	private static boolean isOnLine(Point a, Point b, Point c) {
		return Math.abs(a.x() - b.x()) < NEAR && Math.abs(b.x() - c.x()) < NEAR
				|| Math.abs(a.y() - b.y()) < NEAR && Math.abs(b.y() - c.y()) < NEAR;
	}
}
