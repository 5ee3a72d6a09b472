/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.spec;

import java.util.List;
import java.util.Optional;

import org.insp.diagram.scene.Color;
import org.insp.diagram.spec.Styles.When;

/**
 * The colours of a header or a cell. Those with a condition are kept apart from the standard ones, because the conditions of cell, line
 * and column come before the standards of all three.
 *
 * @param texts the colours of the text that have a condition
 * @param text the standard colour of the text, if there is one
 * @param fills the colours of the background that have a condition
 * @param fill the standard colour of the background, if there is one
 */
public record CellLook(List<When<Color>> texts, Optional<Color> text, List<When<Color>> fills, Optional<Color> fill) {
}
