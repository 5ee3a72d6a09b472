/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

import org.insp.model.Language;
import org.insp.report.chart.ChartDrawing;
import org.insp.report.content.Block;
import org.insp.report.content.Chart;
import org.insp.report.content.Heading;
import org.insp.report.content.NewPage;
import org.insp.report.content.PageSetup;
import org.insp.report.content.Paragraph;
import org.insp.report.content.Report;
import org.insp.report.content.Row;
import org.insp.report.content.Table;
import org.insp.report.content.TableCell;
import org.insp.report.content.Tone;

/** Writes a report as one HTML page that needs nothing else, for the screen and for paper. */
final class HtmlReportWriter {

	private static final String STYLE_SHEET = "report.css";

	private final Report report;
	private final HeadingNumbers numbers;

	private HtmlReportWriter(Report report) {
		this.report = report;
		this.numbers = new HeadingNumbers(report.language());
	}

	static byte[] write(Report report) throws IOException {
		return new HtmlReportWriter(report).page().getBytes(StandardCharsets.UTF_8);
	}

	private String page() throws IOException {
		var language = report.language() == Language.ZH ? "zh-CN" : "en";
		var title = XmlText.escaped(report.title());
		return "<!DOCTYPE html>\n<html lang=\"" + language + "\">\n<head>\n<meta charset=\"utf-8\">\n"
				+ "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + title + "</title>\n<style>\n"
				+ "@page { size: " + paper() + " }\n" + styleSheet() + "</style>\n</head>\n<body class=\""
				+ (report.page().isLandscape() ? "wide" : "document") + "\">\n<h1>" + title + "</h1>\n"
				+ report.blocks().stream().map(this::block).collect(Collectors.joining("\n")) + "\n</body>\n</html>\n";
	}

	private String paper() {
		return report.page() == PageSetup.A3_LANDSCAPE ? "A3 landscape" : report.page().isLandscape() ? "A4 landscape" : "A4";
	}

	private static String styleSheet() throws IOException {
		try (var in = HtmlReportWriter.class.getResourceAsStream(STYLE_SHEET)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private String block(Block block) {
		if (block instanceof Heading heading) {
			int level = heading.level() + 1;
			return "<h" + level + '>' + text(numbers.numbered(heading)) + "</h" + level + '>';
		} else if (block instanceof NewPage page) {
			numbers.restart();
			return "<h1 class=\"page\">" + text(page.title()) + "</h1>";
		} else if (block instanceof Paragraph paragraph) {
			return paragraph.text().lines().map(line -> "<p class=\"" + paragraph.style().name().toLowerCase(Locale.ROOT) + "\">"
					+ text(line) + "</p>").collect(Collectors.joining("\n"));
		} else if (block instanceof Chart chart) {
			return "<figure>\n<figcaption>" + text(chart.title()) + "</figcaption>\n"
					+ ChartDrawing.svg(chart, report.language()).text() + "</figure>";
		}
		var table = (Table) block;
		return (report.tables().count() > 1 ? "<h2>" + text(table.name()) + "</h2>\n" : "") + table(table);
	}

	private static String table(Table table) {
		var head = table.headRows().stream().map(row -> headRow(table, row)).collect(Collectors.joining("\n"));
		return "<div class=\"table\"><table>\n" + (table.hasHead() ? "<thead>" + head + "</thead>\n" : "") + "<tbody>\n"
				+ table.shownRows().stream().map(row -> row(table, row)).collect(Collectors.joining("\n")) + "\n</tbody>\n</table></div>";
	}

	private static String headRow(Table table, Row row) {
		var cells = new StringBuilder("<tr>");
		for (int i = 0; i < row.cells().size(); i++) {
			var cell = row.cells().get(i);
			if (!cell.isCovered()) {
				var width = cell.columnSpan() > 1 ? "" : " style=\"width: " + table.columns().get(i).width() + "ch\"";
				cells.append("<th").append(spans(cell)).append(width).append('>').append(text(cell.value().text())).append("</th>");
			}
		}
		return cells.append("</tr>").toString();
	}

	private static String spans(TableCell cell) {
		return (cell.rowSpan() > 1 ? " rowspan=\"" + cell.rowSpan() + '"' : "")
				+ (cell.columnSpan() > 1 ? " colspan=\"" + cell.columnSpan() + '"' : "");
	}

	private static String row(Table table, Row row) {
		var cells = new StringBuilder("<tr>");
		for (int i = 0; i < row.cells().size(); i++) {
			if (!row.cells().get(i).isCovered()) {
				cells.append(cell(row.cells().get(i), table.columns().get(i).isCentred()));
			}
		}
		return cells.append("</tr>").toString();
	}

	private static String cell(TableCell cell, boolean isCentred) {
		var classes = (isCentred ? "centred " : "") + (cell.tone() == Tone.NONE ? "" : cell.tone().name().toLowerCase(Locale.ROOT));
		return "<td" + spans(cell) + (classes.isEmpty() ? "" : " class=\"" + classes.strip() + '"') + '>' + text(cell.value().text())
				+ "</td>";
	}

	private static String text(String text) {
		return XmlText.escaped(text).replace("\n", "<br>");
	}
}
