/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks labels into lines. Chinese breaks between any two characters, yet no line begins with 、，。）” or ends with （“; Latin words stay
 * whole unless one is wider than the line. Line feeds of the label always break.
 */
public final class LineBreaker {

	private final double size;
	private final boolean bold;

	/**
	 * @param size the size of the text in pixels
	 * @param bold whether it is bold
	 */
	public LineBreaker(double size, boolean bold) {
		this.size = size;
		this.bold = bold;
	}

	/** The lines of a text, none wider than asked except where a single character is. */
	public List<String> lines(String text, double width) {
		var lines = new ArrayList<String>();
		for (var paragraph : text.split("\r\n|\r|\n", -1)) {
			lines.addAll(paragraph(paragraph.strip(), width));
		}
		return lines;
	}

	/** As many lines as {@link #lines}, of widths as equal as can be: no last line with a single character. */
	public List<String> balanced(String text, double width) {
		var lines = new ArrayList<String>();
		for (var paragraph : text.split("\r\n|\r|\n", -1)) {
			lines.addAll(balance(paragraph.strip(), width));
		}
		return lines;
	}

	/** The width of the widest of some lines. */
	public double width(List<String> lines) {
		return lines.stream().mapToDouble(line -> TextWidths.of(line, size, bold)).max().orElse(0);
	}

	private List<String> balance(String text, double width) {
		var lines = paragraph(text, width);
		double least = width(List.of(text)) / lines.size();
		for (double narrower = Math.ceil(least); lines.size() > 1 && narrower < width; narrower += size / 2) {
			var better = paragraph(text, narrower);
			if (better.size() == lines.size()) {
				return better;
			}
		}
		return lines;
	}

	private List<String> paragraph(String text, double width) {
		var lines = new ArrayList<String>();
		var rest = text;
		while (TextWidths.of(rest, size, bold) > width) {
			int end = end(rest, width);
			if (end == rest.length()) {
				break;
			}
			lines.add(rest.substring(0, end).stripTrailing());
			rest = rest.substring(end).stripLeading();
		}
		lines.add(rest);
		return lines;
	}

	/** The end of the first line: at the last place that allows it, else at the last that is possible at all. */
	private int end(String text, double width) {
		int allowed = 0;
		int possible = 0;
		double used = 0;
		double blanks = 0;
		int before = 0;
		for (int i = 0; i < text.length(); i += Character.charCount(before)) {
			int after = text.codePointAt(i);
			if (i > 0 && !CharacterClasses.isOne(before, after)) {
				possible = i;
				allowed = CharacterClasses.isBreak(before, after) ? i : allowed;
			}
			double advance = TextWidths.advance(after, bold) * size / TextWidths.EM;
			if (Character.isWhitespace(after)) {
				blanks += advance;
			} else {
				used += blanks + advance;
				blanks = 0;
				if (used > width && possible > 0) {
					return allowed > 0 ? allowed : possible;
				}
			}
			before = after;
		}
		return text.length();
	}
}
