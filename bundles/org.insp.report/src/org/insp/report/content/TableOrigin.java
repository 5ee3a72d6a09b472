/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.content;

import java.time.LocalDate;
import java.util.List;

import org.insp.model.Language;

/**
 * What a table was made of, for formats that carry it along, so that what people change in the table can go back to its place.
 *
 * @param language the language of the table
 * @param date the reference date of the table
 * @param columns what each column is, independent of its heading
 * @param rows what each row is about
 */
public record TableOrigin(Language language, LocalDate date, List<String> columns, List<String> rows) {

	/** The name of the hidden sheet, and the heading of the hidden column, in which a workbook carries it. */
	public static final String MARK = "insp";

	/** What a row is about that only names the group of those below it. */
	public static final String BAND = "insp-band";

	/** How many rows of the hidden sheet stand above those of the table's rows. */
	public static final int HEAD_ROWS = 3;

	/** Copies the lists. */
	public TableOrigin {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}
}
