/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.insp.model.Actor;
import org.insp.model.Committee;
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
import org.insp.model.check.Judgement;
import org.insp.model.check.Phrase;

/** How to complete the plan of an inspection, its team, its round and its feedback. */
final class InspectionFixes {

	private InspectionFixes() {
	}

	static Map<String, Fix> all() {
		var fixes = new LinkedHashMap<String, Fix>();
		fixes.put("no-hotline", new AddClause<>(InspectionPlan.class, Literals.INSPECTION_PLAN__HOTLINE, "hotline",
				(p, s) -> Stream.of(Wording.text(Wording.OPEN))));
		fixes.put("plan-element-missing", InspectionFixes::elements);
		fixes.put("no-authorisation", InspectionFixes::authorisation);
		fixes.put("team-role-missing", InspectionFixes::role);
		fixes.put("feedback-incomplete", InspectionFixes::feedback);
		return fixes;
	}

	/** All that the plan lacks at once: what is customary, and the rest to be filled in. */
	private static Stream<Repair> elements(Situation s) {
		return s.element(InspectionPlan.class).map(plan -> {
			var words = s.wording(plan);
			var clauses = new ArrayList<Insertion.Written>();
			var open = Wording.text(Wording.OPEN);
			for (var missing : (List<?>) s.arguments().get(1)) {
				switch (((Phrase) missing).key()) {
					case "scope" -> clauses.add(target(plan, s).map(name -> s.clause(plan, "of@inspection", name))
							.orElseGet(() -> s.clause(plan, "scope", open)));
					case "methods" -> clauses.add(s.clause(plan, "methods",
							words.list(Stream.of(InspectionMethod.TALKS, InspectionMethod.DOCUMENTS, InspectionMethod.VISITS)
									.map(words::value).toList())));
					case "schedule" -> {
						if (plan.getStart() == null) {
							clauses.add(s.clause(plan, "from@inspection", open + ' ' + words.clause("to", open)));
						}
					}
					case "division" -> clauses.add(s.clause(plan, "phase", phase(plan, s)));
					default -> clauses.add(s.clause(plan, ((Phrase) missing).key(), open));
				}
			}
			var written = s.writing(plan, clauses);
			boolean endMissing = plan.getStart() != null && plan.getEnd() == null && plan.getDuration() == null;
			var end = endMissing
					? s.behind(plan, words.clause("to", new LikelyDates(s.scene()).days()
							.nextWorked(plan.getStart().date() == null
									? s.scene().today()
									: plan.getStart().date().plusMonths(1))),
							Literals.INSPECTION_PLAN__START)
					: Optional.<Repair>empty();
			return end.map(e -> written.isPossible() ? e.with(written) : e).orElse(written)
					.titled("write", String.join("  ", clauses.stream().map(Insertion.Written::text).toList())).selecting(Wording.OPEN);
		}).stream();
	}

	private static Optional<String> target(InspectionPlan plan, Situation s) {
		return new Likely(s.scene()).onlyCommittee().flatMap(c -> s.name(c, plan, Literals.INSPECTION_PLAN__TARGETS));
	}

	/** The whole inspection as one phase under the leader of the team, to be divided. */
	private static String phase(InspectionPlan plan, Situation s) {
		var words = s.wording(plan);
		var from = Optional.ofNullable(plan.getStart()).map(DateText::date).map(LocalDate::toString).orElse(Wording.text(Wording.OPEN));
		var to = Optional.ofNullable(plan.getEnd()).map(DateText::date).map(end -> " .. " + end).orElse("");
		var owner = Optional.ofNullable(plan.getTeam()).map(InspectionTeam::getLeader).flatMap(l -> s.name(l, plan, Literals.PHASE__OWNER))
				.or(() -> s.scene().all(Inspector.class).findFirst().flatMap(l -> s.name(l, plan, Literals.PHASE__OWNER)));
		return from + to + ' ' + Wording.text(Wording.OPEN) + owner.map(name -> ' ' + words.clause("by", name)).orElse("");
	}

