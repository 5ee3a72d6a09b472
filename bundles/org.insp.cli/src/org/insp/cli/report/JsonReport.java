/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.insp.cli.base.Version;
import org.insp.cli.check.CheckResult;
import org.insp.cli.check.CheckedModel;
import org.insp.cli.check.Fingerprints;
import org.insp.cli.check.ReportedProblem;
import org.insp.model.Severity;

/**
 * The report for scripts. Its structure is that of the records below. Later versions may add members; {@code format} changes when one is
 * removed or changes its meaning. Lines and columns are counted from 1, columns in code points, ends are exclusive.
 */
final class JsonReport implements CheckReport {

	private static final String FORMAT = "insp-check-1";

	/** The document. */
	record Document(String format, String version, List<Model> models, Summary summary) {
	}

	/** A model: its folder or file, the language of its messages, its reference date. */
	record Model(String path, String language, String on, List<String> files, List<Problem> problems) {
	}

	/** A problem; element is absent where the problem is one of the language itself. The fingerprint stays the same when lines move. */
	record Problem(String file, int line, int column, int endLine, int endColumn, String severity, String rule, String message,
			Element element, String fingerprint) {
	}

	/** The element that a problem is about: its class in the metamodel, its qualified name, what identifies it in its file. */
	record Element(String kind, String name, String fragment) {
	}

	/** Totals. */
	record Summary(int models, int files, long errors, long warnings, long infos) {
	}

	@Override
	public void write(CheckResult result, Writer out) throws IOException {
		var summary = new Summary(result.models().size(), result.files(), result.count(Severity.ERROR), result.count(Severity.WARNING),
				result.count(Severity.INFO));
		JsonOutput.write(new Document(FORMAT, Version.number(), result.models().stream().map(JsonReport::model).toList(), summary), out);
	}

	private static Model model(CheckedModel model) {
		var fingerprints = new Fingerprints();
		return new Model(model.root(), model.language().getLiteral(), model.referenceDate().toString(), model.files(),
				model.problems().stream().map(problem -> problem(problem, fingerprints.of(problem))).toList());
	}

	private static Problem problem(ReportedProblem reported, String fingerprint) {
		return new Problem(reported.file(), reported.start().line(), reported.start().column(), reported.end().line(),
				reported.end().column(), reported.severity().getLiteral(),
				reported.rule(), reported.message(),
				reported.element().map(e -> new Element(e.kind(), e.name(), e.fragment())).orElse(null), fingerprint);
	}
}
