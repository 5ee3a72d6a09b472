/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.svg;

import java.io.IOException;
import java.util.Locale;
import java.util.TreeMap;

import org.insp.viewpoint.layout.Route;
import org.insp.viewpoint.scene.Color;
import org.insp.viewpoint.scene.EdgeStyle.Arrow;

/** The ends of edges as markers: one for each kind and colour, since not every reader of SVG lets a marker take its line's colour. */
final class ArrowMarkers {

	private ArrowMarkers() {
	}

	static void define(XmlWriter xml, Iterable<Route> routes) throws IOException {
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

	private static void define(XmlWriter xml, String id, Arrow arrow, Color color) throws IOException {
		xml.start("marker").attribute("id", id).attribute("viewBox", "0 0 10 10").attribute("refX", 10).attribute("refY", 5)
				.attribute("markerWidth", 9)
				.attribute("markerHeight", 9).attribute("markerUnits", "userSpaceOnUse").attribute("orient", "auto-start-reverse");
		xml.start("path").attribute("d", path(arrow))
				.attribute("fill", isFilled(arrow) ? color.css() : arrow == Arrow.INPUT ? "none" : "#ffffff")
				.attribute("stroke", color.css()).attribute("stroke-width", 1.2).end();
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
