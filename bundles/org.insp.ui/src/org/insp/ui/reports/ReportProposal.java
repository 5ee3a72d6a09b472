/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.insp.report.kind.ReportKind;

/**
 * What a view proposes to write.
 *
 * @param kind the report; empty for those of the last time
 * @param files files of the plans that are checked at first; none for those that are selected or edited
 * @param measures the names of the measures that it is about alone; empty for all
 */
record ReportProposal(Optional<ReportKind> kind, List<Path> files, Optional<Set<String>> measures) {

	/** No view proposes anything. */
	static final ReportProposal NONE = new ReportProposal(Optional.empty(), List.of(), Optional.empty());
}
