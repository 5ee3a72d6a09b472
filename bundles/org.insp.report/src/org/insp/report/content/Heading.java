/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.content;

/**
 * A heading. It bears no number: a document numbers its headings by their levels.
 *
 * @param level 1 for the highest, to 4
 * @param text its text
 */
public record Heading(int level, String text) implements Block {

	/** The deepest level: 一、（一）1.（1）. */
	public static final int DEEPEST = 4;

	/** Checks the level. */
	public Heading {
		if (level < 1 || level > DEEPEST) {
			throw new IllegalArgumentException("level " + level);
		}
	}
}
