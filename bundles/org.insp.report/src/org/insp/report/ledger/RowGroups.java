/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.insp.report.read.GridCell;

/** Groups the rows of a table: rows of one finding, whatever says that they are, and within it rows of one measure. */
final class RowGroups {

	/**
	 * The rows of a finding.
	 *
	 * @param aspect the aspect
	 * @param rows its rows
	 * @param measures its measures, each with its rows
	 * @param hasFinding whether there is a finding at all, or only measures
	 */
	record Group(String aspect, List<Integer> rows, List<List<Integer>> measures, boolean hasFinding) {
	}

	private final TableBody table;
	private final List<Group> groups = new ArrayList<>();
	private final Map<List<String>, Group> numbered = new HashMap<>();
	private final boolean isNumberOfRow;
	private String aspect = "";
	private Group current;

	private RowGroups(LedgerTable table) {
		this.table = table.rows();
		this.isNumberOfRow = isNumberOfRow(table.dataRows());
	}

	/**
	 * Returns the groups of a table.
	 *
	 * @param bands what a text across the table says of the group of findings below it
	 */
	static List<Group> of(LedgerTable table, UnaryOperator<String> bands) {
		var groups = new RowGroups(table);
		for (int row : table.dataRows()) {
			if (RowKind.of(table.rows().grid(), row, table.rows()) == RowKind.BAND) {
				groups.aspect = bands.apply(LedgerTable.note(table.rows().grid(), row, LedgerNote.Kind.OUTSIDE).text());
				groups.current = null;
			} else {
				groups.add(row);
			}
		}
		return groups.groups;
	}

	/** Whether the numbers count rows rather than findings: a finding goes on, or is written again, under the next number. */
	private boolean isNumberOfRow(List<Integer> rows) {
		var number = table.column(ColumnRole.NUMBER);
		var finding = table.column(ColumnRole.FINDING);
		if (number.isEmpty() || finding.isEmpty()) {
			return false;
		}
		for (int i = 1; i < rows.size(); i++) {
			int row = rows.get(i);
			int before = rows.get(i - 1);
			boolean isSame = table.value(row, finding.get()).equals(table.value(before, finding.get()))
					&& !table.value(row, finding.get()).isEmpty();
			boolean goesOn = !table.isOwn(row, finding.get()) && table.hasText(row);
			if (table.isOwn(row, number.get()) && table.isOwn(before, number.get()) && (isSame && isSameFinding(row, before) || goesOn)) {
				return true;
			}
		}
		return false;
	}

	private void add(int row) {
		table.column(ColumnRole.ASPECT).filter(column -> table.isOwn(row, column)).ifPresent(column -> {
			var text = table.value(row, column).text();
			if (!text.equals(aspect)) {
				aspect = text;
				current = null;
			}
		});
		if (table.column(ColumnRole.FINDING).isEmpty()) {
			if (current == null) {
				current = new Group(aspect, new ArrayList<>(), new ArrayList<>(), false);
				groups.add(current);
			}
			current.rows().add(row);
			addMeasure(row);
			return;
		}
		var finding = table.column(ColumnRole.FINDING).get();
		if (table.isOwn(row, finding) && !isCurrent(row) || current == null) {
			current = earlier(row);
		}
		if (current == null) {
			current = new Group(aspect, new ArrayList<>(), new ArrayList<>(), !table.value(row, finding).isEmpty());
			groups.add(current);
			if (current.hasFinding() && key(row) != null) {
				numbered.put(key(row), current);
			}
		}
		current.rows().add(row);
		addMeasure(row);
	}

	/** Whether a row that has a finding of its own only writes that of the row above again. */
	private boolean isCurrent(int row) {
		return current != null && current.hasFinding() && isSame(row, current.rows().get(0));
	}

	private boolean isSame(int row, int first) {
		var isSameNumber = table.column(ColumnRole.NUMBER).map(column -> isNumberOfRow
				|| table.value(row, column).text().equals(table.value(first, column).text())
				|| table.value(row, column).isEmpty()).orElse(true);
		return isSameNumber && table.text(row, ColumnRole.FINDING).equals(table.text(first, ColumnRole.FINDING))
				&& isSameFinding(row, first)
				&& !isRepeatedMeasure(row);
	}

