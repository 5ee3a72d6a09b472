/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.insp.dsl.edits.ClauseInsertion;
import org.insp.dsl.edits.Syntax;
import org.insp.model.Actor;
import org.insp.model.Committee;
import org.insp.model.CrossReferences;
import org.insp.model.DateText;
import org.insp.model.Feedback;
import org.insp.model.InspPackage.Literals;
import org.insp.model.InspectionMethod;
import org.insp.model.InspectionPlan;
import org.insp.model.InspectionRound;
import org.insp.model.InspectionTeam;
import org.insp.model.Inspector;
import org.insp.model.InspectorJob;
import org.insp.model.Organization;
import org.insp.model.Person;
import org.insp.model.check.Phrase;

/** Fixes for the plan of an inspection, its team, round and feedback. */
final class InspectionFixes {

	private InspectionFixes() {
	}

	static Map<String, Fix> all() {
		var fixes = new LinkedHashMap<String, Fix>();
		fixes.put("no-hotline", new AddClause<>(InspectionPlan.class, Literals.ON_SITE_WORK__HOTLINE, "hotline",
				(p, context) -> Stream.of(Syntax.text(Syntax.PLACEHOLDER))));
		fixes.put("plan-element-missing", InspectionFixes::elements);
		fixes.put("no-authorisation", InspectionFixes::authorisation);
		fixes.put("team-role-missing", InspectionFixes::role);
		fixes.put("feedback-incomplete", InspectionFixes::feedback);
		return fixes;
	}

	/** Adds everything that the plan lacks: the usual values where there are any, else placeholders. */
	private static Stream<TextChange> elements(FixContext context) {
		return context.element(InspectionPlan.class).map(plan -> {
			var syntax = context.syntax(plan);
			var clauses = new ArrayList<ClauseInsertion.NewClause>();
			var open = Syntax.text(Syntax.PLACEHOLDER);
			for (var missing : (List<?>) context.arguments().get(1)) {
				switch (((Phrase) missing).key()) {
					case "scope" -> clauses.add(target(plan, context).map(name -> context.clause(plan, "of@inspection", name))
							.orElseGet(() -> context.clause(plan, "scope", open)));
					case "methods" -> clauses.add(context.clause(plan, "methods",
							syntax.list(Stream.of(InspectionMethod.TALKS, InspectionMethod.DOCUMENTS, InspectionMethod.VISITS)
									.map(syntax::value).toList())));
					case "schedule" -> {
						if (plan.getStart() == null) {
							clauses.add(context.clause(plan, "from@inspection", open + ' ' + syntax.clause("to", open)));
						}
					}
					case "division" -> clauses.add(context.clause(plan, "phase", phase(plan, context)));
					default -> clauses.add(context.clause(plan, ((Phrase) missing).key(), open));
				}
			}
			var written = context.insertClauses(plan, clauses);
			boolean endMissing = plan.getStart() != null && plan.getEnd() == null && plan.getDuration() == null;
			var end = endMissing
					? context.insertAfter(plan, syntax.clause("to", new SuggestedDates(context.modelContext()).days()
							.nextWorkingDay(plan.getStart().date() == null
									? context.modelContext().referenceDate()
									: plan.getStart().date().plusMonths(1))),
							Literals.ON_SITE_WORK__START)
					: Optional.<TextChange>empty();
			return end.map(e -> written.hasEdits() ? e.and(written) : e).orElse(written)
					.withTitle("write", String.join("  ", clauses.stream().map(ClauseInsertion.NewClause::text).toList()))
					.withSelection(Syntax.PLACEHOLDER);
		}).stream();
	}

	private static Optional<String> target(InspectionPlan plan, FixContext context) {
		return new Suggestions(context.modelContext()).onlyCommittee()
				.flatMap(c -> context.name(c, plan, Literals.INSPECTION_PLAN__TARGETS));
	}

	/** One phase for the whole inspection under the leader of the team, to be divided by the user. */
	private static String phase(InspectionPlan plan, FixContext context) {
		var syntax = context.syntax(plan);
		var from =
				Optional.ofNullable(plan.getStart()).map(DateText::date).map(LocalDate::toString).orElse(Syntax.text(Syntax.PLACEHOLDER));
		var to = Optional.ofNullable(plan.getEnd()).map(DateText::date).map(end -> " .. " + end).orElse("");
		var owner = plan.getTeams().stream().map(InspectionTeam::getLeader).filter(Objects::nonNull).findFirst()
				.flatMap(l -> context.name(l, plan, Literals.PHASE__OWNER))
				.or(() -> context.modelContext().all(Inspector.class).findFirst()
						.flatMap(l -> context.name(l, plan, Literals.PHASE__OWNER)));
		return from + to + ' ' + Syntax.text(Syntax.PLACEHOLDER) + owner.map(name -> ' ' + syntax.clause("by", name)).orElse("");
	}

