/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.settings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.insp.model.ColumnSetting;
import org.insp.model.Field;
import org.insp.model.FieldTarget;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Policy;
import org.insp.model.Severity;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.text.NearestWords;

/** A policy makes a column of a field that neither it nor a policy that it extends declares for what stands in a ledger. */
final class ColumnFieldUnknown extends Rule<ColumnSetting> {

	private static final Set<FieldTarget> ROWS = Set.of(FieldTarget.FINDING, FieldTarget.MEASURE, FieldTarget.STEP);

	ColumnFieldUnknown() {
		super("column-field-unknown", Severity.WARNING, ColumnSetting.class);
	}

	@Override
	protected void check(ColumnSetting column, RuleContext context) {
		if (column.getField() == null || !(column.eContainer() instanceof Policy policy)) {
			return;
		}
		var known = fields(policy);
		if (!known.contains(column.getField())) {
			var near = NearestWords.to(column.getField(), known.stream());
			context.report(column, Literals.COLUMN_SETTING__FIELD, column.getField(), near.isEmpty()
					? known.isEmpty()
							? Phrase.of("declare", column.getField(), FieldTarget.MEASURE)
							: Phrase.of("known", List.copyOf(known))
					: Phrase.of("near", near));
		}
	}

	/** The fields that columns can show: those of the policy and of the policies it extends. */
	private static Set<String> fields(Policy policy) {
		var chain = new LinkedHashSet<Policy>();
		for (var next = policy; next != null && !next.eIsProxy() && chain.add(next);) {
			next = next.getBase();
		}
		var names = new LinkedHashSet<String>();
		chain.stream().flatMap(each -> each.getFields().stream())
				.filter(field -> field.getName() != null && field.getTargets().stream().anyMatch(ROWS::contains))
				.map(Field::getName).forEach(names::add);
		return names;
	}
}
