/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.format;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.insp.report.content.Tone;
import org.insp.report.content.Value;

/** The styles of a workbook, each made once. Fonts are those of official documents, by name. */
final class XlsxStyles {

	/** The parts of a sheet that are styled. */
	enum Part {
		TITLE, HEADING, BODY, NOTE, ADDRESSEE, SIGNATURE, TABLE_HEAD, TABLE
	}

	private record Key(Part part, Tone tone, boolean isCentred, String numberFormat, boolean isText) {
	}

	static final short TABLE_POINTS = 11;
	private static final short TITLE_POINTS = 22;
	private static final short TEXT_POINTS = 12;

	private final XSSFWorkbook workbook;
	private final boolean isChinese;
	private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
	private final Map<Part, XSSFFont> fonts = new HashMap<>();

	XlsxStyles(XSSFWorkbook workbook, boolean isChinese) {
		this.workbook = workbook;
		this.isChinese = isChinese;
	}

	/** Returns the style of a part of a sheet outside tables, or of the head of a table. */
	XSSFCellStyle of(Part part) {
		return styles.computeIfAbsent(new Key(part, Tone.NONE, false, "", false), this::create);
	}

	/** Returns the style of a cell of a table. */
	XSSFCellStyle of(Value value, Tone tone, boolean isCentred) {
		return styles.computeIfAbsent(new Key(Part.TABLE, tone, isCentred, numberFormat(value), isFormulaLike(value)), this::create);
	}

	private static String numberFormat(Value value) {
		if (value instanceof Value.Day) {
			return "yyyy-mm-dd";
		}
		if (value instanceof Value.Numeric numeric) {
			return numeric.number().scale() > 0 ? "#,##0.00" : "#,##0";
		}
		if (value instanceof Value.Amount amount) {
			var places = amount.number().scale() > 0 ? "." + "0".repeat(amount.number().scale()) : "";
			return "#,##0" + places + (amount.unit().isEmpty() ? "" : "\" " + amount.unit() + '"');
		}
		return value instanceof Value.Percent ? "0.0%" : "";
	}

	private static boolean isFormulaLike(Value value) {
		return value instanceof Value.Text && !value.text().isEmpty() && "=+-@\t\r'".indexOf(value.text().charAt(0)) >= 0;
	}

	private XSSFCellStyle create(Key key) {
		var style = workbook.createCellStyle();
		style.setFont(fonts.computeIfAbsent(key.part(), this::font));
		style.setWrapText(true);
		style.setVerticalAlignment(VerticalAlignment.CENTER);
		style.setAlignment(alignment(key));
		// stays text when somebody edits it
		style.setQuotePrefixed(key.isText());
		if (!key.numberFormat().isEmpty()) {
			style.setDataFormat(workbook.createDataFormat().getFormat(key.numberFormat()));
		}
		if (key.part() == Part.TABLE || key.part() == Part.TABLE_HEAD) {
			style.setBorderTop(BorderStyle.THIN);
			style.setBorderBottom(BorderStyle.THIN);
			style.setBorderLeft(BorderStyle.THIN);
			style.setBorderRight(BorderStyle.THIN);
		}
		var colour = key.part() == Part.TABLE_HEAD ? ToneColours.HEAD : ToneColours.hex(key.tone());
		if (!colour.isEmpty()) {
			style.setFillForegroundColor(new XSSFColor(HexFormat.of().parseHex(colour), null));
			style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		}
		return style;
	}

	private static HorizontalAlignment alignment(Key key) {
		return switch (key.part()) {
			case TITLE, TABLE_HEAD -> HorizontalAlignment.CENTER;
			case SIGNATURE -> HorizontalAlignment.RIGHT;
			case TABLE -> key.isCentred() ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT;
			default -> HorizontalAlignment.LEFT;
		};
	}

	private XSSFFont font(Part part) {
		var font = workbook.createFont();
		boolean isHead = part == Part.TABLE_HEAD || part == Part.HEADING;
		if (isChinese) {
			font.setFontName(part == Part.TITLE ? "方正小标宋简体" : isHead ? "黑体" : "仿宋_GB2312");
		} else {
			font.setFontName("Arial");
			font.setBold(isHead || part == Part.TITLE);
		}
		font.setFontHeightInPoints(part == Part.TITLE
				? TITLE_POINTS
				: part == Part.TABLE || part == Part.TABLE_HEAD ? TABLE_POINTS
				: TEXT_POINTS);
		return font;
	}
}
