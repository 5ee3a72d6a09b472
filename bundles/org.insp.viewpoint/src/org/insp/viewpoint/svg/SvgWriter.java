/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.svg;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

import org.insp.viewpoint.layout.Box;
import org.insp.viewpoint.layout.Drawing;
import org.insp.viewpoint.layout.Route;
import org.insp.viewpoint.scene.CrossTable;
import org.insp.viewpoint.text.EngineMessages;

/**
 * Writes drawings as SVG: the same bytes for the same drawing. A node is {@code <g class="node m-MAPPING l-LAYER" id=… data-mapping=…
 * data-element=… data-layer=…>} with the groups of its children inside, an edge {@code <g class="edge …" data-source=… data-target=…>};
 * what is told when one points at it is its {@code <title>}. Lines and heads of columns of a table are {@code <g class="line …">} and
 * {@code <g class="column …">}.
 */
public final class SvgWriter {

	private final XmlWriter xml;

	private SvgWriter(Appendable out) {
		xml = new XmlWriter(out);
	}

	/** Writes a drawing. */
	public static void write(Drawing drawing, Appendable out) throws IOException {
		write(drawing, Optional.empty(), out);
	}

	/** Writes a drawing with the reference date beside its title. */
	public static void write(Drawing drawing, Optional<LocalDate> on, Appendable out) throws IOException {
		new SvgWriter(out).drawing(drawing, on);
	}

	/** Writes a cross table. */
	public static void write(CrossTable grid, Appendable out) throws IOException {
		write(grid, Optional.empty(), out);
	}

	/** Writes a cross table with the reference date beside its title. */
	public static void write(CrossTable grid, Optional<LocalDate> on, Appendable out) throws IOException {
		new TableSvgWriter(new XmlWriter(out), grid, on).write();
	}

	/** The id of the group that a node or an edge is drawn in. */
	public static String groupId(String id) {
		return SvgIdentity.id(id);
	}

	/** The id of the group that a line of a table is drawn in. */
	public static String lineId(int index) {
		return "line-" + index;
	}

	/** The id of the group that the head of a table's column is drawn in. */
	public static String columnId(int index) {
		return "column-" + index;
	}

	private void drawing(Drawing drawing, Optional<LocalDate> on) throws IOException {
		var scene = drawing.scene();
		var frame = new SvgFrame(xml, scene.view(), scene.title(), scene.locale(), on);
		frame.start(drawing.width(), drawing.height(),
				EngineMessages.get(SvgWriter.class, scene.locale(), "drawing", count(drawing.boxes()), drawing.routes().size()));
		ArrowMarkers.define(xml, drawing.routes());
		frame.heading(drawing.heading());
		xml.start("g").attribute("class", "nodes");
		for (var box : drawing.boxes()) {
			box(box);
		}
		xml.end("g");
		xml.start("g").attribute("class", "edges").attribute("fill", "none");
		for (var route : drawing.routes()) {
			route(route);
		}
		xml.end("g");
		frame.end();
	}

	private static int count(Iterable<Box> boxes) {
		int count = 0;
		for (var box : boxes) {
			count += 1 + count(box.children());
		}
		return count;
	}

	private void box(Box box) throws IOException {
		var node = box.node();
		xml.start("g");
		SvgIdentity.write(xml, "node", node.mapping(), node.layer(), node.element()).attribute("id", SvgIdentity.id(node.id()));
		xml.textElement("title", node.tooltip());
		NodeShapes.write(xml, box.area(), node.style());
		SvgText.write(xml, box.label(), node.style().text(), node.style().formats());
		for (var child : box.children()) {
			box(child);
		}
		for (var border : box.borders()) {
			box(border);
		}
		xml.end("g");
	}

	private void route(Route route) throws IOException {
		var edge = route.edge();
		var style = edge.style();
		xml.start("g");
		SvgIdentity.write(xml, "edge", edge.mapping(), edge.layer(), edge.element()).attribute("id", SvgIdentity.id(edge.id()))
				.attribute("data-source", SvgIdentity.id(edge.source())).attribute("data-target", SvgIdentity.id(edge.target()));
		xml.textElement("title", edge.tooltip());
		xml.start("path").attribute("d", RoundedPaths.rounded(route.points())).attribute("stroke", style.stroke().css())
				.attribute("stroke-width", style.width() > 1 ? Integer.toString(style.width()) : "")
				.attribute("stroke-dasharray", NodeShapes.dashes(style.line()))
				.attribute("marker-start", ArrowMarkers.reference(style.sourceArrow(), style.stroke()))
				.attribute("marker-end", ArrowMarkers.reference(style.targetArrow(), style.stroke())).end();
		SvgText.write(xml, route.label(), style.text(), style.formats());
		xml.end("g");
	}
}
