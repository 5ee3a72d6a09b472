/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.responsibility;

import java.nio.file.Path;
import java.util.Set;

/**
 * The picture that is wanted.
 *
 * @param file a file of the model
 * @param view the name of the view in the viewpoint specification
 * @param subject which of the model's elements of that kind, from 0; the last one where there are fewer
 * @param layers the layers that are on; null for the usual ones
 * @param focus the id of the element to look at, or null for all
 */
record ViewRequest(Path file, String view, int subject, Set<String> layers, String focus) {
}
