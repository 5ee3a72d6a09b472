/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.svg;

import java.io.IOException;

import org.insp.diagram.layout.Area;
import org.insp.diagram.scene.Style;

/** Writes the outlines of nodes. */
final class Shapes {

	private static final double CORNER = 6;
	private static final double FOLD = 8;

	private Shapes() {
	}

	static void write(Xml xml, Area area, Style style) throws IOException {
		switch (style.shape()) {
			case RECTANGLE -> rectangle(xml, area, 0, style);
			case ROUNDED -> rectangle(xml, area, CORNER, style);
			case ELLIPSE,
					DOT -> paint(
							xml.start("ellipse").with("cx", area.center().x()).with("cy", area.center().y()).with("rx", area.width() / 2)
									.with("ry", area.height() / 2),
							style);
			case DIAMOND -> paint(
					xml.start("path").with("d", path(area.center().x(), area.y(), area.right(), area.center().y(), area.center().x(),
							area.bottom(), area.x(), area.center().y())),
					style);
			case NOTE -> {
				paint(xml.start("path").with("d", path(area.x(), area.y(), area.right() - FOLD, area.y(), area.right(), area.y() + FOLD,
						area.right(), area.bottom(), area.x(), area.bottom())), style);
				paint(xml.start("path").with("d",
						path(area.right() - FOLD, area.y(), area.right() - FOLD, area.y() + FOLD, area.right(), area.y() + FOLD)), style);
			}
		}
	}

	private static void rectangle(Xml xml, Area area, double corner, Style style) throws IOException {
		paint(xml.start("rect").with("x", area.x()).with("y", area.y()).with("width", area.width()).with("height", area.height())
				.with("rx", corner == 0 ? "" : Xml.number(corner)), style);
	}

	private static void paint(Xml xml, Style style) throws IOException {
		boolean bordered = style.borderWidth() > 0;
		xml.with("fill", style.fill().css()).with("stroke", bordered ? style.border().css() : "")
				.with("stroke-width", style.borderWidth() > 1 ? Integer.toString(style.borderWidth()) : "")
				.with("stroke-dasharray", bordered ? dashes(style.borderLine()) : "").end();
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
			path.append(i == 0 ? 'M' : 'L').append(Xml.number(points[i])).append(' ').append(Xml.number(points[i + 1]));
		}
		return path.append('Z').toString();
	}
}
