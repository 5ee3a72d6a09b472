/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.format;

import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.insp.report.content.Column;
import org.insp.report.content.Table;
import org.insp.report.content.TableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table of a document: as wide as the text, its head on each page. */
final class DocxTable {

	private final Table table;
	private final int[] widths;

	DocxTable(Table table, int textWidth) {
		this.table = table;
		int total = table.columns().stream().mapToInt(Column::width).sum();
		this.widths = table.columns().stream().mapToInt(column -> textWidth * column.width() / total).toArray();
	}

	void write(XWPFDocument document) {
		var written = document.createTable();
		written.removeRow(0);
		var properties = written.getCTTbl().getTblPr();
		properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
		written.setCellMargins(20, 60, 20, 60);
		var grid = written.getCTTbl().addNewTblGrid();
		for (int width : widths) {
			grid.addNewGridCol().setW(BigInteger.valueOf(width));
		}
		for (var headings : table.headRows()) {
			var head = written.createRow();
			head.setRepeatHeader(true);
			write(head, headings.cells(), DocxStyle.TABLE_HEAD);
		}
		for (var row : table.shownRows()) {
			var to = written.createRow();
			to.setCantSplitRow(true);
			write(to, row.cells(), DocxStyle.TABLE);
		}
	}

	private void write(XWPFTableRow row, List<TableCell> cells, DocxStyle style) {
		// a new row has the cells of the one above
		while (!row.getTableCells().isEmpty()) {
			row.removeCell(0);
		}
		for (int i = 0; i < cells.size(); i++) {
			var cell = cells.get(i);
			if (cell.isCovered() && isCoveredFromLeft(cells, i)) {
				continue;
			}
			var to = row.createCell();
			int width = widths[i];
			if (cell.columnSpan() > 1) {
				to.getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(cell.columnSpan()));
				for (int c = i + 1; c < i + cell.columnSpan(); c++) {
					width += widths[c];
				}
			}
			write(to, cell, width, i, style);
		}
	}

	/** Returns whether a cell of the same row covers a place. */
	private static boolean isCoveredFromLeft(List<TableCell> cells, int index) {
		for (int i = index - 1; i >= 0; i--) {
			if (!cells.get(i).isCovered()) {
				return i + cells.get(i).columnSpan() > index;
			}
		}
		return false;
	}

	private void write(XWPFTableCell to, TableCell cell, int width, int column, DocxStyle style) {
		var properties = to.getCTTc().isSetTcPr() ? to.getCTTc().getTcPr() : to.getCTTc().addNewTcPr();
		var written = properties.addNewTcW();
		written.setType(STTblWidth.DXA);
		written.setW(BigInteger.valueOf(width));
		if (cell.isCovered() || cell.rowSpan() > 1) {
			properties.addNewVMerge().setVal(cell.isCovered() ? STMerge.CONTINUE : STMerge.RESTART);
		}
		to.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
		var colour = ToneColours.hex(cell.tone());
		if (style == DocxStyle.TABLE_HEAD) {
			to.setColor(ToneColours.HEAD);
		} else if (!colour.isEmpty()) {
			to.setColor(colour);
		}
		var paragraph = to.getParagraphs().isEmpty() ? to.addParagraph() : to.getParagraphs().get(0);
		DocxWriter.write(paragraph, cell.value().text(), style);
		if (style == DocxStyle.TABLE && table.columns().get(column).isCentred()) {
			paragraph.setAlignment(ParagraphAlignment.CENTER);
		}
	}
}
