/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.insp.dsl.edits.Deletion;
import org.insp.dsl.edits.SourceText;
import org.insp.dsl.edits.Syntax;
import org.insp.dsl.messages.MessageArgument;
import org.insp.dsl.messages.MessageArgument.ClosedValues;
import org.insp.dsl.messages.MessageArgument.Suggestions;
import org.insp.dsl.naming.NameSyntax;
import org.insp.dsl.text.TextEdit;
import org.insp.model.InspPackage;
import org.insp.model.InspPackage.Literals;
import org.insp.model.OutputKind;
import org.insp.model.text.TextSimilarity;

/** Fixes for syntax errors and unresolved names, where the parser knows what was probably meant. */
final class SyntaxFixes {

	private static final int MAX_VALUES = 6;

	private SyntaxFixes() {
	}

	static Map<String, Fix> all() {
		var fixes = new LinkedHashMap<String, Fix>();
		fixes.put("missing-space", context -> replace(context, argument(context, 0) + ' ' + argument(context, 1))
				.filter(r -> context.text().equals(argument(context, 0) + argument(context, 1))));
		fixes.put("misspelt-keyword", context -> replace(context, argument(context, 1)));
		fixes.put("line-form", SyntaxFixes::form);
		fixes.put("heading-word", context -> replace(context, argument(context, 1)));
		fixes.put("other-keyword", context -> replace(context, argument(context, 2)));
		fixes.put("measure-in-finding", MisplacedFixes::measure);
		fixes.put("response-in-measure", context -> replace(context, argument(context, 2)));
		fixes.put("element-in-block", MisplacedFixes::behind);
		fixes.put("transfer-order", MisplacedFixes::order);
		fixes.put("nested-element", context -> replace(context, argument(context, 2)));
		fixes.put("split-name", context -> replace(context, argument(context, 0)));
		fixes.put("name-form", SyntaxFixes::name);
		fixes.put("numbered-reference", context -> replace(context, argument(context, 1)));
		fixes.put("missing-comma", SyntaxFixes::comma);
		fixes.put("strange-colon", SyntaxFixes::colon);
		fixes.put("strange-stop", SyntaxFixes::delete);
		fixes.put("list-mark", SyntaxFixes::deleteWithBlanks);
		fixes.put("stray-brackets", SyntaxFixes::delete);
		fixes.put("stray-post", SyntaxFixes::deleteWithBlanks);
		fixes.put("strange-bracket", SyntaxFixes::bracketsOfBlock);
		fixes.put("pasted-text", PastedTextFixes::lines);
		fixes.put("pasted-lines", PastedTextFixes::lines);
		fixes.put("pasted-row", PastedTextFixes::rows);
		fixes.put("split-text", QuotationMarkFixes::join);
		fixes.put("pasted-document", PastedTextFixes::lines);
		fixes.put("field-head", FieldFixes::head);
		fixes.put("missing-field-keyword", FieldFixes::keyword);
		fixes.put("undeclared-field", FieldFixes::undeclared);
		fixes.put("words-for-name", SyntaxFixes::office);
		fixes.put("percent-status", ProgressFixes::status);
		fixes.put("undated-progress", ProgressFixes::progress);
		fixes.put("milestone-clause", ProgressFixes::step);
		fixes.put("milestone-revised", ProgressFixes::revised);
		fixes.put("output-without-kind", context -> Stream.of(OutputKind.values()).skip(1).limit(MAX_VALUES)
				.flatMap(kind -> replace(context, new Syntax(context.problem().vocabulary()).value(kind) + ' ' + context.text())));
		fixes.put("stray-close", context -> Stream.of(context.problem().region()).map(r -> new TextChange("delete", List.of(context.text()),
				Map.of(context.file(), List.of(Deletion.of(SourceText.of(context.file()), r.offset(), r.offset() + r.length()))), "")));
		fixes.put("strange-quote", QuotationMarkFixes::straight);
		fixes.put("inner-quote", QuotationMarkFixes::inner);
		fixes.put("unclosed-text", QuotationMarkFixes::close);
		fixes.put("unquoted-text", SyntaxFixes::unquoted);
		fixes.put("missing-brace",
				context -> edit(context, context.problem().region().offset() + context.problem().region().length(), 0, " {"));
		fixes.put("missing-braces", SyntaxFixes::braces);
		fixes.put("date-form", SyntaxFixes::date);
		fixes.put("fiscal-year", context -> Stream.of(1, 2, 3).flatMap(i -> replace(context, argument(context, i))));
		fixes.put("ambiguous-date", context -> Stream.of(1, 2).flatMap(i -> replace(context, argument(context, i))));
		fixes.put("no-such-date", SyntaxFixes::lastOfMonth);
		fixes.put("quoted-value", context -> replace(context, context.text().replaceAll("[\"“”]", ""))
				.filter(r -> context.text().matches("[\"“][\\p{L}-]+[\"”]")));
		fixes.put("quoted-name", new NamesByTitle());
		fixes.put("unknown-value", SyntaxFixes::values);
		fixes.put("unknown-name",
				context -> Stream.concat(Stream.concat(replace(context, argument(context, 5)).filter(r -> !argument(context, 5).isEmpty()),
						suggestions(context, 2).flatMap(name -> replace(context, escaped(name)))),
						NewElement.changes(context)));
		fixes.put("ambiguous-name", context -> suggestions(context, 1).flatMap(name -> replace(context, escaped(name))));
		fixes.put("duplicate-name",
				context -> replace(context, context.modelContext().names().next(List.of(argument(context, 0)), argument(context, 0))));
		return fixes;
	}

