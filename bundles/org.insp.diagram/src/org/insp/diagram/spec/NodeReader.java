/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.spec;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.insp.diagram.expressions.Expression.Use;
import org.insp.diagram.expressions.ExpressionReader.Scope;
import org.insp.diagram.scene.Node.Arrangement;
import org.insp.diagram.spec.Styles.When;

/**
 * Reads a mapping of nodes or containers.
 *
 * @param reading what it is read with
 * @param isNode whether an element of the XML is a mapping of nodes or containers of the same diagram
 */
record NodeReader(Reading reading, Predicate<Tag> isNode) {

	private static final Map<String, Arrangement> ARRANGEMENTS = Map.of("FreeForm", Arrangement.FREE, "List", Arrangement.LIST,
			"HorizontalStack", Arrangement.HORIZONTAL, "VerticalStack", Arrangement.VERTICAL);

	/** Whether a mapping is one of containers. */
	static boolean isContainer(Tag mapping) {
		return mapping.name().endsWith("ontainerMappings");
	}

	/** Checks that a mapping finds its elements in what it is used in. */
	static void checkCandidates(Reading reading, Tag mapping, EClass container) {
		reading.optional(mapping, "semanticCandidatesExpression", Scope.of(container, Scope.DIAGRAM), Use.ELEMENTS);
	}

	NodeMapping read(Tag tag, String layer, EClass container) {
		tag.leave("documentation", "label");
		boolean isContainer = isContainer(tag);
		var domain = reading.domain(tag, "domainClass");
		var self = Scope.of(domain, "container", Scope.DIAGRAM);
		new ToolReader(reading).namedBy(tag);
		// what is selected in Sirius along with the node; nothing that can be seen
		reading.optional(tag, "semanticElements", self, Use.ELEMENTS);
		var looks = new NodeLookReader(reading, domain);
		var styles = new Styles<>(looks.read(tag.one("style"), isContainer), tag.children("conditionnalStyles").stream().map(c -> {
			var when =
					new When<>(reading.expression(c, "predicateExpression", self, Use.CONDITION), looks.read(c.one("style"), isContainer));
			c.done();
			return when;
		}).toList());
		var result = new NodeMapping(tag.required("name"), layer, isContainer
				? tag.choice("childrenPresentation", ARRANGEMENTS, "FreeForm")
				: Arrangement.LEAF, domain,
				reading.optional(tag, "semanticCandidatesExpression", Scope.of(container, Scope.DIAGRAM), Use.ELEMENTS),
				reading.optional(tag, "preconditionExpression", self, Use.CONDITION), styles,
				names(tag, domain, "borderedNodeMappings", "reusedBorderedNodeMappings"),
				isContainer ? names(tag, domain, "subContainerMappings", "reusedContainerMappings") : List.of(),
				isContainer ? names(tag, domain, "subNodeMappings", "reusedNodeMappings") : List.of());
		tag.done();
		return result;
	}

	private List<String> names(Tag tag, EClass domain, String own, String reused) {
		var others = reading.references().of(tag, reused);
		for (var other : others) {
			if (!isNode.test(other) || isContainer(other) != reused.equals("reusedContainerMappings")) {
				throw tag.error("wrong-reference", reused, other.plain("name").orElse(other.name()));
			}
			checkCandidates(reading, other, domain);
		}
		return Stream.concat(tag.children(own).stream(), others.stream()).map(t -> t.required("name")).toList();
	}
}
