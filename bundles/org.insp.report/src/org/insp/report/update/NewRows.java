/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.update;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.dsl.edits.ElementEdits;
import org.insp.dsl.edits.Syntax;
import org.insp.dsl.naming.NameSyntax;
import org.insp.dsl.text.QuotedText;
import org.insp.model.ColumnKind;
import org.insp.model.CrossReferences;
import org.insp.model.Finding;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.RectificationPlan;
import org.insp.model.Step;
import org.insp.model.findings.FindingCoverage;
import org.insp.report.input.ReportInput;
import org.insp.report.kind.ledger.ColumnKey;
import org.insp.report.ledger.CellReader;
import org.insp.report.read.GridCell;
import org.insp.report.update.ReturnedLedger.ReturnedRow;

/** The measures and steps that people added as rows. */
final class NewRows {

	private final ReportInput input;
	private final UpdatedNames names;
	private final CellTexts texts;
	private final RecordEdits records;
	private final FileEdits edits;

	/**
	 * @param input what the ledger is made of
	 * @param names the names of the model
	 * @param texts writes the values
	 * @param undated the day of progress without one
	 * @param edits gets the edits
	 */
	NewRows(ReportInput input, UpdatedNames names, CellTexts texts, LocalDate undated, FileEdits edits) {
		this.input = input;
		this.names = names;
		this.texts = texts;
		this.records = new RecordEdits(input, undated, edits);
		this.edits = edits;
	}

	/**
	 * Adds a measure.
	 *
	 * @param row the row
	 * @param finding the finding that it answers; empty where there is none
	 * @param above the measure of the row above, behind which it stands; empty where that is none
	 * @return its name
	 */
	String addMeasure(ReturnedRow row, Optional<Finding> finding, Optional<Measure> above) throws RefusedCellException {
		var plan = above.map(EObject::eContainer).filter(RectificationPlan.class::isInstance).map(RectificationPlan.class::cast)
				.or(() -> plan(finding)).orElseThrow(() -> new RefusedCellException("no-plan"));
		var syntax = new ElementEdits(plan).syntax(input.language());
		var lines = new ArrayList<String>();
		if (finding.isPresent()) {
			lines.add(syntax.clause("for", names.reference(finding.get(), plan, Literals.MEASURE__ADDRESSES)
					.orElseThrow(() -> new RefusedCellException("no-finding"))));
		}
		var name = names.next(plan.getMeasures().stream().map(Measure::getName).toList(), "C");
		lines.addAll(clauses(row, plan, syntax, false));
		var text = block(syntax.keyword("measure") + ' ' + NameSyntax.escape(name), own(row, ColumnKind.MEASURE), lines);
		// in a sheet that was sorted the row above may be about another problem
		var same = finding.flatMap(each -> lastAnswer(plan, each));
		var behind = above.filter(each -> each.eContainer() == plan && (same.isEmpty() || isAnswer(each, finding.get()))).or(() -> same)
				.or(() -> plan.getMeasures().stream().reduce((one, other) -> other));
		add(plan, behind, text, "measure", syntax);
		return name;
	}

	/** The last measure of a plan that answers a finding. */
	private static Optional<Measure> lastAnswer(RectificationPlan plan, Finding finding) {
		return plan.getMeasures().stream().filter(measure -> isAnswer(measure, finding)).reduce((one, other) -> other);
	}

	private static boolean isAnswer(Measure measure, Finding finding) {
		return CrossReferences.resolved(measure.getAddresses()).flatMap(target -> FindingCoverage.findingOf(target).stream())
				.anyMatch(target -> target == finding);
	}

	/** Adds a step to a measure, and returns its name. */
	String addStep(ReturnedRow row, Measure measure) throws RefusedCellException {
		var syntax = new ElementEdits(measure).syntax(input.language());
		var behind = measure.getSteps().stream().reduce((one, other) -> other);
		boolean isNamed = measure.getSteps().stream().anyMatch(step -> step.getName() != null);
		var name = isNamed ? names.next(measure.getSteps().stream().map(Step::getName).toList(), measure.getName() + '-') : "";
		var text = block(syntax.keyword("step") + (isNamed ? ' ' + NameSyntax.escape(name) : ""), own(row, ColumnKind.STEP),
				clauses(row, measure, syntax, true));
		add(measure, behind, text, "step", syntax);
		return name.isEmpty() ? own(row, ColumnKind.STEP) : name;
	}

