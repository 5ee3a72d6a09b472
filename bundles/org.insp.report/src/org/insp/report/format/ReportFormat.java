/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.format;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.insp.report.content.Report;

/** The formats in which a report is written. A writer is loaded only when it is used. */
public enum ReportFormat {
	/** A workbook of Excel or WPS. */
	XLSX {
		@Override
		public byte[] write(Report report) throws IOException {
			return new XlsxWriter(report).write();
		}
	},
	/** A document of Word or WPS, in the form of official documents. */
	DOCX {
		@Override
		public byte[] write(Report report) throws IOException {
			return new DocxWriter(report).write();
		}
	},
	/** A page for a browser, and for paper. */
	HTML {
		@Override
		public byte[] write(Report report) throws IOException {
			return HtmlReportWriter.write(report);
		}
	},
	/** Markdown. */
	MD {
		@Override
		public byte[] write(Report report) {
			return MarkdownWriter.write(report);
		}
	},
	/** PDF, made of the workbook or the document by the LibreOffice that is installed. */
	PDF {
		@Override
		public byte[] write(Report report) throws IOException {
			boolean isSheet = report.page().isLandscape() && report.tables().count() == 1;
			var source = isSheet ? XLSX : DOCX;
			return PdfConversion.on(System.getenv("PATH")).convert(source.write(report), source.extension());
		}
	},
	/** The tables alone, for other programs. */
	CSV {
		@Override
		public byte[] write(Report report) {
			return CsvWriter.write(report);
		}
	};

	/** Returns the ending of file names, without a dot. */
	public String extension() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Returns the format that the ending of a file name says. */
	public static Optional<ReportFormat> of(String fileName) {
		var name = fileName.toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter(format -> name.endsWith('.' + format.extension())).findFirst();
	}

	/** Returns the endings of file names of all formats, each with its dot. */
	public static String extensions() {
		return Arrays.stream(values()).map(format -> '.' + format.extension()).collect(Collectors.joining(" "));
	}

	/** Returns whether files of this format are text. */
	public boolean isText() {
		return this == CSV || this == HTML || this == MD;
	}

	/**
	 * Writes a report. The same report always gives the same bytes, but for PDF, in which LibreOffice writes when it was made.
	 *
	 * @throws IOException if the format cannot hold the report
	 */
	public abstract byte[] write(Report report) throws IOException;
}
