/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines of a PDF with where they stand on their page. */
final class PdfLines extends PDFTextStripper {

	/**
	 * A line of a page.
	 *
	 * @param page the number of the page
	 * @param left where it begins, in points
	 * @param right where it ends, in points
	 * @param letter the width of a letter, in points
	 * @param text its text
	 */
	record PageLine(int page, double left, double right, double letter, String text) {
	}

	/** The size of a note's mark, compared with its line. */
	private static final double SUPERSCRIPT = 0.8;

	/** How high a letter is at most, compared with its size. */
	private static final double HEIGHT = 0.8;

	private final List<PageLine> lines = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();
	private double left;
	private double right;
	private double letter;

	private PdfLines() {
		setSortByPosition(true);
	}

	/** Returns the lines that are not blank, page by page. */
	static List<PageLine> read(PDDocument document) throws IOException {
		var lines = new PdfLines();
		lines.getText(document);
		return lines.lines;
	}

	/**
	 * Takes a letter as no higher than it is written: of some fonts the box of all their letters is higher than a line, and two lines would
	 * be sorted into one.
	 */
	@Override
	protected void processTextPosition(TextPosition letters) {
		float height = (float) (HEIGHT * letters.getFontSizeInPt());
		super.processTextPosition(letters.getHeight() <= height
				? letters
				: new TextPosition(letters.getRotation(), letters.getPageWidth(), letters.getPageHeight(), letters.getTextMatrix(),
						letters.getEndX(), letters.getEndY(), height, letters.getIndividualWidths()[0], letters.getWidthOfSpace(),
						letters.getUnicode(), letters.getCharacterCodes(), letters.getFont(), letters.getFontSize(),
						(int) letters.getFontSizeInPt()));
	}

	@Override
	protected void writeString(String words, List<TextPosition> positions) {
		if (!positions.isEmpty() && !words.isBlank()) {
			var first = positions.get(0);
			var last = positions.get(positions.size() - 1);
			if (text.toString().isBlank()) {
				left = first.getXDirAdj();
				letter = first.getFontSizeInPt();
			} else if (first.getFontSizeInPt() < SUPERSCRIPT * letter) {
				return;
			} else if (first.getXDirAdj() > right + letter) {
				text.append('\t');
			}
			right = last.getXDirAdj() + last.getWidthDirAdj();
		}
		text.append(words);
	}

	@Override
	protected void writeWordSeparator() {
		text.append(' ');
	}

	@Override
	protected void writeLineSeparator() {
		endLine();
	}

	@Override
	protected void writePageEnd() {
		endLine();
	}

	private void endLine() {
		var line = text.toString().strip();
		if (!line.isEmpty()) {
			lines.add(new PageLine(getCurrentPageNo(), left, right, letter, line));
		}
		text.setLength(0);
	}
}
