/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import java.util.regex.Pattern;

/** The little Markdown that the language server writes, as the HTML that the platform's plain hovers understand. */
public final class MarkdownHtml {

	private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");
	private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*", Pattern.DOTALL);
	private static final Pattern ITALIC = Pattern.compile("\\*(.+?)\\*", Pattern.DOTALL);
	private static final Pattern CODE = Pattern.compile("`(.+?)`", Pattern.DOTALL);
	private static final Pattern FENCED = Pattern.compile("(?ms)^```\\w*\\R(.*?)\\R?^```\\s*");
	private static final Pattern INDENT = Pattern.compile("(?m)^ +");
	private static final Pattern PARAGRAPH = Pattern.compile("\\R{2,}");
	/** Escaped characters are kept apart while the others are read: moved to a private area of Unicode. */
	private static final int PRIVATE_AREA = 0xe000;

	private MarkdownHtml() {
	}

	/** The HTML of a Markdown text. */
	public static String of(String markdown) {
		var html = new StringBuilder();
		var fences = FENCED.matcher(markdown);
		int from = 0;
		while (fences.find()) {
			html.append(marked(markdown.substring(from, fences.start())));
			html.append(html.isEmpty() ? "" : "<br>").append(code(fences.group(1)));
			from = fences.end();
		}
		var rest = marked(markdown.substring(from));
		return html.append(html.isEmpty() || rest.isEmpty() ? "" : "<br>").append(rest).toString();
	}

	/** Code keeps its lines and indents, and its marks are text. */
	private static String code(String text) {
		return INDENT.matcher(escape(text)).replaceAll(m -> "\u00a0".repeat(m.group().length())).replaceAll("\\R", "<br>");
	}

	private static String marked(String markdown) {
		var hidden = ESCAPED.matcher(markdown).replaceAll(m -> String.valueOf((char) (m.group(1).charAt(0) + PRIVATE_AREA)));
		var html = escape(hidden);
		html = CODE.matcher(html).replaceAll("<i>$1</i>");
		html = BOLD.matcher(html).replaceAll("<b>$1</b>");
		html = ITALIC.matcher(html).replaceAll("<i>$1</i>");
		var lines = new StringBuilder();
		for (var paragraph : PARAGRAPH.split(html.strip())) {
			// the plain hovers set paragraphs far apart, so each is a line, and a rule is an empty one
			lines.append(lines.isEmpty() ? "" : "<br>").append(paragraph.equals("---") ? "" : paragraph.replaceAll("\\R", "<br>"));
		}
		return unescape(lines.toString());
	}

	/** The HTML of a text without marks. */
	public static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

	private static String unescape(String html) {
		var out = new StringBuilder();
		html.chars().forEach(
				c -> out.append(c > PRIVATE_AREA && c < PRIVATE_AREA + 128
						? escape(String.valueOf((char) (c - PRIVATE_AREA)))
						: String.valueOf((char) c)));
		return out.toString();
	}
}
