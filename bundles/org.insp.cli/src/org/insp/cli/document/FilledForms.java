/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.insp.cli.base.CommandFailure;
import org.insp.cli.base.Session;
import org.insp.report.format.PdfConversion;
import org.insp.report.format.ReportFormat;
import org.insp.report.input.ReportInput;
import org.insp.report.kind.ReportKind;
import org.insp.report.template.FormCopies;
import org.insp.report.template.FormFile;
import org.insp.report.template.TemplateException;

/** The copies of an office's own form, filled from models. */
public final class FilledForms {

	private final Session session;
	private final Path file;
	private final ReportKind kind;
	private final FormFile form;
	private final boolean isPdf;

	/**
	 * Reads a form.
	 *
	 * @param session the session
	 * @param file the form
	 * @param kind the report for which it is filled
	 * @param isPdf whether the filled form is wanted as PDF
	 * @throws CommandFailure if forms are not filled for this kind of report, or if the file is neither a workbook nor a document
	 */
	public FilledForms(Session session, Path file, ReportKind kind, boolean isPdf) throws IOException {
		this.session = session;
		this.file = file;
		this.kind = kind;
		this.isPdf = isPdf;
		if (!FormCopies.kinds().contains(kind)) {
			throw new CommandFailure("template-kind", kind.title(session.language()), Arrays.stream(ReportKind.values())
					.filter(FormCopies.kinds()::contains).map(ReportKind::id).collect(Collectors.joining(" ")));
		}
		var format = FormFile.format(String.valueOf(file.getFileName())).orElseThrow(() -> new CommandFailure("template-format", file));
		this.form = new FormFile(format, Files.readAllBytes(file));
	}

	/** Returns the format of the filled forms: that of the form, or PDF. */
	public ReportFormat format() {
		return isPdf ? ReportFormat.PDF : form.format();
	}

	/**
	 * Returns the filled copies for a model by the names of their files.
	 *
	 * @param name what each name begins with
	 * @param input the model
	 * @throws CommandFailure if there is a mistake in the form
	 */
	public Map<String, byte[]> of(String name, ReportInput input) throws IOException {
		var files = new LinkedHashMap<String, byte[]>();
		try {
			for (var copy : FormCopies.filled(form, kind, input).entrySet()) {
				files.put(name + (copy.getKey().isEmpty() ? "" : '-' + copy.getKey()) + '.' + format().extension(),
						content(copy.getValue()));
			}
		} catch (TemplateException e) {
			throw new CommandFailure("template-mistake", file, e.message(session.language()));
		}
		return files;
	}

	private byte[] content(byte[] filled) throws IOException {
		return isPdf
				? PdfConversion.on(session.environment().variables().get("PATH")).convert(filled, form.format().extension())
				: filled;
	}
}
