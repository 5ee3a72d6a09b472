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
import org.insp.model.DateText;
import org.insp.model.Finding;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Manifestation;
import org.insp.model.Measure;
import org.insp.model.RectificationPlan;
import org.insp.model.check.Judgement;
import org.insp.model.findings.Answers;

/** How to complete measures: who, by when, what for. */
final class MeasureFixes {

	private MeasureFixes() {
	}

	static Map<String, Fix> all() {
		var fixes = new LinkedHashMap<String, Fix>();
		fixes.put("missing-responsible-leader", new AddClause<>(Measure.class, Literals.MEASURE__LEADERS, "leader", MeasureFixes::leaders));
		fixes.put("missing-deadline", new AddClause<>(Measure.class, Literals.MEASURE__DUE, "due", MeasureFixes::deadlines));
		fixes.put("missing-lead-department", new AddClause<>(Measure.class, Literals.MEASURE__LEAD_DEPARTMENT, "department",
				MeasureFixes::departments));
		fixes.put("missing-responsible-person", new AddClause<>(Measure.class, Literals.MEASURE__PERSONS, "person", MeasureFixes::persons));
		fixes.put("missing-goal-or-criterion", MeasureFixes::goalAndCriterion);
		fixes.put("leader-not-member", new ReplaceValue<>(Measure.class, MeasureFixes::leaders));
		fixes.put("outside-portfolio", MeasureFixes::insidePortfolio);
		fixes.put("department-leader-mismatch", new ReplaceValue<>(Measure.class, MeasureFixes::departments));
		fixes.put("longterm-without-milestone", new AddClause<>(Measure.class, Literals.MEASURE__MILESTONES, "milestone", (m, s) -> Stream
				.of(new LikelyDates(s.scene()).deadline(m) + " " + Wording.text(Wording.OPEN))));
		fixes.put("measure-without-finding", new AddClause<>(Measure.class, Literals.MEASURE__ADDRESSES, "for", MeasureFixes::findings));
		fixes.put("manifestation-uncovered", MeasureFixes::cover);
		return fixes;
	}

	static Stream<String> leaders(Measure measure, Situation s) {
		return s.names(new Likely(s.scene()).leaders(Subject.of(measure)), measure, Literals.MEASURE__LEADERS).stream();
	}

	/** What the words in the place of the date mean, else the limit. */
	private static Stream<String> deadlines(Measure measure, Situation s) {
		var dates = new LikelyDates(s.scene());
		var meant = Optional.ofNullable(measure.getDue()).map(DateText::text).flatMap(words -> DateWords.lastDay(words, s.scene().today()))
				.map(dates::notAfter);
		return Stream.concat(meant.stream(), Stream.of(dates.deadline(measure))).map(Object::toString).limit(1);
	}

	private static Stream<String> departments(Measure measure, Situation s) {
		var likely = new Likely(s.scene());
		var subject = Subject.of(measure);
		var led = subject.leaders().isEmpty() ? likely.leaders(subject).findFirst().map(subject::ledBy).orElse(subject) : subject;
		return s.names(likely.departments(led), measure, Literals.MEASURE__LEAD_DEPARTMENT).stream();
	}

	private static Stream<String> persons(Measure measure, Situation s) {
		var likely = new Likely(s.scene());
		var departments = measure.getLeadDepartment() != null
				? Judgement.resolved(measure.getLeadDepartment()).stream()
				: likely.departments(Subject.of(measure));
		return s.names(departments.flatMap(likely::persons), measure, Literals.MEASURE__PERSONS).stream();
	}

	private static Stream<Repair> goalAndCriterion(Situation s) {
		return s.element(Measure.class).flatMap(measure -> {
			var clauses = new ArrayList<Insertion.Written>();
			var replaced = new ArrayList<Repair>();
			for (var feature : new EAttribute[] { Literals.MEASURE__GOAL, Literals.MEASURE__CRITERION }) {
				if (measure.eGet(feature) == null) {
					clauses.add(s.clause(measure, feature.getName(), Wording.text(Wording.OPEN)));
				} else if (((String) measure.eGet(feature)).isBlank()) {
					s.replacing(measure, feature, -1, Wording.text(Wording.OPEN)).ifPresent(replaced::add);
				}
			}
			var written = s.writing(measure, clauses);
			return Stream.concat(clauses.isEmpty()
					? Stream.empty()
					: Stream.of(written.titled("write", String.join("  ", clauses.stream().map(Insertion.Written::text).toList()))),
					replaced.stream()).reduce(Repair::with).map(r -> r.selecting(Wording.OPEN));
		}).stream();
	}

	/** Who is in charge, or a reason why somebody else leads. */
	private static Stream<Repair> insidePortfolio(Situation s) {
		return s.element(Measure.class).stream().flatMap(measure -> {
			var likely = new Likely(s.scene());
			var inCharge = Subject.of(measure).areas().stream().flatMap(likely::inCharge).filter(likely::isInOffice);
			var names = s.names(inCharge, measure, Literals.MEASURE__LEADERS);
			var others = names.stream().limit(2).flatMap(name -> s.replacing(measure, Literals.MEASURE__LEADERS, 0, name).stream());
			return Stream.concat(others, s.behind(measure, s.wording(measure)
					.open("because"), Literals.MEASURE__LEADERS, Literals.MEASURE__CO_LEADERS).stream());
		});
	}

	/** Findings of the plan that nothing addresses yet, those of the leader first. */
	private static Stream<String> findings(Measure measure, Situation s) {
		var likely = new Likely(s.scene());
		var leaders = Subject.of(measure).leaders();
		var candidates = measure.eContainer() instanceof RectificationPlan plan
				? Judgement.resolved(plan.getSets()).flatMap(set -> set.getAspects().stream()).flatMap(a -> a.getFindings().stream())
						.toList()
				: List.<Finding>of();
		return s.names(
				candidates.stream()
						.sorted(Comparator.<Finding, Boolean>comparing(f -> s.scene().measures(List.of(f)).findAny().isPresent())
								.thenComparing(f -> likely.leaders(Subject.of(f, null)).noneMatch(leaders::contains))),
				measure, Literals.MEASURE__ADDRESSES).stream();
	}

	/** Adds a manifestation to the measure that covers others of its finding. */
	private static Stream<Repair> cover(Situation s) {
		return TopLevel.lacking(s, Manifestation.class).stream().flatMap(manifestation -> {
			var measure = s.scene().measures(Answers.findingOf(manifestation).stream().toList()).filter(s.scene()::isOwn).findFirst();
			return measure.stream().flatMap(m -> s.name(manifestation, m, Literals.MEASURE__ADDRESSES).stream()
					.flatMap(name -> s.extending(m, Literals.MEASURE__ADDRESSES, name).stream()));
		}).reduce(Repair::with).stream();
	}
}
