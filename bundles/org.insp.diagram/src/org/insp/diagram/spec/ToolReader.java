/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.spec;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EcorePackage;
import org.insp.diagram.expressions.Expression.Use;
import org.insp.diagram.expressions.ExpressionReader.Scope;

/**
 * Reads what happens on a double click. Nothing of it is done without Sirius, but what it says must mean something nevertheless.
 *
 * @param reading what it is read with
 */
record ToolReader(Reading reading) {

	private static final String DOUBLE_CLICK = "tool:DoubleClickDescription";
	private static final String DELETE = "tool:DeleteElementDescription";
	/** In a tool {@code self} is the view; the element has a name of its own. */
	private static final Scope SCOPE = new Scope(EcorePackage.Literals.EOBJECT, Set.of("element", "elementView"));
	private static final Scope CONTAINED = new Scope(EcorePackage.Literals.EOBJECT, Set.of("container"));

	/** Checks the tools that a mapping names. */
	void namedBy(Tag mapping) {
		for (var tool : reading.references().of(mapping, "doubleClickDescription")) {
			tool.mustBe(DOUBLE_CLICK);
		}
		for (var tool : reading.references().of(mapping, "deletionDescription")) {
			tool.mustBe(DELETE);
		}
	}

	/** Checks a section of tools. */
	void section(Tag section) {
		section.leave("documentation", "label", "icon");
		section.required("name");
		section.children("ownedTools").forEach(this::tool);
		section.done();
	}

	private void tool(Tag tool) {
		tool.mustBe(DOUBLE_CLICK, DELETE);
		boolean deletes = tool.type().equals(DELETE);
		tool.leave("documentation", "label");
		tool.required("name");
		for (var mapping : reading.references().of(tool, "mappings")) {
			if (!mapping.name().endsWith("Mappings")) {
				throw tool.error("wrong-reference", "mappings", mapping.plain("name").orElse(mapping.name()));
			}
		}
		if (deletes) {
			reading.optional(tool, "precondition", CONTAINED, Use.CONDITION);
		}
		for (var variable : deletes ? List.of("element", "elementView", "containerView") : List.of("element", "elementView")) {
			tool.one(variable).choice("name", Map.of(variable, true), "");
			tool.one(variable).done();
		}
		var initial = tool.one("initialOperation");
		operation(initial.one("firstModelOperations"));
		initial.done();
		tool.done();
	}

	private void operation(Tag operation) {
		operation.mustBe("operation:ChangeContext", "tool:Navigation");
		if (operation.type().startsWith("tool:")) {
			operation.flag("createIfNotExistent", false);
			reading.references().one(operation, "diagramDescription").mustBe("diagram:DiagramDescription");
		} else {
			reading.optional(operation, "browseExpression", SCOPE, Use.ELEMENTS);
		}
		operation.children("subModelOperations").forEach(this::operation);
		operation.done();
	}
}
