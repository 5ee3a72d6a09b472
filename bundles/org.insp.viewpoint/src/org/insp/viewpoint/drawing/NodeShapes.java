/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.drawing;

import org.insp.viewpoint.layout.Rectangle;
import org.insp.viewpoint.scene.Style;

/** Draws the outlines of nodes. */
final class NodeShapes {

	private static final double CORNER = 6;
	private static final double FOLD = 8;

	private NodeShapes() {
	}

	static void draw(Rectangle area, Style style, Surface surface) {
		switch (style.shape()) {
			case RECTANGLE -> surface.rectangle(area, 0, style);
			case ROUNDED -> surface.rectangle(area, CORNER, style);
			case ELLIPSE, DOT -> surface.ellipse(area, style);
			case DIAMOND -> surface.shape(diamond(area), style);
			case NOTE -> {
				surface.shape(note(area), style);
				surface.shape(fold(area), style);
			}
		}
	}

	private static VectorPath diamond(Rectangle area) {
		var center = area.center();
		return VectorPath.polygon(center.x(), area.y(), area.right(), center.y(), center.x(), area.bottom(), area.x(), center.y());
	}

	private static VectorPath note(Rectangle area) {
		return VectorPath.polygon(area.x(), area.y(), area.right() - FOLD, area.y(), area.right(), area.y() + FOLD, area.right(),
				area.bottom(), area.x(), area.bottom());
	}

	private static VectorPath fold(Rectangle area) {
		return VectorPath.polygon(area.right() - FOLD, area.y(), area.right() - FOLD, area.y() + FOLD, area.right(), area.y() + FOLD);
	}
}
