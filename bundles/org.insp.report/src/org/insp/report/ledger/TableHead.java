/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.insp.report.read.Grid;

/**
 * The heading of a table: one to three rows.
 *
 * @param grid the sheet
 * @param top its first row
 * @param bottom its last row
 */
record TableHead(Grid grid, int top, int bottom) {

	private static final int MAX_ROWS = 3;
	private static final int LONGEST = 40;
	/** What stands in a path for a slash that a heading itself has: 责任人/部门. */
	private static final char OWN_SLASH = '\u2044';
	/** How many headings must be known before a row counts as one, and which part of all. */
	private static final int MIN_KNOWN = 2;

	/** Finds the next heading from a row on. */
	static Optional<TableHead> next(Grid grid, int from, ColumnChoices choices) {
		return IntStream.range(from, grid.rows()).mapToObj(row -> at(grid, row, choices)).flatMap(Optional::stream).findFirst();
	}

	private static Optional<TableHead> at(Grid grid, int top, ColumnChoices choices) {
		if (!isHeading(grid, top, choices)) {
			return Optional.empty();
		}
		int bottom = top;
		while (bottom - top + 1 < MAX_ROWS && continues(grid, top, bottom)) {
			bottom++;
		}
		var head = new TableHead(grid, top, bottom);
		boolean isLedger = head.paths().stream().flatMap(path -> choices.meaning(path).stream())
				.anyMatch(meaning -> meaning.role() == ColumnRole.FINDING || meaning.role() == ColumnRole.MEASURE
						|| meaning.role() == ColumnRole.STEP);
		return isLedger ? Optional.of(head) : Optional.empty();
	}

	/** Whether a row has several short texts of which some are known headings. */
	private static boolean isHeading(Grid grid, int row, ColumnChoices choices) {
		var texts = texts(grid, row);
		long known = texts.stream().filter(text -> choices.meaning(text).isPresent()).count();
		return texts.size() > MIN_KNOWN && known >= MIN_KNOWN && known * 4 >= texts.size()
				&& texts.stream().allMatch(text -> HeadingWords.plain(text).length() <= LONGEST);
	}

	private static List<String> texts(Grid grid, int row) {
		return grid.row(row).cells().stream().filter(cell -> !cell.isEmpty()).map(cell -> cell.text()).toList();
	}

	/**
	 * Whether the row below goes on: a heading reaches down into it; or, in formats without merged cells, it has short texts only where
	 * there
	 * is a group, or nothing, above.
	 */
	private static boolean continues(Grid grid, int top, int bottom) {
		int next = bottom + 1;
		boolean isMerged = IntStream.range(0, grid.columns()).anyMatch(column -> grid.span(next, column)
				.filter(span -> span.top() >= top && span.top() <= bottom && span.bottom() >= next).isPresent());
		var filled = IntStream.range(0, grid.columns()).filter(column -> !grid.cell(next, column).isEmpty()).toArray();
		return isMerged || filled.length > 1 && grid.cell(next, 0).isEmpty() && IntStream.of(filled).allMatch(column -> {
			var cell = grid.cell(next, column);
			return cell.number() == null && cell.text().length() <= LONGEST / 2 && isGroup(grid, bottom, column);
		});
	}

	/** Whether a place of a heading is empty, or the first of a group: nothing stands to its right. */
	private static boolean isGroup(Grid grid, int row, int column) {
		return grid.cell(row, column).isEmpty() || grid.cell(row, column + 1).isEmpty();
	}

	/** Returns the headings of all columns from the first on, each with those above it; empty for a column without. */
	List<String> paths() {
		return IntStream.range(0, grid.columns()).mapToObj(this::path).toList();
	}

	private String path(int column) {
		var parts = new ArrayList<String>();
		for (int row = top; row <= bottom; row++) {
			var text = grid.seen(row, column).text();
			if (text.isEmpty() && isFilledBelow(row, column)) {
				text = group(row, column);
			}
			text = joined(text).replace('/', OWN_SLASH);
			if (!text.isEmpty() && (parts.isEmpty() || !parts.get(parts.size() - 1).equals(text))) {
				parts.add(text);
			}
		}
		return String.join("/", parts);
	}

	private boolean isFilledBelow(int row, int column) {
		return IntStream.rangeClosed(row + 1, bottom).anyMatch(below -> !grid.cell(below, column).isEmpty());
	}

	/** The heading to the left that a place without merged cells belongs to, if that is a group. */
	private String group(int row, int column) {
		int left = column;
		while (left >= 0 && grid.cell(row, left).isEmpty()) {
			left--;
		}
		return left >= 0 && isFilledBelow(row, left) && grid.span(row, left).isEmpty() ? grid.cell(row, left).text() : "";
	}

	private static String joined(String heading) {
		return heading.codePoints().anyMatch(Character::isIdeographic) ? heading.replaceAll("\\s+", "") : heading.replaceAll("\\s+", " ");
	}

	/** Returns the lowest heading of a path, as it is written. */
	static String lowest(String path) {
		return written(path.substring(path.lastIndexOf('/') + 1));
	}

	/** Returns the headings of a path, the uppermost first. */
	static List<String> parts(String path) {
		return path.isEmpty() ? List.of() : Stream.of(path.split("/")).map(TableHead::written).toList();
	}

	/** Returns a path as people read it. */
	static String written(String path) {
		return path.replace(OWN_SLASH, '/');
	}

	/** Returns whether a row repeats one of its own. */
	boolean isRepeatedAt(int row) {
		var texts = texts(grid, row);
		return texts.size() > 1 && IntStream.rangeClosed(top, bottom).anyMatch(head -> texts(grid, head).equals(texts));
	}
}
