/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.services;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.MeasureStatus;

/** What the signs and colours of the views mean. */
public class LegendServices {

	/** The legend's heading. */
	public String legendTitle(EObject subject) {
		return say(subject, "title");
	}

	/** Measures that are not begun. */
	public String legendPlanned(EObject subject) {
		return Words.of(subject).term(MeasureStatus.PLANNED);
	}

	/** Measures under way. */
	public String legendOngoing(EObject subject) {
		return Words.of(subject).term(MeasureStatus.ONGOING);
	}

	/** Measures whose closure is requested. */
	public String legendSubmitted(EObject subject) {
		return Words.of(subject).term(MeasureStatus.SUBMITTED);
	}

	/** Measures whose closure is verified. */
	public String legendVerified(EObject subject) {
		return Words.of(subject).term(MeasureStatus.VERIFIED);
	}

	/** Closed measures. */
	public String legendClosed(EObject subject) {
		return Words.of(subject).term(MeasureStatus.CLOSED);
	}

	/** Measures whose deadline has passed. */
	public String legendOverdue(EObject subject) {
		return say(subject, "overdue");
	}

	/** Members. */
	public String legendMember(EObject subject) {
		return say(subject, "member");
	}

	/** What nobody answers for. */
	public String legendNobody(EObject subject) {
		return say(subject, "nobody");
	}

	/** Departments. */
	public String legendDepartment(EObject subject) {
		return say(subject, "department");
	}

	/** Persons. */
	public String legendPerson(EObject subject) {
		return say(subject, "person");
	}

	/** Villages. */
	public String legendVillage(EObject subject) {
		return say(subject, "village");
	}

	/** The arrow from a member to a department. */
	public String legendThrough(EObject subject) {
		return say(subject, "through");
	}

	/** The line between those who help each other. */
	public String legendHelp(EObject subject) {
		return say(subject, "help");
	}

	/** The line from who supervises. */
	public String legendSupervision(EObject subject) {
		return say(subject, "supervision");
	}

	/** The line to a village. */
	public String legendLinked(EObject subject) {
		return say(subject, "linked");
	}

	/** The badge of errors. */
	public String legendError(EObject subject) {
		return say(subject, "error");
	}

	/** The badge of warnings. */
	public String legendWarning(EObject subject) {
		return say(subject, "warning");
	}

	/** The badge of hints. */
	public String legendInfo(EObject subject) {
		return say(subject, "info");
	}

	private static String say(EObject subject, String key) {
		return Words.of(subject).say("legend." + key);
	}
}
