/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.layout;

import java.util.List;

import org.insp.viewpoint.scene.Scene;

/**
 * A scene with a place for everything.
 *
 * @param scene what it draws
 * @param width in pixels
 * @param height in pixels
 * @param heading the title
 * @param boxes the outermost nodes
 * @param routes the edges
 */
public record Drawing(Scene scene, double width, double height, Label heading, List<Box> boxes, List<Route> routes) {
}
