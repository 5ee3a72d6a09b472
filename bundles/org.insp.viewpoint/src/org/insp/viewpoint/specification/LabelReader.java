/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.specification;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.insp.viewpoint.expressions.Expression.ValueKind;
import org.insp.viewpoint.expressions.ExpressionReader.Scope;
import org.insp.viewpoint.scene.Style.Format;
import org.insp.viewpoint.scene.Style.Line;

/**
 * Reads the texts and styles of labels.
 *
 * @param reading what it is read with
 * @param domain the class of the elements
 */
record LabelReader(ReadingContext reading, EClass domain) {

	/** The kinds of lines. */
	static final Map<String, Line> LINES = Map.of("solid", Line.SOLID, "dash", Line.DASH, "dot", Line.DOT, "dash_dot", Line.DASH_DOT);

	private static final Map<String, Format> FORMATS = Map.of("bold", Format.BOLD, "italic", Format.ITALIC, "underline", Format.UNDERLINE,
			"strike_through", Format.STRIKE_THROUGH);

	/** The label that a style describes; icons are not drawn, so there must be none. */
	LabelDescription read(SpecificationElement style) {
		if (style.flag("showIcon", true)) {
			throw style.error("icon");
		}
		return new LabelDescription(
				reading.expression(style, "labelExpression", "feature:name", Scope.of(domain, Scope.DIAGRAM), ValueKind.TEXT),
				SystemColors.read(style, "labelColor"),
				style.number("labelSize", 8), formats(style),
				style.choice("labelAlignment", Map.of("CENTER", true, "LEFT", false), "CENTER"));
	}

	private static Set<Format> formats(SpecificationElement style) {
		var formats = EnumSet.noneOf(Format.class);
		for (var value : style.values("labelFormat")) {
			formats.add(Optional.ofNullable(FORMATS.get(value))
					.orElseThrow(() -> style.error("unknown-value", "labelFormat", value,
							String.join(", ", FORMATS.keySet().stream().sorted().toList()))));
		}
		return Collections.unmodifiableSet(formats);
	}
}
