/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.content;

import java.util.List;
import java.util.function.UnaryOperator;

/** Changes the texts of a report and nothing else. */
public final class ReportTexts {

	private final UnaryOperator<String> change;

	private ReportTexts(UnaryOperator<String> change) {
		this.change = change;
	}

	/** Returns a report whose every text is changed: titles, headings, paragraphs, cells, and the values that columns offer. */
	public static Report changed(Report report, UnaryOperator<String> change) {
		var texts = new ReportTexts(change);
		return new Report(change.apply(report.title()), report.language(), report.page(),
				report.blocks().stream().map(texts::block).toList());
	}

	private Block block(Block block) {
		if (block instanceof Heading heading) {
			return new Heading(heading.level(), change.apply(heading.text()));
		} else if (block instanceof NewPage page) {
			return new NewPage(change.apply(page.title()));
		} else if (block instanceof Paragraph paragraph) {
			return new Paragraph(change.apply(paragraph.text()), paragraph.style());
		} else if (block instanceof Chart chart) {
			return new Chart(change.apply(chart.title()), chart.data().changed(change));
		}
		var table = (Table) block;
		return new Table(change.apply(table.name()), table.columns().stream().map(this::column).toList(), rows(table.rows()),
				rows(table.foot()));
	}

	private Column column(Column column) {
		return new Column(column.groups().stream().map(change).toList(), change.apply(column.heading()), column.width(), column.isCentred(),
				column.choices().stream().map(change).distinct().toList());
	}

	private List<Row> rows(List<Row> rows) {
		return rows.stream().map(row -> new Row(row.cells().stream().map(this::cell).toList())).toList();
	}

	private TableCell cell(TableCell cell) {
		return cell.value() instanceof Value.Text text
				? new TableCell(Value.text(change.apply(text.text())), cell.tone(), cell.rowSpan(), cell.columnSpan())
				: cell;
	}
}
