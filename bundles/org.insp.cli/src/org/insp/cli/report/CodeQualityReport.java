/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.report;

import java.io.IOException;
import java.io.Writer;

import org.insp.cli.check.CheckResult;
import org.insp.cli.check.Fingerprints;
import org.insp.cli.check.ReportedProblem;
import org.insp.model.Severity;

import com.google.gson.annotations.SerializedName;

/** The report for GitLab's Code Quality. */
final class CodeQualityReport implements CheckReport {

	/** An entry of GitLab's format. */
	record Issue(String description, @SerializedName("check_name") String checkName, String fingerprint, String severity,
			Location location) {
	}

	/** The location of an entry. */
	record Location(String path, LineRange lines) {
	}

	/** First and last line. */
	record LineRange(int begin, int end) {
	}

	@Override
	public void write(CheckResult result, Writer out) throws IOException {
		var fingerprints = new Fingerprints();
		JsonOutput
				.write(result.problems().map(f -> new Issue(f.message(), f.rule(), fingerprints.of(f), severity(f.severity()), location(f)))
						.toList(), out);
	}

	private static Location location(ReportedProblem problem) {
		var path = problem.file().startsWith("./") ? problem.file().substring(2) : problem.file();
		return new Location(path, new LineRange(problem.start().line(), problem.end().line()));
	}

	private static String severity(Severity severity) {
		return switch (severity) {
			case ERROR -> "major";
			case WARNING -> "minor";
			default -> "info";
		};
	}
}