	private static Stream<TextChange> authorisation(FixContext context) {
		var suggestions = new Suggestions(context.modelContext());
		var element = context.problem().violation().element();
		if (element instanceof InspectionRound round) {
			var clauses = new ArrayList<ClauseInsertion.NewClause>();
			if (round.getApprovedBy() == null) {
				suggestions.superior(round).flatMap(o -> context.name(o, round, Literals.INSPECTION_ROUND__APPROVED_BY))
						.ifPresent(n -> clauses.add(context.clause(round, "approved", n)));
			}
			if (round.getDecidedBy() == null) {
				suggestions.leadingGroup().flatMap(g -> context.name(g, round, Literals.INSPECTION_ROUND__DECIDED_BY))
						.ifPresent(n -> clauses.add(context.clause(round, "decided", n)));
			}
			if (round.getAuthorisedOn() == null) {
				clauses.add(context.clause(round, "authorised",
						entered(round, context).map(LocalDate::toString).orElse(Syntax.text(Syntax.PLACEHOLDER))));
			}
			var written =
					context.insertClauses(round, clauses).withTitle("write",
							String.join("  ", clauses.stream().map(ClauseInsertion.NewClause::text).toList()));
			return Stream.of(round.getAuthorisedOn() == null
					? written.withSelection(entered(round, context).map(LocalDate::toString).orElse(Syntax.PLACEHOLDER))
					: written);
		}
		var rounds =
				context.names(context.modelContext().all(InspectionRound.class), element, Literals.INSPECTION_PLAN__ROUND).stream().limit(3)
						.map(name -> context.insertClauses(element, "in", name));
		var approved = context.names(suggestions.superior(element).stream(), element, Literals.INSPECTION_PLAN__APPROVED_BY).stream()
				.map(name -> context.insertClauses(element, "approved", name));
		return Stream.concat(rounds, approved);
	}

	/** The date on which the first team of a round enters; it has been authorised by then. */
	private static Optional<LocalDate> entered(InspectionRound round, FixContext context) {
		return context.modelContext().model().all(InspectionPlan.class).filter(p -> p.getRound() == round)
				.flatMap(p -> DateText.dateOf(p.getStart()).stream()).min(Comparator.naturalOrder());
	}

	private static Stream<TextChange> role(FixContext context) {
		return context.element(InspectionTeam.class).stream().flatMap(team -> {
			var feature = context.problem().violation().feature();
			boolean isWrong = team.eIsSet(feature);
			if (feature == Literals.INSPECTION_TEAM__LEADER) {
				return Stream.of(
						context.insertClauses(team, "leader@team",
								context.modelContext().names().next(List.of(), "Inspector") + ' ' + Syntax.text(Syntax.PLACEHOLDER)));
			} else if (feature == Literals.INSPECTION_TEAM__LIAISONS) {
				return candidates(context, hosts(team, context), team, Literals.INSPECTION_TEAM__LIAISONS, "liaison", isWrong);
			}
			var inspectors = Stream.concat(team.getInspectors().stream().filter(i -> i.getJobs().contains(InspectorJob.CLUES)),
					team.getInspectors().stream());
			return candidates(context, Stream.concat(inspectors, team.getDeputies().stream()), team, Literals.INSPECTION_TEAM__CLUE_KEEPER,
					"clues", isWrong);
		});
	}

	private static Stream<TextChange> candidates(FixContext context, Stream<? extends Person> persons, InspectionTeam team,
			EReference feature,
			String keyword, boolean isWrong) {
		return context.names(persons, team, feature).stream().limit(3)
				.flatMap(name -> isWrong
						? context.replaceValue(team, feature, Math.max(0, context.problem().violation().index()), name).stream()
						: Stream.of(context.insertClauses(team, keyword, name)));
	}

	/** Candidates for the liaison officer: members of the inspected party except the secretary, those with departments first. */
	private static Stream<Person> hosts(InspectionTeam team, FixContext context) {
		var suggestions = new Suggestions(context.modelContext());
		var targets =
				team.eContainer() instanceof InspectionPlan plan
						? CrossReferences.resolved(plan.getTargets())
						: Stream.<Organization>empty();
		return targets.filter(Committee.class::isInstance).map(Committee.class::cast).flatMap(c -> c.getMembers().stream()
				.filter(m -> m != c.getSecretary() && suggestions.supervisor(c).filter(m::equals).isEmpty())
				.sorted(Comparator.comparing(m -> m.getDepartments().isEmpty())));
	}

	/** Adds the facts about the feedback that are missing; its own text is never changed. */
	private static Stream<TextChange> feedback(FixContext context) {
		return context.element(Feedback.class).map(feedback -> {
			var suggestions = new Suggestions(context.modelContext());
			var clauses = new ArrayList<ClauseInsertion.NewClause>();
			if (feedback.getTo() == null) {
				var targets =
						CrossReferences.resolved(feedback.getInspection()).stream().flatMap(i -> CrossReferences.resolved(i.getTargets()));
				context.names(Stream.concat(targets, suggestions.onlyCommittee().stream()), feedback, Literals.FINDING_SET__TO).stream()
						.findFirst()
						.ifPresent(name -> clauses.add(context.clause(feedback, "to@feedback", name)));
			}
			if (feedback.getDate() == null) {
				clauses.add(context.clause(feedback, "on@feedback", Syntax.text(Syntax.PLACEHOLDER)));
			}
			if (feedback.getApprovedBy() == null) {
				context.names(suggestions.superior(feedback).map(Actor.class::cast).stream(), feedback, Literals.FINDING_SET__APPROVED_BY)
						.forEach(name -> clauses.add(context.clause(feedback, "approved", name)));
			}
			return context.insertClauses(feedback, clauses)
					.withTitle("write", String.join("  ", clauses.stream().map(ClauseInsertion.NewClause::text).toList()))
					.withSelection(feedback.getDate() == null ? Syntax.PLACEHOLDER : "");
		}).stream();
	}
}
