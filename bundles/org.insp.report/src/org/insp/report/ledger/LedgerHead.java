/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands above the tables.
 *
 * @param title the title; empty if there is none
 * @param body who fills in the ledger, or whose it is; empty if it does not say so
 * @param reported the day on which it was filled in, or null
 * @param year the year to which dates without one belong, or 0
 * @param yearPlace where the year stands; empty if it stands nowhere
 * @param moneyUnit the unit of its amounts, or null
 * @param slashes what comes first in dates such as 5/6/2024
 */
public record LedgerHead(String title, String body, LocalDate reported, int year, String yearPlace, String moneyUnit, Slashes slashes) {

	/** What stands above tables without dates that could be read in two ways. */
	public LedgerHead(String title, String body, LocalDate reported, int year, String yearPlace, String moneyUnit) {
		this(title, body, reported, year, yearPlace, moneyUnit, Slashes.UNCLEAR);
	}

	/** A ledger with nothing above it. */
	static final LedgerHead NONE = new LedgerHead("", "", null, 0, "", null);

	/** Returns the same with the day on which it was filled in, if it does not say so itself. */
	public LedgerHead on(Optional<LocalDate> day) {
		return reported != null || day.isEmpty()
				? this
				: new LedgerHead(title, body, day.get(), year == 0 ? day.get().getYear() : year, yearPlace.isEmpty() ? "--on" : yearPlace,
						moneyUnit, slashes);
	}
}
