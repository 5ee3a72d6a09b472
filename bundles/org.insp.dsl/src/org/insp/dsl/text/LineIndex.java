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

	/** @param text the text; its lines end with LF, or CR and LF */
	public LineIndex(String text) {
		this.text = text;
		this.starts = starts(text);
	}

	private static int[] starts(String text) {
		var starts = new int[16];
		starts[0] = ByteOrderMark.length(text);
		int count = 1;
		for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
			if (count == starts.length) {
				starts = Arrays.copyOf(starts, 2 * count);
			}
			starts[count++] = end + 1;
		}
		return Arrays.copyOf(starts, count);
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

	/** Returns a line, counted from 1, without its end. */
	public String line(int number) {
		int end = number < starts.length ? starts[number] - 1 : text.length();
		return text.substring(starts[number - 1], end > starts[number - 1] && text.charAt(end - 1) == '\r' ? end - 1 : end);
	}

	/** Returns the number of lines; an empty text has one. */
	public int count() {
		return starts.length;
	}
}
