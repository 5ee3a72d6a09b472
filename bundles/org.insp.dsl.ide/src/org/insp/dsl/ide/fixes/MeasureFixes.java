/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.insp.dsl.edits.ClauseInsertion;
import org.insp.dsl.edits.Syntax;
import org.insp.model.CrossReferences;
import org.insp.model.DateText;
import org.insp.model.Finding;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Manifestation;
import org.insp.model.Measure;
import org.insp.model.RectificationPlan;
import org.insp.model.Step;
import org.insp.model.findings.FindingCoverage;
import org.insp.model.findings.FindingSets;

/** Fixes for measures: responsible persons, deadlines, addressed findings. */
final class MeasureFixes {

	private MeasureFixes() {
	}

	static Map<String, Fix> all() {
		var fixes = new LinkedHashMap<String, Fix>();
		fixes.put("missing-responsible-leader", new AddClause<>(Measure.class, Literals.MEASURE__LEADERS, "leader", MeasureFixes::leaders));
		fixes.put("missing-deadline", new AddClause<>(Measure.class, Literals.WORK_ITEM__DUE, "due", MeasureFixes::deadlines));
		fixes.put("missing-lead-department", new AddClause<>(Measure.class, Literals.WORK_ITEM__LEAD_DEPARTMENTS, "department",
				MeasureFixes::departments));
		fixes.put("missing-responsible-person",
				new AddClause<>(Measure.class, Literals.WORK_ITEM__PERSONS, "person", MeasureFixes::persons));
		fixes.put("step-without-deadline", new AddClause<>(Step.class, Literals.WORK_ITEM__DUE, "due",
				(step, context) -> deadlines((Measure) step.eContainer(), context)));
		fixes.put("step-without-person", new AddClause<>(Step.class, Literals.WORK_ITEM__PERSONS, "person",
				(step, context) -> persons((Measure) step.eContainer(), context)));
		fixes.put("missing-goal-or-criterion", MeasureFixes::goalAndCriterion);
		fixes.put("missing-goal", new AddClause<>(Measure.class, Literals.MEASURE__GOAL, "goal",
				(measure, context) -> Stream.of(Syntax.text(Syntax.PLACEHOLDER))));
		fixes.put("leader-not-member", new ReplaceValue<>(Measure.class, MeasureFixes::leaders));
		fixes.put("outside-portfolio", MeasureFixes::insidePortfolio);
		fixes.put("department-leader-mismatch", new ReplaceValue<>(Measure.class, MeasureFixes::departments));
		fixes.put("longterm-without-milestone",
				new AddClause<>(Measure.class, Literals.MEASURE__MILESTONES, "milestone", (m, context) -> Stream
						.of(new SuggestedDates(context.modelContext()).deadline(m) + " " + Syntax.text(Syntax.PLACEHOLDER))));
		fixes.put("measure-without-finding", new AddClause<>(Measure.class, Literals.MEASURE__ADDRESSES, "for", MeasureFixes::findings));
		fixes.put("manifestation-uncovered", MeasureFixes::cover);
		return fixes;
	}

	static Stream<String> leaders(Measure measure, FixContext context) {
		return context
				.names(new Suggestions(context.modelContext()).leaders(MeasureSubject.of(measure)), measure, Literals.MEASURE__LEADERS)
				.stream();
	}

	/** The date that an informal date means, else the limit. */
	private static Stream<String> deadlines(Measure measure, FixContext context) {
		var dates = new SuggestedDates(context.modelContext());
		var informal = Optional.ofNullable(measure.getDue()).map(DateText::wording)
				.flatMap(phrase -> InformalDates.lastDay(phrase, context.modelContext().referenceDate()))
				.map(dates::notAfter);
		return Stream.concat(informal.stream(), Stream.of(dates.deadline(measure))).map(Object::toString).limit(1);
	}

	private static Stream<String> departments(Measure measure, FixContext context) {
		var suggestions = new Suggestions(context.modelContext());
		var subject = MeasureSubject.of(measure);
		var led = subject.leaders().isEmpty() ? suggestions.leaders(subject).findFirst().map(subject::ledBy).orElse(subject) : subject;
		return context.names(suggestions.departments(led), measure, Literals.WORK_ITEM__LEAD_DEPARTMENTS).stream();
	}

