/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.insp.model.Language;
import org.insp.report.content.TableOrigin;
import org.insp.report.ledger.LedgerNote.Kind;
import org.insp.report.read.Grid;

/** Reads ledgers from tables: finds the tables, what their columns hold, and which rows belong together. */
public final class LedgerReader {

	private final List<LedgerColumnUse> columns = new ArrayList<>();
	private final List<LedgerFinding> findings = new ArrayList<>();
	private final List<LedgerMeasure> measures = new ArrayList<>();
	private final List<LedgerNote> notes = new ArrayList<>();
	private final Optional<LocalDate> day;
	private final ColumnChoices choices;
	private final UnaryOperator<String> bands;
	private LedgerHead head;

	private LedgerReader(Optional<LocalDate> day, ColumnChoices choices, UnaryOperator<String> bands) {
		this.bands = bands;
		this.day = day;
		this.choices = choices;
	}

	/**
	 * Returns what the ledgers of a file say; no columns if there is no ledger in it. Hidden sheets are left out, and a note says so.
	 *
	 * @param grids the sheets or tables of the file
	 * @param day when it was filled in, where it does not say so itself
	 */
	public static LedgerContent read(List<Grid> grids, Optional<LocalDate> day) {
		return read(grids, day, ColumnChoices.NONE);
	}

	/**
	 * Returns the same for a file of which people say what some columns hold.
	 *
	 * @param choices what they say
	 */
	public static LedgerContent read(List<Grid> grids, Optional<LocalDate> day, ColumnChoices choices) {
		return read(grids, day, choices, UnaryOperator.identity());
	}

	/**
	 * Returns the same for the tables of a document.
	 *
	 * @param bands what a text across the table says of the group of findings below it
	 */
	public static LedgerContent read(List<Grid> grids, Optional<LocalDate> day, ColumnChoices choices, UnaryOperator<String> bands) {
		var reader = new LedgerReader(day, choices, bands);
		grids.stream().flatMap(LedgerReader::withoutOrigin).forEach(reader::read);
		boolean isChinese = reader.columns.stream().anyMatch(column -> column.heading().codePoints().anyMatch(Character::isIdeographic));
		var head = reader.head == null ? LedgerHead.NONE : reader.head;
		reader.notes.addAll(LedgerRemarks.of(head, reader.measures));
		return new LedgerContent(isChinese ? Language.ZH : Language.EN, head, reader.columns, reader.findings, reader.measures,
				reader.notes);
	}

	/** What an exported ledger says of the model it was made of is nothing that people wrote. */
	private static Stream<Grid> withoutOrigin(Grid grid) {
		if (grid.isHidden() && grid.name().equals(TableOrigin.MARK)) {
			return Stream.empty();
		}
		return Stream.of(IntStream.range(0, grid.rows()).boxed().flatMap(row -> IntStream.range(0, grid.columns())
				.filter(column -> grid.cell(row, column).text().equals(TableOrigin.MARK)).boxed()).findFirst()
				.map(grid::withoutColumn).orElse(grid));
	}

	private void read(Grid grid) {
		if (grid.isHidden()) {
			notes.add(new LedgerNote(new CellPlace(grid.name(), 0, 0), Kind.HIDDEN, grid.name()));
			return;
		}
		var heading = TableHead.next(grid, 0, choices);
		if (heading.isEmpty() && !grid.isEmpty()) {
			notes.add(new LedgerNote(new CellPlace(grid.name(), 0, 0), Kind.NO_TABLE, grid.name()));
		}
		while (heading.isPresent()) {
			var above = HeadReader.read(grid, heading.get().top()).on(day);
			head = head == null ? above : head;
			var table = LedgerTable.of(heading.get(), above, choices);
			add(table, heading.get(), above);
			heading = TableHead.next(grid, Math.max(table.end(), heading.get().bottom() + 1), choices);
			int until = heading.map(TableHead::top).orElse(grid.rows());
			for (int row = table.end(); row < until; row++) {
				if (!grid.row(row).isEmpty()) {
					notes.add(LedgerTable.note(grid, row, Kind.OUTSIDE));
				}
			}
		}
	}

	private void add(LedgerTable table, TableHead heading, LedgerHead above) {
		var rows = table.rows();
		table.columns().forEach(column -> columns
				.add(new LedgerColumnUse(new CellPlace(rows.grid().name(), heading.bottom(), column.index()),
						TableHead.parts(column.path()), column.role())));
		table.columns().forEach(column -> addMisspelt(column, new CellPlace(rows.grid().name(), heading.bottom(), column.index())));
		notes.addAll(table.notes());
		notes.addAll(table.formulas());
		for (var group : RowGroups.of(table, bands)) {
			var finding = group.hasFinding() ? finding(rows, group, above) : null;
			if (finding != null) {
				findings.add(finding);
			} else if (rows.column(ColumnRole.FINDING).isPresent()) {
				group.rows().forEach(row -> notes.add(LedgerTable.note(rows.grid(), row, Kind.NO_FINDING)));
			}
			for (var measure : group.measures()) {
				measures.addAll(new MeasureReader(rows, above, measure, group.rows().get(0)).read(finding));
			}
		}
	}

	/** Says what a heading may be that nearly is a known one. */
	private void addMisspelt(TableColumn column, CellPlace place) {
		boolean isTaken = choices.meaning(column.path()).filter(HeadingWords.Meaning::isMisspelt).isPresent();
		if (choices.role(column.path()).isEmpty() && (column.role() == ColumnRole.FURTHER || isTaken)) {
			HeadingWords.misspelt(column.heading()).ifPresent(like -> notes.add(new LedgerNote(place,
					isTaken ? Kind.MISSPELT : Kind.SIMILAR, column.heading(), List.of(like.word()))));
		}
	}

	private static LedgerFinding finding(TableBody rows, RowGroups.Group group, LedgerHead above) {
		int first = group.rows().get(0);
		var column = rows.column(ColumnRole.FINDING).orElseThrow();
		var notes = new ArrayList<LedgerNote>();
		var further = new ArrayList<>(MeasureReader.further(rows, above, group.rows(), true, notes));
		if (group.measures().isEmpty()) {
			further.addAll(ofNoMeasure(rows, first, above));
		}
		return new LedgerFinding(rows.text(first, ColumnRole.NUMBER), group.aspect(), rows.value(first, column).text(),
				rows.place(first, column), items(rows, group.rows(), ColumnRole.MANIFESTATION), items(rows, group.rows(), ColumnRole.CAUSE),
				further, notes);
	}

	/** What the columns of the measures say of a finding that has none. */
	private static List<LedgerValue> ofNoMeasure(TableBody rows, int row, LedgerHead above) {
		return rows.columns().stream().filter(column -> !RowGroups.isOfFinding(rows, column))
				.filter(column -> !PeopleCell.isNobody(rows.value(row, column).text()))
				.map(column -> MeasureReader.value(column, rows.value(row, column), rows.value(row, column).text(), above)).toList();
	}

	private static List<String> items(TableBody rows, List<Integer> of, ColumnRole role) {
		return of.stream().map(row -> rows.text(row, role)).filter(text -> !PeopleCell.isNobody(text))
				.flatMap(text -> NumberedItems.of(text).stream()).distinct().toList();
	}
}
