/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Makes cells of the numbers of a workbook: what one sees in them, and the day where the format is one of dates. */
final class NumberCells {

	/** Days before it are times of day or durations. */
	private static final int FIRST_DAY = 366;

	private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
	private final boolean is1904;

	/** @param is1904 whether days are counted from 1904, as on old Macintosh computers */
	NumberCells(boolean is1904) {
		this.is1904 = is1904;
	}

	/** Returns the cell of a number in a format. */
	GridCell cell(double value, int formatIndex, String format) {
		boolean isDate = value >= FIRST_DAY && DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value);
		LocalDate date = isDate ? DateUtil.getLocalDateTime(value, is1904).toLocalDate() : null;
		var written = formatter.formatRawCellContents(value, formatIndex, format, is1904).strip();
		var number = BigDecimal.valueOf(value).stripTrailingZeros();
		return new GridCell(written.isEmpty() ? number.toPlainString() : written, number, date);
	}
}
