/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.content;

/**
 * A paragraph.
 *
 * @param text its text
 * @param style its part in the report
 */
public record Paragraph(String text, Style style) implements Block {

	/** The part of a paragraph in a report. */
	public enum Style {
		/** The text itself. */
		BODY,
		/** A line under a title or above a table: who filled it in, on which day. */
		NOTE,
		/** The line that says to whom a letter goes, at the left. */
		ADDRESSEE,
		/** The name and the date under a document, at its right. */
		SIGNATURE
	}

	/** A paragraph of the text itself. */
	public static Paragraph of(String text) {
		return new Paragraph(text, Style.BODY);
	}

	/** A line under a title or above a table. */
	public static Paragraph note(String text) {
		return new Paragraph(text, Style.NOTE);
	}
}
