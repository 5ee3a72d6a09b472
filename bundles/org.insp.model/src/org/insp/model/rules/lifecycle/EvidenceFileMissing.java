/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.lifecycle;

import org.insp.model.EvidenceFile;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A file that is named as evidence does not exist. */
final class EvidenceFileMissing extends Rule<EvidenceFile> {

	EvidenceFileMissing() {
		super("evidence-file-missing", Severity.WARNING, EvidenceFile.class);
	}

	@Override
	protected void check(EvidenceFile evidence, RuleContext context) {
		if (context.isFileMissing(evidence)) {
			context.report(evidence, Literals.EVIDENCE_FILE__FILE, evidence.getFile());
		}
	}
}
