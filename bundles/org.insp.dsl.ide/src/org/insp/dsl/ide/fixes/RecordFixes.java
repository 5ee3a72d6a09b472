/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.insp.model.Actor;
import org.insp.model.Closure;
import org.insp.model.Committee;
import org.insp.model.DateText;
import org.insp.model.Extension;
import org.insp.model.FollowUp;
import org.insp.model.Handover;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.MeasureStatus;
import org.insp.model.Person;
import org.insp.model.RectificationPlan;
import org.insp.model.Signature;
import org.insp.model.check.Judgement;
import org.insp.model.check.Phrase;
import org.insp.model.measures.MeasureState;
import org.insp.model.people.Persons;

/** How to complete the records of what happened to measures: statuses, closures, extensions, handovers. */
final class RecordFixes {

	private RecordFixes() {
	}

	static Map<String, Fix> all() {
		var fixes = new LinkedHashMap<String, Fix>();
		fixes.put("illegal-transition", RecordFixes::status);
		fixes.put("closed-without-evidence", new AddClause<>(Closure.class, Literals.CLOSURE__EVIDENCE, "evidence", (c, s) -> open()));
		fixes.put("reopen-without-reason", new AddClause<>(Closure.class, Literals.CLOSURE__REASON, "because", (c, s) -> open()));
		fixes.put("extension-without-reason", new AddClause<>(Extension.class, Literals.EXTENSION__REASON, "because", (e, s) -> open()));
		fixes.put("extension-unapproved", new AddClause<>(Extension.class, Literals.EXTENSION__APPROVED_BY, "approved", (e, s) -> s
				.names(new Likely(s.scene()).secretary(e).stream(), e, Literals.EXTENSION__APPROVED_BY).stream()));
		fixes.put("signature-undated",
				new AddTail<Signature>(Signature.class, List.of(Literals.SIGNATURE__BY), RecordFixes::dates).confirmed());
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
		return Stream.of(Wording.text(Wording.OPEN));
	}

	/** What the records say. */
	private static Stream<Repair> status(Situation s) {
		return s.element(Measure.class).filter(m -> s.problem().violation().feature() == Literals.MEASURE__STATUS).stream()
				.flatMap(measure -> new MeasureState(measure, s.scene().today()).statusesByRecords().stream().map(s.wording(measure)::value)
						.flatMap(status -> s.replacing(measure, Literals.MEASURE__STATUS, 0, status).stream()));
	}

	/** The day of the step before or after it, else the reference date. */
	private static Stream<String> dates(Signature signature, Situation s) {
		if (!(signature.eContainer() instanceof Closure closure)) {
			return Stream.empty();
		}
		var steps = Stream.of(closure.getRequested(), closure.getVerified(), closure.getApproved()).filter(x -> x != null).toList();
		int at = steps.indexOf(signature);
		var after = steps.stream().skip(at + 1L).flatMap(x -> DateText.dateOf(x.getOn()).stream()).findFirst();
		var before = steps.stream().limit(at).flatMap(x -> DateText.dateOf(x.getOn()).stream()).reduce((a, b) -> b);
		return Stream.of(before.or(() -> after).orElse(s.scene().today())).map(date -> signature.getOn() == null ? date.toString() : "")
				.filter(d -> !d.isEmpty());
	}

	/** Others than who requested the closure or carried the measure out: who supervises, the secretary, the other members. */
	private static Stream<String> otherSigners(Signature signature, Situation s) {
		var likely = new Likely(s.scene());
		var committee = likely.committee(signature);
		if (committee.isEmpty() || !(signature.eContainer() instanceof Closure closure)
				|| !(closure.eContainer() instanceof Measure measure)) {
			return Stream.empty();
		}
		var involved = Stream.of(measure.getLeaders(), measure.getCoLeaders(), measure.getPersons()).flatMap(Judgement::resolved).toList();
		var requester = closure.getRequested() == null ? Stream.<Person>empty() : Persons.behind(closure.getRequested().getBy());
		var excluded = Stream.concat(involved.stream(), requester).toList();
		var secretary = Judgement.resolved(committee.get().getSecretary());
		boolean approves = closure.getApproved() == signature;
		var usual = approves ? secretary.stream() : Stream.concat(likely.supervisor(committee.get()).stream(), secretary.stream());
		return s.names(Stream.concat(usual, committee.get().getMembers().stream())
				.filter(p -> likely.isInOffice(p) && !Persons.contains(excluded, p)).distinct(), signature,
				Literals.SIGNATURE__BY).stream();
	}

