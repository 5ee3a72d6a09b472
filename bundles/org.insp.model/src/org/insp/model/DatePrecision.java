/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model;

/** The precision with which a date or a deadline is written. */
public enum DatePrecision {
	/** A day. */
	DAY,
	/** Ten days of a month (上旬, 中旬, 下旬), whose last day counts. */
	TEN_DAYS,
	/** A month, whose last day counts. */
	MONTH,
	/** A quarter, whose last day counts. */
	QUARTER,
	/** A half-year, whose last day counts. */
	HALF_YEAR,
	/** A year, whose last day counts. */
	YEAR,
	/** A number of days or months after an event. */
	RELATIVE,
	/** A deadline that comes again and again. */
	RECURRING,
	/** Text from which no day can be reckoned. */
	TEXT
}
