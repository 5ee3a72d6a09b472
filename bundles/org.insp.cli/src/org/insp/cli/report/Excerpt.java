/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.report;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.insp.cli.check.ReportedProblem;

/**
 * A line of a file and the marker below it.
 *
 * @param line the line, or of a very long one the part around the problem
 * @param indent the indentation of the marker, as wide as the characters before the problem
 * @param marker a caret and a wavy line as wide as the problem
 */
record Excerpt(String line, String indent, String marker) {

	private static final int LONGEST = 160;
	private static final int LONGEST_TEXT = 1000;
	private static final int BEFORE = 60;
	private static final String CUT = "…";

	static Excerpt of(ReportedProblem problem) {
		var all = problem.line().codePoints().map(Excerpt::withoutControl).toArray();
		int at = Math.min(problem.start().column() - 1, all.length);
		int end = problem.end().line() > problem.start().line() ? all.length : Math.min(problem.end().column() - 1, all.length);
		int from = all.length > LONGEST ? Math.max(0, at - BEFORE) : 0;
		int to = Math.min(all.length, from + LONGEST);
		var line = (from > 0 ? CUT : "") + text(all, from, to) + (to < all.length ? CUT : "");
		var indent =
				IntStream.range(from, at).mapToObj(i -> all[i] == '\t' ? "\t" : " ".repeat(CharacterWidth.of(all[i])))
						.collect(Collectors.joining());
		int width = IntStream.range(at, Math.min(end, to)).map(i -> all[i] == '\t' ? 1 : CharacterWidth.of(all[i])).sum();
		return new Excerpt(line, (from > 0 ? " " : "") + indent, '^' + "~".repeat(Math.max(0, width - 1)));
	}

	/** Returns a text as a terminal can print it, without control characters; a very long one is cut. */
	static String printable(String text) {
		var all = text.codePoints().map(Excerpt::withoutControl).toArray();
		return all.length > LONGEST_TEXT ? text(all, 0, LONGEST_TEXT) + CUT : text(all, 0, all.length);
	}

	private static String text(int[] codePoints, int from, int to) {
		return new String(codePoints, from, to - from);
	}

	/** Replaces control characters: none of a file may reach the terminal. */
	private static int withoutControl(int codePoint) {
		return codePoint != '\t' && Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE
				? '\uFFFD'
				: codePoint;
	}
}
