/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.report;

import org.insp.cli.check.FailOn;

/** The formats of a report. */
public enum ReportFormat {
	TEXT {
		@Override
		public Report report(FailOn failOn, boolean coloured) {
			return new TextReport(coloured);
		}
	},
	JSON {
		@Override
		public Report report(FailOn failOn, boolean coloured) {
			return new JsonReport();
		}
	},
	SARIF {
		@Override
		public Report report(FailOn failOn, boolean coloured) {
			return new SarifReport();
		}
	},
	JUNIT {
		@Override
		public Report report(FailOn failOn, boolean coloured) {
			return new JUnitReport(failOn);
		}
	},
	CODEQUALITY {
		@Override
		public Report report(FailOn failOn, boolean coloured) {
			return new CodeQualityReport();
		}
	};

	/**
	 * The report of this format.
	 *
	 * @param failOn what counts as failed, for formats that know failures
	 * @param coloured whether colours may be used, for formats that know colours
	 */
	public abstract Report report(FailOn failOn, boolean coloured);
}
