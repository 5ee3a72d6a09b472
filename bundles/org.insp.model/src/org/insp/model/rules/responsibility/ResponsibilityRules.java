/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.responsibility;

import java.util.List;

import org.insp.model.check.Rule;

/** Rules on who answers for what. */
public final class ResponsibilityRules {

	/** The rules, in the order of the catalogue. */
	public static final List<Rule<?>> ALL = List.of();

	private ResponsibilityRules() {
	}
}
