/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.insp.report.format.ReportFormat;
import org.insp.report.kind.ReportKind;
import org.insp.ui.InspUi;
import org.insp.ui.pictures.ModelChoice;

/**
 * The reports that are to be written, and the folder for them.
 *
 * @param models of which models
 * @param kinds which reports
 * @param format as what; empty for the usual format of each
 * @param folder below which folder; it may not exist yet
 * @param measures the names of the measures that they are about alone; empty for all
 */
record ReportRequest(List<ModelChoice> models, List<ReportKind> kinds, Optional<ReportFormat> format, Path folder,
		Optional<Set<String>> measures) {

	/** The format of a report. */
	ReportFormat format(ReportKind kind) {
		return format.orElse(kind.usualFormat());
	}

	/** The file of a report: of several models each has a folder of its own, but for what is about all. */
	Path file(ReportKind kind, ModelChoice model) {
		var below = models.size() == 1 || kind.isOverAll() ? folder : folder.resolve(model.location());
		return below.resolve(kind.title(InspUi.language()) + '.' + format(kind).extension());
	}
}
