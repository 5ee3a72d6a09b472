/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.format;

import java.math.BigInteger;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.insp.report.content.PageSetup;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * The page of a document. Upright, it is that of official documents: a text of 156 by 225 mm, 28 characters a line, 22 lines a page, the
 * page number —1— at the outer side.
 */
final class DocxPage {

	/** Twentieths of a point in a millimetre. */
	private static final double TWIPS = 1440 / 25.4;
	private static final int LINE_PITCH = 579;
	private static final int NUMBER_POINTS = 14;

	private final PageSetup setup;
	private final int width;
	private final int height;
	private final int left;
	private final int right;
	private final int top;
	private final int bottom;

	DocxPage(PageSetup setup) {
		this.setup = setup;
		boolean isA3 = setup == PageSetup.A3_LANDSCAPE;
		int shortSide = isA3 ? 297 : 210;
		int longSide = isA3 ? 420 : 297;
		this.width = setup.isLandscape() ? longSide : shortSide;
		this.height = setup.isLandscape() ? shortSide : longSide;
		this.left = setup.isLandscape() ? 20 : 28;
		this.right = setup.isLandscape() ? 20 : 26;
		this.top = setup.isLandscape() ? 25 : 37;
		this.bottom = setup.isLandscape() ? 22 : 35;
	}

	/** Returns the width of the text, in twentieths of a point. */
	int textWidth() {
		return twips(width - left - right).intValue();
	}

	/** Returns the height of the text, in twentieths of a point. */
	int textHeight() {
		return twips(height - top - bottom).intValue();
	}

	void write(XWPFDocument document) {
		var section = document.getDocument().getBody().addNewSectPr();
		var size = section.addNewPgSz();
		size.setW(twips(width));
		size.setH(twips(height));
		if (setup.isLandscape()) {
			size.setOrient(STPageOrientation.LANDSCAPE);
		}
		var margins = section.addNewPgMar();
		margins.setTop(twips(top));
		margins.setBottom(twips(bottom));
		margins.setLeft(twips(left));
		margins.setRight(twips(right));
		margins.setHeader(twips(15));
		// the number stands 7 mm below the text
		margins.setFooter(twips(bottom - 12));
		margins.setGutter(BigInteger.ZERO);
		if (!setup.isLandscape()) {
			var grid = section.addNewDocGrid();
			grid.setType(STDocGrid.LINES);
			grid.setLinePitch(BigInteger.valueOf(LINE_PITCH));
		}
		pageNumber(document, HeaderFooterType.DEFAULT, setup.isLandscape() ? ParagraphAlignment.CENTER : ParagraphAlignment.RIGHT);
		if (!setup.isLandscape()) {
			pageNumber(document, HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
			document.setEvenAndOddHeadings(true);
		}
	}

	private static void pageNumber(XWPFDocument document, HeaderFooterType type, ParagraphAlignment alignment) {
		XWPFParagraph paragraph = document.createFooter(type).createParagraph();
		paragraph.setAlignment(alignment);
		paragraph.setFirstLineIndent(0);
		paragraph.getCTP().getPPr().getInd().setFirstLineChars(BigInteger.ZERO);
		// one character from the edge of the text
		if (alignment == ParagraphAlignment.RIGHT) {
			paragraph.setIndentationRight(NUMBER_POINTS * 20);
		} else if (alignment == ParagraphAlignment.LEFT) {
			paragraph.setIndentationLeft(NUMBER_POINTS * 20);
		}
		run(paragraph).setText("— ");
		field(paragraph, STFldCharType.BEGIN);
		run(paragraph).getCTR().addNewInstrText().setStringValue(" PAGE ");
		field(paragraph, STFldCharType.SEPARATE);
		run(paragraph).setText("1");
		field(paragraph, STFldCharType.END);
		run(paragraph).setText(" —");
	}

	private static void field(XWPFParagraph paragraph, STFldCharType.Enum type) {
		run(paragraph).getCTR().addNewFldChar().setFldCharType(type);
	}

	private static XWPFRun run(XWPFParagraph paragraph) {
		var run = paragraph.createRun();
		run.setFontFamily("宋体");
		run.setFontSize(NUMBER_POINTS);
		return run;
	}

	private static BigInteger twips(int millimetres) {
		return BigInteger.valueOf(Math.round(millimetres * TWIPS));
	}
}
