/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.html;

import java.util.List;

/**
 * A line of the details of an element.
 *
 * @param term its heading
 * @param lines the values
 * @param late whether something is overdue
 */
record DetailRow(String term, List<String> lines, boolean late) {
}
