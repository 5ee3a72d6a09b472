/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.totals;

import java.util.List;

import org.insp.model.check.Rule;

/** Rules on declared and counted totals. */
public final class TotalsRules {

	/** The rules, in the order of the catalogue. */
	public static final List<Rule<?>> ALL = List.of(new DeclaredTotalMismatch(), new StatusSumMismatch(), new PartsMismatch(),
			new TotalsWithoutUnit(), new VotesMismatch());

	private TotalsRules() {
	}
}
