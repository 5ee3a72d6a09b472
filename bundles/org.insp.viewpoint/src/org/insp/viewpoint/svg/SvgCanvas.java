/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.svg;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.insp.viewpoint.drawing.Dashes;
import org.insp.viewpoint.layout.Label;
import org.insp.viewpoint.layout.Point;
import org.insp.viewpoint.layout.Rectangle;
import org.insp.viewpoint.scene.Color;
import org.insp.viewpoint.scene.Style;
import org.insp.viewpoint.text.TextWidths;

/**
 * An SVG drawing of shapes and texts that stand for no nodes and edges, such as a chart. As in {@link SvgWriter}, texts have the widths of
 * our own table, so the same calls give the same bytes everywhere. Lengths are in pixels, from the upper left corner.
 */
public final class SvgCanvas {

	/** Which point of a text stands at its place. */
	public enum Anchor {
		/** Its left end. */
		START,
		/** Its middle. */
		MIDDLE,
		/** Its right end. */
		END
	}

	private final XmlWriter xml = new XmlWriter();
	private final double width;
	private final double height;

	/**
	 * Begins a drawing on white ground.
	 *
	 * @param width its width
	 * @param height its height
	 * @param locale the language of its texts
	 * @param title what it shows, for those who hear it read
	 */
	public SvgCanvas(double width, double height, Locale locale, String title) {
		this.width = width;
		this.height = height;
		xml.start("svg").attribute("xmlns", "http://www.w3.org/2000/svg").attribute("width", width).attribute("height", height)
				.attribute("viewBox", "0 0 " + XmlWriter.number(width) + ' ' + XmlWriter.number(height)).attribute("role", "img")
				.attribute("aria-label", title).attribute("lang", locale.toLanguageTag()).attribute("font-family", SvgText.FONTS);
		xml.start("rect").attribute("class", "paper").attribute("width", width).attribute("height", height).attribute("fill", "#ffffff")
				.end();
	}

	/** Returns the width of a text. */
	public static double widthOf(String text, double size) {
		return TextWidths.of(text, size, false);
	}

	/** Returns a text that is no wider than a width: the text itself, or its beginning with three dots. */
	public static String shortened(String text, double size, double width) {
		if (widthOf(text, size) <= width) {
			return text;
		}
		int end = text.length();
		while (end > 0 && widthOf(text.substring(0, end) + '…', size) > width) {
			end = text.offsetByCodePoints(end, -1);
		}
		return text.substring(0, end) + '…';
	}

	/** Begins a group of shapes about which a tooltip says something. */
	public void begin(String tooltip) {
		xml.start("g");
		xml.textElement("title", tooltip);
	}

	/** Ends the group. */
	public void end() {
		xml.end("g");
	}

	/** Fills a rectangle. */
	public void rectangle(Rectangle area, Color fill) {
		xml.start("rect").attribute("x", area.x()).attribute("y", area.y()).attribute("width", area.width())
				.attribute("height", area.height()).attribute("fill", fill.css()).end();
	}

	/** Fills a diamond around a point. */
	public void diamond(Point center, double radius, Color fill) {
		var corners = List.of(new Point(center.x() - radius, center.y()), new Point(center.x(), center.y() - radius),
				new Point(center.x() + radius, center.y()), new Point(center.x(), center.y() + radius));
		xml.start("path").attribute("d", 'M' + points(corners) + 'Z').attribute("fill", fill.css()).end();
	}

	/** Draws straight lines through points. */
	public void line(List<Point> through, Color color, double thickness, Style.Line pattern) {
		xml.start("path").attribute("d", 'M' + points(through)).attribute("fill", "none").attribute("stroke", color.css())
				.attribute("stroke-width", thickness)
				.attribute("stroke-dasharray", Dashes.of(pattern).stream().map(String::valueOf).collect(Collectors.joining(" "))).end();
	}

	private static String points(List<Point> points) {
		return points.stream().map(point -> XmlWriter.number(point.x()) + ' ' + XmlWriter.number(point.y()))
				.collect(Collectors.joining("L"));
	}

	/** Writes a line of text at a point of its base line. */
	public void text(String text, Point at, Anchor anchor, double size, Color color) {
		if (text.isBlank()) {
			return;
		}
		double own = widthOf(text, size);
		double left = switch (anchor) {
			case START -> at.x();
			case MIDDLE -> at.x() - own / 2;
			case END -> at.x() - own;
		};
		SvgText.write(xml, new Label(new Rectangle(left, at.y() - size, own, size), size,
				List.of(new Label.Line(text, left, at.y(), own))), color, Set.of());
	}

	/** Ends the drawing. */
	public Svg finish() {
		xml.end("svg");
		return new Svg(xml.toString(), width, height);
	}

	/**
	 * A finished drawing.
	 *
	 * @param text the document
	 * @param width its width
	 * @param height its height
	 */
	public record Svg(String text, double width, double height) {
	}
}
