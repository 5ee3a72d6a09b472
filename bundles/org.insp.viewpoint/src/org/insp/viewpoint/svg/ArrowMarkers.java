/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.svg;

import java.util.Locale;
import java.util.TreeMap;

import org.insp.viewpoint.drawing.ArrowHead;
import org.insp.viewpoint.layout.Route;
import org.insp.viewpoint.scene.Color;
import org.insp.viewpoint.scene.EdgeStyle.Arrow;

/** The ends of edges as markers: one for each kind and colour, since not every reader of SVG lets a marker take its line's colour. */
final class ArrowMarkers {

	private ArrowMarkers() {
	}

	static void define(XmlWriter xml, Iterable<Route> routes) {
		var markers = new TreeMap<String, Route>();
		for (var route : routes) {
			markers.put(id(route.edge().style().sourceArrow(), route.edge().style().stroke()), route);
			markers.put(id(route.edge().style().targetArrow(), route.edge().style().stroke()), route);
		}
		markers.remove("");
		if (markers.isEmpty()) {
			return;
		}
		xml.start("defs");
		for (var marker : markers.entrySet()) {
			var style = marker.getValue().edge().style();
			define(xml, marker.getKey(),
					marker.getKey().equals(id(style.sourceArrow(), style.stroke())) ? style.sourceArrow() : style.targetArrow(),
					style.stroke());
		}
		xml.end("defs");
	}

	private static void define(XmlWriter xml, String id, Arrow arrow, Color color) {
		var head = ArrowHead.of(arrow);
		var fill = switch (head.fill()) {
			case NONE -> "none";
			case PAPER -> "#ffffff";
			case STROKE -> color.css();
		};
		var units = XmlWriter.number(ArrowHead.UNITS);
		xml.start("marker").attribute("id", id).attribute("viewBox", "0 0 " + units + ' ' + units).attribute("refX", ArrowHead.UNITS)
				.attribute("refY", ArrowHead.UNITS / 2).attribute("markerWidth", ArrowHead.SIZE).attribute("markerHeight", ArrowHead.SIZE)
				.attribute("markerUnits", "userSpaceOnUse").attribute("orient", "auto-start-reverse");
		xml.start("path").attribute("d", SvgPaths.data(head.outline())).attribute("fill", fill).attribute("stroke", color.css())
				.attribute("stroke-width", ArrowHead.STROKE).end();
		xml.end("marker");
	}

	static String id(Arrow arrow, Color color) {
		return arrow == Arrow.NONE ? "" : "end-" + arrow.name().toLowerCase(Locale.ROOT).replace('_', '-') + '-' + color.css().substring(1);
	}

	static String reference(Arrow arrow, Color color) {
		return arrow == Arrow.NONE ? "" : "url(#" + id(arrow, color) + ')';
	}
}
