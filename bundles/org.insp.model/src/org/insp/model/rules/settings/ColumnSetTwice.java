/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.settings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;

import org.insp.model.ColumnKind;
import org.insp.model.ColumnSetting;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Policy;
import org.insp.model.Severity;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A policy makes two columns of the ledger of the same clause or field, or gives two columns the same heading. */
final class ColumnSetTwice extends Rule<Policy> {

	ColumnSetTwice() {
		super("column-set-twice", Severity.WARNING, Policy.class);
	}

	@Override
	protected void check(Policy policy, RuleContext context) {
		Set<Object> shown = new HashSet<>();
		var headings = new HashMap<String, ColumnSetting>();
		for (var column : policy.getColumns()) {
			Object what = column.getField() != null ? column.getField() : column.getKind();
			if (what != ColumnKind.UNSPECIFIED && !shown.add(what)) {
				context.report(column, column.getField() != null ? Literals.COLUMN_SETTING__FIELD : Literals.COLUMN_SETTING__KIND,
						Phrase.of("shown", what));
			} else if (column.getHeading() != null && headings.putIfAbsent(column.getHeading().strip(), column) != null) {
				context.report(column, Literals.COLUMN_SETTING__HEADING, Phrase.of("headed", column.getHeading().strip()));
			}
		}
	}
}
