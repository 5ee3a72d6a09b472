/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.specification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.insp.viewpoint.expressions.Expression.ValueKind;
import org.insp.viewpoint.expressions.ExpressionReader.Scope;

/** Reads a diagram. */
final class DiagramReader {

	private final ReadingContext reading;
	private final SpecificationElement diagram;
	private final EClass domain;
	private final Map<SpecificationElement, NodeMapping> nodes = new LinkedHashMap<>();
	private final Map<String, SpecificationElement> names = new LinkedHashMap<>();

	DiagramReader(ReadingContext reading, SpecificationElement diagram) {
		this.reading = reading;
		this.diagram = diagram;
		this.domain = reading.domain(diagram, "domainClass");
	}

	DiagramDescription read() {
		reading.representation(diagram);
		var self = Scope.of(domain);
		var layerTags = new ArrayList<>(List.of(diagram.requiredChild("defaultLayer")));
		layerTags.addAll(diagram.children("additionalLayers"));
		layerTags.forEach(layer -> ownNodes(layer).forEach(tag -> node(tag, layer, domain)));
		var layers = layerTags.stream().map(this::layer).toList();
		var byName = new LinkedHashMap<String, NodeMapping>();
		nodes.values().forEach(n -> byName.put(n.name(), n));
		var result = new DiagramDescription(diagram.requiredAttribute("name"), reading.labels().of(diagram), domain,
				reading.optional(diagram, "preconditionExpression", self, ValueKind.CONDITION),
				reading.expression(diagram, "titleExpression", self, ValueKind.TEXT),
				LayoutReader.direction(diagram.requiredChild("layout")), layers, byName);
		diagram.requireAllRead();
		return result;
	}

	private static Stream<SpecificationElement> ownNodes(SpecificationElement layer) {
		return Stream.concat(layer.children("nodeMappings").stream(), layer.children("containerMappings").stream());
	}

	/** Reads a mapping of nodes or containers with those in it. */
	private void node(SpecificationElement tag, SpecificationElement layer, EClass container) {
		claimName(tag);
		var mapping = new NodeReader(reading, this::isNode).read(tag, layer.requiredAttribute("name"), container);
		nodes.put(tag, mapping);
		for (var child : List.of("borderedNodeMappings", "subContainerMappings", "subNodeMappings")) {
			tag.children(child).forEach(c -> node(c, layer, mapping.domain()));
		}
	}

	private void claimName(SpecificationElement mapping) {
		if (names.putIfAbsent(mapping.requiredAttribute("name"), mapping) != null) {
			throw mapping.error("same-name", mapping.requiredAttribute("name"));
		}
	}

	/** Returns whether a reference from a mapping leads to a mapping of this diagram. */
	private boolean isNode(SpecificationElement tag) {
		return isIn(tag, t -> t == diagram) && List.of("nodeMappings", "borderedNodeMappings", "subNodeMappings", "containerMappings",
				"subContainerMappings").contains(tag.name());
	}

	private static boolean isIn(SpecificationElement tag, Predicate<SpecificationElement> owner) {
		return Stream.iterate(tag, t -> t != null, SpecificationElement::parent).anyMatch(owner);
	}

	private LayerDescription layer(SpecificationElement tag) {
		tag.ignore("documentation", "endUserDocumentation", "icon");
		boolean additional = tag.name().equals("additionalLayers");
		boolean optional = additional && tag.flag("optional", true);
		boolean active = additional && tag.flag("activeByDefault", false) || !optional;
		var reused = reading.references().of(tag, "reusedMappings");
		reused.stream().filter(r -> !nodes.containsKey(r)).forEach(r -> {
			throw tag.error("wrong-reference", "reusedMappings", r.requiredAttribute("name"));
		});
		reused.forEach(r -> NodeReader.checkCandidates(reading, r, domain));
		var edges = tag.children("edgeMappings").stream().map(e -> {
			claimName(e);
			return new EdgeReader(reading, nodes, domain).read(e, tag.requiredAttribute("name"));
		}).toList();
		tag.children("toolSections").forEach(section -> new ToolReader(reading).section(section));
		var result = new LayerDescription(tag.requiredAttribute("name"), reading.labels().of(tag), optional, active,
				names(tag, "nodeMappings", reused, false), names(tag, "containerMappings", reused, true), edges);
		tag.requireAllRead();
		return result;
	}

	private static List<String> names(SpecificationElement layer, String own, List<SpecificationElement> reused, boolean containers) {
		return Stream.concat(layer.children(own).stream(), reused.stream().filter(r -> NodeReader.isContainer(r) == containers))
				.map(t -> t.requiredAttribute("name")).toList();
	}
}
