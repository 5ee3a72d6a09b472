/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.specification;

import java.util.Optional;

import org.insp.viewpoint.expressions.Expression;
import org.insp.viewpoint.scene.Color;
import org.insp.viewpoint.scene.EdgeStyle.Arrow;
import org.insp.viewpoint.scene.Style.Line;

/**
 * The look of an edge.
 *
 * @param stroke its colour
 * @param width its width in pixels
 * @param line how it is drawn
 * @param sourceArrow what it begins with
 * @param targetArrow what it ends with
 * @param label what is written beside it, if anything
 */
public record EdgeStyleDescription(Color stroke, Expression width, Line line, Arrow sourceArrow, Arrow targetArrow,
		Optional<LabelDescription> label) {
}
