/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.spec;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.insp.diagram.expressions.Expression;
import org.insp.diagram.expressions.Expression.Use;
import org.insp.diagram.expressions.ExpressionReader.Scope;
import org.insp.diagram.scene.Color;
import org.insp.diagram.scene.Style.Shape;

/**
 * Reads how nodes and containers look.
 *
 * @param reading what it is read with
 * @param domain the class of the elements
 */
record NodeLookReader(Reading reading, EClass domain) {

	private static final String CONTAINER = "style:FlatContainerStyleDescription";
	private static final Map<String, Shape> SHAPES =
			Map.of("style:SquareDescription", Shape.RECTANGLE, "style:EllipseNodeDescription", Shape.ELLIPSE,
					"style:LozengeNodeDescription", Shape.DIAMOND, "style:DotDescription", Shape.DOT, "style:NoteDescription", Shape.NOTE);

	NodeLook read(Tag style, boolean container) {
		style.mustBe(container ? new String[] { CONTAINER } : SHAPES.keySet().stream().sorted().toArray(String[]::new));
		var look = container ? container(style) : node(style);
		style.done();
		return look;
	}

	private NodeLook container(Tag style) {
		var fill = SystemColors.read(style, "backgroundColor");
		if (!fill.equals(SystemColors.read(style, "foregroundColor"))) {
			throw style.error("gradient");
		}
		style.leave("backgroundStyle");
		return look(style, style.flag("roundedCorner", true) ? Shape.ROUNDED : Shape.RECTANGLE, fill,
				size(style, "widthComputationExpression", "-1"), size(style, "heightComputationExpression", "-1"));
	}

	private NodeLook node(Tag style) {
		style.leave("resizeKind", "forbiddenSides");
		var shape = SHAPES.get(style.type());
		var inside = style.choice("labelPosition", Map.of("border", false, "node", true), "border");
		if (!inside && !style.attribute("labelExpression").filter(String::isEmpty).isPresent()) {
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
				style.leave("strokeSizeComputationExpression");
				yield look(style, shape, fill, both, both);
			}
			default -> look(style, shape, fill, both, both);
		};
	}

	private Expression either(Tag style, String attribute, Expression otherwise) {
		return style.plain(attribute).isPresent() ? size(style, attribute, "0") : otherwise;
	}

	private Expression constant(Tag style, String attribute) {
		return size(style, attribute, "0");
	}

	private Expression size(Tag style, String attribute, String standard) {
		return reading.expression(style, attribute, standard, Scope.of(domain), Use.NUMBER);
	}

	private NodeLook look(Tag style, Shape shape, Color fill, Expression width, Expression height) {
		return new NodeLook(shape, fill, SystemColors.read(style, "borderColor"), size(style, "borderSizeComputationExpression", "0"),
				style.choice("borderLineStyle", LabelReader.LINES, "solid"), new LabelReader(reading, domain).read(style),
				reading.optional(style, "tooltipExpression", Scope.of(domain), Use.TEXT), width, height);
	}
}
