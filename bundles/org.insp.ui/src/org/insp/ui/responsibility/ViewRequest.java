/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.responsibility;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * A request to render a view.
 *
 * @param file a file of the model
 * @param view the name of the view in the viewpoint specification
 * @param subject which of the model's elements of that kind, from 0; the last one where there are fewer
 * @param layers the layers that are on; if empty, those that are on by default
 * @param focus the URI of the element to focus on, or null
 */
record ViewRequest(Path file, String view, int subject, Optional<Set<String>> layers, String focus) {
}
