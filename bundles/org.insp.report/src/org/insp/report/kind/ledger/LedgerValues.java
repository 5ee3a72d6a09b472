/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.insp.model.ColumnKind;
import org.insp.model.Field;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.WorkItem;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.LocalWords;
import org.insp.report.content.TableCell;
import org.insp.report.input.ReportInput;

/** The rows of a ledger by the names of its columns, for forms that are filled: every clause and every field of the place. */
public final class LedgerValues {

	private final ReportInput input;
	private final List<LedgerEntry> entries;
	private final LedgerClauses clauses;
	private final LedgerFields fields;
	private final Map<String, Optional<LedgerColumn>> columns = new HashMap<>();

	/**
	 * @param input what the report is made of
	 * @param items which measures have rows, or which of their steps; where empty all have, and findings without a measure, too
	 * @param hasSteps whether steps have rows of their own
	 */
	public LedgerValues(ReportInput input, Optional<Predicate<WorkItem>> items, boolean hasSteps) {
		this.input = input;
		this.entries = LedgerEntries.of(input, hasSteps).stream()
				.filter(entry -> items.isEmpty() || Stream.concat(entry.measure().stream(), entry.step().stream()).anyMatch(items.get()))
				.toList();
		this.clauses = new LedgerClauses(input, entries);
		this.fields = new LedgerFields(input, entries);
	}

	/** Returns how many rows there are. */
	public int count() {
		return entries.size();
	}

	/** Returns whether there is a column of a name: a clause in either language, a heading, or a field of the place. */
	public boolean has(String name) {
		return column(name).isPresent();
	}

	/** Returns whether a name says something of steps: the clause itself, or a field that they have. */
	public boolean isOfSteps(String name) {
		return isName(ColumnKind.STEP, name) || column(name).isPresent()
				&& input.evaluated().fields().of(Literals.STEP).stream().anyMatch(field -> field.getName().equals(name));
	}

	/** Returns the cell of a row, over all rows that follow and are about the same; covered where the row above is. */
	public TableCell cell(String name, int row) {
		return Ledger.cell(entries, row, column(name).orElseThrow());
	}

	/** Returns the cell of a row as if it stood alone. */
	public TableCell single(String name, int row) {
		return column(name).orElseThrow().cell().apply(entries.get(row));
	}

	/** Returns the names of all columns in the language of the report. */
	public Set<String> names() {
		var names = new LinkedHashSet<String>();
		kinds().map(kind -> input.language() == Language.ZH ? ElementLabels.term(kind, Language.ZH) : kind.getLiteral())
				.forEach(names::add);
		fieldNames().forEach(names::add);
		return names;
	}

	private Optional<LedgerColumn> column(String name) {
		return columns.computeIfAbsent(name, each -> kinds().filter(kind -> isName(kind, each)).findFirst().map(clauses::column)
				.or(() -> fields.column(each)));
	}

	private boolean isName(ColumnKind kind, String name) {
		return kind.getLiteral().equals(name) || clauses.column(kind).column().heading().equals(name)
				|| LocalWords.meaning(Literals.COLUMN_KIND, name).filter(meaning -> meaning.value() == kind).isPresent();
	}

	private static Stream<ColumnKind> kinds() {
		return Stream.of(ColumnKind.values()).filter(kind -> kind != ColumnKind.UNSPECIFIED);
	}

	private List<String> fieldNames() {
		var names = new ArrayList<String>();
		Stream.of(Literals.FINDING, Literals.MEASURE, Literals.STEP).flatMap(type -> input.evaluated().fields().of(type).stream())
				.map(Field::getName).distinct().forEach(names::add);
		return names;
	}
}
