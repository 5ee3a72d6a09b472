/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.responsibility;

import java.time.LocalDate;

import org.insp.model.DateText;
import org.insp.model.Person;

/**
 * The time for which somebody holds or held a post; open where no date is known.
 *
 * @param since the first day, or null
 * @param until the last day, or null
 */
record Tenure(LocalDate since, LocalDate until) {

	static Tenure of(Person person) {
		return new Tenure(DateText.firstDayOf(person.getSince()).orElse(null), DateText.dateOf(person.getUntil()).orElse(null));
	}

	boolean beginsAfter(LocalDate day) {
		return since != null && since.isAfter(day);
	}

	boolean endsBefore(LocalDate day) {
		return until != null && until.isBefore(day);
	}

	boolean includes(LocalDate day) {
		return !beginsAfter(day) && !endsBefore(day);
	}
}
