/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.content;

/** The urgency that a cell shows by its colour. */
public enum Tone {
	/** Nothing to show. */
	NONE,
	/** The deadline has passed. */
	OVERDUE,
	/** The deadline is very near. */
	URGENT,
	/** The deadline is near. */
	SOON,
	/** The work is done. */
	DONE
}
