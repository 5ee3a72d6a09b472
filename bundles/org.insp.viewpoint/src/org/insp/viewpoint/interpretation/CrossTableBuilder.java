/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.interpretation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.insp.viewpoint.scene.CrossTable;
import org.insp.viewpoint.scene.CrossTable.Cell;
import org.insp.viewpoint.scene.CrossTable.Column;
import org.insp.viewpoint.scene.CrossTable.Line;
import org.insp.viewpoint.specification.TableDescription;
import org.insp.viewpoint.specification.TableDescription.HeaderMapping;
import org.insp.viewpoint.specification.TableDescription.Intersection;

/** Applies a cross table's description to one element, as Sirius does when it refreshes a table. */
public final class CrossTableBuilder {

	private final TableDescription table;
	private final EObject subject;
	private final List<Row> rows = new ArrayList<>();
	private final List<Row> columns = new ArrayList<>();
	private final Map<Row, Map<Row, Cell>> cells = new HashMap<>();

	/** A line or a column while the table is made; two are never the same. */
	private static final class Row {

		private final HeaderMapping mapping;
		private final EObject element;
		private final int depth;

		private Row(HeaderMapping mapping, EObject element, int depth) {
			this.mapping = mapping;
			this.element = element;
			this.depth = depth;
		}

		private String label() {
			return mapping.header().text(element, Map.of());
		}
	}

	/**
	 * @param table the description
	 * @param subject what the table is of
	 */
	public CrossTableBuilder(TableDescription table, EObject subject) {
		this.table = table;
		this.subject = subject;
	}

	/**
	 * The table.
	 *
	 * @param locale the language of its labels, for those who draw it
	 */
	public CrossTable build(Locale locale) {
		table.lines().forEach(line -> addLines(line, subject, 0));
		for (var name : table.columns()) {
			var mapping = table.mappings().get(name);
			Candidates.of(mapping.candidates(), mapping.domain(), subject, Map.of("container", subject), subject.eContents())
					.forEach(element -> columns.add(new Row(mapping, element, 0)));
		}
		table.intersections().forEach(this::addCells);
		return new CrossTable(table.name(), table.title().text(subject, Map.of()), subject, locale,
				columns.stream().map(c -> new Column(c.element, c.mapping.name(), c.label())).toList(),
				rows.stream().map(this::line).toList());
	}

	private Line line(Row row) {
		var own = cells.getOrDefault(row, Map.of());
		return new Line(row.element, row.mapping.name(), row.depth, row.label(), CellPaints.header(row.mapping.paint(), row.element),
				columns.stream().map(c -> Optional.ofNullable(own.get(c))).toList());
	}

	private void addLines(String name, EObject container, int depth) {
		var mapping = table.mappings().get(name);
		var variables = Map.of("container", container, "root", subject);
		for (var element : Candidates.of(mapping.candidates(), mapping.domain(), container, variables, container.eContents())) {
			rows.add(new Row(mapping, element, depth));
			mapping.lines().forEach(below -> addLines(below, element, depth + 1));
		}
	}

	private void addCells(Intersection mapping) {
		if (mapping.element().isPresent()) {
			var kind = mapping.element().get();
			var variables = Map.of("root", subject);
			for (var element : Candidates.of(kind.candidates(), kind.domain(), subject, variables, subject.eContents())) {
				var lines = kind.lineFinder().elements(element, variables);
				var found = mapping.columnFinder().elements(element, variables);
				rows.stream().filter(r -> lines.contains(r.element)).forEach(row -> addCells(mapping, element, row, found));
			}
			return;
		}
		for (var row : rows) {
			if (mapping.lines().contains(row.mapping.name())) {
				addCells(mapping, row.element, row, mapping.columnFinder()
						.elements(row.element, Map.of("root", subject, "lineSemantic", row.element)));
			}
		}
	}

	private void addCells(Intersection mapping, EObject element, Row row, List<EObject> found) {
		if (!mapping.lines().contains(row.mapping.name())) {
			return;
		}
		for (var column : columns) {
			var variables =
					Map.of("container", row.element, "root", subject, "lineSemantic", row.element, "columnSemantic", column.element);
			boolean meets = column.mapping.name().equals(mapping.column()) && found.contains(column.element)
					&& (mapping.precondition().isEmpty() || mapping.precondition().get().isTrue(column.element, variables));
			if (meets) {
				var label = mapping.label().map(l -> l.text(element, variables)).orElse("");
				cells.computeIfAbsent(row, r -> new HashMap<>()).putIfAbsent(column,
						new Cell(mapping.name(), label,
								CellPaints.cell(mapping.paint(), row.mapping.paint(), column.mapping.paint(), element,
										row.element)));
			}
		}
	}
}