	/** Whether nothing that is said of the finding differs. */
	private boolean isSameFinding(int row, int first) {
		return table.columns().stream().filter(column -> isOfFinding(column) && column.role() != ColumnRole.NUMBER)
				.allMatch(column -> !table.isOwn(row, column)
						|| Objects.equals(table.value(row, column).text(), table.value(first, column).text()));
	}

	/** Whether a column is about the finding: one of its roles, or a further column before the measure. */
	boolean isOfFinding(TableColumn column) {
		return isOfFinding(table, column);
	}

	/** Returns whether a column is about the finding: one of its roles, or a further column before the measure; none without findings. */
	static boolean isOfFinding(TableBody table, TableColumn column) {
		if (column.role() != ColumnRole.FURTHER) {
			return column.role().isOfFinding();
		}
		if (table.column(ColumnRole.FINDING).isEmpty()) {
			return false;
		}
		var measure = table.column(ColumnRole.MEASURE).or(() -> table.column(ColumnRole.STEP)).or(() -> table.column(ColumnRole.DUE));
		return measure.isEmpty() || column.index() < measure.get().index();
	}

	/** Two rows that are the same in finding and measure are two findings with the same words. */
	private boolean isRepeatedMeasure(int row) {
		var measure = table.column(ColumnRole.MEASURE);
		if (measure.isEmpty() || current == null) {
			return measure.isEmpty();
		}
		var texts = new HashSet<GridCell>();
		current.rows().forEach(each -> texts.add(table.value(each, measure.get())));
		return table.isOwn(row, measure.get()) && texts.contains(table.value(row, measure.get()));
	}

	/** The group of the same number and text that was begun before, where numbers count findings. */
	private Group earlier(int row) {
		return numbered.get(key(row));
	}

	/** What identifies a finding: its number and its text within its aspect; null where numbers count rows. */
	private List<String> key(int row) {
		return table.column(ColumnRole.NUMBER).filter(number -> !isNumberOfRow && table.isOwn(row, number))
				.map(number -> List.of(aspect, table.value(row, number).text(), table.text(row, ColumnRole.FINDING))).orElse(null);
	}

	/**
	 * A row begins a measure where it has one of its own; a ledger without measures has one for each finding that says by when or how far.
	 */
	private void addMeasure(int row) {
		var measure = table.column(ColumnRole.MEASURE).or(() -> table.column(ColumnRole.STEP));
		boolean isNew = measure.map(column -> table.isOwn(row, column) || isFirstOf(row, column) || isWordless(row, column))
				.orElse(current.measures().isEmpty() && hasWork());
		if (isNew) {
			current.measures().add(new ArrayList<>(List.of(row)));
		} else if (!current.measures().isEmpty() && (measure.isEmpty() || isContinued(row, measure.get()))) {
			current.measures().get(current.measures().size() - 1).add(row);
		}
	}

	/** Whether a row says until when something is done and how far it is, but not what: the work is there, its words are missing. */
	private boolean isWordless(int row, TableColumn measure) {
		return current.hasFinding() && current.measures().isEmpty() && table.value(row, measure).isEmpty() && says(row, ColumnRole.DUE)
				&& (says(row, ColumnRole.STATUS) || says(row, ColumnRole.COMPLETED) || says(row, ColumnRole.PROGRESS));
	}

	private boolean says(int row, ColumnRole role) {
		return table.column(role).filter(column -> table.isOwn(row, column) && !PeopleCell.isNobody(table.text(row, role))).isPresent();
	}

	/** Whether a column says by whom, by when or how far something is done. */
	private boolean hasWork() {
		return table.columns().stream().anyMatch(column -> column.role().compareTo(ColumnRole.MEASURE) > 0
				&& column.role().compareTo(ColumnRole.FURTHER) < 0);
	}

	/** Whether a measure that is merged or repeated from above belongs to another finding there. */
	private boolean isFirstOf(int row, TableColumn measure) {
		return current.measures().isEmpty() && !table.value(row, measure).isEmpty();
	}

	private boolean isContinued(int row, TableColumn measure) {
		return !table.isOwn(row, measure);
	}
}
