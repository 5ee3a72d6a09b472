/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.ledger;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.insp.model.ColumnKind;
import org.insp.model.ColumnSetting;
import org.insp.model.Field;
import org.insp.model.InspFactory;
import org.insp.model.InspPackage.Literals;
import org.insp.report.input.ReportInput;

/** The columns of a ledger: those that the policy names, in its order, else the usual ones. */
final class LedgerColumns {

	private static final List<ColumnKind> ABOUT_FINDING =
			List.of(ColumnKind.NUMBER, ColumnKind.ASPECT, ColumnKind.FINDING, ColumnKind.CAUSE,
					ColumnKind.RECOMMENDATION, ColumnKind.RESPONSE);
	private static final List<ColumnKind> ABOUT_MEASURE =
			List.of(ColumnKind.MEASURE_NUMBER, ColumnKind.GOAL, ColumnKind.MEASURE, ColumnKind.CRITERION,
					ColumnKind.STEP, ColumnKind.LEADER, ColumnKind.DEPARTMENT, ColumnKind.COOP, ColumnKind.PERSON,
					ColumnKind.FORMER_DUE, ColumnKind.DUE, ColumnKind.MILESTONE);
	private static final List<ColumnKind> ABOUT_RESULT = List.of(ColumnKind.STATUS, ColumnKind.COMPLETED_ON, ColumnKind.PROGRESS,
			ColumnKind.OUTPUT, ColumnKind.EVIDENCE, ColumnKind.CLOSURE, ColumnKind.NOTE);
	/** The usual columns that are there even where nothing is in them yet: people fill them in. */
	private static final Set<ColumnKind> ALWAYS = EnumSet.of(ColumnKind.NUMBER, ColumnKind.FINDING, ColumnKind.MEASURE, ColumnKind.DUE,
			ColumnKind.STATUS, ColumnKind.PROGRESS);

	private final List<LedgerEntry> entries;
	private final LedgerClauses clauses;
	private final LedgerFields fields;
	private final ReportInput input;

	private LedgerColumns(ReportInput input, List<LedgerEntry> entries) {
		this.input = input;
		this.entries = entries;
		this.clauses = new LedgerClauses(input, entries);
		this.fields = new LedgerFields(input, entries);
	}

	/** Returns the columns for some rows: those of the nearest policy that names any, else of the usual ones those that say something. */
	static List<LedgerColumn> of(ReportInput input, List<LedgerEntry> entries) {
		var columns = new LedgerColumns(input, entries);
		var settings = input.evaluated().settings().columns();
		return settings.isEmpty()
				? columns.usual()
				: columns.withFormerDue(settings).flatMap(setting -> columns.of(setting).stream()).toList();
	}

	/** Returns whether the columns of a ledger say anything of steps: the usual ones do, of those of a policy one may. */
	static boolean hasSteps(ReportInput input) {
		var settings = input.evaluated().settings().columns();
		return settings.isEmpty() || settings.stream().anyMatch(setting -> setting.getKind() == ColumnKind.STEP
				|| setting.getField() != null && input.evaluated().fields().declaration(Literals.STEP, setting.getField()).isPresent());
	}

	/** Returns some of the usual columns, in the order in which they are named, by the headings of the policy. */
	static List<LedgerColumn> of(ReportInput input, List<LedgerEntry> entries, List<ColumnKind> kinds) {
		var columns = new LedgerColumns(input, entries);
		return columns.filled(kinds)
				.map(kind -> columns.clauses.column(kind).headed(input.evaluated().settings().columns().stream()
						.filter(setting -> setting.getKind() == kind && setting.getHeading() != null).map(ColumnSetting::getHeading)
						.findFirst().orElse(null)))
				.toList();
	}

	/**
	 * The columns of a policy; where it asks for moved deadlines and not for the former ones, these stand before the deadlines in force.
	 */
	private Stream<ColumnSetting> withFormerDue(List<ColumnSetting> settings) {
		boolean isSaid = settings.stream().anyMatch(setting -> setting.getKind() == ColumnKind.FORMER_DUE)
				|| settings.stream().noneMatch(setting -> setting.getKind() == ColumnKind.EXTENDED)
				|| !clauses.column(ColumnKind.FORMER_DUE).isFilled(entries);
		var former = InspFactory.eINSTANCE.createColumnSetting();
		former.setKind(ColumnKind.FORMER_DUE);
		return settings.stream()
				.flatMap(setting -> isSaid || setting.getKind() != ColumnKind.DUE ? Stream.of(setting) : Stream.of(former, setting));
	}

	private List<LedgerColumn> of(ColumnSetting setting) {
		if (setting.getField() != null) {
			return fields.columns(setting.getField(), setting.getHeading(), input.language());
		}
		return setting.getKind() == ColumnKind.UNSPECIFIED
				? List.of()
				: List.of(clauses.column(setting.getKind()).headed(setting.getHeading()));
	}

	private List<LedgerColumn> usual() {
		var columns = new ArrayList<LedgerColumn>();
		filled(ABOUT_FINDING).map(clauses::column).forEach(columns::add);
		fields(Literals.FINDING).forEach(columns::add);
		filled(ABOUT_MEASURE).map(clauses::column).forEach(columns::add);
		fields(Literals.STEP).forEach(columns::add);
		fields(Literals.MEASURE).forEach(columns::add);
		filled(ABOUT_RESULT).map(clauses::column).forEach(columns::add);
		return columns;
	}

	private Stream<ColumnKind> filled(List<ColumnKind> kinds) {
		return kinds.stream().filter(kind -> ALWAYS.contains(kind) || clauses.column(kind).isFilled(entries));
	}

	private Stream<LedgerColumn> fields(EClass type) {
		return input.evaluated().fields().of(type).stream().map((Field field) -> fields.column(type, field))
				.filter(column -> column.isFilled(entries));
	}
}
