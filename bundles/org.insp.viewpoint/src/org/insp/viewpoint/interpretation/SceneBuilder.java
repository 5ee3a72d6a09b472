/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.interpretation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.viewpoint.expressions.ExpressionReader.Scope;
import org.insp.viewpoint.scene.Layer;
import org.insp.viewpoint.scene.Node.Arrangement;
import org.insp.viewpoint.scene.Scene;
import org.insp.viewpoint.specification.DiagramDescription;
import org.insp.viewpoint.specification.LayerDescription;
import org.insp.viewpoint.specification.NodeMapping;

/**
 * Applies a diagram's description to one element, as Sirius does when it refreshes a diagram: nodes before containers on the outside,
 * containers before nodes within a container, additional layers before the default one; then the edges between what is there.
 */
public final class SceneBuilder {

	/** No plan is nested like that; a mapping that contains itself without end is. */
	private static final int DEEPEST = 50;

	private final DiagramDescription diagram;
	private final EObject subject;
	private final Set<String> visibleLayers;
	private final RelativeUris uris;
	private final Collection<?> resources;
	private final List<NodeBuilder> roots = new ArrayList<>();
	private final Map<String, List<NodeBuilder>> nodes = new LinkedHashMap<>();

	/**
	 * @param diagram the description
	 * @param subject what the diagram is of
	 * @param shown the names of the layers that are on; those that cannot be switched off are on anyway
	 * @param places where elements are
	 */
	public SceneBuilder(DiagramDescription diagram, EObject subject, Set<String> shown, RelativeUris places) {
		this.diagram = diagram;
		this.subject = subject;
		this.visibleLayers = shown;
		this.uris = places;
		this.resources = subject.eResource() == null || subject.eResource().getResourceSet() == null
				? List.of(subject)
				: subject.eResource().getResourceSet().getResources();
	}

	/**
	 * The scene.
	 *
	 * @param locale the language of the names of layers
	 */
	public Scene build(Locale locale) {
		var layers = inOrder();
		layers.forEach(layer -> layer.nodes().forEach(mapping -> add(mapping, null, false)));
		layers.forEach(layer -> layer.containers().forEach(mapping -> add(mapping, null, false)));
		assignIds();
		var edges = new EdgeBuilder(subject, nodes, uris, resources);
		layers.stream().filter(this::isShown).forEach(layer -> layer.edges().forEach(edges::add));
		return new Scene(diagram.name(), diagram.title().text(subject, Map.of()), subject, locale, diagram.direction(),
				Legends.reduced(roots.stream().map(v -> v.node(subject)).toList(), edges.edges()), edges.edges(),
				diagram.layers().stream().map(l -> new Layer(l.name(), l.label().in(locale), l.optional(), isShown(l))).toList());
	}

	private List<LayerDescription> inOrder() {
		var layers = diagram.layers();
		return Stream.concat(layers.stream().skip(1), layers.stream().limit(1)).toList();
	}

	private boolean isShown(LayerDescription layer) {
		return !layer.optional() || visibleLayers.contains(layer.name());
	}

	/** A mapping counts where its own layer is on, or one that reuses it. */
	private boolean isShown(NodeMapping mapping) {
		return diagram.layers().stream().filter(this::isShown).anyMatch(
				l -> l.name().equals(mapping.layer()) || l.nodes().contains(mapping.name()) || l.containers().contains(mapping.name()));
	}

	private void add(String name, NodeBuilder parent, boolean onBorder) {
		var mapping = diagram.nodes().get(name);
		if (!isShown(mapping)) {
			return;
		}
		var container = parent == null ? subject : parent.element();
		for (var element : Candidates.of(mapping.candidates(), mapping.domain(), container, Map.of(Scope.DIAGRAM, subject), resources)) {
			if (mapping.precondition().isEmpty() || mapping.precondition().get()
					.isTrue(element, Map.of("container", container, Scope.DIAGRAM, subject))) {
				var view = new NodeBuilder(mapping, element, parent, onBorder);
				if (parent == null) {
					roots.add(view);
				}
				nodes.computeIfAbsent(name, n -> new ArrayList<>()).add(view);
				addChildren(view);
			}
		}
	}

	private void addChildren(NodeBuilder view) {
		if (Stream.iterate(view, v -> v != null, NodeBuilder::parent).count() > DEEPEST) {
			throw new IllegalStateException("mapping " + view.mapping().name() + " contains itself without end");
		}
		var mapping = view.mapping();
		mapping.borders().forEach(border -> add(border, view, true));
		if (mapping.arrangement() != Arrangement.LIST) {
			mapping.containers().forEach(container -> add(container, view, false));
		}
		if (mapping.arrangement() == Arrangement.LIST || mapping.arrangement() == Arrangement.FREE) {
			mapping.nodes().forEach(node -> add(node, view, false));
		}
	}

	private void assignIds() {
		var counts = new HashMap<String, Integer>();
		nodes.values().forEach(all -> all.forEach(v -> counts.merge(ownName(v), 1, Integer::sum)));
		roots.forEach(root -> assignIds(root, counts));
	}

	private String ownName(NodeBuilder view) {
		return view.mapping().name() + ':' + uris.of(view.element());
	}

	private void assignIds(NodeBuilder view, Map<String, Integer> counts) {
		var own = ownName(view);
		view.assignId(view.parent() == null || counts.get(own) == 1 ? own : own + '@' + view.parent().id());
		view.parts().forEach(part -> assignIds(part, counts));
	}
}
