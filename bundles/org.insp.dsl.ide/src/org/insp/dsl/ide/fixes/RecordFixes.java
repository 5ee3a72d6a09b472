/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.insp.dsl.edits.Syntax;
import org.insp.model.Actor;
import org.insp.model.Closure;
import org.insp.model.Committee;
import org.insp.model.CrossReferences;
import org.insp.model.DateText;
import org.insp.model.Extension;
import org.insp.model.FollowUp;
import org.insp.model.Handover;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.Measure;
import org.insp.model.MeasureStatus;
import org.insp.model.Person;
import org.insp.model.RectificationPlan;
import org.insp.model.Signature;
import org.insp.model.Step;
import org.insp.model.WorkItem;
import org.insp.model.check.Phrase;
import org.insp.model.measures.WorkState;
import org.insp.model.people.Persons;

/** Fixes for the records of a measure: statuses, closures, extensions, handovers. */
final class RecordFixes {

	/** What a report says of work that is done and whose closure is not signed yet. */
	private static final String DONE_ZH = "已完成";
	private static final String DONE_EN = "completed";

	private RecordFixes() {
	}

	static Map<String, Fix> all() {
		var fixes = new LinkedHashMap<String, Fix>();
		fixes.put("illegal-transition", RecordFixes::status);
		fixes.put("closed-without-evidence",
				new AddClause<>(Closure.class, Literals.CLOSURE__EVIDENCE, "evidence", (c, context) -> open()));
		fixes.put("reopen-without-reason", new AddClause<>(Closure.class, Literals.CLOSURE__REASON, "because", (c, context) -> open()));
		fixes.put("extension-without-reason",
				new AddClause<>(Extension.class, Literals.EXTENSION__REASON, "because", (e, context) -> open()));
		fixes.put("extension-unapproved",
				new AddClause<>(Extension.class, Literals.EXTENSION__APPROVED_BY, "approved", (e, context) -> context
						.names(new Suggestions(context.modelContext()).secretary(e).stream(), e, Literals.EXTENSION__APPROVED_BY)
						.stream()));
		fixes.put("signature-undated",
				new AddAfterPart<>(Signature.class, List.of(Literals.SIGNATURE__BY), RecordFixes::dates).toBeConfirmed());
		fixes.put("self-closure", new ReplaceValue<>(Signature.class, RecordFixes::otherSigners));
		fixes.put("supervisor-as-executor", new ReplaceValue<>(Signature.class, RecordFixes::otherSigners));
		fixes.put("closed-without-followup", RecordFixes::followUp);
		fixes.put("closed-though-rebounded", RecordFixes::reopen);
		fixes.put("evidence-file-missing", new NearestFile());
		fixes.put("handover-incomplete", RecordFixes::handover);
		fixes.put("leader-not-in-office", RecordFixes::handOver);
		return fixes;
	}

	private static Stream<String> open() {
		return Stream.of(Syntax.text(Syntax.PLACEHOLDER));
	}

	/** Sets the status that the records imply. */
	private static Stream<TextChange> status(FixContext context) {
		if (context.problem().violation().feature() != Literals.WORK_ITEM__STATUS) {
			return Stream.empty();
		}
		var completed = context.element(WorkItem.class).filter(item -> isCompleted(context, item));
		if (completed.isPresent()) {
			return context.replaceValue(completed.get(), Literals.WORK_ITEM__STATUS, 0,
					context.syntax(completed.get()).vocabulary() == Language.ZH ? DONE_ZH : DONE_EN).stream();
		}
		return context.element(Measure.class).stream()
				.flatMap(measure -> context.modelContext().evaluated().state(measure).statusesByRecords().stream()
						.map(context.syntax(measure)::value)
						.flatMap(status -> context.replaceValue(measure, Literals.WORK_ITEM__STATUS, 0, status).stream()));
	}

	private static boolean isCompleted(FixContext context, WorkItem item) {
		var evaluated = context.modelContext().evaluated();
		return item instanceof Step step
				? evaluated.state(step).isCompleted()
				: item instanceof Measure measure && evaluated.state(measure).isCompleted()
						&& evaluated.state(measure).statusesByRecords().stream().noneMatch(WorkState::isDone);
	}

	/** The date of the step before or after, else the reference date. */
	private static Stream<String> dates(Signature signature, FixContext context) {
		if (!(signature.eContainer() instanceof Closure closure)) {
			return Stream.empty();
		}
		var steps = Stream.of(closure.getRequested(), closure.getVerified(), closure.getApproved()).filter(x -> x != null).toList();
		int at = steps.indexOf(signature);
		var after = steps.stream().skip(at + 1L).flatMap(x -> DateText.dateOf(x.getOn()).stream()).findFirst();
		var before = steps.stream().limit(at).flatMap(x -> DateText.dateOf(x.getOn()).stream()).reduce((a, b) -> b);
		return Stream.of(before.or(() -> after).orElse(context.modelContext().referenceDate()))
				.map(date -> signature.getOn() == null ? date.toString() : "")
				.filter(d -> !d.isEmpty());
	}

