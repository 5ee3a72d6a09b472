/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.specification;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcorePackage;
import org.insp.viewpoint.expressions.Expression.ValueKind;
import org.insp.viewpoint.expressions.ExpressionReader.Scope;
import org.insp.viewpoint.scene.EdgeStyle.Arrow;
import org.insp.viewpoint.specification.ConditionalStyles.Case;
import org.insp.viewpoint.specification.EdgeMapping.OfElement;

/**
 * Reads a mapping of edges.
 *
 * @param reading what it is read with
 * @param nodes the mappings of nodes of the same diagram
 * @param root what the diagram is of
 */
record EdgeReader(ReadingContext reading, Map<SpecificationElement, NodeMapping> nodes, EClass root) {

	private static final Map<String, Arrow> ARROWS = Map.of("NoDecoration", Arrow.NONE, "InputArrow", Arrow.INPUT, "InputClosedArrow",
			Arrow.INPUT_CLOSED,
			"InputFillClosedArrow", Arrow.INPUT_FILL_CLOSED, "Diamond", Arrow.DIAMOND, "FillDiamond", Arrow.FILL_DIAMOND, "Dot", Arrow.DOT);

	EdgeMapping read(SpecificationElement tag, String layer) {
		tag.ignore("documentation", "label");
		new ToolReader(reading).namedBy(tag);
		boolean ofElement = tag.flag("useDomainElement", false);
		var sources = ends(tag, "sourceMapping");
		var domain = ofElement ? reading.domain(tag, "domainClass") : sources.size() == 1 ? sources.get(0).domain() : common(sources);
		var self = Scope.of(domain, Scope.DIAGRAM);
		reading.optional(tag, "semanticElements", self, ValueKind.ELEMENTS);
		var element = !ofElement
				? Optional.<OfElement>empty()
				: Optional.of(new OfElement(domain, reading.optional(tag, "semanticCandidatesExpression", Scope.of(root, Scope.DIAGRAM),
						ValueKind.ELEMENTS), reading.expression(tag, "sourceFinderExpression", self, ValueKind.ELEMENTS)));
		var styles =
				new ConditionalStyles<>(look(tag.requiredChild("style"), domain), tag.children("conditionnalStyles").stream().map(c -> {
					var when = new Case<>(
							reading.expression(c, "predicateExpression", Scope.of(domain, "container", Scope.DIAGRAM), ValueKind.CONDITION),
							look(c.requiredChild("style"), domain));
					c.requireAllRead();
					return when;
				}).toList());
		var result =
				new EdgeMapping(tag.requiredAttribute("name"), layer, names(sources), names(ends(tag, "targetMapping")),
						reading.expression(tag, "targetFinderExpression", self, ValueKind.ELEMENTS), element, reading.optional(tag,
								"preconditionExpression", Scope.of(domain, "container", Scope.DIAGRAM, "source", "target"),
								ValueKind.CONDITION),
						styles);
		tag.requireAllRead();
		return result;
	}

	private List<NodeMapping> ends(SpecificationElement tag, String attribute) {
		tag.requiredAttribute(attribute);
		return reading.references().of(tag, attribute).stream().map(end -> {
			if (!nodes.containsKey(end)) {
				throw tag.error("wrong-reference", attribute, end.rawAttribute("name").orElse(end.name()));
			}
			return nodes.get(end);
		}).toList();
	}

	private static List<String> names(List<NodeMapping> mappings) {
		return mappings.stream().map(NodeMapping::name).toList();
	}

	/** The class that all elements belong to at which an edge may begin. */
	private static EClass common(List<NodeMapping> ends) {
		return ends.stream().map(NodeMapping::domain).filter(d -> ends.stream().allMatch(e -> d.isSuperTypeOf(e.domain()))).findFirst()
				.or(() -> ends.get(0).domain().getEAllSuperTypes().stream()
						.filter(s -> ends.stream().allMatch(e -> s.isSuperTypeOf(e.domain()))).reduce((first, second) -> second))
				.orElse(EcorePackage.Literals.EOBJECT);
	}

	private EdgeStyleDescription look(SpecificationElement style, EClass domain) {
		style.ignore("routingStyle", "endsCentering");
		var label = style.optionalChild("centerLabelStyleDescription").map(center -> {
			var look = new LabelReader(reading, domain).read(center);
			center.requireAllRead();
			return look;
		});
		var look = new EdgeStyleDescription(SystemColors.read(style, "strokeColor"),
				reading.expression(style, "sizeComputationExpression", "1", Scope.of(domain), ValueKind.NUMBER),
				style.choice("lineStyle", LabelReader.LINES, "solid"),
				style.choice("sourceArrow", ARROWS, "NoDecoration"), style.choice("targetArrow", ARROWS, "InputArrow"), label);
		style.requireAllRead();
		return look;
	}
}
