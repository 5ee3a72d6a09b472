/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.format;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.insp.model.Language;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Writes the styles of a document. */
final class DocxStyles {

	/** 22 lines on 225 mm. */
	private static final double LINE_POINTS = 28.95;
	/** The space by which characters of 16 points stand closer, so that 28 of them take 156 mm; in twentieths of a point. */
	private static final int CLOSER = -5;
	private static final String LATIN = "Times New Roman";

	private DocxStyles() {
	}

	static void write(XWPFDocument document, Language language) {
		var styles = document.createStyles();
		for (var style : DocxStyle.values()) {
			var written = CTStyle.Factory.newInstance();
			written.setType(STStyleType.PARAGRAPH);
			written.setStyleId(style.id());
			written.addNewName().setVal(name(style));
			if (style == DocxStyle.BODY) {
				written.setDefault(true);
			}
			written.addNewQFormat();
			paragraph(written, style);
			letters(written, style, language);
			styles.addStyle(new XWPFStyle(written));
		}
	}

	/** The name by which Office shows a style in its own language. */
	private static String name(DocxStyle style) {
		return style.id().startsWith("Heading") ? "heading " + style.id().substring("Heading".length()) : style.id();
	}

	private static void paragraph(CTStyle written, DocxStyle style) {
		var paragraph = written.addNewPPr();
		if (style == DocxStyle.SIGNATURE || style.id().startsWith("Heading")) {
			// the day is not left alone on a page of its own
			paragraph.addNewKeepNext();
		}
		if (style.id().startsWith("Heading")) {
			paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(style.ordinal() - DocxStyle.HEADING1.ordinal()));
		}
		var spacing = paragraph.addNewSpacing();
		if (style.isInTable()) {
			spacing.setLine(BigInteger.valueOf(240));
			spacing.setLineRule(STLineSpacingRule.AUTO);
			paragraph.addNewSnapToGrid().setVal(false);
		} else {
			spacing.setLine(BigInteger.valueOf(Math.round(LINE_POINTS * (style == DocxStyle.TITLE ? 1.2 : 1) * 20)));
			spacing.setLineRule(STLineSpacingRule.EXACT);
		}
		if (style == DocxStyle.TITLE || style == DocxStyle.NOTE) {
			spacing.setAfter(BigInteger.valueOf(Math.round(LINE_POINTS * 20 / 2)));
		}
		// written where there is none, too: some programs base every style on that of the text
		var indent = paragraph.addNewInd();
		indent.setFirstLineChars(BigInteger.valueOf(style.indent() * 100L));
		indent.setFirstLine(BigInteger.valueOf(Math.round(style.indent() * style.points() * 20)));
		paragraph.addNewJc().setVal(switch (style.alignment()) {
			case LEFT -> STJc.LEFT;
			case CENTRE -> STJc.CENTER;
			case RIGHT -> STJc.RIGHT;
			case BOTH -> STJc.BOTH;
		});
	}

	private static void letters(CTStyle written, DocxStyle style, Language language) {
		var letters = written.addNewRPr();
		var fonts = letters.addNewRFonts();
		fonts.setAscii(LATIN);
		fonts.setHAnsi(LATIN);
		fonts.setCs(LATIN);
		fonts.setEastAsia(style.chineseFont());
		if (language != Language.ZH && style.isBoldInEnglish()) {
			letters.addNewB();
		}
		if (style.points() == DocxStyle.BODY.points()) {
			letters.addNewSpacing().setVal(BigInteger.valueOf(CLOSER));
		}
		var halfPoints = BigInteger.valueOf(Math.round(style.points() * 2));
		letters.addNewSz().setVal(halfPoints);
		letters.addNewSzCs().setVal(halfPoints);
	}
}
