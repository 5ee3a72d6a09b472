/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import java.time.LocalDate;
import java.util.regex.Pattern;

import org.insp.model.MoneyUnit;
import org.insp.report.read.Grid;
import org.insp.report.read.GridCell;

/** Reads what stands above a table: title, who filled it in, when, and the unit of its amounts. */
final class HeadReader {

	private static final Pattern REPORTED =
			Pattern.compile("(?:填报|填表|制表|报送|更新|统计|上报)(?:时间|日期)\\s*[:：]?\\s*(.*)|截[至止](?:日期|时间)?\\s*[:：]?\\s*(.*)|"
					+ "(?:last updated|as of|report date|date)\\s*:?\\s*(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
	private static final Pattern BODY = Pattern.compile(
			"(?:填报|报送|整改|被巡察|被审计|责任)?单位(?:名称)?[（(]?(?:盖章|公章)?[）)]?\\s*[:：]\\s*(.+)|(?:organization|organisation|agency)\\s*:?\\s*(.*)",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
	private static final Pattern UNIT = Pattern.compile("(?:金额|资金)?单位\\s*[:：]\\s*(\\S+)");
	private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})\\s*年(?!度)");
	private static final Pattern ENGLISH_YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");

	private final Grid grid;
	private String title = "";
	private String body = "";
	private LocalDate reported;
	private int year;
	private String yearPlace = "";
	private String moneyUnit;

	private HeadReader(Grid grid) {
		this.grid = grid;
	}

	/** Reads the rows above the heading of a table. */
	static LedgerHead read(Grid grid, int headTop) {
		var reader = new HeadReader(grid);
		for (int row = 0; row < headTop; row++) {
			for (int column = 0; column < grid.columns(); column++) {
				if (!grid.cell(row, column).isEmpty()) {
					reader.read(row, column);
				}
			}
		}
		for (int row = 0; row < headTop && reader.year == 0; row++) {
			for (int column = 0; column < grid.columns(); column++) {
				reader.findYear(grid.cell(row, column).text(), new CellPlace(grid.name(), row, column).cell());
			}
		}
		reader.findYear(grid.name(), grid.name());
		return new LedgerHead(reader.title, reader.body, reader.reported, reader.year, reader.yearPlace, reader.moneyUnit,
				Slashes.of(grid));
	}

	private void read(int row, int column) {
		var text = grid.cell(row, column).text();
		var date = REPORTED.matcher(text);
		var unit = UNIT.matcher(text);
		var owner = BODY.matcher(text);
		if (date.lookingAt() && reported == null) {
			int place = rest(date, text).isBlank() ? next(row, column) : column;
			var cell = place == column ? GridCell.text(rest(date, text)) : grid.cell(row, place);
			DateCell.read(cell, LedgerHead.NONE).filter(found -> found.date().date() != null).ifPresent(found -> {
				reported = found.date().date();
				year = reported.getYear();
				yearPlace = new CellPlace(grid.name(), row, place).cell();
			});
		} else if (unit.matches() && MoneyUnit.of(unit.group(1)).isPresent()) {
			moneyUnit = unit.group(1);
		} else if (owner.lookingAt() && body.isEmpty()) {
			var name = rest(owner, text);
			body = (name.isBlank() ? grid.cell(row, next(row, column)).text() : name).replaceAll("[（(](?:盖章|公章)[）)]|\\s+$", "");
		} else if (title.isEmpty() && column == 0 && text.length() > 3 && !text.contains("：") && next(row, column) >= grid.columns()) {
			title = text.replaceAll("\\s*\\n\\s*", "");
		}
	}

	private static String rest(java.util.regex.Matcher match, String text) {
		for (int i = 1; i <= match.groupCount(); i++) {
			if (match.group(i) != null) {
				return match.group(i).strip();
			}
		}
		return text.substring(match.end());
	}

	/** The next filled column of a row; behind the last one if there is none. */
	private int next(int row, int column) {
		int next = column + 1;
		while (next < grid.columns() && grid.cell(row, next).isEmpty()) {
			next++;
		}
		return next;
	}

	private void findYear(String text, String place) {
		var match = (text.codePoints().anyMatch(Character::isIdeographic) ? YEAR : ENGLISH_YEAR).matcher(text);
		if (year == 0 && match.find()) {
			year = Integer.parseInt(match.group(1));
			yearPlace = place;
		}
	}
}