	/** What a row itself says in a clause. */
	static String own(ReturnedRow row, ColumnKind kind) {
		return row.own().entrySet().stream().filter(cell -> cell.getKey().kind() == kind).map(cell -> cell.getValue().text()).findFirst()
				.orElse("");
	}

	private void add(EObject owner, Optional<? extends EObject> behind, String text, String keyword, Syntax syntax) {
		var edit = behind.flatMap(each -> new ElementEdits(each).insertBehind(text));
		edit.ifPresentOrElse(each -> edits.add(owner, each),
				() -> edits.add(owner, new org.insp.dsl.edits.ClauseInsertion.NewClause(keyword, text)));
	}

	private static String block(String head, String text, List<String> lines) {
		var titled = head + ' ' + QuotedText.quote(text);
		return lines.isEmpty() ? titled : titled + " {\n" + String.join("\n", lines).indent(2) + "}";
	}

	/** The clauses of a row, in the order in which a measure or a step has them. */
	private List<String> clauses(ReturnedRow row, EObject from, Syntax syntax, boolean isStep) throws RefusedCellException {
		var lines = new ArrayList<String>();
		for (var target : CellTexts.targets().entrySet()) {
			var cell = CellTexts.said(target.getKey(), cell(row, target.getKey()));
			if (!cell.isEmpty() && !CellReader.isNothing(cell.text())
					&& (!isStep || target.getValue().feature().getEContainingClass().isSuperTypeOf(Literals.STEP))) {
				lines.add(syntax.clause(target.getValue().keyword(), texts.value(target.getValue(), cell, from, syntax)));
			}
		}
		records.clauses(cell(row, ColumnKind.PROGRESS).text(), syntax).forEach(clause -> lines.add(clause.text()));
		if (!isStep) {
			texts.closingDay(cell(row, ColumnKind.CLOSURE)).ifPresent(day -> lines.add(syntax.clause("closure", day)));
		}
		for (var keyword : List.of("evidence", "note")) {
			cell(row, keyword.equals("note") ? ColumnKind.NOTE : ColumnKind.EVIDENCE).text().lines()
					.forEach(line -> lines.add(syntax.clause(keyword, QuotedText.quote(line.strip()))));
		}
		for (var cell : row.own().entrySet()) {
			var field = input.evaluated().fields().declaration(isStep ? Literals.STEP : Literals.MEASURE, cell.getKey().field());
			if (field.isPresent() && !cell.getValue().isEmpty()) {
				lines.add(syntax.clause("field",
						NameSyntax.word(field.get().getName()) + ' ' + texts.field(field.get(), cell.getValue())));
			}
		}
		return lines;
	}

	private static GridCell cell(ReturnedRow row, ColumnKind kind) {
		return row.seen().entrySet().stream().filter(cell -> cell.getKey().kind() == kind).filter(cell -> isOwn(row, cell.getKey()))
				.map(cell -> cell.getValue()).findFirst().orElse(GridCell.EMPTY);
	}

	/** Whether a row says something of its own: what is merged with the row above belongs to that one. */
	private static boolean isOwn(ReturnedRow row, ColumnKey column) {
		return !row.own().getOrDefault(column, GridCell.EMPTY).isEmpty();
	}

	/** The plan that answers a finding, else the only one of the model. */
	private Optional<RectificationPlan> plan(Optional<Finding> finding) {
		var plans = input.model().all(RectificationPlan.class).toList();
		return finding.flatMap(org.insp.report.input.ElementTexts::set)
				.flatMap(set -> plans.stream().filter(plan -> plan.getSets().contains(set)).findFirst())
				.or(() -> Stream.of(plans).filter(all -> all.size() == 1).map(all -> all.get(0)).findFirst());
	}
}
