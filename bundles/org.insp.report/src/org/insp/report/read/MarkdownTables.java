/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.insp.model.Language;
import org.insp.model.text.MessageBundle;

/** Reads the tables of a Markdown file; what stands before a table is the upper part of it. */
final class MarkdownTables {

	private static final Pattern RULE = Pattern.compile("\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?");
	private static final Pattern BORDER = Pattern.compile("(?<!\\\\)\\|");

	private MarkdownTables() {
	}

	static List<Grid> read(String file, String text) throws UnreadableFileException {
		var grids = new ArrayList<Grid>();
		var grid = new GridBuilder(file);
		int row = 0;
		boolean isTable = false;
		for (var line : text.lines().map(String::strip).toList()) {
			boolean isRow = line.startsWith("|") || isTable && line.contains("|");
			if (isTable && !isRow && line.startsWith("#")) {
				grids.add(grid.build(name(grids.size() + 1), false));
				grid = new GridBuilder(file);
				row = 0;
				isTable = false;
			}
			if (isRow && !RULE.matcher(line).matches()) {
				isTable = true;
				addRow(grid, line);
				grid.endRow(row++);
			} else if (!isRow && !line.isEmpty()) {
				grid.add(0, GridCell.text(line.replaceFirst("^#+\\s*", "")));
				grid.endRow(row++);
			}
		}
		if (isTable) {
			grids.add(grid.build(name(grids.size() + 1), false));
		}
		return grids;
	}

	private static void addRow(GridBuilder grid, String line) throws UnreadableFileException {
		var cells = BORDER.split(line.replaceFirst("^\\|", ""));
		for (int column = 0; column < cells.length; column++) {
			grid.add(column, GridCell.text(cells[column].replace("\\|", "|").replaceAll("<br ?/?>", "\n").replaceAll("\\*\\*|`", "")));
		}
	}

	/** Returns the name of a table that has none of its own. */
	static String name(int number) {
		return MessageBundle.of(MarkdownTables.class, Language.ZH).get("table", number);
	}
}
