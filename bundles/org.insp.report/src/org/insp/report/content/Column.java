/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.content;

import java.util.List;

/**
 * A column of a table.
 *
 * @param heading its heading
 * @param width its width in Latin characters; a Chinese character takes two
 * @param isCentred whether its cells are centred: numbers, dates, short words
 * @param choices the values that are offered to who fills it in; none where anything may be written
 */
public record Column(String heading, int width, boolean isCentred, List<String> choices) {

	/** Copies the list. */
	public Column {
		choices = List.copyOf(choices);
	}
}
