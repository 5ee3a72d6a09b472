/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.interpretation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.insp.viewpoint.expressions.Expression;
import org.insp.viewpoint.expressions.ExpressionReader.Scope;
import org.insp.viewpoint.scene.Edge;
import org.insp.viewpoint.scene.EdgeStyle;
import org.insp.viewpoint.specification.EdgeMapping;
import org.insp.viewpoint.specification.EdgeStyleDescription;

/** Draws edges between nodes: from each node that shows a source to each that shows a target. */
final class EdgeBuilder {

	private final EObject root;
	private final Map<String, List<NodeBuilder>> nodes;
	private final Map<String, EObject> diagram;
	private final RelativeUris uris;
	private final Collection<?> resources;
	private final List<Edge> edges = new ArrayList<>();

	EdgeBuilder(EObject root, Map<String, List<NodeBuilder>> nodes, RelativeUris uris, Collection<?> resources) {
		this.root = root;
		this.diagram = Map.of(Scope.DIAGRAM, root);
		this.nodes = nodes;
		this.uris = uris;
		this.resources = resources;
	}

	List<Edge> edges() {
		return List.copyOf(edges);
	}

	void add(EdgeMapping mapping) {
		var targets = byElement(mapping.targets());
		if (mapping.element().isEmpty()) {
			for (var source : views(mapping.sources())) {
				for (var target : distinct(mapping.targetFinder(), source.element())) {
					connect(mapping, source.element(), List.of(source), targets.getOrDefault(target, List.of()));
				}
			}
			return;
		}
		var sources = byElement(mapping.sources());
		var kind = mapping.element().get();
		for (var element : Candidates.of(kind.candidates(), kind.domain(), root, diagram, resources)) {
			for (var source : distinct(kind.sourceFinder(), element)) {
				for (var target : distinct(mapping.targetFinder(), element)) {
					connect(mapping, element, sources.getOrDefault(source, List.of()), targets.getOrDefault(target, List.of()));
				}
			}
		}
	}

	private Collection<EObject> distinct(Expression finder, EObject element) {
		return new LinkedHashSet<>(finder.elements(element, diagram));
	}

	private List<NodeBuilder> views(List<String> mappings) {
		return mappings.stream().distinct().flatMap(m -> nodes.getOrDefault(m, List.of()).stream()).filter(NodeBuilder::isNode).toList();
	}

	private Map<EObject, List<NodeBuilder>> byElement(List<String> mappings) {
		var all = new IdentityHashMap<EObject, List<NodeBuilder>>();
		views(mappings).forEach(v -> all.computeIfAbsent(v.element(), e -> new ArrayList<>()).add(v));
		return all;
	}

	private void connect(EdgeMapping mapping, EObject element, List<NodeBuilder> sources, List<NodeBuilder> targets) {
		for (var source : sources) {
			for (var target : targets) {
				var variables = Map.of("container", root, Scope.DIAGRAM, root, "source", source.element(), "target", target.element());
				if (mapping.precondition().isEmpty() || mapping.precondition().get().isTrue(element, variables)) {
					edges.add(edge(mapping, element, source, target));
				}
			}
		}
	}

	private Edge edge(EdgeMapping mapping, EObject element, NodeBuilder source, NodeBuilder target) {
		var style = mapping.styles().of(element, Map.of("container", root, Scope.DIAGRAM, root));
		var name = mapping.element().isPresent() ? mapping.name() + ':' + uris.of(element) : mapping.name();
		return new Edge(name + '(' + source.id() + ',' + target.id() + ')', element, mapping.name(), mapping.layer(), source.id(),
				target.id(), style(style, element), style.label().map(l -> l.text().text(element, diagram)).orElse(""), "");
	}

	private static EdgeStyle style(EdgeStyleDescription look, EObject element) {
		var label = look.label();
		return new EdgeStyle(look.stroke(), look.width().number(element), look.line(), look.sourceArrow(), look.targetArrow(),
				label.map(l -> l.color()).orElse(look.stroke()), label.map(l -> l.size()).orElse(0),
				label.map(l -> l.formats()).orElse(Set.of()));
	}
}
