/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.template;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import org.insp.report.format.ReportFormat;

/**
 * An office's own form, a workbook or a document with placeholders in double braces. Nothing in it is executed: a placeholder is a name.
 */
public final class FormFile {

	private final ReportFormat format;
	private final byte[] content;

	/**
	 * @param format {@link ReportFormat#XLSX} or {@link ReportFormat#DOCX}
	 * @param content its bytes
	 */
	public FormFile(ReportFormat format, byte[] content) {
		this.format = format;
		this.content = content.clone();
	}

	/** Returns its format. */
	public ReportFormat format() {
		return format;
	}

	/** Returns the format of a form by the name of its file; empty for other files. */
	public static Optional<ReportFormat> format(String name) {
		var lower = name.toLowerCase(Locale.ROOT);
		return lower.endsWith(".xlsx") ? Optional.of(ReportFormat.XLSX)
				: lower.endsWith(".docx") ? Optional.of(ReportFormat.DOCX)
				: Optional.empty();
	}

	/**
	 * Returns the filled form.
	 *
	 * @throws TemplateException if there is a mistake in it
	 */
	public byte[] fill(TemplateData data) throws IOException, TemplateException {
		return format == ReportFormat.XLSX ? new WorkbookTemplate(data).fill(content) : new DocumentTemplate(data).fill(content);
	}
}
