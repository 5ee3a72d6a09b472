/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.insp.model.Duration;
import org.insp.model.DurationUnit;

/** What is reckoned of a duration that may have a fraction or be approximate: 2.5个月, 约2个月. */
public final class Durations {

	private static final BigDecimal DAYS_OF_A_MONTH = BigDecimal.valueOf(30);

	private Durations() {
	}

	/** Returns whether a duration says how long it is to the day; an approximate one, or two months and a half, does not. */
	public static boolean isExact(Duration duration) {
		return !duration.isApproximate() && duration.getAmount().stripTrailingZeros().scale() <= 0;
	}

	/** Returns whether a duration has both its number and its unit, so that an end follows from it. */
	public static boolean isComplete(Duration duration) {
		return duration != null && duration.getAmount() != null && duration.getUnit() != DurationUnit.UNSPECIFIED;
	}

	/** Returns the whole months, or the days, of which one that has begun counts. */
	static int whole(Duration duration) {
		var rounding = duration.getUnit() == DurationUnit.MONTHS ? RoundingMode.DOWN : RoundingMode.CEILING;
		return duration.getAmount().setScale(0, rounding).intValueExact();
	}

	/** Returns the days of the month that is no whole one: half a month has fifteen. */
	static int daysOver(Duration duration) {
		return duration.getUnit() == DurationUnit.MONTHS
				? duration.getAmount().remainder(BigDecimal.ONE).multiply(DAYS_OF_A_MONTH).setScale(0, RoundingMode.HALF_UP).intValue()
				: 0;
	}
}
