/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.interpret;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.insp.diagram.expressions.Expression;
import org.insp.diagram.expressions.ExpressionReader.Scope;
import org.insp.diagram.scene.Edge;
import org.insp.diagram.scene.EdgeStyle;
import org.insp.diagram.spec.EdgeLook;
import org.insp.diagram.spec.EdgeMapping;

/** Draws edges between nodes: from each node that shows a source to each that shows a target. */
final class EdgeBuilder {

	private final EObject root;
	private final Map<String, List<View>> views;
	private final Map<String, EObject> diagram;
	private final Places places;
	private final Collection<?> world;
	private final List<Edge> edges = new ArrayList<>();

	EdgeBuilder(EObject root, Map<String, List<View>> views, Places places, Collection<?> world) {
		this.root = root;
		this.diagram = Map.of(Scope.DIAGRAM, root);
		this.views = views;
		this.places = places;
		this.world = world;
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
		for (var element : Candidates.of(kind.candidates(), kind.domain(), root, diagram, world)) {
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

	private List<View> views(List<String> mappings) {
		return mappings.stream().distinct().flatMap(m -> views.getOrDefault(m, List.of()).stream()).filter(View::isNode).toList();
	}

	private Map<EObject, List<View>> byElement(List<String> mappings) {
		var all = new IdentityHashMap<EObject, List<View>>();
		views(mappings).forEach(v -> all.computeIfAbsent(v.element(), e -> new ArrayList<>()).add(v));
		return all;
	}

	private void connect(EdgeMapping mapping, EObject element, List<View> sources, List<View> targets) {
		for (var source : sources) {
			for (var target : targets) {
				var known = Map.of("container", root, Scope.DIAGRAM, root, "source", source.element(), "target", target.element());
				if (mapping.precondition().isEmpty() || mapping.precondition().get().holds(element, known)) {
					edges.add(edge(mapping, element, source, target));
				}
			}
		}
	}

	private Edge edge(EdgeMapping mapping, EObject element, View source, View target) {
		var look = mapping.styles().of(element, Map.of("container", root, Scope.DIAGRAM, root));
		var name = mapping.element().isPresent() ? mapping.name() + ':' + places.of(element) : mapping.name();
		return new Edge(name + '(' + source.id() + ',' + target.id() + ')', element, mapping.name(), mapping.layer(), source.id(),
				target.id(), style(look, element), look.label().map(l -> l.text().text(element, diagram)).orElse(""), "");
	}

	private static EdgeStyle style(EdgeLook look, EObject element) {
		var label = look.label();
		return new EdgeStyle(look.stroke(), look.width().number(element), look.line(), look.sourceArrow(), look.targetArrow(),
				label.map(l -> l.color()).orElse(look.stroke()), label.map(l -> l.size()).orElse(0),
				label.map(l -> l.formats()).orElse(Set.of()));
	}
}
