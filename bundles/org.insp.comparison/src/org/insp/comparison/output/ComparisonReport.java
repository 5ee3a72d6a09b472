/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.comparison.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.comparison.change.FeatureChange;
import org.insp.comparison.change.ModelChange;
import org.insp.comparison.change.ModelComparison;
import org.insp.comparison.change.Remark;
import org.insp.comparison.change.Section;
import org.insp.report.content.Block;
import org.insp.report.content.Column;
import org.insp.report.content.PageSetup;
import org.insp.report.content.Paragraph;
import org.insp.report.content.Report;
import org.insp.report.content.Row;
import org.insp.report.content.Table;
import org.insp.report.content.TableCell;

/** A comparison as a report, for Word, Excel or a browser. */
public final class ComparisonReport {

	private final ModelComparison comparison;
	private final ComparisonWords words;

	private ComparisonReport(ModelComparison comparison) {
		this.comparison = comparison;
		this.words = new ComparisonWords(comparison);
	}

	/**
	 * Makes the report of a comparison.
	 *
	 * @param comparison the comparison
	 * @param before what the older version is called
	 * @param after what the newer version is called
	 */
	public static Report of(ModelComparison comparison, String before, String after) {
		return new ComparisonReport(comparison).report(before, after);
	}

	private Report report(String before, String after) {
		var blocks = new ArrayList<Block>();
		blocks.add(Paragraph.note(words.versions(before, after)));
		words.totals().forEach(line -> blocks.add(Paragraph.note(line)));
		if (!words.concerning().isEmpty()) {
			blocks.add(concerns());
		}
		for (var section : Section.values()) {
			if (!words.changes(section).isEmpty()) {
				blocks.add(changes(section));
			}
			words.renumbered(section).ifPresent(text -> blocks.add(Paragraph.of(text)));
		}
		var title = words.subject().isEmpty() ? words.get("title") : words.get("title.of", words.subject());
		return new Report(title, comparison.language(), PageSetup.A4_LANDSCAPE, blocks);
	}

	private Table concerns() {
		var rows = words.concerning().stream().map(change -> new Row(List.of(TableCell.text(change.label()),
				TableCell.text(change.title()),
				TableCell.text(change.remarks().stream().map(Remark::message).collect(Collectors.joining("\n"))))));
		return new Table(words.get("concerns"), columns("element:14", "title:44", "concern:50"), rows.toList());
	}

	private Table changes(Section section) {
		return new Table(words.get("section." + section.id()),
				columns("element:14", "title:32", "what:12", "before:30", "after:30", "remark:20"),
				words.changes(section).stream().flatMap(this::rows).toList());
	}

	/** A row for each value that differs; what came or went has one. */
	private Stream<Row> rows(ModelChange change) {
		var rows = new ArrayList<Row>();
		int count = Math.max(1, change.features().size());
		for (int i = 0; i < count; i++) {
			var cells = new ArrayList<TableCell>();
			cells.add(i == 0 ? TableCell.text(change.label()).overRows(count) : TableCell.COVERED);
			cells.add(i == 0 ? TableCell.text(change.title()).overRows(count) : TableCell.COVERED);
			if (change.features().isEmpty()) {
				cells.addAll(List.of(TableCell.text(words.get("kind." + change.kind().id())), TableCell.EMPTY, TableCell.EMPTY,
						TableCell.EMPTY));
			} else {
				cells.addAll(cells(change, change.features().get(i)));
			}
			rows.add(new Row(cells));
		}
		return rows.stream();
	}

	private List<TableCell> cells(ModelChange change, FeatureChange feature) {
		var move = feature.id().equals("due") ? change.move().map(words::move).orElse("") : "";
		return List.of(TableCell.text(feature.label()), TableCell.text(feature.before()), TableCell.text(feature.after()),
				TableCell.text(move));
	}

	private List<Column> columns(String... columns) {
		return Stream.of(columns).map(column -> column.split(":"))
				.map(parts -> new Column(words.get("column." + parts[0]), Integer.parseInt(parts[1]), false, List.of())).toList();
	}
}
