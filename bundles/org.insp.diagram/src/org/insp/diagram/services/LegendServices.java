/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.services;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.MeasureStatus;
import org.insp.model.measures.Urgency;

/** The meaning of the signs and colours of the views. */
public class LegendServices {

	/** The legend's heading. */
	public String legendTitle(EObject subject) {
		return text(subject, "title");
	}

	/** Causes of findings. */
	public String legendCause(EObject subject) {
		return text(subject, "cause");
	}

	/** Pledges, with an arrow to the measures that realise them. */
	public String legendPledge(EObject subject) {
		return text(subject, "pledge");
	}

	/** Measures that are not begun. */
	public String legendPlanned(EObject subject) {
		return LabelTexts.of(subject).term(MeasureStatus.PLANNED);
	}

	/** Measures under way. */
	public String legendOngoing(EObject subject) {
		return LabelTexts.of(subject).term(MeasureStatus.ONGOING);
	}

	/** Measures whose closure is requested. */
	public String legendSubmitted(EObject subject) {
		return LabelTexts.of(subject).term(MeasureStatus.SUBMITTED);
	}

	/** Measures whose closure is verified. */
	public String legendVerified(EObject subject) {
		return LabelTexts.of(subject).term(MeasureStatus.VERIFIED);
	}

	/** Closed measures; those that are given up look the same. */
	public String legendClosed(EObject subject) {
		var texts = LabelTexts.of(subject);
		boolean isAnyDropped = ModelIndex.of(subject).evaluated().states().stream()
				.anyMatch(state -> state.status() == MeasureStatus.DROPPED);
		return texts.list(Stream.of(texts.term(MeasureStatus.CLOSED), isAnyDropped ? texts.term(MeasureStatus.DROPPED) : ""));
	}

	/** Measures whose deadline has passed. */
	public String legendOverdue(EObject subject) {
		return urgency(subject, Urgency.OVERDUE);
	}

	/** Open measures whose deadline is near. */
	public String legendUrgent(EObject subject) {
		return urgency(subject, Urgency.URGENT);
	}

	/** Open measures whose deadline is less near. */
	public String legendDueSoon(EObject subject) {
		return urgency(subject, Urgency.SOON);
	}

	/** Members. */
	public String legendMember(EObject subject) {
		return text(subject, "member");
	}

	/** The text for what nobody answers for. */
	public String legendNobody(EObject subject) {
		return text(subject, "nobody");
	}

	/** Departments. */
	public String legendDepartment(EObject subject) {
		return text(subject, "department");
	}

	/** Persons. */
	public String legendPerson(EObject subject) {
		return text(subject, "person");
	}

	/** Villages. */
	public String legendVillage(EObject subject) {
		return text(subject, "village");
	}

	/** The arrow from a member to a department. */
	public String legendThrough(EObject subject) {
		return text(subject, "through");
	}

	/** The line between those who help each other. */
	public String legendHelp(EObject subject) {
		return text(subject, "help");
	}

	/** The line from who supervises. */
	public String legendSupervision(EObject subject) {
		return text(subject, "supervision");
	}

	/** The line to a village. */
	public String legendLinked(EObject subject) {
		return text(subject, "linked");
	}

	/** The badge of errors. */
	public String legendError(EObject subject) {
		return text(subject, "error");
	}

	/** The badge of warnings. */
	public String legendWarning(EObject subject) {
		return text(subject, "warning");
	}

	/** The badge of hints. */
	public String legendInfo(EObject subject) {
		return text(subject, "info");
	}

	/** Findings and what shows them. */
	public String legendFinding(EObject subject) {
		return text(subject, "finding");
	}

	/** The text for what no measure deals with. */
	public String legendUncovered(EObject subject) {
		return text(subject, "uncovered");
	}

	/** Measures that nobody leads. */
	public String legendUnowned(EObject subject) {
		return text(subject, "unowned");
	}

	/** Measures that address no finding. */
	public String legendUnlinked(EObject subject) {
		return text(subject, "unlinked");
	}

	/** The text for what is missing. */
	public String legendGap(EObject subject) {
		return text(subject, "gap");
	}

	/** The text for who holds a duty. */
	public String legendDuty(EObject subject) {
		return text(subject, "duty");
	}

	/** Areas of work. */
	public String legendArea(EObject subject) {
		return text(subject, "area");
	}

	/** The arrow from a holder to what a duty is over. */
	public String legendOver(EObject subject) {
		return text(subject, "over");
	}

	/** Areas with findings that nobody covers. */
	public String legendNeglected(EObject subject) {
		return text(subject, "neglected");
	}

	/** The text for what is in nobody's charge. */
	public String legendLeft(EObject subject) {
		return text(subject, "left");
	}

	/** Members of the team. */
	public String legendInspector(EObject subject) {
		return text(subject, "inspector");
	}

	/** People of the host. */
	public String legendHost(EObject subject) {
		return text(subject, "host");
	}

	/** Phases. */
	public String legendPhase(EObject subject) {
		return text(subject, "phase");
	}

	/** The phase at the reference date. */
	public String legendCurrent(EObject subject) {
		return text(subject, "current");
	}

	/** Phases that are over. */
	public String legendPast(EObject subject) {
		return text(subject, "past");
	}

	/** The arrow between members of the team. */
	public String legendGuides(EObject subject) {
		return text(subject, "guides");
	}

	/** The line from who is in charge of a phase. */
	public String legendOwns(EObject subject) {
		return text(subject, "owns");
	}

	/** The line to what somebody keeps out of. */
	public String legendRecusal(EObject subject) {
		return text(subject, "recusal");
	}

	private static String urgency(EObject subject, Urgency urgency) {
		return urgency.text(LabelTexts.of(subject).language());
	}

	private static String text(EObject subject, String key) {
		return LabelTexts.of(subject).text("legend." + key);
	}
}
