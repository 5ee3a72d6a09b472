/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.settings;

import java.util.HashSet;

import org.insp.model.Field;
import org.insp.model.FieldKind;
import org.insp.model.FieldTarget;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Severity;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.fields.PlaceFields;

/** A policy declares a field and does not say what has it, or which words it takes. */
final class FieldIncomplete extends Rule<Field> {

	FieldIncomplete() {
		super("field-incomplete", Severity.WARNING, Field.class);
	}

	@Override
	protected void check(Field field, RuleContext context) {
		if (field.getTargets().isEmpty()) {
			context.report(field, Literals.FIELD__TARGETS, field.getName(), Phrase.of("target", FieldTarget.FINDING));
		}
		boolean choice = PlaceFields.kind(field) == FieldKind.CHOICE;
		if (choice && field.getChoices().isEmpty()) {
			context.report(field, Literals.FIELD__CHOICES, field.getName(), Phrase.of("choices"));
		} else if (!choice && !field.getChoices().isEmpty()) {
			context.report(field, Literals.FIELD__KIND, field.getName(), Phrase.of("kind", field.getKind()));
		}
		var seen = new HashSet<String>();
		for (int i = 0; i < field.getChoices().size(); i++) {
			if (!seen.add(field.getChoices().get(i))) {
				context.reportAt(field, Literals.FIELD__CHOICES, i, field.getName(), Phrase.of("twice", field.getChoices().get(i)));
			}
		}
	}
}
