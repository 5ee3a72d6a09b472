/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.check;

import org.insp.model.Severity;

/** The least severity of a problem that makes the command fail. */
public enum FailOn {
	/** Errors do. */
	ERROR(Severity.ERROR),
	/** Errors and warnings do. */
	WARNING(Severity.WARNING),
	/** Whatever is found does. */
	INFO(Severity.INFO),
	/** Nothing that is found does. */
	NEVER(null);

	private final Severity least;

	FailOn(Severity least) {
		this.least = least;
	}

	/** Returns whether a problem makes the command fail. */
	public boolean isReachedBy(ReportedProblem problem) {
		return least != null && problem.severity().compareTo(least) >= 0;
	}
}