	/**
	 * Candidates for a signature who neither requested the closure nor carried out the measure: the supervisor, the secretary, the other
	 * members.
	 */
	private static Stream<String> otherSigners(Signature signature, FixContext context) {
		var suggestions = new Suggestions(context.modelContext());
		var committee = suggestions.committee(signature);
		if (committee.isEmpty() || !(signature.eContainer() instanceof Closure closure)
				|| !(closure.eContainer() instanceof Measure measure)) {
			return Stream.empty();
		}
		var involved =
				Stream.of(measure.getLeaders(), measure.getCoLeaders(), measure.getPersons()).flatMap(CrossReferences::resolved).toList();
		var requester = closure.getRequested() == null ? Stream.<Person>empty() : Persons.personsOf(closure.getRequested().getBy());
		var excluded = Stream.concat(involved.stream(), requester).toList();
		var secretary = CrossReferences.resolved(committee.get().getSecretary());
		boolean approves = closure.getApproved() == signature;
		var usual = approves ? secretary.stream() : Stream.concat(suggestions.supervisor(committee.get()).stream(), secretary.stream());
		return context.names(Stream.concat(usual, committee.get().getMembers().stream())
				.filter(p -> suggestions.isInOffice(p) && !Persons.contains(excluded, p)).distinct(), signature,
				Literals.SIGNATURE__BY).stream();
	}

	/** Adds a follow-up of the whole plan half a year after the closure. */
	private static Stream<TextChange> followUp(FixContext context) {
		return context.element(RectificationPlan.class).stream().flatMap(plan -> {
			var file = TopLevelElements.file(context, Literals.FOLLOW_UP, plan);
			var closed = context.modelContext().evaluated().state(context.element(Measure.class).orElseThrow()).closedOn();
			var syntax = context.syntax(file);
			var name = context.modelContext().names()
					.next(context.modelContext().model().all(FollowUp.class).map(FollowUp::getName).toList(), "U");
			return context.name(plan, file, Literals.PLAN_RECORD__PLAN).stream()
					.flatMap(of -> closed.stream().map(day -> TopLevelElements.insertion(file, Literals.FOLLOW_UP,
							syntax.clause("followup", name) + ' ' + syntax.clause("of", of) + ' '
									+ syntax.clause("on",
											context.modelContext().settings().workingDays().nextWorkingDay(day.plusMonths(6))))));
		});
	}

	/** Adds a closure cycle with a placeholder for the reason, and sets the measure to ongoing. */
	private static Stream<TextChange> reopen(FixContext context) {
		return context.element(Measure.class).stream().map(measure -> {
			var syntax = context.syntax(measure);
			var cycle = context.insertClauses(measure, "closure", "{ " + syntax.placeholderClause("because") + " }");
			return context.replaceValue(measure, Literals.WORK_ITEM__STATUS, 0, syntax.value(MeasureStatus.ONGOING)).map(cycle::and)
					.orElse(cycle);
		});
	}

	private static Stream<TextChange> handover(FixContext context) {
		return context.element(Handover.class)
				.filter(h -> context.arguments().get(0) instanceof Phrase phrase && phrase.key().equals("missing"))
				.map(handover -> {
					var syntax = context.syntax(handover);
					var secretary =
							context.names(
									new Suggestions(context.modelContext())
											.secretary(handover.getMeasures().stream().findFirst().orElse(null)).stream(),
									handover, Literals.HANDOVER__APPROVED_BY).stream().findFirst();
					var approved = secretary.filter(x -> !handover.eIsSet(Literals.HANDOVER__APPROVED_BY))
							.map(name -> context.insertClauses(handover, "approved", name));
					var dated = handover.eIsSet(Literals.HANDOVER__DATE)
							? Optional.<TextChange>empty()
							: context.insertAfter(handover, syntax.clause("on", handoverDate(handover, context)), Literals.HANDOVER__TO)
									.map(r -> r.withSelection(handoverDate(handover, context).toString()));
					return dated.map(r -> approved.map(r::and).orElse(r)).or(() -> approved);
				}).stream().flatMap(Optional::stream);
	}

	private static LocalDate handoverDate(Handover handover, FixContext context) {
		return CrossReferences.resolved(handover.getFrom()).flatMap(p -> DateText.dateOf(p.getUntil()))
				.orElse(context.modelContext().referenceDate());
	}

	/** Adds a handover from the person who left to the most probable new leader. */
	private static Stream<TextChange> handOver(FixContext context) {
		return context.element(Measure.class)
				.filter(m -> context.arguments().get(1) instanceof Phrase phrase && phrase.key().equals("left")).stream()
				.flatMap(measure -> {
					var phrase = (Phrase) context.arguments().get(1);
					var leaver = (Person) phrase.arguments().get(0);
					var suggestions = new Suggestions(context.modelContext());
					var file = TopLevelElements.file(context, Literals.HANDOVER, measure.eContainer());
					var syntax = context.syntax(file);
					var from = context.name(leaver, file, Literals.HANDOVER__FROM);
					var what = context.name(measure, file, Literals.HANDOVER__MEASURES);
					var approvers = context.names(
							Stream.concat(suggestions.secretary(measure).map(Actor.class::cast).stream(),
									suggestions.superior(measure).stream()),
							file, Literals.HANDOVER__APPROVED_BY);
					var successors = context.names(Stream
							.concat(suggestions.leaders(MeasureSubject.of(measure)),
									suggestions.committee(measure).map(Committee::getMembers)
											.stream().flatMap(List::stream))
							.filter(p -> !Persons.same(p, leaver) && suggestions.isInOffice(p)).distinct(), file, Literals.HANDOVER__TO);
					Function<String, String> approval = to -> {
						var approver = approvers.stream().filter(each -> !each.equals(to)).findFirst();
						return approver.map(each -> " { " + syntax.clause("approved", each) + " }").orElse("");
					};
					return successors.stream().limit(2).filter(to -> from.isPresent() && what.isPresent())
							.map(to -> TopLevelElements.insertion(file, Literals.HANDOVER,
									syntax.clause("handover", what.get()) + ' ' + syntax.clause("from@inspection", from.get()) + ' '
											+ syntax.clause("to", to) + ' ' + syntax.clause("on", (LocalDate) phrase.arguments().get(1))
											+ approval.apply(to)));
				});
	}
}
