/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.layout;

import java.util.List;

import org.insp.viewpoint.scene.Node;

/** The way in which the children of a block are placed, and in which the bundles pass between them. */
interface Packing {

	/** The width that it needs. */
	double width();

	/** The height that it needs, without the header. */
	double height();

	/** Places the children below a header in a block of a width of at least {@link #width()}. */
	void place(double header, double width);

	/** Decides where the bundles pass inside, after their places on the sides of the block are known. */
	void route();

	/** The way of a bundle from a child to the side of the block, in the block's coordinates. */
	List<Point> lead(Cell child, EdgeBundle bundle, Side side);

	/** The packing that suits a block. */
	static Packing of(Cell cell, boolean down, double aspect) {
		return switch (cell.node.arrangement()) {
			case LIST -> down ? new LatticePacking(cell, true, 1) : new ListPacking(cell);
			case VERTICAL -> new LatticePacking(cell, down, 1);
			case HORIZONTAL -> new LatticePacking(cell, down, cell.children.size());
			case FREE, LEAF -> LatticePacking.near(cell, down, aspect);
		};
	}

	/** Returns whether the places of edges on the sides of a block are given by what is inside. */
	static boolean isFixed(Cell cell) {
		return cell.packing instanceof ListPacking;
	}

	/** Returns whether the children of a cell are lines of text. */
	static boolean isList(Cell cell) {
		return cell.node.arrangement() == Node.Arrangement.LIST;
	}
}
