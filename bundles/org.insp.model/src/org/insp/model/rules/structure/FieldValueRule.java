/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.insp.model.DatePeriod.Yearly;
import org.insp.model.DateText;
import org.insp.model.Field;
import org.insp.model.FieldHolder;
import org.insp.model.FieldKind;
import org.insp.model.FieldValue;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Severity;
import org.insp.model.UnclearDate;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.fields.FieldNumbers;
import org.insp.model.fields.PlaceFields;

/** A field has a value that it cannot take, or is given twice. */
final class FieldValueRule extends Rule<FieldValue> {

	/** A number that touches its unit: without quotation marks it would have been read as a number, and there is a space between them. */
	/** A day without its year; a period or a deadline without one follows from the plan. */
	private static final Pattern DAY = Pattern.compile("\\d{1,2}月\\d{1,2}[日号]|\\p{Alpha}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{Alpha}{3,9}");
	private static final Pattern QUOTED = Pattern.compile("[^:：]*[0-9][\\p{L}%％]+");

	FieldValueRule() {
		super("field-value", Severity.WARNING, FieldValue.class);
	}

	@Override
	protected void check(FieldValue value, RuleContext context) {
		context.fields().declaration(value).ifPresent(field -> {
			if (isRepeated(value)) {
				context.report(value, Literals.FIELD_VALUE__NAME, value.eContainer(), value.getName(), Phrase.of("twice"));
			}
			for (int i = 0; i < value.getValues().size(); i++) {
				check(value, field, i, context);
			}
		});
	}

	private static boolean isRepeated(FieldValue value) {
		return ((FieldHolder) value.eContainer()).getFields().stream().filter(v -> Objects.equals(v.getName(), value.getName()))
				.findFirst().filter(first -> first != value).isPresent();
	}

	private static void check(FieldValue value, Field field, int index, RuleContext context) {
		var word = value.getValues().get(index);
		if (!PlaceholderText.isPlaceholder(new TextValue(Literals.FIELD_VALUE__VALUES, index, word))) {
			objection(field, word, context.fields()).ifPresent(objection -> context.reportAt(value, Literals.FIELD_VALUE__VALUES, index,
					value.eContainer(), value.getName(), objection));
		}
	}

	private static Optional<Phrase> objection(Field field, String word, PlaceFields fields) {
		var kind = PlaceFields.kind(field);
		if (kind == FieldKind.DATE && DAY.matcher(word).matches() && DateText.valueOf(word).period() instanceof Yearly) {
			return Optional.of(Phrase.of("yearless", word));
		} else if (kind == FieldKind.NUMBER && FieldNumbers.isNumber(word) && QUOTED.matcher(word).matches()) {
			return Optional.of(Phrase.of("quoted", word));
		}
		boolean fits = switch (kind) {
			case CHOICE -> field.getChoices().isEmpty() || field.getChoices().contains(word);
			case NUMBER -> FieldNumbers.isNumber(word);
			case AMOUNT -> FieldNumbers.amount(word).isPresent();
			case DATE -> DateText.valueOf(word).period() != null;
			case PERSON, ORGANIZATION, ACTOR -> fields.actor(kind, word).isPresent();
			case TEXT, UNSPECIFIED -> true;
		};
		var readings = kind == FieldKind.DATE ? UnclearDate.of(word).map(UnclearDate::readings).orElse(List.of()) : List.<LocalDate>of();
		if (!fits && !readings.isEmpty()) {
			return Optional.of(Phrase.of("date-unclear", word, readings.get(0), readings.get(1)));
		}
		return fits ? Optional.empty() : Optional.of(Phrase.of(kind.getLiteral(), word, field.getChoices()));
	}
}