	private static Stream<String> persons(Measure measure, FixContext context) {
		var suggestions = new Suggestions(context.modelContext());
		var departments = !measure.getLeadDepartments().isEmpty()
				? CrossReferences.resolved(measure.getLeadDepartments())
				: suggestions.departments(MeasureSubject.of(measure));
		return context.names(departments.flatMap(suggestions::persons), measure, Literals.WORK_ITEM__PERSONS).stream();
	}

	private static Stream<TextChange> goalAndCriterion(FixContext context) {
		return context.element(Measure.class).flatMap(measure -> {
			var clauses = new ArrayList<ClauseInsertion.NewClause>();
			var replaced = new ArrayList<TextChange>();
			for (var feature : new EAttribute[] { Literals.MEASURE__GOAL, Literals.MEASURE__CRITERION }) {
				if (measure.eGet(feature) == null) {
					clauses.add(context.clause(measure, feature.getName(), Syntax.text(Syntax.PLACEHOLDER)));
				} else if (((String) measure.eGet(feature)).isBlank()) {
					context.replaceValue(measure, feature, -1, Syntax.text(Syntax.PLACEHOLDER)).ifPresent(replaced::add);
				}
			}
			var written = context.insertClauses(measure, clauses);
			return Stream.concat(clauses.isEmpty()
					? Stream.empty()
					: Stream.of(
							written.withTitle("write", String.join("  ", clauses.stream().map(ClauseInsertion.NewClause::text).toList()))),
					replaced.stream()).reduce(TextChange::and).map(r -> r.withSelection(Syntax.PLACEHOLDER));
		}).stream();
	}

	/** Replaces the leader by the member in charge, or adds a reason. */
	private static Stream<TextChange> insidePortfolio(FixContext context) {
		return context.element(Measure.class).stream().flatMap(measure -> {
			var suggestions = new Suggestions(context.modelContext());
			var inCharge = MeasureSubject.of(measure).areas().stream().flatMap(suggestions::inCharge).filter(suggestions::isInOffice);
			var names = context.names(inCharge, measure, Literals.MEASURE__LEADERS);
			var others =
					names.stream().limit(2).flatMap(name -> context.replaceValue(measure, Literals.MEASURE__LEADERS, 0, name).stream());
			return Stream.concat(others, context.insertAfter(measure, context.syntax(measure)
					.placeholderClause("because"), Literals.MEASURE__LEADERS, Literals.MEASURE__CO_LEADERS).stream());
		});
	}

	/** Findings of the plan, those without a measure and those of the leader first. */
	private static Stream<String> findings(Measure measure, FixContext context) {
		var suggestions = new Suggestions(context.modelContext());
		var leaders = MeasureSubject.of(measure).leaders();
		var candidates = measure.eContainer() instanceof RectificationPlan plan
				? CrossReferences.resolved(plan.getSets()).flatMap(FindingSets::findings).toList()
				: List.<Finding>of();
		return context.names(
				candidates.stream()
						.sorted(Comparator
								.<Finding, Boolean>comparing(f -> context.modelContext().measures(List.of(f)).findAny().isPresent())
								.thenComparing(f -> suggestions.leaders(MeasureSubject.of(f, null)).noneMatch(leaders::contains))),
				measure, Literals.MEASURE__ADDRESSES).stream();
	}

	/** Adds a manifestation to the measure that covers others of its finding. */
	private static Stream<TextChange> cover(FixContext context) {
		return TopLevelElements.missing(context, Manifestation.class).stream().flatMap(manifestation -> {
			var measure = context.modelContext().measures(FindingCoverage.findingOf(manifestation).stream().toList())
					.filter(context.modelContext()::isOwn).findFirst();
			return measure.stream().flatMap(m -> context.name(manifestation, m, Literals.MEASURE__ADDRESSES).stream()
					.flatMap(name -> context.appendToList(m, Literals.MEASURE__ADDRESSES, name).stream()));
		}).reduce(TextChange::and).stream();
	}
}
