/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.layout;

import java.util.List;

import org.insp.viewpoint.scene.Edge;

/**
 * An edge in its place. Edges of one meaning that go from one container to the same place share a trunk.
 *
 * @param edge what it draws
 * @param points from the border of its source to that of its target, a bend at each in between
 * @param label what is written beside it; edges with a common trunk and the same label write it once
 */
public record Route(Edge edge, List<Point> points, Label label) {
}
