/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.insp.report.format.ReportFormat;
import org.insp.report.kind.ReportKind;
import org.insp.report.template.FormFile;
import org.insp.ui.InspUi;
import org.insp.ui.pictures.ModelChoice;

/**
 * The reports that are to be written, and the folder for them.
 *
 * @param models of which models
 * @param kinds which reports
 * @param format as what; empty for the usual format of each
 * @param folder below which folder; it may not exist yet
 * @param template the form of the office that is filled; empty for the usual look
 * @param measures the names of the measures that they are about alone; empty for all
 */
record ReportRequest(List<ModelChoice> models, List<ReportKind> kinds, Optional<ReportFormat> format, Path folder,
		Optional<Path> template, Optional<Set<String>> measures) {

	/** The format of a report: that of the form, where one is filled. */
	ReportFormat format(ReportKind kind) {
		return template.flatMap(form -> FormFile.format(form.toString())).or(() -> format).orElse(kind.usualFormat());
	}

	/** The file of one of the filled copies of a form. */
	static Path copy(Path file, String copy) {
		var name = String.valueOf(file.getFileName());
		int end = name.lastIndexOf('.');
		return copy.isEmpty() ? file : file.resolveSibling(name.substring(0, end) + '-' + copy + name.substring(end));
	}

	/** The file of a report: of several models each has a folder of its own, but for what is about all. */
	Path file(ReportKind kind, ModelChoice model) {
		var below = models.size() == 1 || kind.isOverAll() ? folder : folder.resolve(model.location());
		return below.resolve(kind.title(InspUi.language()) + '.' + format(kind).extension());
	}
}