	/** An argument of the problem as text; empty if there are fewer. */
	static String argument(FixContext context, int index) {
		return typedArgument(context, index).map(MessageArgument::plainText).orElse("");
	}

	private static Optional<MessageArgument> typedArgument(FixContext context, int index) {
		return context.problem().arguments().stream().skip(index).findFirst();
	}

	/** The texts that an argument of the problem suggests; none if it is another argument. */
	private static Stream<String> suggestions(FixContext context, int index) {
		return typedArgument(context, index).filter(Suggestions.class::isInstance).stream()
				.flatMap(suggestions -> ((Suggestions) suggestions).texts().stream());
	}

	private static String escaped(String name) {
		return String.join(".", Arrays.stream(name.split("\\.")).map(NameSyntax::escape).toList());
	}

	/** The clause in its form; a block is set apart from the name before it. */
	private static Stream<TextChange> form(FixContext context) {
		int start = context.problem().region().offset();
		boolean touches = start > 0 && Character.isLetterOrDigit(SourceText.of(context.file()).text().charAt(start - 1));
		return replace(context, (touches && argument(context, 1).startsWith("{") ? " " : "") + argument(context, 1));
	}

	static Stream<TextChange> replace(FixContext context, String text) {
		return text.isBlank() || text.equals(context.text()) ? Stream.empty() : Stream.of(context.replaceValue(text));
	}

	/** An edit whose title shows the text around it. */
	static Stream<TextChange> edit(FixContext context, int offset, int length, String text) {
		var source = SourceText.of(context.file()).text();
		int from = Math.min(offset, context.problem().region().offset());
		int to = Math.max(offset + length, context.problem().region().offset() + context.problem().region().length());
		var before = source.substring(from, to);
		var after = source.substring(from, offset) + text + source.substring(offset + length, to);
		return Stream.of(after.isBlank()
				? new TextChange("delete", List.of(before.strip()),
						Map.of(context.file(), List.of(new TextEdit(offset, length, text))), "")
				: new TextChange("replace", List.of(before.strip(), after.strip()),
						Map.of(context.file(), List.of(new TextEdit(offset, length, text))), ""));
	}

	/** Quotation marks where a text may stand; and the declaration of a name for the words. */
	private static Stream<TextChange> office(FixContext context) {
		var quoted = argument(context, 4).isEmpty() ? Stream.<TextChange>empty() : replace(context, Syntax.text(context.text()));
		var name = context.modelContext().names().isTaken(argument(context, 2))
				? context.modelContext().names().next(List.of(argument(context, 2)), argument(context, 2))
				: argument(context, 2);
		return Stream.concat(quoted, replace(context, name)
				.map(change -> change.and(NewElement.atTopLevel(context, argument(context, 4).isEmpty(), name, context.text()))));
	}

	/** A name made from the number, if it is not taken yet. */
	private static Stream<TextChange> name(FixContext context) {
		var suggested = argument(context, 1);
		if (suggested.isEmpty()) {
			return Stream.empty();
		}
		var name = context.modelContext().names().isTaken(suggested)
				? context.modelContext().names().next(List.of(suggested), suggested)
				: suggested;
		int end = context.problem().region().offset() + context.problem().region().length();
		var source = SourceText.of(context.file()).text();
		boolean before = Character.isLetterOrDigit(source.charAt(Math.max(0, context.problem().region().offset() - 1)));
		boolean after = end < source.length() && !Character.isWhitespace(source.charAt(end));
		return replace(context, (before ? " " : "") + name + (after ? " " : ""));
	}

