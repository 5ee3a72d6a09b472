/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.layout;

import org.insp.viewpoint.scene.Node;

/** Turns cells into boxes when all is in place. */
final class BoxBuilder {

	private BoxBuilder() {
	}

	/** The box of a cell and all within, with the corner of its parent. */
	static Box of(Cell cell, double dx, double dy) {
		var area = new Rectangle(dx + cell.x, dy + cell.y, cell.width, cell.height);
		var children = cell.children.stream().map(child -> of(child, area.x(), area.y())).toList();
		return new Box(cell.node, area, label(cell, area), cell.header, children, Badges.boxes(cell.node, area));
	}

	private static Label label(Cell cell, Rectangle area) {
		double badges = Badges.width(cell.node);
		boolean round = CellSizes.isRound(cell.node.style().shape());
		double padding = round ? 0 : CellSizes.PADDING;
		double height = cell.children.isEmpty() ? area.height() : cell.header;
		double width = cell.node.arrangement() == Node.Arrangement.LEAF && round ? area.width() : area.width() - 2 * padding - badges;
		return CellSizes.lettering(cell.node).label(cell.lines, new Rectangle(area.x() + padding, area.y(), width, height),
				round || cell.node.style().labelCentered() && cell.labelClearance == 0);
	}

	static Route moved(Route route, double dx, double dy) {
		var points = route.points().stream().map(point -> point.plus(dx, dy)).toList();
		return new Route(route.edge(), points, moved(route.label(), dx, dy));
	}

	private static Label moved(Label label, double dx, double dy) {
		var area = label.area();
		var lines =
				label.lines().stream().map(line -> new Label.Line(line.text(), line.x() + dx, line.baseline() + dy, line.width())).toList();
		return new Label(new Rectangle(area.x() + dx, area.y() + dy, area.width(), area.height()), label.size(), lines);
	}
}
