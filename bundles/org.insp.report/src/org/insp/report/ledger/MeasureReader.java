/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.insp.model.FieldKind;
import org.insp.report.ledger.LedgerNote.Kind;
import org.insp.report.read.GridCell;

/** Reads a measure from its rows. */
final class MeasureReader {

	private static final List<ColumnRole> TEXTS = List.of(ColumnRole.GOAL, ColumnRole.CRITERION, ColumnRole.PROGRESS, ColumnRole.EFFECT,
			ColumnRole.STATUS, ColumnRole.EVIDENCE);

	private final TableBody table;
	private final LedgerHead head;
	private final List<Integer> rows;
	private final int firstRow;
	private final List<LedgerNote> notes = new ArrayList<>();
	private final List<LedgerPerson> leaders = new ArrayList<>();
	private final List<LedgerPerson> persons = new ArrayList<>();
	private final LinkedHashSet<String> departments = new LinkedHashSet<>();
	private final LinkedHashSet<String> cooperators = new LinkedHashSet<>();
	private final Map<ColumnRole, String> texts = new EnumMap<>(ColumnRole.class);
	private String kind;

	/**
	 * @param table the table
	 * @param head what stands above it
	 * @param rows the rows of the measure
	 * @param firstRow the first row of its finding
	 */
	MeasureReader(TableBody table, LedgerHead head, List<Integer> rows, int firstRow) {
		this.table = table;
		this.head = head;
		this.rows = rows;
		this.firstRow = firstRow;
	}

	/** Returns the measures of the rows: several where one cell numbers them. */
	List<LedgerMeasure> read(LedgerFinding finding) {
		var column = table.column(ColumnRole.MEASURE).or(() -> table.column(ColumnRole.STEP));
		var place =
				column.map(each -> table.place(rows.get(0), each)).orElse(new CellPlace(table.grid().name(), rows.get(0), table.first()));
		var items = NumberedItems.of(column.map(each -> table.value(rows.get(0), each).text()).orElse(""));
		var due = table.column(ColumnRole.DUE).map(each -> value(ColumnRole.DUE, each)).orElse(GridCell.EMPTY);
		var dues = items.size() > 1 ? ItemDates.of(due.text(), items.size()) : null;
		TEXTS.forEach(role -> table.column(role).ifPresent(each -> texts.put(role, joined(each))));
		var statuses = ofItems(ColumnRole.STATUS, items.size());
		var progresses = ofItems(ColumnRole.PROGRESS, items.size());
		texts.values().removeIf(text -> text.isEmpty() || PeopleCell.isNobody(text));
		table.column(ColumnRole.KIND).map(each -> value(ColumnRole.KIND, each).text()).filter(text -> !PeopleCell.isNobody(text))
				.ifPresent(text -> kind = text);
		readPeople();
		addFurtherDues(due);
		if (statuses == null) {
			readStatus();
		}
		var start = table.column(ColumnRole.START).map(each -> start(each)).orElse(null);
		var completed = day(ColumnRole.COMPLETED);
		var closed = day(ColumnRole.CLOSED);
		if (closed != null && closed.date() != null && head.reported() != null && closed.date().isAfter(head.reported())) {
			table.column(ColumnRole.CLOSED).ifPresent(each -> notes.add(new LedgerNote(table.place(rows.get(0), each), Kind.LATER,
					closed.wording(), List.of(head.reported().toString()))));
		}
		var steps = table.column(ColumnRole.MEASURE).isPresent() && rows.size() > 0 ? steps(finding) : List.<LedgerMeasure>of();
		var further = further(table, head, rows, false, notes);
		var measures = new ArrayList<LedgerMeasure>();
		var told = new HashSet<LedgerNote>();
		for (int i = 0; i < items.size(); i++) {
			var ofItem = kind;
			var date = date(dues == null ? due : GridCell.text(dues.get(i)));
			var kindOfItem = kind;
			kind = ofItem;
			put(ColumnRole.STATUS, statuses, i);
			put(ColumnRole.PROGRESS, progresses, i);
			measures.add(new LedgerMeasure(finding, items.get(i), place, Map.copyOf(texts), List.copyOf(leaders), List.copyOf(persons),
					List.copyOf(departments), List.copyOf(cooperators), start, date, completed, closed, kindOfItem,
					i == 0 ? steps : List.of(), i == 0 ? further : once(further),
					notes.stream().filter(told::add).toList()));
			notes.clear();
		}
		return measures;
	}

	/** The texts of several items whose numbers a cell repeats; null where it has one text for all. */
	private List<String> ofItems(ColumnRole role, int count) {
		var texts = NumberedItems.ofDates(this.texts.getOrDefault(role, ""));
		return count > 1 && texts.size() == count ? texts.stream().map(text -> text.replaceFirst("[；;，,。]$", "")).toList() : null;
	}

