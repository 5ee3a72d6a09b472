/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.features;

import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

/** Escaping of text for Markdown, and what of it is shown where a client reads none. */
public final class Markdown {

	private Markdown() {
	}

	/** A text with all Markdown characters escaped. */
	public static String text(String text) {
		return text.replaceAll("([\\\\`*_{}\\[\\]<>#|~])", "\\\\$1");
	}

	/** What a client shows of Markdown: itself, or its text where the client reads plain text only. */
	public static MarkupContent content(String markdown, boolean isRead) {
		return isRead ? new MarkupContent(MarkupKind.MARKDOWN, markdown) : new MarkupContent(MarkupKind.PLAINTEXT, plain(markdown));
	}

	/** The text without its marks: emphasis, rules across the page, escapes. */
	private static String plain(String markdown) {
		return markdown.replaceAll("(?m)^---$\\n?", "").replaceAll("(?<!\\\\)\\*{1,2}", "").replaceAll("\\\\([\\\\`*_{}\\[\\]<>#|~])", "$1")
				.replaceAll("\\n{3,}", "\n\n").strip();
	}
}
