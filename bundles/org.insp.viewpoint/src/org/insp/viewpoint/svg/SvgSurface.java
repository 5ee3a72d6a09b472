/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.svg;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.insp.viewpoint.drawing.Dashes;
import org.insp.viewpoint.drawing.Surface;
import org.insp.viewpoint.drawing.VectorPath;
import org.insp.viewpoint.layout.Box;
import org.insp.viewpoint.layout.Label;
import org.insp.viewpoint.layout.Point;
import org.insp.viewpoint.layout.Rectangle;
import org.insp.viewpoint.layout.Route;
import org.insp.viewpoint.scene.Color;
import org.insp.viewpoint.scene.EdgeStyle;
import org.insp.viewpoint.scene.Style;

/**
 * Draws on an SVG document: a group for each node and each edge. The document defines the ends of edges as markers.
 *
 * @param xml the document
 * @param identity writes what identifies nodes and edges
 */
record SvgSurface(XmlWriter xml, SvgIdentity identity) implements Surface {

	@Override
	public void begin(Box box) {
		var node = box.node();
		xml.start("g");
		identity.write(xml, "node", node.mapping(), node.layer(), node.element()).attribute("id", SvgIdentity.id(node.id()));
		xml.textElement("title", node.tooltip());
	}

	@Override
	public void end(Box box) {
		xml.end("g");
	}

	@Override
	public void begin(Route route) {
		var edge = route.edge();
		xml.start("g");
		identity.write(xml, "edge", edge.mapping(), edge.layer(), edge.element()).attribute("id", SvgIdentity.id(edge.id()))
				.attribute("data-source", SvgIdentity.id(edge.source())).attribute("data-target", SvgIdentity.id(edge.target()));
		xml.textElement("title", edge.tooltip());
	}

	@Override
	public void end(Route route) {
		xml.end("g");
	}

	@Override
	public void rectangle(Rectangle area, double corner, Style style) {
		xml.start("rect").attribute("x", area.x()).attribute("y", area.y()).attribute("width", area.width())
				.attribute("height", area.height()).attribute("rx", corner == 0 ? "" : XmlWriter.number(corner));
		paint(style);
	}

	@Override
	public void ellipse(Rectangle area, Style style) {
		xml.start("ellipse").attribute("cx", area.center().x()).attribute("cy", area.center().y()).attribute("rx", area.width() / 2)
				.attribute("ry", area.height() / 2);
		paint(style);
	}

	@Override
	public void shape(VectorPath path, Style style) {
		xml.start("path").attribute("d", SvgPaths.data(path));
		paint(style);
	}

	private void paint(Style style) {
		boolean bordered = style.borderWidth() > 0;
		xml.attribute("fill", style.fill().css()).attribute("stroke", bordered ? style.border().css() : "")
				.attribute("stroke-width", width(style.borderWidth()))
				.attribute("stroke-dasharray", bordered ? dashes(style.borderLine()) : "").end();
	}

	@Override
	public void line(VectorPath path, List<Point> points, EdgeStyle style) {
		xml.start("path").attribute("d", SvgPaths.data(path)).attribute("stroke", style.stroke().css())
				.attribute("stroke-width", width(style.width())).attribute("stroke-dasharray", dashes(style.line()))
				.attribute("marker-start", ArrowMarkers.reference(style.sourceArrow(), style.stroke()))
				.attribute("marker-end", ArrowMarkers.reference(style.targetArrow(), style.stroke())).end();
	}

	@Override
	public void text(Label label, Color color, Set<Style.Format> formats) {
		SvgText.write(xml, label, color, formats);
	}

	/** The width of a stroke; 1 is SVG's own. */
	private static String width(int width) {
		return width > 1 ? Integer.toString(width) : "";
	}

	private static String dashes(Style.Line line) {
		return Dashes.of(line).stream().map(String::valueOf).collect(Collectors.joining(" "));
	}
}
