/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.cli.check.Checked;
import org.insp.cli.check.Finding;
import org.insp.model.Language;
import org.insp.model.Severity;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;

/** The report for people: each finding with its line and a caret under the place, and a summary at the end. */
final class TextReport implements Report {

	private static final String RESET = "\u001b[0m";
	private static final String BOLD = "\u001b[1m";
	private static final String GREEN = "\u001b[1;32m";

	private final boolean coloured;

	TextReport(boolean coloured) {
		this.coloured = coloured;
	}

	@Override
	public void write(Checked checked, Writer out) throws IOException {
		for (var model : checked.models()) {
			for (var finding : model.findings()) {
				write(finding, model.language(), out);
			}
		}
		if (!checked.models().isEmpty()) {
			out.write(summary(checked) + '\n');
		}
	}

	private void write(Finding finding, Language language, Writer out) throws IOException {
		var place = Excerpt.shown(finding.file()) + ':' + finding.start().line() + ':' + finding.start().column() + ':';
		var severity = ElementLabels.term(finding.severity(), language) + ':';
		out.write(in(BOLD, place) + ' ' + in(colour(finding.severity()), severity) + ' ' + Excerpt.shown(finding.message()) + " ["
				+ finding.rule() + "]\n");
		var number = String.format(Locale.ROOT, "%5d | ", finding.start().line());
		var shown = Excerpt.of(finding);
		out.write(number + shown.line() + '\n');
		out.write(" ".repeat(number.length() - 2) + "| " + shown.indent() + in(GREEN, shown.marker()) + '\n');
	}

	private static String summary(Checked checked) {
		var texts = MessageBundle.of(TextReport.class, checked.language());
		var dates = checked.dates().stream().map(Object::toString).collect(Collectors.joining(texts.get("list")));
		return texts.get("summary", count(texts, "models", checked.models().size()), count(texts, "files", checked.files()), dates,
				Stream.of(Severity.ERROR, Severity.WARNING, Severity.INFO).map(s -> count(texts, s.getLiteral(), checked.count(s)))
						.collect(Collectors.joining(texts.get("list"))));
	}

	private static String count(MessageBundle texts, String what, long number) {
		return texts.get(what + (number == 1 ? ".one" : ".many"), number);
	}

	private static String colour(Severity severity) {
		return switch (severity) {
			case ERROR -> "\u001b[1;31m";
			case WARNING -> "\u001b[1;33m";
			default -> "\u001b[1;36m";
		};
	}

	private String in(String colour, String text) {
		return coloured ? colour + text + RESET : text;
	}
}
