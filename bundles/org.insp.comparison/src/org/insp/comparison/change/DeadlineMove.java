/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.comparison.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A deadline that is another one.
 *
 * @param from the day until which it was
 * @param to the day until which it is
 * @param extensions how many extensions the newer version records for the work, this one included
 * @param approvedBy who approved the newest extension; empty if nobody did
 */
public record DeadlineMove(LocalDate from, LocalDate to, int extensions, String approvedBy) {

	/** Returns by how many calendar days it is later; negative if it is earlier. */
	public long days() {
		return ChronoUnit.DAYS.between(from, to);
	}
}
