/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.insp.model.CountUnit;
import org.insp.report.ledger.LedgerHead;
import org.insp.report.ledger.LedgerPerson;

/**
 * What an official document says about itself and about the inspection.
 *
 * @param ledger title, whose it is, and its day
 * @param kind what sort of document it is
 * @param number its document number (文号), or null
 * @param inspection the inspection, or null
 * @param feedback the day of the feedback, or null
 * @param adopted the day on which a meeting adopted it, or null
 * @param group who leads the rectification, or null
 * @param declared the totals that it gives, each as it is written
 */
public record DocumentHead(LedgerHead ledger, Kind kind, String number, Inspection inspection, LocalDate feedback, LocalDate adopted,
		Group group, List<Declared> declared) {

	/** The sorts of documents. */
	public enum Kind {
		/** A plan of rectification (整改方案). */
		PLAN,
		/** A public notice or a report of what was done (通报、整改情况报告). */
		NOTICE,
		/** The findings of an inspection (反馈意见). */
		FEEDBACK,
		/** A report on oneself (自查报告、工作汇报). */
		SELF_REPORT,
		/** Any other. */
		OTHER
	}

	/**
	 * An inspection.
	 *
	 * @param team the team, or null
	 * @param body whom it inspected, or null
	 * @param first its first day, or null
	 * @param last its last day, or null
	 */
	public record Inspection(String team, String body, LocalDate first, LocalDate last) {
	}

	/**
	 * The group that leads the rectification.
	 *
	 * @param title what it is called
	 * @param heads its head
	 * @param deputies its deputy heads
	 * @param members its members, as far as they are people with names
	 * @param office the department that is its office, or null
	 */
	public record Group(String title, List<LedgerPerson> heads, List<LedgerPerson> deputies, List<LedgerPerson> members, String office) {
	}

	/**
	 * A total.
	 *
	 * @param unit what is counted
	 * @param number how many
	 */
	public record Declared(CountUnit unit, int number) {
	}

	/** Returns whether it says more of itself than title, day and sender, as a sheet does. */
	public boolean isOfDocument() {
		return number != null || inspection != null || feedback != null || adopted != null || group != null;
	}

	/** Returns the same with the unit of the amounts of a table in it, and with what stands above that where it says nothing itself. */
	DocumentHead with(LedgerHead table) {
		var own = new LedgerHead(ledger.title().isEmpty() ? table.title() : ledger.title(),
				ledger.body().isEmpty() ? table.body() : ledger.body(),
				ledger.reported() == null ? table.reported() : ledger.reported(), ledger.year() == 0 ? table.year() : ledger.year(),
				ledger.yearPlace().isEmpty() ? table.yearPlace() : ledger.yearPlace(), table.moneyUnit());
		return new DocumentHead(own, kind, number, inspection, feedback, adopted, group, declared);
	}

	/** Returns the same with the day on which it was written, if it does not say so itself. */
	DocumentHead on(Optional<LocalDate> day) {
		return new DocumentHead(ledger.on(day), kind, number, inspection, feedback, adopted, group, declared);
	}
}
