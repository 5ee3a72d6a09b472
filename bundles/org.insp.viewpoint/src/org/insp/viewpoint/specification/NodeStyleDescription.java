/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.specification;

import java.util.Optional;

import org.insp.viewpoint.expressions.Expression;
import org.insp.viewpoint.scene.Color;
import org.insp.viewpoint.scene.Style.Line;
import org.insp.viewpoint.scene.Style.Shape;

/**
 * The look of a node or container.
 *
 * @param shape the outline
 * @param fill the background
 * @param border the outline's colour
 * @param borderWidth the outline's width in pixels
 * @param borderLine how the outline is drawn
 * @param label what is written on it
 * @param tooltip the text that appears when the mouse points at it, if any
 * @param width its least width as Sirius counts it; nothing or less where the label alone decides
 * @param height its least height as Sirius counts it; nothing or less where the label alone decides
 */
public record NodeStyleDescription(Shape shape, Color fill, Color border, Expression borderWidth, Line borderLine, LabelDescription label,
		Optional<Expression> tooltip, Expression width, Expression height) {
}
