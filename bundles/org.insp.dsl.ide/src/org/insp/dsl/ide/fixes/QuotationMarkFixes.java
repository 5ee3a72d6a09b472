/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.insp.dsl.edits.SourceText;
import org.insp.dsl.text.TextEdit;

/** Fixes for quotation marks: of an unknown kind, nested, or missing at the end. */
final class QuotationMarkFixes {

	private static final String OPENING = "＂'‘’”„‟「『〝《`´";
	private static final String CLOSING = "＂'’’”“”」』〞》`´";

	private QuotationMarkFixes() {
	}

	/** Replaces unknown quotation marks with known ones and keeps the text between them. */
	static Stream<TextChange> straight(FixContext context) {
		var text = context.text();
		int kind = text.isEmpty() ? -1 : OPENING.indexOf(text.charAt(0));
		int close = kind < 0 ? -1 : text.indexOf(CLOSING.charAt(kind), 1);
		return close < 0 || text.substring(1, close).contains("\"")
				? Stream.empty()
				: SyntaxFixes.edit(context, context.problem().region().offset(), close + 1, '"' + text.substring(1, close) + '"');
	}

	/** Replaces nested straight marks with Chinese ones: {@code "about “three lists” and more"}. */
	static Stream<TextChange> inner(FixContext context) {
		var source = SourceText.of(context.file()).text();
		int open = context.problem().region().offset() - 1;
		int close = source.indexOf('"', open + 1);
		if (open < 0 || source.charAt(open) != '"' || close < 0 || source.substring(open, close).contains("\n")) {
			return Stream.empty();
		}
		var edits = List.of(new TextEdit(open, 1, "“"), new TextEdit(close, 1, "”"));
		return Stream
				.of(new TextChange("replace", List.of(source.substring(open, close + 1), "“" + source.substring(open + 1, close) + "”"),
						Map.of(context.file(), edits), ""));
	}

	/** Joins the lines of a text, or writes its paragraphs between triple marks. */
	static Stream<TextChange> join(FixContext context) {
		var source = SourceText.of(context.file()).text();
		int open = context.problem().region().offset();
		var mark = source.charAt(open) == '“' ? "”" : "\"";
		int close = source.indexOf(mark, open + 1);
		if (close < 0) {
			return Stream.empty();
		}
		var paragraphs = source.substring(open + 1, close);
		var joined = paragraphs.replaceAll("(?<=\\p{IsHan}|[，。；：、])\\s*\\R\\s*", "").replaceAll("\\s*\\R\\s*", " ");
		return Stream.of(change(context, open, close, '"' + joined + '"'), change(context, open, close, "\"\"\"" + paragraphs + "\"\"\""))
				.filter(change -> !paragraphs.contains("\""));
	}

	private static TextChange change(FixContext context, int open, int close, String text) {
		return TextChange.replacement(context.file(), context.text(), new TextEdit(open, close + 1 - open, text));
	}

	/** Closes a text at the end of its line, unless a brace shows that more than the text stands there. */
	static Stream<TextChange> close(FixContext context) {
		var text = context.text().stripTrailing();
		if (text.length() < 2 || text.matches("(?s).*[{}｛｝].*|.*//.*") || text.startsWith("\"\"\"")) {
			return Stream.empty();
		}
		var mark = text.startsWith("“") ? "”" : "\"";
		return SyntaxFixes.edit(context, context.problem().region().offset() + text.length(), 0, mark);
	}
}
