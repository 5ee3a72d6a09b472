/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.insp.dsl.edits.Syntax;
import org.insp.model.Finding;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.NamedElement;
import org.insp.model.Organization;
import org.insp.model.Person;
import org.insp.model.TitledElement;

/** Rows of a pasted table: what a cell is shows by what the model knows of its name or title, and by its form. */
final class TableRows {

	private static final Pattern NUMBER = Pattern.compile("[\\d０-９]{1,4}[.、]?|[〇一二三四五六七八九十百]{1,4}|[（(].{1,4}[）)]");

	private final FixContext context;
	private final Syntax syntax;

	TableRows(FixContext context) {
		this.context = context;
		this.syntax = context.modelContext().syntax(context.file());
	}

	/**
	 * Returns whether a row is the head of the table: its first cell is the heading of the column of numbers, or all its cells are
	 * headings.
	 */
	boolean isHead(String row) {
		var cells = row.split("\t");
		return PastedTextFixes.isHeading(cells[0].strip())
				|| Arrays.stream(cells).noneMatch(cell -> NUMBER.matcher(cell.strip()).matches()) && Arrays.stream(cells)
						.allMatch(cell -> cell.strip().length() <= 6);
	}

	/** A measure with what a row says; what is not recognised stands in a remark behind it. */
	String measure(String row, String name) {
		var left = new ArrayList<>(Arrays.stream(row.split("\t")).map(String::strip)
				.filter(cell -> !cell.isEmpty() && !NUMBER.matcher(cell).matches()).toList());
		var clauses = new ArrayList<String>();
		named(left, Finding.class, Literals.FINDING).ifPresent(p -> clauses.add(syntax.clause("for", p)));
		var people = left.stream().filter(cell -> isNamed(cell, Person.class)).toList();
		named(left, Person.class, Literals.PERSON).ifPresent(p -> clauses.add(syntax.clause("leader", p)));
		named(left, Organization.class, Literals.ORGANIZATION).ifPresent(o -> clauses.add(syntax.clause("department", o)));
		if (people.size() > 1) {
			named(left, Person.class, Literals.PERSON).ifPresent(p -> clauses.add(syntax.clause("person", p)));
		}
		var today = context.modelContext().referenceDate();
		var date = left.stream().filter(cell -> InformalDates.lastDay(cell, today).isPresent()).findFirst();
		date.ifPresent(cell -> {
			left.remove(cell);
			clauses.add(syntax.clause("due", InformalDates.lastDay(cell, today).orElseThrow()));
		});
		var title = left.stream().max(Comparator.comparingInt(String::length));
		title.ifPresent(left::remove);
		var remark = left.isEmpty() ? "" : "  // " + String.join(syntax.vocabulary() == Language.ZH ? "；" : "; ", left);
		return syntax.keyword("measure") + ' ' + name + title.map(t -> ' ' + Syntax.text(t)).orElse("") + " {" + remark + "\n"
				+ String.join("\n", clauses).indent(2) + "}";
	}

	/** Takes the first cell that names an element of a class, and returns the element's name. */
	private Optional<String> named(List<String> cells, Class<? extends NamedElement> javaType, EClass type) {
		for (var cell : cells) {
			var name = names(cell, javaType).findFirst();
			if (name.isPresent()) {
				cells.remove(cell);
				return name;
			}
		}
		return Optional.empty();
	}

	private boolean isNamed(String cell, Class<? extends NamedElement> type) {
		return names(cell, type).findFirst().isPresent();
	}

	private Stream<String> names(String cell, Class<? extends NamedElement> type) {
		return context.modelContext().all(type).filter(e -> e.getName() != null)
				.filter(e -> cell.equals(e.getName()) || e instanceof TitledElement titled && cell.equals(titled.getTitle()))
				.map(NamedElement::getName);
	}
}
