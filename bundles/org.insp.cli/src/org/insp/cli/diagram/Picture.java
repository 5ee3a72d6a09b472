/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.diagram;

import org.eclipse.emf.ecore.EObject;

/**
 * A picture that is wanted.
 *
 * @param view the view
 * @param subject what it is of
 * @param name what its file is called, without the ending
 */
public record Picture(String view, EObject subject, String name) {
}
