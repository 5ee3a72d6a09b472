/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.update;

import org.insp.report.ledger.CellPlace;

/**
 * What a ledger that came back says otherwise than the model, and what becomes of it.
 *
 * @param kind what becomes of it
 * @param place where it stands in the ledger; null where it stands there no longer
 * @param subject which measure or step it is about
 * @param column the heading of the column; empty where it is about a whole row
 * @param before what the model says; empty for nothing
 * @param after what the ledger says; empty for nothing
 * @param reason why it is left; empty where it goes into the model
 */
public record UpdateItem(Kind kind, CellPlace place, String subject, String column, String before, String after, String reason) {

	/** Returns the same difference, of which something else becomes. */
	public UpdateItem as(Kind other) {
		return new UpdateItem(other, place, subject, column, before, after, reason);
	}

	/** Returns the same difference, which is left as it is for a reason. */
	UpdateItem refused(String why) {
		return new UpdateItem(Kind.REFUSED, place, subject, column, before, after, why);
	}

	/** What becomes of a difference. */
	public enum Kind {
		/** A value of the model is changed. */
		CHANGED,
		/** A measure or a step is added. */
		ADDED,
		/** A person or an organization is declared whom only the ledger names. */
		DECLARED,
		/** A measure or a step is deleted. */
		DELETED,
		/** The row is gone from the ledger; the measure stays until it is asked for. */
		MISSING,
		/** Both sides changed it; it is left as it is. */
		CONFLICT,
		/** It cannot go into the model; it is left as it is. */
		REFUSED;

		/** Returns whether somebody has to decide. */
		public boolean isOpen() {
			return this == MISSING || this == CONFLICT || this == REFUSED;
		}

		/** Returns the name by which messages call it. */
		String id() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}
	}
}
