/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.format;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.insp.report.content.Block;
import org.insp.report.content.Chart;
import org.insp.report.content.Heading;
import org.insp.report.content.NewPage;
import org.insp.report.content.Paragraph;
import org.insp.report.content.Report;
import org.insp.report.content.Table;

/** Writes a report as Markdown, its tables as those of GitHub. Merged cells are written in each of their rows. */
final class MarkdownWriter {

	/** What Markdown would take for its own. */
	private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|#]|(?m)^[-+=]|(?m)(?<=^\\d{1,9})[.)]");

	private final HeadingNumbers numbers;
	private final boolean hasSeveralTables;

	private MarkdownWriter(Report report) {
		this.numbers = new HeadingNumbers(report.language());
		this.hasSeveralTables = report.tables().count() > 1;
	}

	static byte[] write(Report report) {
		var writer = new MarkdownWriter(report);
		return Stream
				.concat(Stream.of("# " + escaped(report.title())),
						report.blocks().stream().filter(block -> !(block instanceof Chart)).map(writer::block))
				.collect(Collectors.joining("\n\n", "", "\n")).getBytes(StandardCharsets.UTF_8);
	}

	private String block(Block block) {
		if (block instanceof Heading heading) {
			return "#".repeat(heading.level() + 1) + ' '
					+ numbers.numbered(new Heading(heading.level(), escaped(heading.text()))).replace('\n', ' ');
		} else if (block instanceof NewPage page) {
			numbers.restart();
			return "# " + escaped(page.title());
		} else if (block instanceof Paragraph paragraph) {
			// two blanks at its end break a line
			return escaped(paragraph.text()).replace("\n", "  \n");
		}
		var table = (Table) block;
		return (hasSeveralTables ? "## " + escaped(table.name()) + "\n\n" : "") + table(table);
	}

	private static String table(Table table) {
		var head = line(table.columns().stream().map(column -> escaped(column.fullHeading())));
		var rule = line(table.columns().stream().map(column -> column.isCentred() ? ":---:" : "---"));
		var rows = IntStream.range(0, table.shownRows().size()).mapToObj(row -> line(IntStream.range(0, table.columns().size())
				.mapToObj(column -> cell(table.effectiveCell(row, column).value().text()))));
		return Stream.concat(Stream.of(head, rule), rows).collect(Collectors.joining("\n"));
	}

	private static String line(Stream<String> cells) {
		return cells.collect(Collectors.joining(" | ", "| ", " |"));
	}

	private static String cell(String text) {
		return escaped(text).replace("\n", "<br>");
	}

	private static String escaped(String text) {
		return SPECIAL.matcher(text.replace("\r\n", "\n").replace('\t', ' ')).replaceAll("\\\\$0");
	}
}