	/** A follow-up of the whole plan, half a year after the closure. */
	private static Stream<Repair> followUp(Situation s) {
		return s.element(RectificationPlan.class).stream().flatMap(plan -> {
			var file = TopLevel.file(s, Literals.FOLLOW_UP, plan);
			var closed = new MeasureState(s.element(Measure.class).orElseThrow(), s.scene().today()).accepted()
					.map(c -> c.getApproved().getOn().date());
			var words = s.wording(file);
			var name = s.scene().names().next(s.scene().model().all(FollowUp.class).map(FollowUp::getName).toList(), "U");
			return s.name(plan, file, Literals.FOLLOW_UP__PLAN).stream()
					.flatMap(of -> closed.stream().map(day -> TopLevel.writing(file, Literals.FOLLOW_UP,
							words.clause("followup", name) + ' ' + words.clause("of", of) + ' '
									+ words.clause("on", s.scene().settings().workDays().nextWorked(day.plusMonths(6))))));
		});
	}

	/** Another cycle, with a reason to be given; the measure is under way again. */
	private static Stream<Repair> reopen(Situation s) {
		return s.element(Measure.class).stream().map(measure -> {
			var words = s.wording(measure);
			var cycle = s.writing(measure, "closure", "{ " + words.open("because") + " }");
			return s.replacing(measure, Literals.MEASURE__STATUS, 0, words.value(MeasureStatus.ONGOING)).map(cycle::with).orElse(cycle);
		});
	}

	private static Stream<Repair> handover(Situation s) {
		return s.element(Handover.class).filter(h -> s.arguments().get(0) instanceof Phrase phrase && phrase.key().equals("missing"))
				.map(handover -> {
					var words = s.wording(handover);
					var secretary =
							s.names(new Likely(s.scene()).secretary(handover.getMeasures().stream().findFirst().orElse(null)).stream(),
									handover, Literals.HANDOVER__APPROVED_BY).stream().findFirst();
					var approved = secretary.filter(x -> !handover.eIsSet(Literals.HANDOVER__APPROVED_BY))
							.map(name -> s.writing(handover, "approved", name));
					var dated = handover.eIsSet(Literals.HANDOVER__DATE)
							? Optional.<Repair>empty()
							: s.behind(handover, words.clause("on", handoverDate(handover, s)), Literals.HANDOVER__TO)
									.map(r -> r.selecting(handoverDate(handover, s).toString()));
					return dated.map(r -> approved.map(r::with).orElse(r)).or(() -> approved);
				}).stream().flatMap(Optional::stream);
	}

	private static LocalDate handoverDate(Handover handover, Situation s) {
		return Judgement.resolved(handover.getFrom()).flatMap(p -> DateText.dateOf(p.getUntil())).orElse(s.scene().today());
	}

	/** Who left hands over to who is likely to lead now. */
	private static Stream<Repair> handOver(Situation s) {
		return s.element(Measure.class).filter(m -> s.arguments().get(1) instanceof Phrase phrase && phrase.key().equals("left")).stream()
				.flatMap(measure -> {
					var phrase = (Phrase) s.arguments().get(1);
					var leaver = (Person) phrase.arguments().get(0);
					var likely = new Likely(s.scene());
					var file = TopLevel.file(s, Literals.HANDOVER, measure.eContainer());
					var words = s.wording(file);
					var from = s.name(leaver, file, Literals.HANDOVER__FROM);
					var what = s.name(measure, file, Literals.HANDOVER__MEASURES);
					var approvers = s.names(
							Stream.concat(likely.secretary(measure).map(Actor.class::cast).stream(), likely.superior(measure).stream()),
							file, Literals.HANDOVER__APPROVED_BY);
					var successors = s.names(Stream
							.concat(likely.leaders(Subject.of(measure)), likely.committee(measure).map(Committee::getMembers)
									.stream().flatMap(List::stream))
							.filter(p -> !Persons.same(p, leaver) && likely.isInOffice(p)).distinct(), file, Literals.HANDOVER__TO);
					return successors.stream().limit(2).filter(to -> from.isPresent() && what.isPresent())
							.map(to -> TopLevel.writing(file, Literals.HANDOVER,
									words.clause("handover", what.get()) + ' ' + words.clause("from@inspection", from.get()) + ' '
											+ words.clause("to", to) + ' ' + words.clause("on", (LocalDate) phrase.arguments().get(1))
											+ approvers.stream().filter(a -> !a.equals(to)).findFirst()
													.map(a -> " { " + words.clause("approved", a) + " }").orElse("")));
				});
	}
}
