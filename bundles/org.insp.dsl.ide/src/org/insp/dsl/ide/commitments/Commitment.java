/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.commitments;

import java.util.List;

import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;

/**
 * A measure as a row of a table: everything in words of the language asked for, with what is needed to sort by.
 *
 * @param model the title of the model, else the name of its folder
 * @param plan the title of the rectification plan, else its name
 * @param number the name of the measure
 * @param text what is to be done
 * @param findings the names of the findings and manifestations that it addresses
 * @param leaders the responsible leaders
 * @param department the lead department
 * @param persons the responsible persons
 * @param due the deadline in force as ISO date, else the text that stands in its place; empty where there is none
 * @param workDaysLeft the working days left, negative when passed; null where there is no date or the work is done
 * @param status the status in words
 * @param progress how far the status is from the beginning: 0 for planned to 4 for closed
 * @param period when it wants attention
 * @param problems what is wrong with it
 * @param location where its name stands
 */
public record Commitment(String model, String plan, String number, String text, List<String> findings, List<String> leaders,
		String department, List<String> persons, String due, Integer workDaysLeft, String status, int progress, Period period,
		List<Note> problems, Location location) {

	/**
	 * A problem of a measure.
	 *
	 * @param code the rule's id, or the language's own code
	 * @param severity how much it weighs
	 * @param message what is wrong, in words
	 */
	public record Note(String code, DiagnosticSeverity severity, String message) {
	}
}
