/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.format;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.insp.report.content.Column;
import org.insp.report.content.Report;
import org.insp.report.content.Table;
import org.insp.report.content.Value;

/**
 * Writes the tables of a report as comma-separated values (RFC 4180) in UTF-8, with the mark by which Excel knows it. Every row is
 * complete:
 * what one cell says for several rows or columns stands in each, but for a line across the table.
 */
final class CsvWriter {

	private static final String BYTE_ORDER_MARK = "\uFEFF";
	private static final String LINE_END = "\r\n";
	private static final Pattern QUOTED = Pattern.compile("[\",\r\n]|^\\s|\\s$");
	/** What a spreadsheet would take for a formula; an apostrophe before it says that it is text. */
	private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r].*", Pattern.DOTALL);

	private CsvWriter() {
	}

	static byte[] write(Report report) {
		return (BYTE_ORDER_MARK + report.tables().map(CsvWriter::table).collect(Collectors.joining(LINE_END)))
				.getBytes(StandardCharsets.UTF_8);
	}

	private static String table(Table table) {
		var head = line(table.columns().stream().map(Column::fullHeading).map(CsvWriter::safe));
		return (table.hasHead() ? head : "")
				+ IntStream.range(0, table.rows().size()).mapToObj(row -> line(IntStream.range(0, table.columns().size())
						.mapToObj(column -> text(table, row, column)))).collect(Collectors.joining());
	}

	/** What a cell over the whole row says stands once: it names the group of the rows below it. */
	private static String text(Table table, int row, int column) {
		var first = table.rows().get(row).cells().get(0);
		boolean isBand = table.columns().size() > 1 && first.columnSpan() == table.columns().size();
		return isBand && column > 0 ? "" : field(table.effectiveCell(row, column).value());
	}

	private static String line(Stream<String> fields) {
		return fields.map(CsvWriter::quoted).collect(Collectors.joining(",", "", LINE_END));
	}

	private static String field(Value value) {
		return value instanceof Value.Text text ? safe(text.text()) : value.text();
	}

	private static String safe(String text) {
		return FORMULA.matcher(text).matches() ? '\'' + text : text;
	}

	private static String quoted(String field) {
		return QUOTED.matcher(field).find() ? '"' + field.replace("\"", "\"\"") + '"' : field;
	}
}
