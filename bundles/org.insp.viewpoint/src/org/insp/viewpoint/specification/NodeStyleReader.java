/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.specification;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.insp.viewpoint.expressions.Expression;
import org.insp.viewpoint.expressions.Expression.ValueKind;
import org.insp.viewpoint.expressions.ExpressionReader.Scope;
import org.insp.viewpoint.scene.Color;
import org.insp.viewpoint.scene.Style.Shape;

/**
 * Reads how nodes and containers look.
 *
 * @param reading what it is read with
 * @param domain the class of the elements
 */
record NodeStyleReader(ReadingContext reading, EClass domain) {

	private static final String CONTAINER = "style:FlatContainerStyleDescription";
	private static final Map<String, Shape> SHAPES =
			Map.of("style:SquareDescription", Shape.RECTANGLE, "style:EllipseNodeDescription", Shape.ELLIPSE,
					"style:LozengeNodeDescription", Shape.DIAMOND, "style:DotDescription", Shape.DOT, "style:NoteDescription", Shape.NOTE);

	NodeStyleDescription read(SpecificationElement style, boolean container) {
		style.requireType(container ? new String[] { CONTAINER } : SHAPES.keySet().stream().sorted().toArray(String[]::new));
		var look = container ? container(style) : node(style);
		style.requireAllRead();
		return look;
	}

	private NodeStyleDescription container(SpecificationElement style) {
		var fill = SystemColors.read(style, "backgroundColor");
		if (!fill.equals(SystemColors.read(style, "foregroundColor"))) {
			throw style.error("gradient");
		}
		style.ignore("backgroundStyle");
		return look(style, style.flag("roundedCorner", true) ? Shape.ROUNDED : Shape.RECTANGLE, fill,
				size(style, "widthComputationExpression", "-1"), size(style, "heightComputationExpression", "-1"));
	}

	private NodeStyleDescription node(SpecificationElement style) {
		style.ignore("resizeKind", "forbiddenSides");
		var shape = SHAPES.get(style.type());
		var inside = style.choice("labelPosition", Map.of("border", false, "node", true), "border");
		if (!inside && !style.optionalAttribute("labelExpression").filter(String::isEmpty).isPresent()) {
			throw style.error("label-outside");
		}
		var fill = SystemColors.read(style, shape == Shape.DOT ? "backgroundColor" : "color");
		var both = size(style, "sizeComputationExpression", "3");
		return switch (shape) {
			case RECTANGLE -> {
				int width = style.number("width", 0);
				int height = style.number("height", 0);
				boolean own = width > 0 && height > 0;
				yield look(style, shape, fill, own ? constant(style, "width") : both, own ? constant(style, "height") : both);
			}
			case ELLIPSE -> look(style, shape, fill, either(style, "horizontalDiameterComputationExpression", both),
					either(style, "verticalDiameterComputationExpression", both));
			case DIAMOND -> look(style, shape, fill, either(style, "widthComputationExpression", both),
					either(style, "heightComputationExpression", both));
			case DOT -> {
				style.ignore("strokeSizeComputationExpression");
				yield look(style, shape, fill, both, both);
			}
			default -> look(style, shape, fill, both, both);
		};
	}

	private Expression either(SpecificationElement style, String attribute, Expression otherwise) {
		return style.rawAttribute(attribute).isPresent() ? size(style, attribute, "0") : otherwise;
	}

	private Expression constant(SpecificationElement style, String attribute) {
		return size(style, attribute, "0");
	}

	private Expression size(SpecificationElement style, String attribute, String standard) {
		return reading.expression(style, attribute, standard, Scope.of(domain), ValueKind.NUMBER);
	}

	private NodeStyleDescription look(SpecificationElement style, Shape shape, Color fill, Expression width, Expression height) {
		return new NodeStyleDescription(shape, fill, SystemColors.read(style, "borderColor"),
				size(style, "borderSizeComputationExpression", "0"),
				style.choice("borderLineStyle", LabelReader.LINES, "solid"), new LabelReader(reading, domain).read(style),
				reading.optional(style, "tooltipExpression", Scope.of(domain), ValueKind.TEXT), width, height);
	}
}
