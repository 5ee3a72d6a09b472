/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.insp.report.content.Value;
import org.insp.report.format.RowHeights;
import org.insp.report.office.OfficeLibraries;
import org.insp.report.office.ReproducibleZip;
import org.insp.report.template.TemplateException.Reason;

/**
 * Fills a form that is a workbook. A row with a placeholder of a ledger's row is repeated for each of them, what is below moves down; all
 * else of the form stays as it is.
 */
final class WorkbookTemplate {

	static {
		OfficeLibraries.silence();
	}

	/** The height of a line, as a multiple of the height of its letters. */
	private static final float LINE_SPACING = 1.4f;
	/** The greatest height of a row that Excel knows. */
	private static final float HIGHEST_POINTS = 409;
	private static final String DAY = "yyyy-mm-dd";
	private static final String SHARE = "0.0%";

	private final TemplateData data;
	private final Map<String, XSSFCellStyle> styles = new HashMap<>();
	private int placeholders;

	WorkbookTemplate(TemplateData data) {
		this.data = data;
	}

	/** Returns the filled form. */
	byte[] fill(byte[] form) throws IOException, TemplateException {
		var bytes = new ByteArrayOutputStream();
		try (var workbook = open(form)) {
			// all of it is checked first, because what it says decides what has rows
			var repeated = new LinkedHashMap<XSSFSheet, List<Integer>>();
			for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
				repeated.put(workbook.getSheetAt(i), repeated(workbook.getSheetAt(i)));
			}
			repeated.forEach(this::fill);
			if (placeholders == 0) {
				throw new TemplateException(Reason.NONE, null, TemplateNames.example(data));
			}
			workbook.setForceFormulaRecalculation(true);
			workbook.write(bytes);
		}
		return ReproducibleZip.of(bytes.toByteArray());
	}

	private static XSSFWorkbook open(byte[] form) throws TemplateException {
		try {
			return new XSSFWorkbook(new ByteArrayInputStream(form));
		} catch (IOException | POIXMLException | IllegalArgumentException e) {
			throw (TemplateException) new TemplateException(Reason.BROKEN, null).initCause(e);
		}
	}

	/** Checks a sheet, and returns the rows that are repeated. */
	private List<Integer> repeated(XSSFSheet sheet) throws TemplateException {
		var repeated = new ArrayList<Integer>();
		for (var each : sheet) {
			boolean isRepeated = false;
			for (var cell : each) {
				var place = TemplatePlace.cell(sheet.getSheetName(), cell.getAddress().formatAsString());
				for (var name : names((XSSFCell) cell, place)) {
					placeholders++;
					data.check(name, place);
					isRepeated |= data.isOfRow(name);
				}
			}
			if (isRepeated) {
				repeated.add(each.getRowNum());
			}
		}
		// from below, so that the rows above keep their numbers
		repeated.sort(Comparator.reverseOrder());
		return repeated;
	}

	private void fill(XSSFSheet sheet, List<Integer> repeated) {
		for (int row : repeated) {
			repeat(sheet, row);
		}
		for (var each : sheet) {
			for (var cell : each) {
				fill((XSSFCell) cell, 0);
			}
		}
	}

	private static List<String> names(XSSFCell cell, TemplatePlace place) throws TemplateException {
		return cell.getCellType() == CellType.STRING ? TemplateText.names(cell.getStringCellValue(), place) : List.of();
	}

	/** Repeats a row for each row of the ledger; where there is none, it stays once, empty. */
	private void repeat(XSSFSheet sheet, int at) {
		int further = data.count() - 1;
		if (further > 0) {
			if (at < sheet.getLastRowNum()) {
				sheet.shiftRows(at + 1, sheet.getLastRowNum(), further);
			}
			var merged =
					sheet.getMergedRegions().stream().filter(region -> region.getFirstRow() == at && region.getLastRow() == at).toList();
			for (int i = 1; i <= further; i++) {
				copy(sheet, sheet.getRow(at), at + i);
				for (var region : merged) {
					sheet.addMergedRegionUnsafe(
							new CellRangeAddress(at + i, at + i, region.getFirstColumn(), region.getLastColumn()));
				}
			}
		}
		var spans = spans(sheet.getRow(at));
		for (int i = 0; i < Math.max(1, data.count()); i++) {
			for (var cell : sheet.getRow(at + i)) {
				fill((XSSFCell) cell, i);
			}
		}
		if (data.count() > 0) {
			spans.forEach(span -> span.merge(sheet, at));
		}
		for (int i = 0; i < data.count(); i++) {
			fit(sheet.getRow(at + i));
		}
	}

	/** Makes a row high enough for its texts; what goes over several rows has a part of each. */
	private static void fit(XSSFRow row) {
		float height = row.getHeightInPoints();
		for (var cell : row) {
			if (cell.getCellType() == CellType.STRING && cell.getCellStyle().getWrapText()) {
				var merged = row.getSheet().getMergedRegions().stream().filter(region -> region.isInRange(cell)).findFirst();
				int rows = merged.map(region -> region.getLastRow() - region.getFirstRow() + 1).orElse(1);
				int last = merged.map(CellRangeAddress::getLastColumn).orElse(cell.getColumnIndex());
				int width =
						IntStream.rangeClosed(cell.getColumnIndex(), last).map(column -> row.getSheet().getColumnWidth(column) / 256).sum();
				float points = ((XSSFCell) cell).getCellStyle().getFont().getFontHeightInPoints();
				height = Math.max(height, RowHeights.lines(cell.getStringCellValue(), width) * LINE_SPACING * points / rows);
			}
		}
		row.setHeightInPoints(Math.min(HIGHEST_POINTS, height));
	}

	private static void copy(XSSFSheet sheet, XSSFRow template, int at) {
		var row = sheet.createRow(at);
		row.copyRowFrom(template, new CellCopyPolicy.Builder().cellFormula(true).cellStyle(true).cellValue(true).copyHyperlink(false)
				.mergedRegions(false).rowHeight(true).condenseRows(false).build());
	}

	/** A column whose cells are merged where they are about the same finding or measure. */
	private record Span(TemplateData data, String name, int column) {
		void merge(XSSFSheet sheet, int at) {
			for (int i = 0; i < data.count(); i++) {
				int rows = data.cell(name, i).rowSpan();
				if (rows > 1) {
					sheet.addMergedRegionUnsafe(new CellRangeAddress(at + i, at + i + rows - 1, column, column));
				}
			}
		}
	}

	/** The columns that say one thing alone, and are in no merged cell already. */
	private List<Span> spans(XSSFRow row) {
		var spans = new ArrayList<Span>();
		for (var cell : row) {
			var name = cell.getCellType() == CellType.STRING ? TemplateText.only(cell.getStringCellValue()) : null;
			boolean isMerged = row.getSheet().getMergedRegions().stream().anyMatch(region -> region.isInRange(cell));
			if (name != null && data.isOfRow(name) && !isMerged) {
				spans.add(new Span(data, name, cell.getColumnIndex()));
			}
		}
		return spans;
	}

	private void fill(XSSFCell cell, int row) {
		if (cell.getCellType() != CellType.STRING || !TemplateText.isTemplate(cell.getStringCellValue())) {
			return;
		}
		var only = TemplateText.only(cell.getStringCellValue());
		boolean isEmpty = only != null && data.isOfRow(only) && data.count() == 0;
		if (isEmpty) {
			cell.setBlank();
		} else if (only != null) {
			set(cell, data.isOfRow(only) ? data.cell(only, row).value() : data.value(only));
		} else {
			cell.setCellValue(TemplateText.filled(cell.getStringCellValue(),
					name -> data.isOfRow(name) && data.count() == 0 ? "" : data.text(name, row)));
		}
	}

	/**
	 * A text never becomes a formula, whatever it begins with. A day or a share is a number where the form does not say that it is text.
	 */
	private void set(XSSFCell cell, Value value) {
		if (value instanceof Value.Numeric number) {
			cell.setCellValue(number.number().doubleValue());
		} else if (value instanceof Value.Day day && isShownAs(cell, DAY)) {
			cell.setCellValue(day.day());
		} else if (value instanceof Value.Percent percent && isShownAs(cell, SHARE)) {
			cell.setCellValue(percent.share().doubleValue());
		} else if (value.text().isEmpty()) {
			cell.setBlank();
		} else {
			cell.setCellValue(value.text());
		}
	}

	/** Returns whether a cell shows a number as a day or a share; one whose look is not said does from now on. */
	private boolean isShownAs(XSSFCell cell, String format) {
		var style = cell.getCellStyle();
		if (style.getDataFormat() != 0) {
			return format.equals(DAY)
					? DateUtil.isADateFormat(style.getDataFormat(), style.getDataFormatString())
					: style.getDataFormatString().contains("%");
		}
		cell.setCellStyle(styles.computeIfAbsent(format + style.getIndex(), key -> {
			var shown = cell.getSheet().getWorkbook().createCellStyle();
			shown.cloneStyleFrom(style);
			shown.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
			return shown;
		}));
		return true;
	}
}
