/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.svg;

import java.io.IOException;

import org.insp.viewpoint.layout.Rectangle;
import org.insp.viewpoint.scene.Style;

/** Writes the outlines of nodes. */
final class NodeShapes {

	private static final double CORNER = 6;
	private static final double FOLD = 8;

	private NodeShapes() {
	}

	static void write(XmlWriter xml, Rectangle area, Style style) throws IOException {
		switch (style.shape()) {
			case RECTANGLE -> rectangle(xml, area, 0, style);
			case ROUNDED -> rectangle(xml, area, CORNER, style);
			case ELLIPSE,
					DOT -> paint(
							xml.start("ellipse").attribute("cx", area.center().x()).attribute("cy", area.center().y())
									.attribute("rx", area.width() / 2)
									.attribute("ry", area.height() / 2),
							style);
			case DIAMOND -> paint(
					xml.start("path").attribute("d", path(area.center().x(), area.y(), area.right(), area.center().y(), area.center().x(),
							area.bottom(), area.x(), area.center().y())),
					style);
			case NOTE -> {
				paint(xml.start("path").attribute("d",
						path(area.x(), area.y(), area.right() - FOLD, area.y(), area.right(), area.y() + FOLD,
								area.right(), area.bottom(), area.x(), area.bottom())),
						style);
				paint(xml.start("path").attribute("d",
						path(area.right() - FOLD, area.y(), area.right() - FOLD, area.y() + FOLD, area.right(), area.y() + FOLD)), style);
			}
		}
	}

	private static void rectangle(XmlWriter xml, Rectangle area, double corner, Style style) throws IOException {
		paint(xml.start("rect").attribute("x", area.x()).attribute("y", area.y()).attribute("width", area.width())
				.attribute("height", area.height())
				.attribute("rx", corner == 0 ? "" : XmlWriter.number(corner)), style);
	}

	private static void paint(XmlWriter xml, Style style) throws IOException {
		boolean bordered = style.borderWidth() > 0;
		xml.attribute("fill", style.fill().css()).attribute("stroke", bordered ? style.border().css() : "")
				.attribute("stroke-width", style.borderWidth() > 1 ? Integer.toString(style.borderWidth()) : "")
				.attribute("stroke-dasharray", bordered ? dashes(style.borderLine()) : "").end();
	}

	static String dashes(Style.Line line) {
		return switch (line) {
			case SOLID -> "";
			case DASH -> "6 3";
			case DOT -> "2 2";
			case DASH_DOT -> "6 3 2 3";
		};
	}

	private static String path(double... points) {
		var path = new StringBuilder();
		for (int i = 0; i < points.length; i += 2) {
			path.append(i == 0 ? 'M' : 'L').append(XmlWriter.number(points[i])).append(' ').append(XmlWriter.number(points[i + 1]));
		}
		return path.append('Z').toString();
	}
}
