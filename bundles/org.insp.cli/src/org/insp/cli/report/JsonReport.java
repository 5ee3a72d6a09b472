/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.insp.cli.Version;
import org.insp.cli.check.Checked;
import org.insp.cli.check.CheckedModel;
import org.insp.cli.check.Finding;
import org.insp.model.Severity;

/**
 * The report for scripts. Its shape is that of the records below; members may be added in later versions, and {@code format} changes
 * when one goes or changes its meaning. Lines and columns are counted from 1, columns in code points, ends are exclusive.
 */
final class JsonReport implements Report {

	private static final String FORMAT = "insp-check-1";

	/** The whole. */
	record Document(String format, String version, List<Model> models, Summary summary) {
	}

	/** A model: its folder or file, the language of its messages, its reference date. */
	record Model(String path, String language, String on, List<String> files, List<Problem> problems) {
	}

	/** A problem; element is absent where the language itself objects. */
	record Problem(String file, int line, int column, int endLine, int endColumn, String severity, String rule, String message,
			Element element) {
	}

	/** What a problem is about: its class in the metamodel, its qualified name, what identifies it in its file. */
	record Element(String kind, String name, String fragment) {
	}

	/** Totals. */
	record Summary(int models, int files, long errors, long warnings, long infos) {
	}

	@Override
	public void write(Checked checked, Writer out) throws IOException {
		var summary = new Summary(checked.models().size(), checked.files(), checked.count(Severity.ERROR), checked.count(Severity.WARNING),
				checked.count(Severity.INFO));
		Json.write(new Document(FORMAT, Version.number(), checked.models().stream().map(JsonReport::model).toList(), summary), out);
	}

	private static Model model(CheckedModel model) {
		return new Model(model.root(), model.language().getLiteral(), model.on().toString(), model.files(),
				model.findings().stream().map(JsonReport::problem).toList());
	}

	private static Problem problem(Finding f) {
		return new Problem(f.file(), f.start().line(), f.start().column(), f.end().line(), f.end().column(), f.severity().getLiteral(),
				f.rule(), f.message(), f.element().map(e -> new Element(e.kind(), e.name(), e.fragment())).orElse(null));
	}
}
