/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.text;

import java.util.Arrays;

/** The lines of a text, and where in them an offset stands. A byte order mark belongs to no line. */
public final class LineIndex {

	/**
	 * A place as editors show it: both counted from 1.
	 *
	 * @param line the line
	 * @param column the column, in code points: a character is one column whatever its width and however Java stores it
	 */
	public record LineColumn(int line, int column) {
	}

	private final String text;
	private final int[] starts;

	/** @param text the text; its lines end with LF, CR, or both, as in the language server protocol */
	public LineIndex(String text) {
		this.text = text;
		this.starts = starts(text);
	}

	private static int[] starts(String text) {
		var starts = new int[16];
		starts[0] = ByteOrderMark.length(text);
		int count = 1;
		for (int at = 0; at < text.length(); at++) {
			if (isLineEnd(text, at)) {
				if (count == starts.length) {
					starts = Arrays.copyOf(starts, 2 * count);
				}
				starts[count++] = at + 1;
			}
		}
		return Arrays.copyOf(starts, count);
	}

	/** Returns whether a line ends with a character: LF, or a CR that no LF follows. */
	private static boolean isLineEnd(String text, int at) {
		char character = text.charAt(at);
		return character == '\n' || character == '\r' && !text.startsWith("\n", at + 1);
	}

	/** Returns the place of an offset in UTF-16 units; one beyond the text is at its end. */
	public LineColumn at(int offset) {
		int within = Math.max(starts[0], Math.min(offset, text.length()));
		int line = lineOf(within);
		return new LineColumn(line + 1, text.codePointCount(starts[line], within) + 1);
	}

	/** Returns the index of the line, from 0, that an offset is in; -1 for an offset before the text. */
	public int lineOf(int offset) {
		int found = Arrays.binarySearch(starts, offset);
		return found >= 0 ? found : offset < 0 ? -1 : Math.max(0, -found - 2);
	}

	/** Returns the offset at which a line begins, by its index from 0. */
	public int startOf(int line) {
		return starts[line];
	}

	/** Returns the offset at which a line ends, by its index from 0; what ends the line comes after it. */
	public int endOf(int line) {
		if (line + 1 == starts.length) {
			return text.length();
		}
		int last = starts[line + 1] - 1;
		return last > starts[line] && text.charAt(last) == '\n' && text.charAt(last - 1) == '\r' ? last - 1 : last;
	}

	/** Returns a line, counted from 1, without its end. */
	public String line(int number) {
		return text.substring(starts[number - 1], endOf(number - 1));
	}

	/** Returns the number of lines; an empty text has one. */
	public int count() {
		return starts.length;
	}
}
