/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.insp.viewpoint.scene.Style;
import org.insp.viewpoint.text.LineBreaker;
import org.insp.viewpoint.text.TextWidths;

/**
 * The font of a label.
 *
 * @param size in pixels
 * @param bold whether its letters are
 */
record LabelFont(double size, boolean bold) {

	/** Sirius counts in points, of which there are 72 to the inch, and pictures in pixels, of which there are 96. */
	private static final double PIXELS = 96.0 / 72;
	private static final double LEADING = 1.35;
	/** The distance of a letter's foot from the top of its line, in parts of the line. */
	private static final double BASELINE = 0.78;

	static LabelFont of(int points, Set<Style.Format> formats) {
		return new LabelFont(Math.max(points, 6) * PIXELS, formats.contains(Style.Format.BOLD));
	}

	List<String> lines(String text, double width) {
		return text.isBlank() ? List.of() : new LineBreaker(size, bold).balanced(text.strip(), width);
	}

	double width(List<String> lines) {
		return new LineBreaker(size, bold).width(lines);
	}

	double height(List<String> lines) {
		return lines.size() * size * LEADING;
	}

	/** The lines as a label in the middle (from top to bottom) of an area, centered or at its left. */
	Label label(List<String> lines, Rectangle area, boolean centered) {
		double height = height(lines);
		double width = width(lines);
		double top = area.y() + (area.height() - height) / 2;
		double left = centered ? area.x() + (area.width() - width) / 2 : area.x();
		var placed = new ArrayList<Label.Line>();
		for (int i = 0; i < lines.size(); i++) {
			double own = TextWidths.of(lines.get(i), size, bold);
			double x = centered ? left + (width - own) / 2 : left;
			if (!lines.get(i).isEmpty()) {
				placed.add(new Label.Line(lines.get(i), x, top + (i + BASELINE) * size * LEADING, own));
			}
		}
		return new Label(new Rectangle(left, top, width, height), size, List.copyOf(placed));
	}
}
