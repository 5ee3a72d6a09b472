/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.html;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.insp.viewpoint.scene.Color;
import org.insp.viewpoint.scene.CrossTable;
import org.insp.viewpoint.scene.Layer;
import org.insp.viewpoint.scene.Node;
import org.insp.viewpoint.scene.Scene;
import org.insp.viewpoint.svg.SvgWriter;

/**
 * A view of a page, without its drawing.
 *
 * @param name its name in the specification; the page's address ends with it
 * @param title what its tab is called
 * @param elements what the nodes stand for, by the ids of their groups in the drawing
 * @param colors the colours in which elements are drawn
 * @param layers the layers that can be switched off
 */
public record PageView(String name, String title, Map<String, EObject> elements, Map<EObject, Color> colors,
		List<Layer> layers) {

	/** The view of a scene. */
	public static PageView of(Scene scene, String title) {
		var elements = new LinkedHashMap<String, EObject>();
		var colors = new HashMap<EObject, Color>();
		collect(scene.nodes(), elements, colors);
		return new PageView(scene.view(), title, elements, colors,
				scene.layers().stream().filter(layer -> layer.optional() && layer.shown()).toList());
	}

	/** The view of a cross table: its lines and columns stand for elements. */
	public static PageView of(CrossTable grid, String title) {
		var elements = new LinkedHashMap<String, EObject>();
		for (int i = 0; i < grid.columns().size(); i++) {
			elements.put(SvgWriter.columnId(i), grid.columns().get(i).element());
		}
		for (int i = 0; i < grid.lines().size(); i++) {
			elements.put(SvgWriter.lineId(i), grid.lines().get(i).element());
		}
		return new PageView(grid.view(), title, elements, Map.of(), List.of());
	}

	PageView named(String other) {
		return new PageView(other, title, elements, colors, layers);
	}

	private static void collect(Collection<Node> nodes, Map<String, EObject> elements, Map<EObject, Color> colors) {
		for (var node : nodes) {
			elements.put(SvgWriter.groupId(node.id()), node.element());
			colors.putIfAbsent(node.element(), node.style().fill());
			collect(node.children(), elements, colors);
			collect(node.borders(), elements, colors);
		}
	}
}
