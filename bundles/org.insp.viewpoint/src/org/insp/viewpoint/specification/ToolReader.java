/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.specification;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EcorePackage;
import org.insp.viewpoint.expressions.Expression.ValueKind;
import org.insp.viewpoint.expressions.ExpressionReader.Scope;

/**
 * Reads what happens on a double click. Only Sirius does it, but its references and expressions are checked.
 *
 * @param reading what it is read with
 */
record ToolReader(ReadingContext reading) {

	private static final String DOUBLE_CLICK = "tool:DoubleClickDescription";
	private static final String DELETE = "tool:DeleteElementDescription";
	/** In a tool {@code self} is the view; the element has a name of its own. */
	private static final Scope SCOPE = new Scope(EcorePackage.Literals.EOBJECT, Set.of("element", "elementView"));
	private static final Scope CONTAINED = new Scope(EcorePackage.Literals.EOBJECT, Set.of("container"));

	/** Checks the tools that a mapping names. */
	void namedBy(SpecificationElement mapping) {
		for (var tool : reading.references().of(mapping, "doubleClickDescription")) {
			tool.requireType(DOUBLE_CLICK);
		}
		for (var tool : reading.references().of(mapping, "deletionDescription")) {
			tool.requireType(DELETE);
		}
	}

	/** Checks a section of tools. */
	void section(SpecificationElement section) {
		section.ignore("documentation", "label", "icon");
		section.requiredAttribute("name");
		section.children("ownedTools").forEach(this::tool);
		section.requireAllRead();
	}

	private void tool(SpecificationElement tool) {
		tool.requireType(DOUBLE_CLICK, DELETE);
		boolean deletes = tool.type().equals(DELETE);
		tool.ignore("documentation", "label");
		tool.requiredAttribute("name");
		for (var mapping : reading.references().of(tool, "mappings")) {
			if (!mapping.name().endsWith("Mappings")) {
				throw tool.error("wrong-reference", "mappings", mapping.rawAttribute("name").orElse(mapping.name()));
			}
		}
		if (deletes) {
			reading.optional(tool, "precondition", CONTAINED, ValueKind.CONDITION);
		}
		for (var variable : deletes ? List.of("element", "elementView", "containerView") : List.of("element", "elementView")) {
			tool.requiredChild(variable).choice("name", Map.of(variable, true), "");
			tool.requiredChild(variable).requireAllRead();
		}
		var initial = tool.requiredChild("initialOperation");
		operation(initial.requiredChild("firstModelOperations"));
		initial.requireAllRead();
		tool.requireAllRead();
	}

	private void operation(SpecificationElement operation) {
		operation.requireType("operation:ChangeContext", "tool:Navigation");
		if (operation.type().startsWith("tool:")) {
			operation.flag("createIfNotExistent", false);
			reading.references().one(operation, "diagramDescription").requireType("diagram:DiagramDescription");
		} else {
			reading.optional(operation, "browseExpression", SCOPE, ValueKind.ELEMENTS);
		}
		operation.children("subModelOperations").forEach(this::operation);
		operation.requireAllRead();
	}
}
