/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.format;

import java.io.IOException;
import java.util.List;

import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.insp.model.text.MessageBundle;
import org.insp.report.chart.ChartDrawing;
import org.insp.report.content.Block;
import org.insp.report.content.Chart;
import org.insp.report.content.Column;
import org.insp.report.content.Heading;
import org.insp.report.content.NewPage;
import org.insp.report.content.PageSetup;
import org.insp.report.content.Paragraph;
import org.insp.report.content.Report;
import org.insp.report.content.Table;
import org.insp.report.content.TableCell;
import org.insp.report.content.TableOrigin;
import org.insp.report.content.Value;
import org.insp.report.format.XlsxStyles.Part;

/** One sheet of a workbook. */
final class XlsxSheet {

	/** The width of a sheet without a table, in Latin characters. */
	private static final int TEXT_WIDTH = 80;
	/** The height of a line, as a multiple of the height of its letters. */
	private static final float LINE_SPACING = 1.35f;
	/** The greatest height of a row that Excel knows. */
	private static final float HIGHEST_POINTS = 409;
	/** Rows below the table in which values are offered too. */
	private static final int FURTHER_ROWS = 200;

	private final XSSFSheet sheet;
	private final Report report;
	private final XlsxStyles styles;
	private final XlsxChoices choices;
	private int nextRow;
	private int columnCount = 1;
	private int sheetWidth = TEXT_WIDTH;

	XlsxSheet(XSSFSheet sheet, Report report, XlsxStyles styles, XlsxChoices choices) {
		this.sheet = sheet;
		this.report = report;
		this.styles = styles;
		this.choices = choices;
	}

	void write(List<Block> blocks) throws IOException {
		var table = blocks.stream().filter(Table.class::isInstance).map(Table.class::cast).findFirst();
		table.ifPresentOrElse(this::setColumns, () -> sheet.setColumnWidth(0, TEXT_WIDTH * 256));
		// where there are several sheets, each is known by its table
		line(report.tables().count() > 1 && table.filter(Table::hasHead).isPresent() ? table.get().name() : report.title(), Part.TITLE);
		for (var block : blocks) {
			if (block instanceof Table each) {
				write(each);
			} else if (block instanceof Chart chart) {
				line(chart.title(), Part.HEADING);
				nextRow = XlsxPicture.add(sheet, ChartDrawing.svg(chart, report.language()), nextRow, sheetWidth);
			} else if (block instanceof Heading heading) {
				line(heading.text(), Part.HEADING);
			} else if (block instanceof NewPage page) {
				line(page.title(), Part.TITLE);
			} else if (block instanceof Paragraph paragraph) {
				line(paragraph.text(), Part.valueOf(paragraph.style().name()));
			}
		}
		setPage();
	}

	private void setColumns(Table table) {
		columnCount = table.columns().size();
		sheetWidth = table.columns().stream().mapToInt(Column::width).sum();
		for (int i = 0; i < columnCount; i++) {
			sheet.setColumnWidth(i, table.columns().get(i).width() * 256);
		}
	}

