/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The lists of values that are offered in cells. They stand in a hidden sheet: within the cell's own rule they may not be long and not
 * contain commas. Anything else may be written as well, several names for example.
 */
final class XlsxChoices {

	private static final String SHEET = "choices";

	private final XSSFWorkbook workbook;
	private final Map<List<String>, String> ranges = new HashMap<>();
	private XSSFSheet sheet;

	XlsxChoices(XSSFWorkbook workbook) {
		this.workbook = workbook;
	}

	/** Offers some values in some rows of a column. */
	void offer(List<String> choices, XSSFSheet target, int firstRow, int lastRow, int column) {
		var helper = new XSSFDataValidationHelper(target);
		DataValidationConstraint rule = helper.createFormulaListConstraint(ranges.computeIfAbsent(choices, this::range));
		var validation = helper.createValidation(rule, new CellRangeAddressList(firstRow, lastRow, column, column));
		validation.setShowErrorBox(false);
		target.addValidationData(validation);
	}

	/** Writes a list into a column of its own, and returns the formula that names it. */
	private String range(List<String> choices) {
		if (sheet == null) {
			sheet = workbook.createSheet(SHEET);
		}
		int column = ranges.size();
		for (int i = 0; i < choices.size(); i++) {
			var row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
			row.createCell(column).setCellValue(XlsxText.escaped(choices.get(i)));
		}
		var letter = CellReference.convertNumToColString(column);
		return SHEET + "!$" + letter + "$1:$" + letter + '$' + choices.size();
	}

	/** Hides the sheet and moves it behind all others. */
	void hideSheet() {
		if (sheet != null) {
			workbook.setSheetOrder(SHEET, workbook.getNumberOfSheets() - 1);
			workbook.setSheetVisibility(workbook.getSheetIndex(SHEET), SheetVisibility.HIDDEN);
		}
	}
}
