/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.report;

import org.insp.cli.check.FailOn;

/** The formats of a report. */
public enum CheckFormat {
	/** Lines for a person, with excerpts of the files. */
	TEXT {
		@Override
		public CheckReport report(FailOn failOn, boolean coloured) {
			return new TextReport(coloured);
		}
	},
	/** A document of our own for scripts. */
	JSON {
		@Override
		public CheckReport report(FailOn failOn, boolean coloured) {
			return new JsonReport();
		}
	},
	/** SARIF 2.1.0, which code scanning reads. */
	SARIF {
		@Override
		public CheckReport report(FailOn failOn, boolean coloured) {
			return new SarifReport();
		}
	},
	/** JUnit's XML, which every CI server shows. */
	JUNIT {
		@Override
		public CheckReport report(FailOn failOn, boolean coloured) {
			return new JUnitReport(failOn);
		}
	},
	/** GitLab's Code Quality report. */
	CODEQUALITY {
		@Override
		public CheckReport report(FailOn failOn, boolean coloured) {
			return new CodeQualityReport();
		}
	};

	/**
	 * Returns the report of this format.
	 *
	 * @param failOn the threshold of failures, for formats that have them
	 * @param coloured whether to use colours, for formats that have them
	 */
	public abstract CheckReport report(FailOn failOn, boolean coloured);
}
