/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.commands;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.insp.model.Language;
import org.insp.report.kind.ReportKind;

/** The part of the help on reports that lists their kinds. */
final class ReportHelp {

	private ReportHelp() {
	}

	/** Returns a line for each kind of report. */
	static String kinds(Language language) {
		return Arrays.stream(ReportKind.values())
				.map(kind -> String.format(Locale.ROOT, "  %-18s %s (%s)", kind.id(), kind.title(language), kind.usualFormat().extension()))
				.collect(Collectors.joining("%n"));
	}
}
