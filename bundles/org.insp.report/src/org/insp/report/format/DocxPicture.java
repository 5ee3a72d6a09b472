/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.insp.report.chart.ChartDrawing;
import org.insp.viewpoint.svg.SvgCanvas.Svg;

/** Pictures of a document. */
final class DocxPicture {

	private static final int TWIPS_OF_A_POINT = 20;
	/** Of the height of the text, so that the line above a picture stands on its page. */
	private static final double SHARE = 0.85;

	private DocxPicture() {
	}

	/** Adds a drawing in a paragraph of its own, as wide as the text unless it would be higher than the page. */
	static void add(XWPFDocument document, Svg drawing, DocxPage page) throws IOException {
		double scale = Math.min(page.textWidth() / drawing.width(), SHARE * page.textHeight() / drawing.height()) / TWIPS_OF_A_POINT;
		var paragraph = document.createParagraph();
		paragraph.setStyle(DocxStyle.NOTE.id());
		paragraph.setAlignment(ParagraphAlignment.CENTER);
		// lines of official documents have a height of their own, in which a picture would be cut off
		paragraph.setSpacingBetween(1);
		try (var in = new ByteArrayInputStream(ChartDrawing.png(drawing))) {
			paragraph.createRun().addPicture(in, PictureType.PNG, "chart.png", Units.toEMU(drawing.width() * scale),
					Units.toEMU(drawing.height() * scale));
		} catch (InvalidFormatException e) {
			throw new IOException(e);
		}
	}
}
