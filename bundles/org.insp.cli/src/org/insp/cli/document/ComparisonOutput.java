/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.insp.cli.base.CommandFailure;
import org.insp.cli.base.OutputTarget;
import org.insp.cli.base.Session;
import org.insp.comparison.change.ModelComparison;
import org.insp.comparison.output.ComparisonJson;
import org.insp.comparison.output.ComparisonReport;
import org.insp.comparison.output.ComparisonText;
import org.insp.report.format.ReportFormat;

/** Where and in which form a comparison is written. */
public final class ComparisonOutput {

	/** The forms of a comparison: lines and JSON, and those of every report. */
	public enum Format {
		/** Lines for a person at a terminal. */
		TEXT,
		/** For other programs. */
		JSON,
		/** A page for a browser. */
		HTML,
		/** A document of Word. */
		DOCX,
		/** A workbook of Excel. */
		XLSX,
		/** Markdown. */
		MD,
		/** PDF, by LibreOffice. */
		PDF,
		/** Tables for other programs. */
		CSV;

		private static Optional<Format> of(String fileName) {
			var name = fileName.toLowerCase(Locale.ROOT);
			return name.endsWith(".json") ? Optional.of(JSON)
					: name.endsWith(".txt") ? Optional.of(TEXT)
					: ReportFormat.of(name).map(format -> valueOf(format.name()));
		}
	}

	private final OutputTarget target;
	private final Format format;

	/**
	 * @param session the session
	 * @param path the file, or null for standard output
	 * @param requestedFormat the form that the user names; where there is none the name of the file decides, else it is lines
	 * @throws CommandFailure if the name of the file says nothing that can be written, or a terminal would receive bytes that are no text
	 */
	public ComparisonOutput(Session session, Path path, Optional<Format> requestedFormat) throws CommandFailure {
		this.target = new OutputTarget(session, path);
		var named = requestedFormat.or(() -> Format.of(target.name()));
		if (named.isEmpty() && path != null) {
			throw new CommandFailure("unknown-report-file", path, ".txt .json " + ReportFormat.extensions());
		}
		this.format = named.orElse(Format.TEXT);
		if (target.isTerminal() && (format == Format.DOCX || format == Format.XLSX || format == Format.PDF)) {
			throw new CommandFailure("report-on-terminal", format.name().toLowerCase(Locale.ROOT));
		}
	}

	/**
	 * Writes a comparison.
	 *
	 * @param comparison the comparison
	 * @param before what the older version is called
	 * @param after what the newer version is called
	 */
	public void write(ModelComparison comparison, String before, String after) throws IOException {
		target.write(Map.of("diff." + format.name().toLowerCase(Locale.ROOT), switch (format) {
			case TEXT -> ComparisonText.of(comparison, before, after).getBytes(StandardCharsets.UTF_8);
			case JSON -> ComparisonJson.of(comparison, before, after).getBytes(StandardCharsets.UTF_8);
			default -> ReportFormat.valueOf(format.name()).write(ComparisonReport.of(comparison, before, after));
		}));
	}
}
