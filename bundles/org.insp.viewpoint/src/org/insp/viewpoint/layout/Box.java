/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.layout;

import java.util.List;

import org.insp.viewpoint.scene.Node;

/**
 * A node in its place; all coordinates count from the corner of the drawing.
 *
 * @param node what it draws
 * @param area where it stands
 * @param label what is written on it: of a container, in the strip at its top
 * @param header the height of that strip; 0 where there are no children
 * @param children what it contains
 * @param borders what sits on its edge
 */
public record Box(Node node, Rectangle area, Label label, double header, List<Box> children, List<Box> borders) {
}
