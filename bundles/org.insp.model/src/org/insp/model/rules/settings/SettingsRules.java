/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.settings;

import java.util.List;

import org.insp.model.check.Rule;

/** Rules on policies, calendars and allowances. */
public final class SettingsRules {

	/** The rules, in the order of the catalogue. */
	public static final List<Rule<?>> ALL =
			List.of(new AllowWithoutReason(), new UnusedAllow(), new UnknownRule(), new LanguageErrorSetting(), new UnknownWord(),
					new CalendarYearMissing(), new NoPolicy(), new PolicyAmbiguous(), new RuleSetTwice(), new AmbiguousImport(),
					new FieldIncomplete(), new ColumnFieldUnknown(), new ColumnSetTwice());

	private SettingsRules() {
	}
}
