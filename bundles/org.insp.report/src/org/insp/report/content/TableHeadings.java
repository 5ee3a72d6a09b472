/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.content;

import java.util.List;
import java.util.stream.IntStream;

/** The rows of headings of a table: a group over its columns, and each heading down to the last row. */
final class TableHeadings {

	private final List<Column> columns;
	private final int depth;

	private TableHeadings(List<Column> columns) {
		this.columns = columns;
		this.depth = 1 + columns.stream().mapToInt(column -> column.groups().size()).max().orElse(0);
	}

	static List<Row> of(List<Column> columns) {
		var headings = new TableHeadings(columns);
		return IntStream.range(0, headings.depth)
				.mapToObj(level -> new Row(IntStream.range(0, columns.size()).mapToObj(column -> headings.cell(level, column)).toList()))
				.toList();
	}

	private TableCell cell(int level, int at) {
		var column = columns.get(at);
		int groups = column.groups().size();
		if (level == groups) {
			return TableCell.text(column.heading()).overRows(depth - groups);
		} else if (level > groups || at > 0 && isSameGroup(at - 1, at, level)) {
			return TableCell.COVERED;
		}
		int end = at + 1;
		while (end < columns.size() && isSameGroup(at, end, level)) {
			end++;
		}
		return TableCell.text(column.groups().get(level)).overColumns(end - at);
	}

	/** Whether two columns stand below the same heading of a level, and below the same ones above that. */
	private boolean isSameGroup(int one, int other, int level) {
		var groups = columns.get(one).groups();
		var others = columns.get(other).groups();
		return groups.size() > level && others.size() > level && groups.subList(0, level + 1).equals(others.subList(0, level + 1));
	}
}
