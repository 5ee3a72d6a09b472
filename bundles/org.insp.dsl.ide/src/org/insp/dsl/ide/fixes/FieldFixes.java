/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.insp.dsl.naming.NameSyntax;
import org.insp.dsl.text.TextEdit;
import org.insp.model.Field;
import org.insp.model.FieldHolder;
import org.insp.model.FieldTarget;
import org.insp.model.FieldValue;
import org.insp.model.InspPackage.Literals;
import org.insp.model.check.Phrase;
import org.insp.model.text.NearestWords;

/** Fixes for the fields of the place. */
final class FieldFixes {

	private FieldFixes() {
	}

	static Map<String, Fix> all() {
		var fixes = new LinkedHashMap<String, Fix>();
		fixes.put("field-missing", FieldFixes::missing);
		fixes.put("field-value", new ReplaceValue<>(FieldValue.class, FieldFixes::choices));
		fixes.put("field-unknown", new ReplaceValue<>(FieldValue.class, (value, context) -> words(phrase(context, 2), "near", 0)));
		fixes.put("field-incomplete", FieldFixes::target);
		return fixes;
	}

	/** Adds the fields with placeholders. */
	private static Stream<TextChange> missing(FixContext context) {
		var placeholder = Syntax.text(Syntax.PLACEHOLDER);
		return context.element(FieldHolder.class).map(element -> context
				.insertClauses(element, ((List<?>) context.arguments().get(1)).stream()
						.map(name -> context.clause(element, "field", NameSyntax.word(name.toString()) + ' ' + placeholder)).toList())
				.withSelection(Syntax.PLACEHOLDER)).stream();
	}

	/** The choices, those first that come near what is written. */
	private static Stream<String> choices(FieldValue value, FixContext context) {
		var objection = phrase(context, 2);
		return objection.key().equals("choice")
				? words(objection, "choice", 1).sorted(NearestWords.order(objection.arguments().get(0).toString()))
				: Stream.empty();
	}

	private static Stream<String> words(Phrase phrase, String key, int index) {
		return phrase.key().equals(key)
				? ((List<?>) phrase.arguments().get(index)).stream().map(word -> NameSyntax.word(word.toString()))
				: Stream.empty();
	}

	private static Phrase phrase(FixContext context, int index) {
		return (Phrase) context.arguments().get(index);
	}

	/** Says that findings have the field. */
	private static Stream<TextChange> target(FixContext context) {
		return context.element(Field.class).filter(field -> field.getTargets().isEmpty())
				.flatMap(field -> context.insertAfter(field, context.syntax(field).clause("on", context.syntax(field)
						.value(FieldTarget.FINDING)), Literals.NAMED_ELEMENT__NAME, Literals.TITLED_ELEMENT__TITLE))
				.stream();
	}

	/** Writes the keyword before the name of a field. */
	static Stream<TextChange> head(FixContext context) {
		var keyword = new Syntax(context.problem().vocabulary()).keyword("field") + ' ';
		var edit = new TextEdit(context.problem().region().offset(), 0, keyword);
		return Stream.of(new TextChange("replace", List.of(context.text(), keyword + context.text()),
				Map.of(context.file(), List.of(edit)), ""));
	}
}