	private void put(ColumnRole role, List<String> ofItems, int item) {
		if (ofItems != null) {
			texts.put(role, ofItems.get(item));
			if (role == ColumnRole.STATUS) {
				readStatus();
			}
		}
	}

	/** An amount or a number of a cell with several items is that of all of them together, and counts once. */
	private static List<LedgerValue> once(List<LedgerValue> further) {
		return further.stream().filter(value -> value.field().kind() != FieldKind.AMOUNT && value.field().kind() != FieldKind.NUMBER)
				.toList();
	}

	/** A measure has one deadline: what further rows say is told. */
	private void addFurtherDues(GridCell due) {
		table.column(ColumnRole.DUE).ifPresent(column -> rows.stream().skip(1).filter(row -> table.isOwn(row, column))
				.filter(row -> !table.value(row, column).text().equals(due.text()) && !PeopleCell.isNobody(table.value(row, column).text()))
				.forEach(row -> note(Kind.TWO_DUES, table.value(row, column).text(), row, column)));
	}

	/** The status as one word; what else the cells say is told. */
	private void readStatus() {
		var text = texts.getOrDefault(ColumnRole.STATUS, "");
		var column = table.column(ColumnRole.STATUS).orElse(null);
		if (text.isEmpty() || column == null) {
			return;
		}
		var place = table.place(rows.get(0), column);
		var ofRows = rows.stream().map(row -> table.value(row, column).text().strip()).filter(each -> !each.isEmpty()).distinct().toList();
		if (ofRows.size() > 1 && String.join("\n", ofRows).equals(text)) {
			var word = StatusCell.least(ofRows.stream().map(each -> StatusCell.of(each).word()).toList());
			texts.put(ColumnRole.STATUS, word);
			notes.add(new LedgerNote(place, Kind.TWO_STATUSES, text, List.of(word)));
			return;
		}
		var cell = StatusCell.of(text);
		texts.put(ColumnRole.STATUS, cell.word());
		if (!cell.isWhole()) {
			notes.add(new LedgerNote(place, Kind.STATUS_TEXT, text, List.of(cell.word())));
		}
	}

	private GridCell value(ColumnRole role, TableColumn column) {
		return table.value(table.source(rows.get(0), role, firstRow), column);
	}

	/** The text of a column in all rows of the measure, each once. */
	private String joined(TableColumn column) {
		var lines = new LinkedHashSet<String>();
		rows.forEach(row -> lines.add(table.value(row, column).text()));
		lines.remove("");
		return String.join("\n", lines);
	}

	private void readPeople() {
		for (var column : table.columns()) {
			for (int row : rows) {
				int source = row == rows.get(0) ? table.source(row, column.role(), firstRow) : row;
				var text = table.value(source, column).text();
				switch (column.role()) {
					case LEADER -> add(leaders, text, source, column);
					case PERSON, PEOPLE -> add(persons, text, source, column);
					case DEPARTMENT, DEPARTMENT_PERSON, COOPERATOR -> addDepartments(text, column.role());
					default -> {
					}
				}
			}
		}
		cooperators.removeAll(departments);
	}

	private void add(List<LedgerPerson> people, String text, int row, TableColumn column) {
		var names = PeopleCell.of(text);
		names.people().stream().filter(person -> !people.contains(person)).forEach(people::add);
		names.unknown().forEach(name -> note(Kind.NAME, name, row, column));
	}

	private void addDepartments(String text, ColumnRole role) {
		var cell = role == ColumnRole.DEPARTMENT_PERSON ? DepartmentCell.ofBoth(text) : DepartmentCell.of(text);
		(role == ColumnRole.COOPERATOR ? cooperators : departments).addAll(cell.departments());
		cooperators.addAll(cell.cooperators());
		cell.people().people().stream().filter(person -> !persons.contains(person)).forEach(persons::add);
	}

	private LedgerDate start(TableColumn column) {
		var cell = table.value(rows.get(0), column);
		return DateCell.read(cell, head).map(DateCell.Found::date).orElse(null);
	}

	/** The day in a column of days on which something was done; a status in its place is taken for what it is. */
	private LedgerDate day(ColumnRole role) {
		var column = table.column(role).orElse(null);
		var cell = column == null ? GridCell.EMPTY : table.value(rows.get(0), column);
		var found = DateCell.read(cell, head);
		if (found.isPresent() || cell.isEmpty() || PeopleCell.isNobody(cell.text())) {
			return found.map(DateCell.Found::date).orElse(null);
		}
		var plain = cell.text().strip();
		if (StatusWords.status(plain).isPresent() && !texts.containsKey(ColumnRole.STATUS)) {
			texts.put(ColumnRole.STATUS, plain);
			return null;
		}
		note(Kind.DATE, plain, rows.get(0), column);
		return new LedgerDate(cell.text(), plain, null, false);
	}

