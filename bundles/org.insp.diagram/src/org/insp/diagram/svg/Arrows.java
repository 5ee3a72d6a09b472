/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.svg;

import java.io.IOException;
import java.util.Locale;
import java.util.TreeMap;

import org.insp.diagram.layout.Route;
import org.insp.diagram.scene.Color;
import org.insp.diagram.scene.EdgeStyle.Arrow;

/** The ends of edges as markers: one for each kind and colour, since not every reader of SVG lets a marker take its line's colour. */
final class Arrows {

	private Arrows() {
	}

	static void define(Xml xml, Iterable<Route> routes) throws IOException {
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

	private static void define(Xml xml, String id, Arrow arrow, Color color) throws IOException {
		xml.start("marker").with("id", id).with("viewBox", "0 0 10 10").with("refX", 10).with("refY", 5).with("markerWidth", 9)
				.with("markerHeight", 9).with("markerUnits", "userSpaceOnUse").with("orient", "auto-start-reverse");
		xml.start("path").with("d", path(arrow)).with("fill", isFilled(arrow) ? color.css() : arrow == Arrow.INPUT ? "none" : "#ffffff")
				.with("stroke", color.css()).with("stroke-width", 1.2).end();
		xml.end("marker");
	}

	private static String path(Arrow arrow) {
		return switch (arrow) {
			case INPUT -> "M1 1L9.4 5L1 9";
			case INPUT_CLOSED, INPUT_FILL_CLOSED -> "M1 1L9.4 5L1 9Z";
			case DIAMOND, FILL_DIAMOND -> "M0.6 5L5 1.5L9.4 5L5 8.5Z";
			case DOT, NONE -> "M4 5A2.7 2.7 0 0 0 9.4 5A2.7 2.7 0 0 0 4 5Z";
		};
	}

	private static boolean isFilled(Arrow arrow) {
		return arrow == Arrow.INPUT_FILL_CLOSED || arrow == Arrow.FILL_DIAMOND || arrow == Arrow.DOT;
	}

	static String id(Arrow arrow, Color color) {
		return arrow == Arrow.NONE ? "" : "end-" + arrow.name().toLowerCase(Locale.ROOT).replace('_', '-') + '-' + color.css().substring(1);
	}

	static String reference(Arrow arrow, Color color) {
		return arrow == Arrow.NONE ? "" : "url(#" + id(arrow, color) + ')';
	}
}
