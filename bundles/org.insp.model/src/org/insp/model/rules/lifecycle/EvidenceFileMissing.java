/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.lifecycle;

import org.insp.model.EvidenceFile;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Severity;
import org.insp.model.check.Judgement;
import org.insp.model.check.Rule;

/** A file that is named as evidence does not exist. */
final class EvidenceFileMissing extends Rule<EvidenceFile> {

	EvidenceFileMissing() {
		super("evidence-file-missing", Severity.WARNING, EvidenceFile.class);
	}

	@Override
	protected void check(EvidenceFile evidence, Judgement judgement) {
		if (judgement.isMissing(evidence)) {
			judgement.report(evidence, Literals.EVIDENCE_FILE__FILE, evidence.getFile());
		}
	}
}
