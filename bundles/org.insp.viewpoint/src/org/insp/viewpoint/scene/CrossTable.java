/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.scene;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * The content of a cross table.
 *
 * @param view the name of the table in the specification, such as {@code matrix}
 * @param title its title
 * @param subject what it is of
 * @param locale the language of its labels
 * @param columns the columns, from left to right
 * @param lines the lines, from top to bottom, each before its sub-lines
 */
public record CrossTable(String view, String title, EObject subject, Locale locale, List<Column> columns, List<Line> lines) {

	/**
	 * A column.
	 *
	 * @param element what it stands for
	 * @param mapping the name of the mapping that made it
	 * @param label its header
	 */
	public record Column(EObject element, String mapping, String label) {
	}

	/**
	 * A line.
	 *
	 * @param element what it stands for
	 * @param mapping the name of the mapping that made it
	 * @param depth 0 for a line, 1 for a sub-line, and so on
	 * @param label its header
	 * @param paint the colours of the header
	 * @param cells as many as there are columns; empty where line and column do not meet
	 */
	public record Line(EObject element, String mapping, int depth, String label, Paint paint, List<Optional<Cell>> cells) {
	}

	/**
	 * The cell where a line and a column meet.
	 *
	 * @param mapping the name of the intersection mapping
	 * @param label what is written in it
	 * @param paint its colours
	 */
	public record Cell(String mapping, String label, Paint paint) {
	}

	/**
	 * The colours of a cell or header.
	 *
	 * @param fill the background; empty for the default
	 * @param text the text's colour
	 */
	public record Paint(Optional<Color> fill, Color text) {
	}
}
