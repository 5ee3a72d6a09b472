/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.spec;

import java.util.Optional;

import org.insp.diagram.expressions.Expression;
import org.insp.diagram.scene.Color;
import org.insp.diagram.scene.EdgeStyle.Arrow;
import org.insp.diagram.scene.Style.Line;

/**
 * How an edge looks.
 *
 * @param stroke its colour
 * @param width its width in pixels
 * @param line how it is drawn
 * @param sourceArrow what it begins with
 * @param targetArrow what it ends with
 * @param label what is written beside it, if anything
 */
public record EdgeLook(Color stroke, Expression width, Line line, Arrow sourceArrow, Arrow targetArrow, Optional<LabelLook> label) {
}
