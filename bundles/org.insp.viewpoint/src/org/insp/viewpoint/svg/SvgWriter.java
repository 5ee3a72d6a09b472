/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.svg;

import java.util.List;

import org.insp.viewpoint.drawing.DrawingRenderer;
import org.insp.viewpoint.layout.Box;
import org.insp.viewpoint.layout.Drawing;
import org.insp.viewpoint.scene.CrossTable;
import org.insp.viewpoint.scene.ElementFragments;
import org.insp.viewpoint.text.EngineMessages;

/**
 * Writes drawings as SVG: the same text for the same drawing. A node is {@code <g class="node m-MAPPING l-LAYER" id=… data-mapping=…
 * data-element=… data-layer=…>} with the groups of its children inside, an edge {@code <g class="edge …" data-source=… data-target=…>};
 * a tooltip is a {@code <title>}. Lines and heads of columns of a table are {@code <g class="line …">} and {@code <g class="column …">}.
 */
public final class SvgWriter {

	private SvgWriter() {
	}

	/** Returns the document of a drawing. */
	public static String write(Drawing drawing) {
		return write(drawing, ElementFragments.of(drawing.scene()));
	}

	/** Returns the document of a drawing whose elements have some fragments; does not read the model. */
	public static String write(Drawing drawing, ElementFragments fragments) {
		var xml = new XmlWriter();
		var scene = drawing.scene();
		var identity = new SvgIdentity(fragments);
		var frame = new SvgFrame(xml, identity, scene.view(), scene.title(), scene.locale());
		frame.start(drawing.width(), drawing.height(),
				EngineMessages.get(SvgWriter.class, scene.locale(), "drawing", count(drawing.boxes()), drawing.routes().size()));
		ArrowMarkers.define(xml, drawing.routes());
		frame.heading(drawing.heading());
		var surface = new SvgSurface(xml, identity);
		xml.start("g").attribute("class", "nodes");
		DrawingRenderer.drawNodes(drawing, surface);
		xml.end("g");
		xml.start("g").attribute("class", "edges").attribute("fill", "none");
		DrawingRenderer.drawEdges(drawing, surface);
		xml.end("g");
		frame.end();
		return xml.toString();
	}

	/** Returns the document of a cross table. */
	public static String write(CrossTable table) {
		return write(table, ElementFragments.of(table));
	}

	/** Returns the document of a cross table whose elements have some fragments; does not read the model. */
	public static String write(CrossTable table, ElementFragments fragments) {
		var xml = new XmlWriter();
		new TableSvgWriter(xml, table, new SvgIdentity(fragments)).write();
		return xml.toString();
	}

	/** Returns the id of the group that a node or an edge is drawn in. */
	public static String groupId(String id) {
		return SvgIdentity.id(id);
	}

	/** Returns the id of the group that a line of a table is drawn in. */
	public static String lineId(int index) {
		return "line-" + index;
	}

	/** Returns the id of the group that the head of a table's column is drawn in. */
	public static String columnId(int index) {
		return "column-" + index;
	}

	/** Counts nodes with those within them. */
	private static int count(List<Box> boxes) {
		return boxes.stream().mapToInt(box -> 1 + count(box.children())).sum();
	}
}
