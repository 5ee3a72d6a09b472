/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.specification;

import java.util.List;
import java.util.Optional;

import org.insp.viewpoint.scene.Color;
import org.insp.viewpoint.specification.ConditionalStyles.Case;

/**
 * The colours of a header or a cell. Those with a condition are kept apart from the standard ones, because the conditions of cell, line
 * and column come before the standards of all three.
 *
 * @param texts the colours of the text that have a condition
 * @param text the standard colour of the text, if there is one
 * @param fills the colours of the background that have a condition
 * @param fill the standard colour of the background, if there is one
 */
public record CellStyleDescription(List<Case<Color>> texts, Optional<Color> text, List<Case<Color>> fills, Optional<Color> fill) {
}
