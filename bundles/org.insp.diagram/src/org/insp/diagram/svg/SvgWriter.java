/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.svg;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

import org.insp.diagram.layout.Box;
import org.insp.diagram.layout.Drawing;
import org.insp.diagram.layout.Route;
import org.insp.diagram.scene.Grid;
import org.insp.diagram.text.EngineMessages;

/**
 * Writes drawings as SVG: the same bytes for the same drawing. A node is {@code <g class="node m-MAPPING l-LAYER" id=… data-mapping=…
 * data-element=… data-layer=…>} with the groups of its children inside, an edge {@code <g class="edge …" data-source=… data-target=…>};
 * what is told when one points at it is its {@code <title>}. Lines and heads of columns of a table are {@code <g class="line …">} and
 * {@code <g class="column …">}.
 */
public final class SvgWriter {

	private final Xml xml;

	private SvgWriter(Appendable out) {
		xml = new Xml(out);
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
	public static void write(Grid grid, Appendable out) throws IOException {
		write(grid, Optional.empty(), out);
	}

	/** Writes a cross table with the reference date beside its title. */
	public static void write(Grid grid, Optional<LocalDate> on, Appendable out) throws IOException {
		new TableWriter(new Xml(out), grid, on).write();
	}

	/** The id of the group that a node or an edge is drawn in. */
	public static String groupId(String id) {
		return Identity.id(id);
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
		var frame = new Frame(xml, scene.view(), scene.title(), scene.locale(), on);
		frame.start(drawing.width(), drawing.height(),
				EngineMessages.get(SvgWriter.class, scene.locale(), "drawing", count(drawing.boxes()), drawing.routes().size()));
		Arrows.define(xml, drawing.routes());
		frame.heading(drawing.heading());
		xml.start("g").with("class", "nodes");
		for (var box : drawing.boxes()) {
			box(box);
		}
		xml.end("g");
		xml.start("g").with("class", "edges").with("fill", "none");
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
		Identity.write(xml, "node", node.mapping(), node.layer(), node.element()).with("id", Identity.id(node.id()));
		xml.element("title", node.tooltip());
		Shapes.write(xml, box.area(), node.style());
		Words.write(xml, box.label(), node.style().text(), node.style().formats());
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
		Identity.write(xml, "edge", edge.mapping(), edge.layer(), edge.element()).with("id", Identity.id(edge.id()))
				.with("data-source", Identity.id(edge.source())).with("data-target", Identity.id(edge.target()));
		xml.element("title", edge.tooltip());
		xml.start("path").with("d", Paths.rounded(route.points())).with("stroke", style.stroke().css())
				.with("stroke-width", style.width() > 1 ? Integer.toString(style.width()) : "")
				.with("stroke-dasharray", Shapes.dashes(style.line()))
				.with("marker-start", Arrows.reference(style.sourceArrow(), style.stroke()))
				.with("marker-end", Arrows.reference(style.targetArrow(), style.stroke())).end();
		Words.write(xml, route.label(), style.text(), style.formats());
		xml.end("g");
	}
}