	private static Stream<Repair> authorisation(Situation s) {
		var likely = new Likely(s.scene());
		var element = s.problem().violation().element();
		if (element instanceof InspectionRound round) {
			var clauses = new ArrayList<Insertion.Written>();
			if (round.getApprovedBy() == null) {
				likely.superior(round).flatMap(o -> s.name(o, round, Literals.INSPECTION_ROUND__APPROVED_BY))
						.ifPresent(n -> clauses.add(s.clause(round, "approved", n)));
			}
			if (round.getDecidedBy() == null) {
				likely.leadingGroup().flatMap(g -> s.name(g, round, Literals.INSPECTION_ROUND__DECIDED_BY))
						.ifPresent(n -> clauses.add(s.clause(round, "decided", n)));
			}
			if (round.getAuthorisedOn() == null) {
				clauses.add(s.clause(round, "authorised", entered(round, s).map(LocalDate::toString).orElse(Wording.text(Wording.OPEN))));
			}
			var written =
					s.writing(round, clauses).titled("write", String.join("  ", clauses.stream().map(Insertion.Written::text).toList()));
			return Stream.of(round.getAuthorisedOn() == null
					? written.selecting(entered(round, s).map(LocalDate::toString).orElse(Wording.OPEN))
					: written);
		}
		var rounds = s.names(s.scene().all(InspectionRound.class), element, Literals.INSPECTION_PLAN__ROUND).stream().limit(3)
				.map(name -> s.writing(element, "in", name));
		var approved = s.names(likely.superior(element).stream(), element, Literals.INSPECTION_PLAN__APPROVED_BY).stream()
				.map(name -> s.writing(element, "approved", name));
		return Stream.concat(rounds, approved);
	}

	/** When the first team of a round enters: it is authorised by then. */
	private static Optional<LocalDate> entered(InspectionRound round, Situation s) {
		return s.scene().model().all(InspectionPlan.class).filter(p -> p.getRound() == round)
				.flatMap(p -> DateText.dateOf(p.getStart()).stream()).min(Comparator.naturalOrder());
	}

	private static Stream<Repair> role(Situation s) {
		return s.element(InspectionTeam.class).stream().flatMap(team -> {
			var feature = s.problem().violation().feature();
			boolean isWrong = team.eIsSet(feature);
			if (feature == Literals.INSPECTION_TEAM__LEADER) {
				return Stream.of(
						s.writing(team, "leader@team", s.scene().names().next(List.of(), "Inspector") + ' ' + Wording.text(Wording.OPEN)));
			} else if (feature == Literals.INSPECTION_TEAM__LIAISON) {
				return candidates(s, hosts(team, s), team, Literals.INSPECTION_TEAM__LIAISON, "liaison", isWrong);
			}
			var inspectors = Stream.concat(team.getInspectors().stream().filter(i -> i.getJobs().contains(InspectorJob.CLUES)),
					team.getInspectors().stream());
			return candidates(s, Stream.concat(inspectors, team.getDeputies().stream()), team, Literals.INSPECTION_TEAM__CLUE_KEEPER,
					"clues", isWrong);
		});
	}

	private static Stream<Repair> candidates(Situation s, Stream<? extends Person> persons, InspectionTeam team, EReference feature,
			String keyword, boolean isWrong) {
		return s.names(persons, team, feature).stream().limit(3)
				.flatMap(name -> isWrong ? s.replacing(team, feature, 0, name).stream() : Stream.of(s.writing(team, keyword, name)));
	}

	/** Who of the host may be the liaison officer: members but the secretary, those with the offices first. */
	private static Stream<Person> hosts(InspectionTeam team, Situation s) {
		var likely = new Likely(s.scene());
		var targets =
				team.eContainer() instanceof InspectionPlan plan ? Judgement.resolved(plan.getTargets()) : Stream.<Organization>empty();
		return targets.filter(Committee.class::isInstance).map(Committee.class::cast).flatMap(c -> c.getMembers().stream()
				.filter(m -> m != c.getSecretary() && likely.supervisor(c).filter(m::equals).isEmpty())
				.sorted(Comparator.comparing(m -> m.getDepartments().isEmpty())));
	}

	/** The head of the feedback: facts about it, not its words. */
	private static Stream<Repair> feedback(Situation s) {
		return s.element(Feedback.class).map(feedback -> {
			var likely = new Likely(s.scene());
			var clauses = new ArrayList<Insertion.Written>();
			if (feedback.getTo() == null) {
				var targets = Judgement.resolved(feedback.getInspection()).stream().flatMap(i -> Judgement.resolved(i.getTargets()));
				s.names(Stream.concat(targets, likely.onlyCommittee().stream()), feedback, Literals.FINDING_SET__TO).stream().findFirst()
						.ifPresent(name -> clauses.add(s.clause(feedback, "to@feedback", name)));
			}
			if (feedback.getDate() == null) {
				clauses.add(s.clause(feedback, "on@feedback", Wording.text(Wording.OPEN)));
			}
			if (feedback.getApprovedBy() == null) {
				s.names(likely.superior(feedback).map(Actor.class::cast).stream(), feedback, Literals.FINDING_SET__APPROVED_BY)
						.forEach(name -> clauses.add(s.clause(feedback, "approved", name)));
			}
			return s.writing(feedback, clauses).titled("write", String.join("  ", clauses.stream().map(Insertion.Written::text).toList()))
					.selecting(feedback.getDate() == null ? Wording.OPEN : "");
		}).stream();
	}
}
