/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.structure;

import org.insp.model.Field;
import org.insp.model.FieldHolder;
import org.insp.model.Finding;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.fields.PlaceFields;

/** An element lacks a field that the policy demands. */
final class FieldMissing extends Rule<FieldHolder> {

	FieldMissing() {
		super("field-missing", Severity.WARNING, FieldHolder.class);
	}

	@Override
	protected void check(FieldHolder element, RuleContext context) {
		var missing = context.fields().of(element.eClass()).stream()
				.filter(field -> field.isRequired() && isMissing(element, field)).map(Field::getName).toList();
		if (!missing.isEmpty()) {
			// where other fields are given, the place is the element, not the first of them
			context.report(element, element.getFields().isEmpty() ? Literals.FIELD_HOLDER__FIELDS : null, element, missing,
					missing.get(0));
		}
	}

	/** A finding may say it for its recommendations, or each of these for itself; where nobody does, the finding lacks it. */
	private static boolean isMissing(FieldHolder element, Field field) {
		if (PlaceFields.value(element, field).isPresent()) {
			return false;
		} else if (element.eContainer() instanceof Finding finding) {
			return PlaceFields.value(finding, field).isEmpty() && isSaidByAny(finding, field);
		}
		return !(element instanceof Finding finding) || !isSaidByAny(finding, field);
	}

	private static boolean isSaidByAny(Finding finding, Field field) {
		return finding.getItems().stream().anyMatch(item -> PlaceFields.value(item, field).isPresent());
	}
}
