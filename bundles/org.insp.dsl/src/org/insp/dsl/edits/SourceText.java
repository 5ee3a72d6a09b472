/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.edits;

import org.insp.dsl.resource.InspResource;

/**
 * The text of a file with its layout.
 *
 * @param text the text
 */
public record SourceText(String text) {

	/** The text of a file as it was parsed. */
	public static SourceText of(InspResource file) {
		return new SourceText(file.getParseResult().getRootNode().getText());
	}

	/** The line break of this file. */
	public String lineBreak() {
		int first = text.indexOf('\n');
		return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
	}

	/** The beginning of the line of an offset. */
	public int lineStart(int offset) {
		return text.lastIndexOf('\n', offset - 1) + 1;
	}

	/** The end of the line of an offset, before its line break. */
	public int lineEnd(int offset) {
		int end = text.indexOf('\n', offset);
		end = end < 0 ? text.length() : end;
		return end > offset && text.charAt(end - 1) == '\r' ? end - 1 : end;
	}

	/** The offset at which a line begins, counted from 1. */
	public int startOfLine(int number) {
		int start = 0;
		for (int line = 1; line < number; line++) {
			start = text.indexOf('\n', start) + 1;
		}
		return start;
	}

	/** The end of what stands on the line of an offset, before a comment at its end. */
	public int codeEnd(int offset) {
		int start = lineStart(offset);
		var line = text.substring(start, lineEnd(offset));
		return start + line.replaceFirst("(?<![:\\S])\\s*//[^\"“”]*$", "").stripTrailing().length();
	}

	/** The white space at the beginning of the line of an offset. */
	public String indent(int offset) {
		int start = lineStart(offset);
		int end = start;
		while (end < text.length() && isBlank(text.charAt(end))) {
			end++;
		}
		return text.substring(start, end);
	}

	/** Returns whether nothing stands before an offset on its line. */
	public boolean beginsLine(int offset) {
		return text.substring(lineStart(offset), offset).isBlank();
	}

	/** Returns whether nothing but a comment follows an offset on its line. */
	public boolean endsLine(int offset) {
		var rest = text.substring(offset, lineEnd(offset)).strip();
		return rest.isEmpty() || rest.startsWith("//") || rest.startsWith("/*") && rest.indexOf("*/") == rest.length() - 2;
	}

	/** Returns whether the line before the one of an offset is blank. */
	public boolean followsBlankLine(int offset) {
		int start = lineStart(offset);
		return start > 0 && text.substring(lineStart(start - 1), start).isBlank();
	}

	/** The offset after the blanks that begin at an offset. */
	public int skipBlanks(int offset) {
		int at = offset;
		while (at < text.length() && isBlank(text.charAt(at))) {
			at++;
		}
		return at;
	}

	/** The offset before the blanks that end at an offset. */
	public int skipBlanksBack(int offset) {
		int at = offset;
		while (at > 0 && isBlank(text.charAt(at - 1))) {
			at--;
		}
		return at;
	}

	/** Returns whether a character is a blank within a line, be it as wide as a Chinese character. */
	public static boolean isBlank(char c) {
		return c == ' ' || c == '\t' || c == '\u3000' || c == '\u00a0';
	}
}
