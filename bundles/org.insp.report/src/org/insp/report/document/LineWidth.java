/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.document;

import java.util.List;

/** Tells lines that end where their page ends from those that end where their paragraph does. */
final class LineWidth {

	/** A line with at least as many letters may be broken: headings are shorter, pages of 28 letters a line are not. */
	private static final int MANY_LETTERS = 26;
	/** Columns: a Chinese letter takes two of them, a digit one. Narrower lines are entries of a list, wider ones are paragraphs. */
	private static final int NARROW = 28;
	private static final int WIDE = 120;
	/** How many columns full lines may lack, as a line does not begin with a punctuation mark. */
	private static final int RAGGED = 5;
	private static final int FEW_LINES = 8;

	private final int full;

	private LineWidth(int full) {
		this.full = full;
	}

	/** Measures the lines of a text; of one that was broken by hand a third and more are full. */
	static LineWidth of(List<String> lines) {
		int width = lines.stream().mapToInt(LineWidth::columns).max().orElse(0);
		long many = lines.stream().filter(line -> columns(line) >= width - RAGGED).count();
		boolean isBroken = lines.size() >= FEW_LINES && width >= NARROW && width <= WIDE && many * 3 >= lines.size();
		return new LineWidth(isBroken ? width - RAGGED : Integer.MAX_VALUE);
	}

	/** Returns whether a line may be broken in the middle of a sentence. */
	boolean isFull(String line) {
		return line.length() >= MANY_LETTERS || columns(line) >= full;
	}

	private static int columns(String line) {
		return line.chars().map(c -> c < 0x2000 && !Character.isIdeographic(c) ? 1 : 2).sum();
	}
}