	/** Writes a text across the sheet. */
	private void line(String text, Part part) {
		var row = sheet.createRow(nextRow++);
		var cell = row.createCell(0);
		setText(cell, text, styles.of(part));
		float points = cell.getCellStyle().getFont().getFontHeightInPoints();
		setHeight(row, RowHeights.lines(text, (int) (sheetWidth * XlsxStyles.TABLE_POINTS / points)), points);
		if (columnCount > 1) {
			sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, columnCount - 1));
		}
	}

	private void write(Table table) {
		int head = nextRow;
		writeHead(table);
		var heights = RowHeights.of(table);
		int first = nextRow;
		table.origin()
				.ifPresent(
						origin -> setText(sheet.getRow(first - 1).createCell(columnCount), TableOrigin.MARK, styles.of(Part.TABLE_HEAD)));
		var rows = table.shownRows();
		for (int i = 0; i < rows.size(); i++) {
			var written = sheet.createRow(nextRow++);
			setHeight(written, heights[i], XlsxStyles.TABLE_POINTS);
			for (int c = 0; c < columnCount; c++) {
				write(table, i, c, rows.get(i).cells().get(c), written.createCell(c));
			}
			if (table.origin().isPresent()) {
				written.createCell(columnCount)
						.setCellValue(i < table.rows().size() ? table.origin().get().rows().get(i) : TableOrigin.MARK);
			}
		}
		if (table.hasHead()) {
			prepareForUse(table, head, first, nextRow - 1 - table.foot().size());
		}
	}

	private void prepareForUse(Table table, int head, int first, int last) {
		sheet.createFreezePane(0, first);
		sheet.setRepeatingRows(new CellRangeAddress(head, first - 1, -1, -1));
		// what a row is about is sorted with it
		sheet.setAutoFilter(
				new CellRangeAddress(first - 1, Math.max(first - 1, last), 0, columnCount - (table.origin().isPresent() ? 0 : 1)));
		sheet.setColumnHidden(columnCount, table.origin().isPresent());
		for (int c = 0; c < columnCount; c++) {
			if (!table.columns().get(c).choices().isEmpty()) {
				choices.offer(table.columns().get(c).choices(), sheet, first, last + FURTHER_ROWS, c);
			}
		}
	}

	private void writeHead(Table table) {
		for (var heads : table.headRows()) {
			var row = sheet.createRow(nextRow++);
			int lines = 1;
			for (int i = 0; i < columnCount; i++) {
				var cell = heads.cells().get(i);
				var to = row.createCell(i);
				setText(to, cell.value().text(), styles.of(Part.TABLE_HEAD));
				merge(cell, to);
				if (cell.rowSpan() == 1 && cell.columnSpan() == 1) {
					lines = Math.max(lines, RowHeights.lines(cell.value().text(), table.columns().get(i).width()));
				}
			}
			setHeight(row, lines, XlsxStyles.TABLE_POINTS);
		}
	}

	private void write(Table table, int row, int column, TableCell cell, XSSFCell to) {
		// a covered cell has a border of its own
		var shown = cell.isCovered() ? table.effectiveCell(row, column) : cell;
		var style = styles.of(cell.isCovered() ? Value.NONE : cell.value(), shown.tone(), table.columns().get(column).isCentred());
		to.setCellStyle(style);
		if (!cell.isCovered()) {
			setValue(to, cell.value(), style);
			merge(cell, to);
		}
	}

	private void merge(TableCell cell, XSSFCell at) {
		if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
			// no cell of a table overlaps another, and to look for that takes long
			sheet.addMergedRegionUnsafe(new CellRangeAddress(at.getRowIndex(), at.getRowIndex() + cell.rowSpan() - 1, at.getColumnIndex(),
					at.getColumnIndex() + cell.columnSpan() - 1));
		}
	}

	private static void setValue(XSSFCell cell, Value value, XSSFCellStyle style) {
		if (value instanceof Value.Numeric number) {
			cell.setCellValue(number.number().doubleValue());
		} else if (value instanceof Value.Amount amount) {
			cell.setCellValue(amount.number().doubleValue());
		} else if (value instanceof Value.Percent percent) {
			cell.setCellValue(percent.share().doubleValue());
		} else if (value instanceof Value.Day day) {
			cell.setCellValue(day.day());
		} else if (!value.text().isEmpty()) {
			setText(cell, value.text(), style);
		}
	}

	private static void setText(XSSFCell cell, String text, XSSFCellStyle style) {
		cell.setCellStyle(style);
		cell.setCellValue(new XSSFRichTextString(XlsxText.escaped(text)));
	}

	private static void setHeight(XSSFRow row, int lines, float points) {
		row.setHeightInPoints(Math.min(HIGHEST_POINTS, (lines * LINE_SPACING + 0.35f) * points));
	}

	private void setPage() {
		var print = sheet.getPrintSetup();
		print.setPaperSize(report.page() == PageSetup.A3_LANDSCAPE ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
		print.setLandscape(report.page().isLandscape());
		sheet.setFitToPage(true);
		print.setFitWidth((short) 1);
		print.setFitHeight((short) 0);
		sheet.setHorizontallyCenter(true);
		sheet.getFooter().setCenter(MessageBundle.of(XlsxSheet.class, report.language()).get("page-of", "&P", "&N"));
	}
}
