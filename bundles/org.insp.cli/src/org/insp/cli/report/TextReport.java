/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.cli.check.CheckResult;
import org.insp.cli.check.ReportedProblem;
import org.insp.model.Language;
import org.insp.model.Severity;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;

/** The report for people: each problem with its line and a caret under the region, and a summary at the end. */
final class TextReport implements CheckReport {

	private static final String RESET = "\u001b[0m";
	private static final String BOLD = "\u001b[1m";
	private static final String GREEN = "\u001b[1;32m";

	private final boolean coloured;

	TextReport(boolean coloured) {
		this.coloured = coloured;
	}

	@Override
	public void write(CheckResult result, Writer out) throws IOException {
		for (var model : result.models()) {
			for (var problem : model.messages()) {
				write(problem, model.language(), out);
			}
		}
		if (!result.models().isEmpty()) {
			out.write(summary(result) + '\n');
		}
	}

	private void write(ReportedProblem problem, Language language, Writer out) throws IOException {
		var place = Excerpt.printable(problem.file()) + ':' + problem.start().line() + ':' + problem.start().column() + ':';
		var severity = ElementLabels.term(problem.severity(), language) + ':';
		out.write(in(BOLD, place) + ' ' + in(colour(problem.severity()), severity) + ' ' + Excerpt.printable(problem.message()) + " ["
				+ problem.rule() + "]\n");
		var number = String.format(Locale.ROOT, "%5d | ", problem.start().line());
		var excerpt = Excerpt.of(problem);
		out.write(number + excerpt.line() + '\n');
		out.write(" ".repeat(number.length() - 2) + "| " + excerpt.indent() + in(GREEN, excerpt.marker()) + '\n');
	}

	private static String summary(CheckResult result) {
		var texts = MessageBundle.of(TextReport.class, result.language());
		var dates = result.dates().stream().map(Object::toString).collect(Collectors.joining(texts.get("list")));
		return texts.get("summary", count(texts, "models", result.models().size()), count(texts, "files", result.files()), dates,
				Stream.of(Severity.ERROR, Severity.WARNING, Severity.INFO).map(s -> count(texts, s.getLiteral(), result.count(s)))
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
