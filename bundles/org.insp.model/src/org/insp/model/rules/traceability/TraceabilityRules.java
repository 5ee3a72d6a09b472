/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.traceability;

import java.util.List;

import org.insp.model.check.Rule;

/** Rules on the way from a finding to its measures and back. */
public final class TraceabilityRules {

	/** The rules, in the order of the catalogue. */
	public static final List<Rule<?>> ALL = List.of(new FindingWithoutMeasure(), new ManifestationUncovered(), new MeasureWithoutFinding(),
			new UnlinkedPledge(), new VerbatimChanged(), new FindingUnclaimed(), new PriorRoundUnaddressed(),
			new RiskAcceptanceIncomplete(), new RiskAcceptanceExpired(),
			new SharedMeasure(), new DuplicateMeasure());

	private TraceabilityRules() {
	}
}
