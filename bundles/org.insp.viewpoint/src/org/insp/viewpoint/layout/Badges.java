/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.layout;

import java.util.ArrayList;
import java.util.List;

import org.insp.viewpoint.scene.Node;

/** The nodes on the edge of a node: side by side at its upper right corner, half outside, without influence on the layout. */
final class Badges {

	/** The distance by which badges stand out of their node. */
	static final double OVERHANG = 5;
	private static final double GAP = 2;

	private Badges() {
	}

	/** The place they take from their node's label. */
	static double width(Node node) {
		return node.borders().isEmpty() ? 0 : node.borders().stream().mapToDouble(badge -> size(badge).width() + GAP).sum();
	}

	/** The badges of a node that stands in an area. */
	static List<Box> boxes(Node node, Rectangle area) {
		var boxes = new ArrayList<Box>();
		double right = area.right() + OVERHANG;
		for (var badge : node.borders()) {
			var size = size(badge);
			var place = new Rectangle(right - size.width(), area.y() - OVERHANG, size.width(), size.height());
			var lettering = CellSizes.lettering(badge);
			boxes.add(new Box(badge, place, lettering.label(lettering.lines(badge.label(), size.width()), place, true), 0, List.of(),
					List.of()));
			right = place.x() - GAP;
		}
		return boxes;
	}

	private static Rectangle size(Node badge) {
		var style = badge.style();
		var lettering = CellSizes.lettering(badge);
		var lines = lettering.lines(badge.label(), Double.MAX_VALUE);
		double height = Math.max(Math.max(style.minimumHeight(), lettering.height(lines) + 2), 10);
		double width = Math.max(Math.max(style.minimumWidth(), lettering.width(lines) + 4), 10);
		return CellSizes.isRound(style.shape())
				? new Rectangle(0, 0, Math.max(width, height), Math.max(width, height))
				: new Rectangle(0, 0, width, height);
	}
}
