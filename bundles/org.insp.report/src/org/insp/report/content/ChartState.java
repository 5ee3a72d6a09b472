/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.content;

/** The state of work in a chart, by which it is coloured, in the order in which parts of a bar stand. */
public enum ChartState {
	/** The work is done. */
	DONE,
	/** The work is open, and its deadline far or unknown. */
	OPEN,
	/** The deadline is near. */
	SOON,
	/** The deadline is very near. */
	URGENT,
	/** The deadline has passed. */
	OVERDUE,
	/** The work is given up. */
	DROPPED
}
