/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * An event of a calendar, which takes whole days.
 *
 * @param uid its identity, the same whenever the calendar is written, so that a second import updates it
 * @param start its first day
 * @param end its last day
 * @param summary its title
 * @param description what else is to be known; may be empty
 * @param isDone whether it is over, so that nobody need be reminded
 * @param reminders how many days before it people are reminded
 * @param rule how it recurs, as RFC 5545 writes it; empty if it does not
 */
public record CalendarEvent(String uid, LocalDate start, LocalDate end, String summary, String description, boolean isDone,
		List<Integer> reminders, String rule) {

	/** Copies the list. */
	public CalendarEvent {
		reminders = List.copyOf(reminders);
	}
}
