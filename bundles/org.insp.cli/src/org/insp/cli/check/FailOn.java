/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.check;

import org.insp.model.Severity;

/** From which severity on a finding makes the command fail. */
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

	/** Whether a finding is grave enough. */
	public boolean isReachedBy(ReportedProblem problem) {
		return least != null && problem.severity().compareTo(least) >= 0;
	}
}