	private static Stream<TextChange> comma(FixContext context) {
		int end = context.problem().region().offset();
		int start = SourceText.of(context.file()).skipBlanksBack(end);
		return edit(context, start, end - start, new Syntax(context.problem().vocabulary()).listSeparator());
	}

	private static Stream<TextChange> delete(FixContext context) {
		return edit(context, context.problem().region().offset(), context.problem().region().length(), "");
	}

	private static Stream<TextChange> deleteWithBlanks(FixContext context) {
		var source = SourceText.of(context.file());
		int offset = context.problem().region().offset();
		int last = offset + context.problem().region().length();
		boolean touches = offset > 0 && Character.isLetterOrDigit(source.text().charAt(offset - 1));
		int end = touches ? last : source.skipBlanks(last);
		return Stream.of(
				new TextChange("delete", List.of(context.text()), Map.of(context.file(), List.of(new TextEdit(offset, end - offset, ""))),
						""));
	}

	/** Puts a text between quotation marks, and a blank in the place of a colon before it. */
	private static Stream<TextChange> unquoted(FixContext context) {
		var text = context.text().strip();
		var plain = text.replaceFirst("^[:：=＝|｜→－–—-]+\\s*", "");
		return plain.matches("(?s).*[\"“”].*") ? Stream.empty() : replace(context, (plain.equals(text) ? "" : " ") + Syntax.text(plain));
	}

	/** Replaces both brackets of a block: the other begins the line that the message names. */
	private static Stream<TextChange> bracketsOfBlock(FixContext context) {
		if (argument(context, 1).isEmpty()) {
			return Stream.empty();
		}
		var source = SourceText.of(context.file());
		int close = source.skipBlanks(source.startOfLine(Integer.parseInt(argument(context, 1))));
		var edits = List.of(new TextEdit(context.problem().region().offset(), 1, "{"), new TextEdit(close, 1, "}"));
		return Stream.of(new TextChange("replace", List.of(context.text(), "{ … }"), Map.of(context.file(), edits), ""));
	}

	/** Puts braces around the lines that a message names. */
	private static Stream<TextChange> braces(FixContext context) {
		var source = SourceText.of(context.file());
		int head = source.lineEnd(context.problem().region().offset());
		int end = source.lineEnd(source.startOfLine(Integer.parseInt(argument(context, 2))));
		var indent = source.indent(context.problem().region().offset());
		var edits = List.of(new TextEdit(source.codeEnd(head), 0, " {"), new TextEdit(end, 0, source.lineBreak() + indent + "}"));
		return Stream.of(new TextChange("braces", List.of(argument(context, 0)), Map.of(context.file(), edits), ""));
	}

	/** Replaces a colon with a blank, unless one follows already. */
	private static Stream<TextChange> colon(FixContext context) {
		var region = context.problem().region();
		var source = SourceText.of(context.file());
		int end = region.offset() + region.length();
		return edit(context, region.offset(), region.length(), source.skipBlanks(end) > end ? "" : " ")
				.map(r -> r.withTitle("delete", context.text()));
	}

	/** The day that was probably meant, or the phrase as a text. */
	private static Stream<TextChange> date(FixContext context) {
		var phrase = context.text().strip();
		var day = InformalDates.lastDay(phrase.replace(" ", ""), context.modelContext().referenceDate()).map(Object::toString);
		return Stream.concat(day.stream(), Stream.of(Syntax.text(phrase))).filter(text -> !phrase.contains("\""))
				.flatMap(text -> replace(context, text));
	}

	private static Stream<TextChange> lastOfMonth(FixContext context) {
		var parts = context.text().split("[^0-9]+");
		try {
			return replace(context, YearMonth.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])).atEndOfMonth().toString());
		} catch (RuntimeException noSuchMonth) {
			return Stream.empty();
		}
	}

	/** The most similar values; if none is similar and there are few, all of them. */
	private static Stream<TextChange> values(FixContext context) {
		var syntax = context.modelContext().syntax(context.file());
		if (!(typedArgument(context, 2).orElse(null) instanceof ClosedValues closed)) {
			return suggestions(context, 2).flatMap(value -> replace(context, value));
		}
		if (!(InspPackage.eINSTANCE.getEClassifier(closed.enumeration()) instanceof EEnum type)
				|| type.getELiterals().size() > MAX_VALUES + 1 || type == Literals.LANGUAGE) {
			return Stream.empty();
		}
		var values = type.getELiterals().stream().skip(1).map(EEnumLiteral::getInstance).map(syntax::value);
		var mostSimilarFirst = values.sorted(Comparator.comparingDouble(value -> -TextSimilarity.of(context.text(), value)));
		return mostSimilarFirst.flatMap(value -> replace(context, value));
	}
}
