/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.specification;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.insp.viewpoint.expressions.Expression.ValueKind;
import org.insp.viewpoint.expressions.ExpressionReader.Scope;
import org.insp.viewpoint.scene.Color;
import org.insp.viewpoint.specification.ConditionalStyles.Case;

/**
 * Reads the colours of headers and cells.
 *
 * @param reading what it is read with
 * @param domain the class of the elements
 */
record CellStyleReader(ReadingContext reading, EClass domain) {

	CellStyleDescription read(SpecificationElement mapping) {
		return new CellStyleDescription(conditional(mapping, "foregroundConditionalStyle", true),
				mapping.optionalChild("defaultForeground").map(style -> color(style, true)),
				conditional(mapping, "backgroundConditionalStyle", false),
				mapping.optionalChild("defaultBackground").map(style -> color(style, false)));
	}

	private List<Case<Color>> conditional(SpecificationElement mapping, String child, boolean text) {
		return mapping.children(child).stream().map(tag -> {
			var when = new Case<>(reading.expression(tag, "predicateExpression", Scope.of(domain), ValueKind.CONDITION),
					color(tag.requiredChild("style"), text));
			tag.requireAllRead();
			return when;
		}).toList();
	}

	private static Color color(SpecificationElement style, boolean text) {
		if (text) {
			// a table is set in one size; what is bold is said by its colour
			style.ignore("labelSize", "labelFormat");
		}
		var color = SystemColors.read(style, text ? "foreGroundColor" : "backgroundColor");
		style.requireAllRead();
		return color;
	}
}
