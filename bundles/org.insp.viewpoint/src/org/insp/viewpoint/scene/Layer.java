/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.scene;

/**
 * A layer of a view.
 *
 * @param name its name in the specification
 * @param label its name for the user
 * @param optional whether it can be switched; the default layer cannot
 * @param shown whether it is on in this scene
 */
public record Layer(String name, String label, boolean optional, boolean shown) {
}
