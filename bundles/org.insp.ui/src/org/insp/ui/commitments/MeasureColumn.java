/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.commitments;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.eclipse.lsp4j.DiagnosticSeverity;
import org.insp.dsl.ide.commitments.Commitment;
import org.insp.model.Language;
import org.insp.model.measures.Urgency;
import org.insp.ui.InspUi;

/** The columns of a table of measures. */
enum MeasureColumn {

	NUMBER(150, Commitment::number, null),
	TEXT(320, Commitment::text, null),
	FINDINGS(110, row -> list(row.findings()), null),
	LEADERS(90, row -> list(row.leaders()), null),
	DEPARTMENT(140, row -> list(row.departments()), null),
	PERSONS(90, row -> list(row.persons()), null),
	DUE(150, Commitment::dueText, Comparator.comparing(Commitment::due, emptyLast())),
	DAYS(90, row -> row.workDaysLeft() == null ? "" : row.workDaysLeft().toString(),
			Comparator.comparing(Commitment::workDaysLeft, Comparator.nullsLast(Comparator.naturalOrder()))),
	STATUS(110, MeasureColumn::status, Comparator.comparingInt(Commitment::progress)),
	PROBLEMS(80, row -> row.problems().isEmpty() ? "" : String.valueOf(row.problems().size()),
			Comparator.comparingLong(MeasureColumn::weight).reversed());

	private final int width;
	private final Function<Commitment, String> text;
	private final Comparator<Commitment> order;

	MeasureColumn(int width, Function<Commitment, String> text, Comparator<Commitment> order) {
		this.width = width;
		this.text = text;
		this.order = order;
	}

	/** The header. */
	String label() {
		return InspUi.texts(MeasureColumn.class).get("column." + name());
	}

	/** The initial width in pixels. */
	int width() {
		return width;
	}

	/** The text of a measure in this column. */
	String text(Commitment row) {
		return text.apply(row);
	}

	/** The order of the column: null for the order of the plan, in which numbers ascend naturally; empty texts come last. */
	Comparator<Commitment> order() {
		if (this == NUMBER) {
			return null;
		}
		return order != null
				? order
				: Comparator.comparing(text, emptyLast());
	}

	/** By the texts, empty ones last. */
	private static Comparator<String> emptyLast() {
		return Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder());
	}

	/** An error weighs more than any number of warnings. */
	private static long weight(Commitment row) {
		return row.problems().stream()
				.mapToLong(
						p -> p.severity() == DiagnosticSeverity.Error ? 1_000_000 : p.severity() == DiagnosticSeverity.Warning ? 1000 : 1)
				.sum();
	}

	/** The status, with the word for what is overdue, urgent or due soon: its colour alone does not say it to everybody. */
	private static String status(Commitment row) {
		return row.urgency() == Urgency.NONE ? row.status() : row.status() + " · " + row.urgency().text(InspUi.language());
	}

	private static String list(List<String> names) {
		return String.join(InspUi.language() == Language.ZH ? "、" : ", ", names);
	}
}
