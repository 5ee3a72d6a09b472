/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.read;

import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes the cells of a sheet from the events of its XML. Of formulas the stored result counts; nothing is computed, and where none is
 * stored the formula itself stands in the cell.
 */
final class WorkbookSheet extends DefaultHandler {

	private final GridBuilder grid;
	private final SharedStrings strings;
	private final StylesTable styles;
	private final NumberCells numbers;
	private final StringBuilder text = new StringBuilder();
	private int row = -1;
	private int column = -1;
	private int style;
	private String type = "";
	private final StringBuilder formula = new StringBuilder();
	private boolean hasFormula;
	private boolean isFormula;
	private boolean isText;
	private int pronunciation;

	WorkbookSheet(String file, SharedStrings strings, StylesTable styles, NumberCells numbers) {
		this.grid = new GridBuilder(file);
		this.strings = strings;
		this.styles = styles;
		this.numbers = numbers;
	}

	Grid grid(String name, boolean isHidden) {
		return grid.build(name, isHidden);
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		switch (name) {
			case "row" -> {
				var number = attributes.getValue("r");
				row = number == null ? row + 1 : Integer.parseInt(number) - 1;
				column = -1;
			}
			case "c" -> {
				var place = attributes.getValue("r");
				column = place == null ? column + 1 : new CellAddress(place).getColumn();
				style = attributes.getValue("s") == null ? 0 : Integer.parseInt(attributes.getValue("s"));
				type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
				text.setLength(0);
				formula.setLength(0);
				hasFormula = false;
			}
			case "f" -> {
				isFormula = true;
				hasFormula = true;
			}
			case "rPh" -> pronunciation++;
			case "v", "t" -> isText = pronunciation == 0;
			case "mergeCell" -> {
				var range = CellRangeAddress.valueOf(attributes.getValue("ref"));
				grid.merge(new GridSpan(range.getFirstRow(), range.getFirstColumn(), range.getLastRow(), range.getLastColumn()));
			}
			default -> {
			}
		}
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		if (isText) {
			text.append(characters, start, length);
		} else if (isFormula) {
			formula.append(characters, start, length);
		}
	}

	@Override
	public void endElement(String uri, String name, String qualified) throws SAXException {
		try {
			switch (name) {
				case "v", "t" -> isText = false;
				case "f" -> isFormula = false;
				case "rPh" -> pronunciation--;
				case "c" -> grid.add(column, cell());
				case "row" -> grid.endRow(row);
				default -> {
				}
			}
		} catch (UnreadableFileException e) {
			throw new SAXException(e);
		}
	}

	private GridCell cell() {
		var content = text.toString();
		if (content.isEmpty()) {
			// an empty text may be the result; a missing one is none
			return hasFormula && !type.equals("str") ? GridCell.text("=" + (formula.isEmpty() ? "…" : formula)) : GridCell.EMPTY;
		}
		return switch (type) {
			case "s" -> GridCell.text(strings.getItemAt(Integer.parseInt(content.strip())).getString());
			case "n" -> number(Double.parseDouble(content.strip()));
			case "b" -> GridCell.text(content.equals("1") ? "TRUE" : "FALSE");
			default -> GridCell.text(content);
		};
	}

	private GridCell number(double value) {
		var format = style < styles.getNumCellStyles() ? styles.getStyleAt(style) : null;
		return format == null
				? numbers.cell(value, 0, "General")
				: numbers.cell(value, format.getDataFormat(),
						format.getDataFormatString() == null ? "General" : format.getDataFormatString());
	}
}
