/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.layout;

import java.util.List;

/** The places on the side of a cell where bundles pass. */
final class PortPlacement {

	private PortPlacement() {
	}

	/** Spreads bundles evenly between two places of a side, in the order given. */
	static void spread(Cell cell, Side side, double from, double to, List<EdgeBundle> order) {
		for (int i = 0; i < order.size(); i++) {
			cell.ports(side).put(order.get(i), from + (to - from) * (i + 1) / (order.size() + 1));
		}
	}

	/** The bundles of a cell in the order in which they pass the side of its owner. */
	static List<EdgeBundle> sorted(Cell cell, Side side, Cell owner) {
		return cell.ports(side).keySet().stream().sorted((a, b) -> Double.compare(owner.ports(side).get(a), owner.ports(side).get(b)))
				.toList();
	}
}
