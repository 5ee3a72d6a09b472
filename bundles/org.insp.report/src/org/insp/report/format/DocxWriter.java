/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.insp.report.chart.ChartDrawing;
import org.insp.report.content.Chart;
import org.insp.report.content.Heading;
import org.insp.report.content.NewPage;
import org.insp.report.content.Paragraph;
import org.insp.report.content.Report;
import org.insp.report.content.Table;
import org.insp.report.office.OfficeLibraries;
import org.insp.report.office.ReproducibleZip;

/** Writes a report as a document in the form of official documents (GB/T 9704-2012). */
final class DocxWriter {

	static {
		OfficeLibraries.silence();
	}

	private final Report report;
	private final HeadingNumbers numbers;

	DocxWriter(Report report) {
		this.report = report;
		this.numbers = new HeadingNumbers(report.language());
	}

	byte[] write() throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var document = new XWPFDocument()) {
			var properties = document.getProperties();
			// otherwise the moment of writing
			properties.getCoreProperties().setCreated(Optional.of(Date.from(Instant.EPOCH)));
			properties.getCoreProperties().setTitle(report.title());
			properties.getCoreProperties().setCreator("Insp");
			properties.getExtendedProperties().setApplication("Insp");
			DocxStyles.write(document, report.language());
			var setup = new DocxPage(report.page());
			add(document, report.title(), DocxStyle.TITLE);
			for (var block : report.blocks()) {
				if (block instanceof Heading heading) {
					add(document, numbers.numbered(heading), DocxStyle.ofHeading(heading.level()));
				} else if (block instanceof NewPage page) {
					numbers.restart();
					add(document, page.title(), DocxStyle.TITLE);
					document.getParagraphs().get(document.getParagraphs().size() - 1).setPageBreak(true);
				} else if (block instanceof Paragraph paragraph) {
					add(document, paragraph.text(), DocxStyle.valueOf(paragraph.style().name()));
				} else if (block instanceof Chart chart) {
					add(document, chart.title(), DocxStyle.NOTE);
					// a page holds one chart; the first stands below what introduces it
					var heading = document.getParagraphs().get(document.getParagraphs().size() - 1);
					heading.setKeepNext(true);
					heading.setPageBreak(!document.getAllPictures().isEmpty());
					DocxPicture.add(document, ChartDrawing.svg(chart, report.language()), setup);
				} else if (block instanceof Table table) {
					separate(document, table);
					new DocxTable(table, setup.textWidth()).write(document);
				}
			}
			setup.write(document);
			document.write(bytes);
		}
		return ReproducibleZip.of(bytes.toByteArray());
	}

	/** Sets a table off from another one: a form begins a page, any other has its name above it. */
	private void separate(XWPFDocument document, Table table) {
		if (!table.hasHead()) {
			if (report.firstTable().filter(table::equals).isEmpty()) {
				add(document, report.title(), DocxStyle.TITLE);
				document.getParagraphs().get(document.getParagraphs().size() - 1).setPageBreak(true);
			}
		} else if (report.tables().count() > 1) {
			add(document, table.name(), DocxStyle.NOTE);
		}
	}

	/** Adds a paragraph for each line of a text. */
	private static void add(XWPFDocument document, String text, DocxStyle style) {
		text.lines().forEach(line -> write(document.createParagraph(), line, style));
	}

	/** Writes a text into a paragraph of a style. */
	static void write(XWPFParagraph paragraph, String text, DocxStyle style) {
		paragraph.setStyle(style.id());
		var run = paragraph.createRun();
		boolean isFirst = true;
		for (var line : text.split("\n", -1)) {
			if (!isFirst) {
				run.addBreak();
			}
			run.setText(XmlText.valid(line), run.getCTR().sizeOfTArray());
			isFirst = false;
		}
	}
}
