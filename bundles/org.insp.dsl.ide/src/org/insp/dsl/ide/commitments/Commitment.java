/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.commitments;

import java.util.List;

import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.insp.model.measures.DuePeriod;
import org.insp.model.measures.Urgency;

/**
 * A measure, a step of one, or a finding that says itself who rectifies it, as a row of a table: texts in the message language, and values
 * to sort by.
 *
 * @param model the title of the model, else the name of its folder
 * @param plan the title of the rectification plan, else its name
 * @param number the name of the measure, with that of the step after it
 * @param text what is to be done
 * @param findings the names of the findings and manifestations that it addresses
 * @param leaders the responsible leaders
 * @param departments the lead departments, of which the first leads
 * @param persons the responsible persons
 * @param due the deadline in force as ISO date, else the text in its place; empty if there is none
 * @param dueText the deadline as it is shown: what is written, with the day that it means; empty if there is none
 * @param urgency whether it is overdue, urgent or due soon by the days that the policy sets
 * @param workDaysLeft the working days left, negative when passed; null where there is no date or the work is done
 * @param status the status in words
 * @param progress the ordinal of the status: 0 for planned to 4 for closed
 * @param period the week in which it is due
 * @param problems the problems of the measure
 * @param location the location of its name
 */
public record Commitment(String model, String plan, String number, String text, List<String> findings, List<String> leaders,
		List<String> departments, List<String> persons, String due, String dueText, Urgency urgency, Integer workDaysLeft, String status,
		int progress,
		DuePeriod period, List<Note> problems, Location location) {

	/**
	 * A problem of a measure.
	 *
	 * @param code the rule's id, or the language's own code
	 * @param severity its severity
	 * @param message the message
	 */
	public record Note(String code, DiagnosticSeverity severity, String message) {
	}
}
