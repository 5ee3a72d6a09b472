/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.spec;

import java.util.Optional;

import org.insp.diagram.expressions.Expression;
import org.insp.diagram.scene.Color;
import org.insp.diagram.scene.Style.Line;
import org.insp.diagram.scene.Style.Shape;

/**
 * How a node or container looks.
 *
 * @param shape the outline
 * @param fill the background
 * @param border the outline's colour
 * @param borderWidth the outline's width in pixels
 * @param borderLine how the outline is drawn
 * @param label what is written on it
 * @param tooltip what is told of it when pointed at, if anything
 * @param width its least width as Sirius counts it; nothing or less where the label alone decides
 * @param height its least height as Sirius counts it; nothing or less where the label alone decides
 */
public record NodeLook(Shape shape, Color fill, Color border, Expression borderWidth, Line borderLine, LabelLook label,
		Optional<Expression> tooltip, Expression width, Expression height) {
}
