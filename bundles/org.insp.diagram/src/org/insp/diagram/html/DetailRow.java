/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.html;

import java.util.List;

import org.insp.model.measures.Urgency;

/**
 * A line of the details of an element.
 *
 * @param term its heading
 * @param lines the values
 * @param urgency how urgent it is: overdue, urgent, soon or none; it gives the colour
 */
record DetailRow(String term, List<String> lines, Urgency urgency) {

	/** A line that has nothing to do with deadlines. */
	DetailRow(String term, List<String> lines) {
		this(term, lines, Urgency.NONE);
	}
}
