/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.spec;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.insp.diagram.expressions.Expression.Use;
import org.insp.diagram.expressions.ExpressionReader.Scope;
import org.insp.diagram.scene.Color;
import org.insp.diagram.spec.Styles.When;

/**
 * Reads the colours of headers and cells.
 *
 * @param reading what it is read with
 * @param domain the class of the elements
 */
record CellLookReader(Reading reading, EClass domain) {

	CellLook read(Tag mapping) {
		return new CellLook(conditional(mapping, "foregroundConditionalStyle", true),
				mapping.child("defaultForeground").map(style -> color(style, true)),
				conditional(mapping, "backgroundConditionalStyle", false),
				mapping.child("defaultBackground").map(style -> color(style, false)));
	}

	private List<When<Color>> conditional(Tag mapping, String child, boolean text) {
		return mapping.children(child).stream().map(tag -> {
			var when = new When<>(reading.expression(tag, "predicateExpression", Scope.of(domain), Use.CONDITION),
					color(tag.one("style"), text));
			tag.done();
			return when;
		}).toList();
	}

	private static Color color(Tag style, boolean text) {
		if (text) {
			// a table is set in one size; what is bold is said by its colour
			style.leave("labelSize", "labelFormat");
		}
		var color = SystemColors.read(style, text ? "foreGroundColor" : "backgroundColor");
		style.done();
		return color;
	}
}
