/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.layout;

import java.util.ArrayList;
import java.util.List;

import org.insp.viewpoint.scene.Edge;

/** Edges that share a trunk between two blocks; mostly there is only one in it. */
final class EdgeBundle {

	final Cell source;
	final Cell target;
	final List<Edge> edges = new ArrayList<>();

	/**
	 * @param source the block at which the trunk begins
	 * @param target the block at which it ends
	 */
	EdgeBundle(Cell source, Cell target) {
		this.source = source;
		this.target = target;
	}

	/** The edge that stands for all: they have label and style in common. */
	Edge first() {
		return edges.get(0);
	}
}
