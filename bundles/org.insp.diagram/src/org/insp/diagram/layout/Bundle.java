/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import org.insp.diagram.scene.Edge;

/** Edges that share a trunk between two blocks; mostly there is only one in it. */
final class Bundle {

	final Cell source;
	final Cell target;
	final List<Edge> edges = new ArrayList<>();

	/**
	 * @param source the block at which the trunk begins
	 * @param target the block at which it ends
	 */
	Bundle(Cell source, Cell target) {
		this.source = source;
		this.target = target;
	}

	/** The edge that stands for all: they have label and style in common. */
	Edge first() {
		return edges.get(0);
	}
}
