/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.text;

/** The three ways to write text: "…" and “…” on one line, and a triple quote around paragraphs. */
public final class QuotedText {

	private static final String BLOCK = "\"\"\"";

	private QuotedText() {
	}

	/** Returns whether a token is a text in quotation marks, closed or not. */
	public static boolean isQuoted(String token) {
		return token.startsWith("\"") || token.startsWith("“");
	}

	/** Returns whether the text ends with the quotation mark that closes it. */
	public static boolean isClosed(String text) {
		if (text.startsWith(BLOCK)) {
			return text.length() >= 6 && text.endsWith(BLOCK);
		} else if (text.startsWith("“")) {
			int depth = 0;
			for (int i = 0; i < text.length(); i++) {
				depth += text.charAt(i) == '“' ? 1 : text.charAt(i) == '”' ? -1 : 0;
			}
			return depth == 0;
		}
		int backslashes = 0;
		for (int i = text.length() - 2; i > 0 && text.charAt(i) == '\\'; i--) {
			backslashes++;
		}
		return text.length() >= 2 && text.endsWith("\"") && backslashes % 2 == 0;
	}

	/** The text between the marks, escapes resolved. */
	public static String unquote(String text) {
		if (text.startsWith(BLOCK)) {
			return text.substring(3, text.length() - 3).strip();
		}
		var inner = text.substring(1, text.length() - 1);
		if (text.startsWith("“") || inner.indexOf('\\') < 0) {
			return inner;
		}
		var out = new StringBuilder();
		for (int i = 0; i < inner.length(); i++) {
			char c = inner.charAt(i);
			if (c == '\\' && i + 1 < inner.length()) {
				c = inner.charAt(++i);
				out.append(c == 'n' ? '\n' : c == 't' ? '\t' : c);
			} else {
				out.append(c);
			}
		}
		return out.toString();
	}

	/** The text between ASCII quotation marks. */
	public static String quote(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "") + '"';
	}
}
