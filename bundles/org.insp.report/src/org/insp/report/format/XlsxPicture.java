/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.format;

import java.io.IOException;

import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.insp.report.chart.ChartDrawing;
import org.insp.viewpoint.svg.SvgCanvas.Svg;

/** Pictures of a sheet. */
final class XlsxPicture {

	/** The least width of a picture that can be read, in Latin characters. */
	private static final int LEAST_WIDTH = 110;
	/** The width of a Latin character, in pixels. */
	private static final double CHARACTER = 7;
	private static final float ROW_POINTS = 15;

	private XlsxPicture() {
	}

	/**
	 * Adds a drawing.
	 *
	 * @param row the row at which it begins
	 * @param width the width of the sheet, in Latin characters
	 * @return the first row below it
	 */
	static int add(XSSFSheet sheet, Svg drawing, int row, int width) throws IOException {
		double scale = Math.max(LEAST_WIDTH, width) * CHARACTER / drawing.width();
		int rows = (int) Math.ceil(Units.pixelToPoints(drawing.height() * scale) / ROW_POINTS);
		for (int i = row; i <= row + rows; i++) {
			sheet.createRow(i).setHeightInPoints(ROW_POINTS);
		}
		double left = drawing.width() * scale;
		int column = 0;
		while (left > sheet.getColumnWidthInPixels(column)) {
			left -= sheet.getColumnWidthInPixels(column);
			column++;
		}
		int picture = sheet.getWorkbook().addPicture(ChartDrawing.png(drawing), Workbook.PICTURE_TYPE_PNG);
		var anchor = new XSSFClientAnchor(0, 0, (int) (left * Units.EMU_PER_PIXEL), 0, 0, row, column, row + rows);
		anchor.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
		sheet.createDrawingPatriarch().createPicture(anchor, picture);
		return row + rows + 1;
	}
}
