/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.insp.dsl.edits.SourceBlock;
import org.insp.dsl.edits.SourceText;
import org.insp.dsl.edits.Syntax;
import org.insp.dsl.naming.NameSyntax;
import org.insp.dsl.text.TextEdit;
import org.insp.model.ColumnSetting;
import org.insp.model.Field;
import org.insp.model.FieldHolder;
import org.insp.model.FieldTarget;
import org.insp.model.FieldValue;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.Policy;
import org.insp.model.check.Phrase;
import org.insp.model.fields.PlaceFields;
import org.insp.model.text.NearestWords;

/** Fixes for the fields of the place. */
final class FieldFixes {

	/** What stands between two columns. */
	private static final String COMMAS = ",，、";
	private static final String SEPARATORS = COMMAS + " \t\r\n";

	private FieldFixes() {
	}

	static Map<String, Fix> all() {
		var fixes = new LinkedHashMap<String, Fix>();
		fixes.put("field-missing", FieldFixes::missing);
		fixes.put("field-value", new ReplaceValue<>(FieldValue.class, FieldFixes::choices));
		fixes.put("field-unknown", new ReplaceValue<>(FieldValue.class, (value, context) -> words(phrase(context, 2), "near", 0)));
		fixes.put("column-field-unknown",
				new ReplaceValue<>(ColumnSetting.class, (column, context) -> words(phrase(context, 1), "near", 0)));
		fixes.put("field-incomplete", FieldFixes::target);
		fixes.put("column-set-twice", FieldFixes::deleteColumn);
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

	/** Deletes a column that the list has already, with the comma behind it or else the one before it. */
	private static Stream<TextChange> deleteColumn(FixContext context) {
		return context.element(ColumnSetting.class).filter(column -> phrase(context, 0).key().equals("shown")).map(column -> {
			var leaves = SourceBlock.leaves(column);
			var text = SourceText.of(context.file()).text();
			int end = leaves.get(leaves.size() - 1).getEndOffset();
			int start = leaves.get(0).getOffset();
			var name = text.substring(start, end);
			int comma = SourceText.of(context.file()).skipBlanks(end);
			if (comma < text.length() && COMMAS.indexOf(text.charAt(comma)) >= 0) {
				end = comma + 1;
			} else {
				while (start > 0 && SEPARATORS.indexOf(text.charAt(start - 1)) >= 0) {
					start--;
				}
			}
			return new TextChange("delete", List.of(name),
					Map.of(context.file(), List.of(new TextEdit(start, end - start, ""))), "");
		}).stream();
	}

	/** Says that findings have the field. */
	private static Stream<TextChange> target(FixContext context) {
		return context.element(Field.class).filter(field -> field.getTargets().isEmpty())
				.flatMap(field -> context.insertAfter(field, context.syntax(field).clause("on", context.syntax(field)
						.value(FieldTarget.FINDING)), Literals.NAMED_ELEMENT__NAME, Literals.TITLED_ELEMENT__TITLE))
				.stream();
	}

	/** Writes the keyword and the name of a field in the place of its heading. */
	static Stream<TextChange> head(FixContext context) {
		if (!SyntaxFixes.argument(context, 3).isEmpty()) {
			// the field of another element
			return Stream.empty();
		}
		return SyntaxFixes.replace(context, new Syntax(context.problem().vocabulary())
				.clause("field", SyntaxFixes.argument(context, 2).isEmpty() ? context.text() : SyntaxFixes.argument(context, 2)));
	}

	/** Writes the keyword before the name of a field. */
	static Stream<TextChange> keyword(FixContext context) {
		return SyntaxFixes.replace(context, new Syntax(context.problem().vocabulary()).clause("field", NameSyntax.word(context.text())));
	}

	/** Writes a column of the place as a field, which the policy of the model declares then, or as a remark. */
	static Stream<TextChange> undeclared(FixContext context) {
		var region = context.problem().region();
		var source = SourceText.of(context.file());
		int value = source.skipBlanks(region.offset() + region.length());
		var plain = SyntaxFixes.argument(context, 5);
		var written = SyntaxFixes.argument(context, 2);
		int end = Stream.of(written, plain).filter(text -> source.text().startsWith(text, value)).mapToInt(text -> value + text.length())
				.findFirst().orElse(-1);
		if (end < 0) {
			return Stream.empty();
		}
		var syntax = new Syntax(context.problem().vocabulary());
		var field = replacement(context, end, syntax.clause("field", SyntaxFixes.argument(context, 3) + ' ' + written));
		var colon = syntax.vocabulary() == Language.ZH ? "：" : ": ";
		return Stream.of(declaration(context, region.offset()).map(field::and).orElse(field),
				replacement(context, end, syntax.clause("note", Syntax.text(context.text() + colon + plain))));
	}

	private static TextChange replacement(FixContext context, int end, String text) {
		int offset = context.problem().region().offset();
		return TextChange.replacement(context.file(), SourceText.of(context.file()).text().substring(offset, end),
				new TextEdit(offset, end - offset, text));
	}

	/** Declares the field in the own policy of the model, if it has one. */
	private static Optional<TextChange> declaration(FixContext context, int offset) {
		var policies = context.modelContext().all(Policy.class).filter(context.modelContext()::isOwn).toList();
		var leaf = NodeModelUtils.findLeafNodeAtOffset(context.file().getParseResult().getRootNode(), offset);
		var element = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		var target = element == null ? Optional.<FieldTarget>empty() : PlaceFields.target(element.eClass());
		return policies.size() != 1
				? Optional.empty()
				: target.map(type -> {
					var policy = policies.get(0);
					var syntax = context.syntax(policy);
					return context.insertClauses(policy, "field",
							SyntaxFixes.argument(context, 3) + ' ' + syntax.clause("on", syntax.value(type)));
				});
	}
}
