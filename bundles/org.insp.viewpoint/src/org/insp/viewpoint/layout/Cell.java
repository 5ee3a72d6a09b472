/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.insp.viewpoint.scene.Node;

/** A node while its place is being found: coordinates count from the corner of its parent. */
final class Cell {

	final Node node;
	final Cell parent;
	/** The position among its siblings. */
	final int index;
	final List<Cell> children = new ArrayList<>();
	/** Bundles that begin or end at it or below, by the side at which they pass, each with the place on that side. */
	private final Map<Side, Map<EdgeBundle, Double>> ports = new EnumMap<>(Side.class);
	/** True if ELK places its children; else they are packed, and the cell is a block to ELK. */
	boolean compound;
	List<String> lines = List.of();
	double header;
	/** The length of the upper side that is kept free of edges because they would pass the label on their way in. */
	double labelClearance;
	double x;
	double y;
	double width;
	double height;
	Packing packing;

	Cell(Node node, Cell parent) {
		this.node = node;
		this.parent = parent;
		index = parent == null ? 0 : parent.children.size();
		for (var side : Side.values()) {
			ports.put(side, new LinkedHashMap<>());
		}
	}

	Map<EdgeBundle, Double> ports(Side side) {
		return ports.get(side);
	}

	/** Returns whether an edge begins or ends at it or within. */
	boolean isConnected() {
		return !ports(Side.LOW).isEmpty() || !ports(Side.HIGH).isEmpty() || compound && children.stream().anyMatch(Cell::isConnected);
	}

	/** The cell that ELK sees of it: the outermost cell around it that is not compound. */
	Cell block() {
		var block = this;
		for (var outer = parent; outer != null; outer = outer.parent) {
			block = outer.compound ? block : outer;
		}
		return block;
	}

	Point corner() {
		return parent == null ? new Point(x, y) : parent.corner().plus(x, y);
	}

	double start(boolean alongY) {
		return alongY ? y : x;
	}

	double size(boolean alongY) {
		return alongY ? height : width;
	}

	double end(boolean alongY) {
		return start(alongY) + size(alongY);
	}
}
