/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.specification;

import java.util.Set;

import org.insp.viewpoint.expressions.Expression;
import org.insp.viewpoint.scene.Color;
import org.insp.viewpoint.scene.Style.Format;

/**
 * The text and the style of a label.
 *
 * @param text its text
 * @param color its colour
 * @param size its size in points
 * @param formats bold, italic and the like
 * @param centered whether it stands in the middle
 */
public record LabelDescription(Expression text, Color color, int size, Set<Format> formats, boolean centered) {
}
