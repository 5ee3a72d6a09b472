/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that was written, as a spreadsheet program reads it. */
public record ReadWorkbook(XSSFWorkbook workbook) implements AutoCloseable {

	/** Reads a workbook. */
	public static ReadWorkbook of(byte[] bytes) throws IOException {
		return new ReadWorkbook(new XSSFWorkbook(new ByteArrayInputStream(bytes)));
	}

	/** The first sheet. */
	public XSSFSheet sheet() {
		return workbook.getSheetAt(0);
	}

	/** A cell of the first sheet. */
	public XSSFCell cell(int row, int column) {
		return sheet().getRow(row).getCell(column);
	}

	/** The text of a place of the first sheet as people see it, be it within a merged cell. */
	public String text(int row, int column) {
		var merged = sheet().getMergedRegions().stream().filter(region -> region.isInRange(row, column)).findFirst();
		var cell = merged.map(region -> cell(region.getFirstRow(), region.getFirstColumn())).orElseGet(() -> cell(row, column));
		return new DataFormatter().formatCellValue(cell);
	}

	/** The merged regions of the first sheet. */
	public List<String> merged() {
		return sheet().getMergedRegions().stream().map(CellRangeAddress::formatAsString).toList();
	}

	/** The values that are offered in a column of the first sheet. */
	public List<String> offered(int column) {
		var formula = sheet().getDataValidations().stream()
				.filter(each -> each.getRegions().getCellRangeAddresses()[0].getFirstColumn() == column).findFirst().orElseThrow()
				.getValidationConstraint().getFormula1();
		var area = new AreaReference(formula, workbook.getSpreadsheetVersion());
		var sheet = workbook.getSheet(area.getFirstCell().getSheetName());
		return IntStream.rangeClosed(area.getFirstCell().getRow(), area.getLastCell().getRow())
				.mapToObj(row -> sheet.getRow(row).getCell(area.getFirstCell().getCol()).getStringCellValue()).toList();
	}

	@Override
	public void close() throws IOException {
		workbook.close();
	}
}