	/** The deadline; a kind or a status in its place is taken for what it is. */
	private LedgerDate date(GridCell cell) {
		var column = table.column(ColumnRole.DUE).orElse(null);
		int row = rows.get(0);
		if (column == null || cell.isEmpty()) {
			return null;
		}
		var found = DateCell.read(cell, head);
		if (found.isPresent()) {
			if (found.get().isYearTaken()) {
				notes.add(new LedgerNote(table.place(row, column), Kind.YEAR, cell.text(),
						List.of(head.yearPlace(), String.valueOf(found.get().date().date().getYear()))));
			} else if (found.get().isYearMissing()) {
				note(Kind.NO_YEAR, cell.text(), row, column);
			}
			return found.get().date();
		}
		var plain = cell.text().strip();
		var kinds = Stream.of(plain.split("[，,、；;并且]+")).map(String::strip).filter(part -> !part.isEmpty()).toList();
		if (!kinds.isEmpty() && kinds.stream().allMatch(part -> StatusWords.kind(part).isPresent())) {
			kind = kind == null ? kinds.get(0) : kind;
		} else if (StatusWords.status(plain).isPresent()) {
			texts.putIfAbsent(ColumnRole.STATUS, plain);
			note(Kind.STATUS, plain, row, column);
			return null;
		} else if (plain.matches("[/／—\\-–]+|无")) {
			return null;
		} else {
			note(Kind.DATE, plain, row, column);
		}
		return new LedgerDate(cell.text(), plain, null, false);
	}

	/** The steps, where a column for them stands beside that of the measures. */
	private List<LedgerMeasure> steps(LedgerFinding finding) {
		var column = table.column(ColumnRole.STEP).orElse(null);
		if (column == null) {
			return List.of();
		}
		var steps = new ArrayList<LedgerMeasure>();
		for (int row : rows) {
			if (table.isOwn(row, column)) {
				var inner = new MeasureReader(table, head, List.of(row), firstRow);
				inner.readPeople();
				var date = table.column(ColumnRole.DUE).map(each -> inner.date(table.value(row, each))).orElse(null);
				TEXTS.forEach(role -> table.column(role).ifPresent(each -> inner.texts.put(role, inner.joined(each))));
				inner.readStatus();
				for (var text : NumberedItems.of(table.value(row, column).text())) {
					steps.add(new LedgerMeasure(finding, text, table.place(row, column), Map.copyOf(inner.texts), List.of(), inner.persons,
							List.copyOf(inner.departments), List.of(), null, date, inner.day(ColumnRole.COMPLETED), null, null, List.of(),
							List.of(), inner.notes));
				}
			}
		}
		return steps;
	}

	/**
	 * What further columns say.
	 *
	 * @param ofFinding whether those of the finding are asked for, else those of what is done
	 */
	static List<LedgerValue> further(TableBody table, LedgerHead head, List<Integer> rows, boolean ofFinding, List<LedgerNote> notes) {
		var values = new ArrayList<LedgerValue>();
		for (var column : table.columns()) {
			if (column.role() == ColumnRole.FURTHER && RowGroups.isOfFinding(table, column) == ofFinding) {
				var lines = new LinkedHashSet<GridCell>();
				rows.forEach(row -> lines.add(table.value(row, column)));
				lines.removeIf(cell -> cell.isEmpty() || column.field().kind() != FieldKind.NUMBER && cell.text().matches("[/／—\\-–]+"));
				if (!lines.isEmpty()) {
					values.add(
							value(column, lines.iterator().next(), String.join("\n", lines.stream().map(GridCell::text).toList()), head));
				}
			}
		}
		return values;
	}

	/** What one further column says. */
	static LedgerValue value(TableColumn column, GridCell cell, String text, LedgerHead head) {
		var date = DateCell.read(cell, head).map(DateCell.Found::date).filter(found -> found.date() != null)
				.filter(found -> column.field().kind() == FieldKind.DATE || cell.date() != null || HeadingWords.isOfDates(column.heading()))
				.orElse(null);
		var persons = column.field().kind() == FieldKind.PERSON ? PeopleCell.of(text).people() : List.<LedgerPerson>of();
		return new LedgerValue(column.field(), text, date, persons);
	}

	private void note(Kind noteKind, String text, int row, TableColumn column) {
		notes.add(new LedgerNote(table.place(row, column), noteKind, text));
	}
}
