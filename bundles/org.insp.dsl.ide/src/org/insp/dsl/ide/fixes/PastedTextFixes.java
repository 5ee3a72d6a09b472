/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.dsl.edits.SourceText;
import org.insp.dsl.edits.Syntax;
import org.insp.dsl.messages.MessageArgument.Keywords;
import org.insp.dsl.text.ListMarks;
import org.insp.dsl.text.TextEdit;

/** Fixes for lines that were pasted from a document or a table: they become elements, or remarks. */
final class PastedTextFixes {

	private static final Pattern HEADINGS = Pattern.compile("序号|编号|No|Nr");
	/** The letters by which elements are usually numbered whose keyword, in English, is the key. */
	private static final Map<String, String> LETTERS = Map.of("measure", "C", "finding", "P", "aspect", "A", "manifestation", "M");

	private PastedTextFixes() {
	}

	/** Makes an element of each line, or remarks of all. */
	static Stream<TextChange> lines(FixContext context) {
		return Stream.concat(keyword(context).flatMap(keyword -> edit(context, line -> element(context, keyword, line))).stream(),
				remarks(context));
	}

	/** Makes an element of each row, or remarks of all. */
	static Stream<TextChange> rows(FixContext context) {
		var cells = new TableRows(context);
		return Stream.concat(keyword(context).filter(Keyword::isMeasure)
				.flatMap(keyword -> edit(context, row -> cells.isHead(row) ? "" : cells.measure(row, name(context, keyword)))).stream(),
				remarks(context));
	}

	private record Keyword(String id, String written) {
		boolean isMeasure() {
			return id.equals("measure");
		}
	}

	private static Optional<Keyword> keyword(FixContext context) {
		var language = context.problem().vocabulary();
		return context.problem().arguments().stream().filter(Keywords.class::isInstance).map(Keywords.class::cast)
				.map(keywords -> keywords.pairs().get(0)).map(pair -> new Keyword(pair.en(), pair.in(language))).findFirst();
	}

	private static String name(FixContext context, Keyword keyword) {
		var letter = LETTERS.getOrDefault(keyword.id(), keyword.id().substring(0, 1).toUpperCase(Locale.ROOT));
		return context.modelContext().names().next(List.of(), letter);
	}

	private static String element(FixContext context, Keyword keyword, String line) {
		boolean opens = line.matches(".*[{｛]\\s*$");
		var text = opens ? line.substring(0, Math.max(line.lastIndexOf('{'), line.lastIndexOf('｛'))) : line;
		var plain = ListMarks.without(text).replaceAll("^[\"“]|[\"”]$", "");
		var name = keyword.id().equals("step") ? "" : name(context, keyword) + ' ';
		return keyword.written() + ' ' + name + Syntax.text(plain) + (opens ? " {" : "");
	}

	private static Stream<TextChange> remarks(FixContext context) {
		var region = context.problem().region();
		var source = SourceText.of(context.file());
		int end = source.codeEnd(region.offset());
		if (source.text().substring(region.offset(), end).matches(".*[{｛]$")) {
			return Stream.empty();
		}
		boolean commented = source.lineEnd(region.offset()) > end;
		return edit(context, line -> commented ? "/* " + line + " */" : "// " + line)
				.map(change -> change.withTitle("remark", first(context))).stream();
	}

	private static String first(FixContext context) {
		return SyntaxFixes.argument(context, 0);
	}

	/** Rewrites each line from that of the problem to the last one that it names; comments stay. */
	private static Optional<TextChange> edit(FixContext context, UnaryOperator<String> rewrite) {
		var source = SourceText.of(context.file());
		var edits = new ArrayList<TextEdit>();
		int offset = context.problem().region().offset();
		int last = lastLine(context, source, offset);
		for (int start = offset; start <= last; start = source.lineEnd(start) + source.lineBreak().length()) {
			int from = source.skipBlanks(start);
			int to = source.codeEnd(start);
			var line = source.text().substring(Math.min(from, to), to);
			var written = line.isBlank() ? line : indented(rewrite.apply(line.strip()), source.lineBreak() + source.indent(from));
			if (!written.equals(line)) {
				edits.add(new TextEdit(from, to - from, written));
			}
		}
		return edits.isEmpty() ? Optional.empty() : Optional.of(title(context, edits));
	}

	private static TextChange title(FixContext context, List<TextEdit> edits) {
		var text = edits.stream().map(TextEdit::text).filter(t -> !t.isBlank()).findFirst().orElse("").lines().findFirst().orElse("");
		return TextChange.replacement(context.file(), first(context), new TextEdit(0, 0, text))
				.withEdits(context.file(), edits);
	}

	private static String indented(String text, String lineBreak) {
		return text.lines().collect(Collectors.joining(lineBreak));
	}

	/** The offset at which the last line begins. */
	private static int lastLine(FixContext context, SourceText source, int offset) {
		int index = context.problem().code().equals("pasted-row") ? 2 : 1;
		var written = SyntaxFixes.argument(context, index);
		if (context.problem().code().equals("pasted-text") || !written.matches("\\d+")) {
			return offset;
		}
		return source.startOfLine(Integer.parseInt(written));
	}

	/** Returns whether the first cell of a row is the heading of the column of numbers. */
	static boolean isHeading(String cell) {
		return HEADINGS.matcher(cell).matches();
	}
}
