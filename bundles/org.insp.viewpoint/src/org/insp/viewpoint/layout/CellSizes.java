/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.layout;

import java.util.HashMap;
import java.util.List;

import org.insp.viewpoint.scene.Node;
import org.insp.viewpoint.scene.Style.Shape;

/** Finds how large cells are: leaves by their labels, blocks by what is packed into them, from the innermost outwards. */
final class CellSizes {

	static final double PADDING = 8;
	static final double LEADING = 5;
	/** The width that the label of a line or of a container may have before it is broken, in letters' sizes. */
	private static final int ROW_EMS = 24;
	private static final int HEADER_EMS = 16;
	/** The place that an edge needs on the side of its node. */
	private static final double PORT = 9;
	/** The place between the containers of a column, and that of what they lead to and of the legend. */
	private static final double GAP = 18;
	private static final double BESIDE = 600;

	private final boolean down;
	private final LayoutEngine.Proportions proportions;

	/**
	 * @param down whether the drawing goes downwards
	 * @param proportions of containers and labels
	 */
	CellSizes(boolean down, LayoutEngine.Proportions proportions) {
		this.down = down;
		this.proportions = proportions;
	}

	void measure(Cell cell) {
		cell.children.forEach(this::measure);
		cell.packing = null;
		cell.labelClearance = 0;
		if (cell.children.isEmpty()) {
			leaf(cell);
		} else if (cell.compound) {
			compound(cell);
		} else {
			block(cell);
		}
		double ports = PORT * (1 + Math.max(cell.ports(Side.LOW).size(), cell.ports(Side.HIGH).size()));
		cell.height = Math.max(cell.height, down ? 0 : cell.header + ports);
		cell.width = Math.max(cell.width, down ? ports : 0);
	}

	/** The cost of the page of a column, with what is usually beside it. */
	static double cost(List<Cell> column, boolean down, LayoutEngine.Proportions proportions) {
		column.forEach(new CellSizes(down, proportions)::measure);
		double along = column.stream().mapToDouble(cell -> cell.size(!down) + GAP).sum();
		double across = column.stream().mapToDouble(cell -> cell.size(down)).max().orElse(0) + BESIDE;
		return down ? ShelfPacking.cost(along, across) : ShelfPacking.cost(across, along);
	}

	static LabelFont lettering(Node node) {
		return LabelFont.of(node.style().textSize(), node.style().formats());
	}

	private void leaf(Cell cell) {
		var style = cell.node.style();
		var lettering = lettering(cell.node);
		boolean row = cell.parent != null && cell.parent.node.arrangement() == Node.Arrangement.LIST;
		cell.lines = lettering.lines(cell.node.label(),
				Math.max(style.minimumWidth() - 2 * PADDING, lettering.size() * (row ? ROW_EMS : proportions.ems())));
		double width = lettering.width(cell.lines);
		double height = lettering.height(cell.lines);
		double badges = Badges.width(cell.node);
		switch (style.shape()) {
			case ELLIPSE -> size(cell, width * Math.sqrt(2) + PADDING, height * Math.sqrt(2) + LEADING);
			case DIAMOND -> size(cell, 2 * width + PADDING, 2 * height + LEADING);
			case DOT -> size(cell, Math.max(width, height) + 2, Math.max(width, height) + 2);
			case NOTE -> size(cell, width + 3 * PADDING, height + 2 * LEADING);
			case RECTANGLE, ROUNDED -> size(cell, width + 2 * PADDING + badges, row ? height + LEADING : height + 2 * LEADING);
		}
		cell.width = Math.max(cell.width, style.minimumWidth());
		cell.height = Math.max(cell.height, row ? 0 : style.minimumHeight());
		cell.header = 0;
	}

	private void compound(Cell cell) {
		align(cell.children);
		header(cell, 0);
		cell.width = Math.max(cell.node.style().minimumWidth(), headerWidth(cell));
		cell.height = Math.max(cell.node.style().minimumHeight(), cell.header);
	}

	private void block(Cell cell) {
		cell.packing = Packing.of(cell, down, proportions.aspect());
		header(cell, cell.packing.width());
		cell.width = Math.max(cell.node.style().minimumWidth(), Math.max(cell.packing.width(), headerWidth(cell)));
		if (down && cell.children.stream().anyMatch(child -> !child.ports(Side.LOW).isEmpty())) {
			cell.labelClearance = headerWidth(cell);
			cell.width = Math.max(cell.width, cell.labelClearance + PORT * (1 + cell.ports(Side.LOW).size()));
		}
		cell.packing.place(cell.header, cell.width);
		cell.height = Math.max(cell.node.style().minimumHeight(), cell.header + cell.packing.height());
	}

	private void header(Cell cell, double width) {
		var lettering = lettering(cell.node);
		double least = Math.max(cell.node.style().minimumWidth(), lettering.size() * HEADER_EMS);
		cell.lines = lettering.lines(cell.node.label(), Math.max(width, least) - 2 * PADDING - Badges.width(cell.node));
		cell.header = cell.lines.isEmpty() ? 0 : lettering.height(cell.lines) + 2 * LEADING;
	}

	/** Makes cells of one mapping equally wide: they stand in columns, and columns look tidy so. */
	static void align(List<Cell> siblings) {
		var widest = new HashMap<String, Double>();
		var leaves = siblings.stream().filter(cell -> cell.children.isEmpty() && !isRound(cell.node.style().shape())).toList();
		leaves.forEach(cell -> widest.merge(cell.node.mapping(), cell.width, Math::max));
		leaves.forEach(cell -> cell.width = widest.get(cell.node.mapping()));
	}

	private static double headerWidth(Cell cell) {
		return lettering(cell.node).width(cell.lines) + 2 * PADDING + Badges.width(cell.node);
	}

	private static void size(Cell cell, double width, double height) {
		cell.width = Math.ceil(width);
		cell.height = Math.ceil(height);
	}

	static boolean isRound(Shape shape) {
		return shape == Shape.ELLIPSE || shape == Shape.DOT || shape == Shape.DIAMOND;
	}
}
