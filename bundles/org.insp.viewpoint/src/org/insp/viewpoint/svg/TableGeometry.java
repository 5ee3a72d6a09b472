/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.insp.viewpoint.layout.Label;
import org.insp.viewpoint.layout.Rectangle;
import org.insp.viewpoint.scene.CrossTable;
import org.insp.viewpoint.text.LineBreaker;
import org.insp.viewpoint.text.TextWidths;

/** The places of the parts of a cross table. */
final class TableGeometry {

	private static final double SIZE = 13;
	private static final double TITLE = 20;
	private static final double LINE = SIZE * 1.35;
	private static final double MARGIN = 16;
	private static final double PADDING = 6;
	private static final double INDENT = 16;
	private static final double CELL = 28;
	private static final double WIDEST = SIZE * 26;
	private static final double HIGHEST = SIZE * 12;
	/** From the top of a line to the foot of its letters. */
	private static final double BASELINE = 0.78;

	private final CrossTable table;
	private final List<List<String>> labels = new ArrayList<>();
	private final List<Double> tops = new ArrayList<>();
	private final List<Double> lefts = new ArrayList<>();
	private final double first;
	private final double top;

	TableGeometry(CrossTable table) {
		this.table = table;
		var wrapping = new LineBreaker(SIZE, false);
		double widest = SIZE * 6;
		for (var line : table.lines()) {
			var lines = wrapping.balanced(line.label(), WIDEST - line.depth() * INDENT);
			labels.add(lines);
			widest = Math.max(widest, wrapping.width(lines) + line.depth() * INDENT);
		}
		first = widest + 2 * PADDING;
		top = table.title().isBlank() ? MARGIN : MARGIN + TITLE * 1.35 + MARGIN / 2;
		double y = top + table.columns().stream().mapToDouble(column -> head(column.label())).max().orElse(0) + 2 * PADDING;
		for (var lines : labels) {
			tops.add(y);
			y += lines.size() * LINE + PADDING;
		}
		tops.add(y);
		double x = MARGIN + first;
		for (int i = 0; i < table.columns().size(); i++) {
			lefts.add(x);
			x += column(i);
		}
		lefts.add(x);
	}

	private double column(int index) {
		double widest = CELL;
		for (var line : table.lines()) {
			widest = Math.max(widest,
					line.cells().get(index).map(cell -> TextWidths.of(cell.label(), SIZE, false) + 2 * PADDING).orElse(0.0));
		}
		return Math.ceil(widest);
	}

	private static double head(String label) {
		return isUpright(label) ? label.codePointCount(0, label.length()) * LINE : Math.min(HIGHEST, TextWidths.of(label, SIZE, false));
	}

	/** Returns whether a head is written from top to bottom, as Chinese may be. */
	static boolean isUpright(String label) {
		return !label.isEmpty() && label.codePoints().allMatch(Character::isIdeographic) && label.length() * LINE <= HIGHEST;
	}

	double width() {
		var title = new LineBreaker(TITLE, true).width(List.of(table.title()));
		return Math.max(lefts.get(lefts.size() - 1), MARGIN + title + 200) + MARGIN;
	}

	double height() {
		return tops.get(tops.size() - 1) + MARGIN;
	}

	Label heading() {
		var title = table.title().strip();
		double width = TextWidths.of(title, TITLE, true);
		var lines =
				title.isEmpty() ? List.<Label.Line>of() : List.of(new Label.Line(title, MARGIN, MARGIN + BASELINE * TITLE * 1.35, width));
		return new Label(new Rectangle(MARGIN, MARGIN, width, TITLE * 1.35), TITLE, lines);
	}

	Rectangle head(int column) {
		return new Rectangle(lefts.get(column), top, lefts.get(column + 1) - lefts.get(column), tops.get(0) - top);
	}

	Rectangle line(int index) {
		return new Rectangle(MARGIN, tops.get(index), first, tops.get(index + 1) - tops.get(index));
	}

	Rectangle cell(int line, int column) {
		var head = head(column);
		return new Rectangle(head.x(), tops.get(line), head.width(), tops.get(line + 1) - tops.get(line));
	}

	Label text(int index) {
		var area = line(index);
		double x = area.x() + PADDING + table.lines().get(index).depth() * INDENT;
		return label(area, labels.get(index), text -> x, area.y() + PADDING / 2);
	}

	Label mark(String text, Rectangle area) {
		return label(area, text.isEmpty() ? List.of() : List.of(text), line -> area.center().x() - TextWidths.of(line, SIZE, false) / 2,
				area.center().y() - LINE / 2);
	}

	Label upright(String text, Rectangle area) {
		var characters = text.codePoints().mapToObj(Character::toString).toList();
		return label(area, characters, character -> area.center().x() - SIZE / 2, area.bottom() - PADDING - characters.size() * LINE);
	}

	/** The label of a turned head: its origin is the middle of the foot of the area, its x goes upwards. */
	Label turned(String text, Rectangle area) {
		var line = new LineBreaker(SIZE, false).lines(text, area.height() - 2 * PADDING);
		var shown = line.size() > 1 ? line.get(0) + "…" : line.get(0);
		return label(area, shown.isEmpty() ? List.of() : List.of(shown), character -> PADDING, -LINE / 2);
	}

	private static Label label(Rectangle area, List<String> texts, ToDoubleFunction<String> x, double top) {
		var lines = new ArrayList<Label.Line>();
		for (int i = 0; i < texts.size(); i++) {
			if (!texts.get(i).isEmpty()) {
				lines.add(new Label.Line(texts.get(i), x.applyAsDouble(texts.get(i)), top + (i + BASELINE) * LINE,
						TextWidths.of(texts.get(i), SIZE, false)));
			}
		}
		return new Label(area, SIZE, lines);
	}
}
