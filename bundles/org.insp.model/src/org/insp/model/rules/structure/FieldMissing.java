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
		if (element instanceof Finding finding && !finding.getItems().isEmpty()) {
			// its recommendations are followed up, and have the fields
			return;
		}
		var missing = context.fields().of(element.eClass()).stream()
				.filter(field -> field.isRequired() && PlaceFields.value(element, field).isEmpty()).map(Field::getName).toList();
		if (!missing.isEmpty()) {
			// where other fields are given, the place is the element, not the first of them
			context.report(element, element.getFields().isEmpty() ? Literals.FIELD_HOLDER__FIELDS : null, element, missing,
					missing.get(0));
		}
	}
}
