/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.specification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.insp.viewpoint.expressions.Expression.ValueKind;
import org.insp.viewpoint.expressions.ExpressionReader.Scope;
import org.insp.viewpoint.scene.Node.Arrangement;
import org.insp.viewpoint.scene.Node.Placement;
import org.insp.viewpoint.specification.ConditionalStyles.Case;

/**
 * Reads a mapping of nodes or containers.
 *
 * @param reading what it is read with
 * @param isNode whether an element of the XML is a mapping of nodes or containers of the same diagram
 */
record NodeReader(ReadingContext reading, Predicate<SpecificationElement> isNode) {

	private static final Map<String, Arrangement> ARRANGEMENTS = Map.of("FreeForm", Arrangement.FREE, "List", Arrangement.LIST,
			"HorizontalStack", Arrangement.HORIZONTAL, "VerticalStack", Arrangement.VERTICAL);

	private static final Pattern PLACEMENT = Pattern.compile("@placement\\((\\w*)\\)");
	private static final Map<String, Placement> PLACEMENTS = Map.of("drawing", Placement.DRAWING, "margin", Placement.MARGIN);

	/** Returns whether a mapping is one of containers. */
	static boolean isContainer(SpecificationElement mapping) {
		return mapping.name().endsWith("ontainerMappings");
	}

	/** Checks that a mapping finds its elements in what it is used in. */
	static void checkCandidates(ReadingContext reading, SpecificationElement mapping, EClass container) {
		reading.optional(mapping, "semanticCandidatesExpression", Scope.of(container, Scope.DIAGRAM), ValueKind.ELEMENTS);
	}

	NodeMapping read(SpecificationElement tag, String layer, EClass container) {
		tag.ignore("label");
		boolean isContainer = isContainer(tag);
		var domain = reading.domain(tag, "domainClass");
		var self = Scope.of(domain, "container", Scope.DIAGRAM);
		new ToolReader(reading).namedBy(tag);
		// what is selected in Sirius along with the node; nothing that can be seen
		reading.optional(tag, "semanticElements", self, ValueKind.ELEMENTS);
		var looks = new NodeStyleReader(reading, domain);
		var styles = new ConditionalStyles<>(looks.read(tag.requiredChild("style"), isContainer),
				tag.children("conditionnalStyles").stream().map(c -> {
					var when =
							new Case<>(reading.expression(c, "predicateExpression", self, ValueKind.CONDITION),
									looks.read(c.requiredChild("style"), isContainer));
					c.requireAllRead();
					return when;
				}).toList());
		var result = new NodeMapping(tag.requiredAttribute("name"), layer, isContainer
				? tag.choice("childrenPresentation", ARRANGEMENTS, "FreeForm")
				: Arrangement.LEAF, placement(tag), domain,
				reading.optional(tag, "semanticCandidatesExpression", Scope.of(container, Scope.DIAGRAM), ValueKind.ELEMENTS),
				reading.optional(tag, "preconditionExpression", self, ValueKind.CONDITION), styles,
				names(tag, domain, "borderedNodeMappings", "reusedBorderedNodeMappings"),
				isContainer ? names(tag, domain, "subContainerMappings", "reusedContainerMappings") : List.of(),
				isContainer ? names(tag, domain, "subNodeMappings", "reusedNodeMappings") : List.of());
		tag.requireAllRead();
		return result;
	}

	/**
	 * The placement that an annotation in the documentation asks for, such as {@code @placement(margin)}: Sirius has no attribute for it.
	 */
	private static Placement placement(SpecificationElement tag) {
		var annotation = PLACEMENT.matcher(tag.optionalAttribute("documentation").orElse(""));
		if (!annotation.find()) {
			return Placement.DRAWING;
		}
		return Optional.ofNullable(PLACEMENTS.get(annotation.group(1))).orElseThrow(
				() -> tag.error("unknown-value", "@placement", annotation.group(1),
						String.join(", ", PLACEMENTS.keySet().stream().sorted().toList())));
	}

	private List<String> names(SpecificationElement tag, EClass domain, String own, String reused) {
		var others = reading.references().of(tag, reused);
		for (var other : others) {
			if (!isNode.test(other) || isContainer(other) != reused.equals("reusedContainerMappings")) {
				throw tag.error("wrong-reference", reused, other.rawAttribute("name").orElse(other.name()));
			}
			checkCandidates(reading, other, domain);
		}
		return Stream.concat(tag.children(own).stream(), others.stream()).map(t -> t.requiredAttribute("name")).toList();
	}
}
