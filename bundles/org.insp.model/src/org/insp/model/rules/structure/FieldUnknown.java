/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.structure;

import java.util.List;

import org.insp.model.Field;
import org.insp.model.FieldValue;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Severity;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.text.NearestWords;

/** An element gives a field that no policy declares for such an element. */
final class FieldUnknown extends Rule<FieldValue> {

	FieldUnknown() {
		super("field-unknown", Severity.WARNING, FieldValue.class);
	}

	@Override
	protected void check(FieldValue value, RuleContext context) {
		if (value.getName() == null || context.fields().declaration(value).isPresent()) {
			return;
		}
		var known = context.fields().of(value.eContainer().eClass()).stream().map(Field::getName).toList();
		context.report(value, Literals.FIELD_VALUE__NAME, value.getName(), value.eContainer(), advice(value, known));
	}

	private static Phrase advice(FieldValue value, List<String> known) {
		var near = NearestWords.to(value.getName(), known.stream());
		if (!near.isEmpty()) {
			return Phrase.of("near", near);
		}
		return known.isEmpty() ? Phrase.of("declare", value.getName(), value.eContainer().eClass()) : Phrase.of("known", known);
	}
}
