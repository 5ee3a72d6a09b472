/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.format;

import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.insp.report.content.CellSum;
import org.insp.report.content.Table;
import org.insp.report.content.TableOrigin;

/**
 * The hidden sheet that says what a table was made of: in its first row the version of this layout, the language and the reference date,
 * in its second what each column is, in its third what it is called, below for each row what it is about and the check sums of its cells.
 * What a row is about stands in a
 * hidden column of the table itself too, where it goes along when rows are sorted, inserted and deleted.
 */
final class XlsxOrigin {

	private static final String VERSION = "1";

	private XlsxOrigin() {
	}

	/** Writes the sheet. */
	static void write(XSSFWorkbook workbook, Table table, TableOrigin origin) {
		var sheet = workbook.createSheet(TableOrigin.MARK);
		var head = sheet.createRow(0);
		set(head, 0, TableOrigin.MARK);
		set(head, 1, VERSION);
		set(head, 2, origin.language().getLiteral());
		set(head, 3, origin.date().toString());
		var columns = sheet.createRow(1);
		var headings = sheet.createRow(2);
		for (int column = 0; column < origin.columns().size(); column++) {
			set(columns, column + 1, origin.columns().get(column));
			set(headings, column + 1, table.columns().get(column).heading());
		}
		for (int row = 0; row < origin.rows().size(); row++) {
			var written = sheet.createRow(row + TableOrigin.HEAD_ROWS);
			set(written, 0, origin.rows().get(row));
			for (int column = 0; column < origin.columns().size(); column++) {
				set(written, column + 1, CellSum.of(table.effectiveCell(row, column).value().text()));
			}
		}
		workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
	}

	private static void set(XSSFRow row, int column, String text) {
		row.createCell(column).setCellValue(text);
	}
}
