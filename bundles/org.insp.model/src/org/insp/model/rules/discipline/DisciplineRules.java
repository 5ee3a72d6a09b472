/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.discipline;

import java.util.List;

import org.insp.model.check.Rule;

/** Rules on recusal, transfer and disclosure. */
public final class DisciplineRules {

	/** The rules, in the order of the catalogue. */
	public static final List<Rule<?>> ALL = List.of(new RecusalRequired(), new TransferIncomplete(), new WithheldWithoutReason(),
			new RecusalIncomplete());

	private DisciplineRules() {
	}
}
