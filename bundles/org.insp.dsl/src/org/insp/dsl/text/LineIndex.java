/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The lines of a text, and where in them an offset stands. A byte order mark belongs to no line. */
public final class LineIndex {

	/**
	 * A place for people: both counted from 1.
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
		this.starts = IntStream.concat(IntStream.of(ByteOrderMark.length(text)),
				IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').map(i -> i + 1)).toArray();
	}

	/** The place of an offset in UTF-16 units; one beyond the text is at its end. */
	public LineColumn at(int offset) {
		int within = Math.max(starts[0], Math.min(offset, text.length()));
		int found = Arrays.binarySearch(starts, within);
		int line = found >= 0 ? found : -found - 2;
		return new LineColumn(line + 1, text.codePointCount(starts[line], within) + 1);
	}

	/** A line, counted from 1, without its end. */
	public String line(int number) {
		int end = number < starts.length ? starts[number] - 1 : text.length();
		return text.substring(starts[number - 1], end > starts[number - 1] && text.charAt(end - 1) == '\r' ? end - 1 : end);
	}

	/** How many lines there are; an empty text has one. */
	public int count() {
		return starts.length;
	}
}
