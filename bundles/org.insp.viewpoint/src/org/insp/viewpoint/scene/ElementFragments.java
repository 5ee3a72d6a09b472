/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.scene;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/**
 * The URI fragments of the elements of a view. They are read from the model at once, so that the view can be laid out and written while
 * others change the model.
 */
public final class ElementFragments {

	private final Map<EObject, String> fragments = new IdentityHashMap<>();

	private ElementFragments() {
	}

	/** Returns the fragments of the elements that nodes and edges of a scene stand for. */
	public static ElementFragments of(Scene scene) {
		var all = new ElementFragments();
		all.addNodes(scene.nodes());
		scene.edges().forEach(edge -> all.add(edge.element()));
		return all;
	}

	/** Returns the fragments of the elements that lines and columns of a table stand for. */
	public static ElementFragments of(CrossTable table) {
		var all = new ElementFragments();
		table.columns().forEach(column -> all.add(column.element()));
		table.lines().forEach(line -> all.add(line.element()));
		return all;
	}

	private void addNodes(Collection<Node> nodes) {
		for (var node : nodes) {
			add(node.element());
			addNodes(node.children());
			addNodes(node.borders());
		}
	}

	private void add(EObject element) {
		if (element != null && element.eResource() != null) {
			fragments.computeIfAbsent(element, e -> e.eResource().getURIFragment(e));
		}
	}

	/** Returns the fragment of an element; empty if it is in no resource. */
	public String of(EObject element) {
		return fragments.getOrDefault(element, "");
	}
}
