/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.spec;

import java.util.Set;

import org.insp.diagram.expressions.Expression;
import org.insp.diagram.scene.Color;
import org.insp.diagram.scene.Style.Format;

/**
 * What a label says and how it is written.
 *
 * @param text what it says
 * @param color its colour
 * @param size its size in points
 * @param formats bold, italic and the like
 * @param centered whether it stands in the middle
 */
public record LabelLook(Expression text, Color color, int size, Set<Format> formats, boolean centered) {
}
