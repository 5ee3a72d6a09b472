/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.poam;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

import org.insp.report.ledger.LedgerDate;
import org.insp.report.ledger.LedgerNote.Kind;

/** Points of time of OSCAL as days: that of the place where it was written, whatever the hour. */
final class PoamDates {

	private static final Pattern POINT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[Tt ].*)?");

	private PoamDates() {
	}

	/** Returns the day of a member, or null; one that is no day is noted. */
	static LedgerDate of(PoamObject holder, String member) {
		var written = holder.text(member);
		var date = of(written);
		if (date == null && !written.isEmpty()) {
			holder.note(Kind.DATE, member, written);
		}
		return date;
	}

	/** Returns the day that is written in a property of ours, else what is written there, which says the deadline in words. */
	static LedgerDate orWords(String written) {
		var date = of(written);
		return date == null ? new LedgerDate(written, written, null, false) : date;
	}

	private static LedgerDate of(String written) {
		var point = POINT.matcher(written);
		if (!point.matches()) {
			return null;
		}
		try {
			var day = LocalDate.parse(point.group(1));
			return new LedgerDate(written, day.toString(), day, true);
		} catch (DateTimeParseException noSuchDay) {
			return null;
		}
	}
}
