/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.chart;

import java.util.ArrayList;
import java.util.List;

import org.insp.model.Language;
import org.insp.model.text.MessageBundle;
import org.insp.report.content.BurnDownData;
import org.insp.report.content.BurnDownData.Rest;
import org.insp.report.content.ChartState;
import org.insp.viewpoint.layout.Point;
import org.insp.viewpoint.scene.Color;
import org.insp.viewpoint.scene.Style;
import org.insp.viewpoint.svg.SvgCanvas;
import org.insp.viewpoint.svg.SvgCanvas.Anchor;

/** Draws how much work was to be left, as a dashed line of steps, and how much was, as a solid one. */
final class BurnDownDrawing {

	private static final double HEIGHT = 340;
	private static final double LEFT = 56;
	private static final double TOP = ChartStyle.MARGIN + ChartStyle.LEGEND + 16;
	private static final double BOTTOM = HEIGHT - ChartStyle.MARGIN - 34;
	private static final double RIGHT = ChartStyle.WIDTH - ChartStyle.MARGIN - 14;
	/** Steps of the upright axis. */
	private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000);
	private static final int LINES = 6;

	private final BurnDownData data;
	private final MessageBundle words;
	private final Language language;
	private final TimeAxis axis;
	private final int most;

	BurnDownDrawing(BurnDownData data, Language language) {
		this.data = data;
		this.words = ChartStyle.words(language);
		this.language = language;
		this.axis = new TimeAxis(data.planned().get(0).day(), data.planned().get(data.planned().size() - 1).day(), LEFT, RIGHT);
		this.most = Math.max(1, Math.max(data.planned().get(0).left(), data.actual().stream().mapToInt(Rest::left).max().orElse(0)));
	}

	SvgCanvas.Svg draw(String title) {
		var canvas = ChartStyle.canvas(HEIGHT, title, language);
		legend(canvas);
		axis.draw(canvas, TOP, BOTTOM);
		int step = STEPS.stream().filter(each -> most / each <= LINES).findFirst().orElse(most);
		for (int value = 0; value <= most; value += step) {
			canvas.line(List.of(new Point(LEFT, y(value)), new Point(RIGHT, y(value))), ChartStyle.RULE, 1, Style.Line.SOLID);
			canvas.text(String.valueOf(value), new Point(LEFT - 8, y(value) + 4), Anchor.END, ChartStyle.SMALL, ChartStyle.GREY);
		}
		canvas.line(steps(data.planned()), ChartStyle.GREY, 2, Style.Line.DASH);
		canvas.line(steps(data.actual()), actual(), 2.5, Style.Line.SOLID);
		axis.mark(canvas, data.today(), words.get("today", data.today()), TOP, BOTTOM, ChartStyle.TODAY);
		if (data.undated() > 0) {
			canvas.text(words.get("undated", data.undated()), new Point(LEFT, HEIGHT - ChartStyle.MARGIN), Anchor.START,
					ChartStyle.SMALL, ChartStyle.GREY);
		}
		return canvas.finish();
	}

	private static Color actual() {
		return ChartStyle.color(ChartState.DONE);
	}

	private void legend(SvgCanvas canvas) {
		double x = ChartStyle.MARGIN;
		double y = ChartStyle.MARGIN + 6;
		for (var key : List.of("planned", "actual")) {
			boolean isPlanned = "planned".equals(key);
			canvas.line(List.of(new Point(x, y), new Point(x + 28, y)), isPlanned ? ChartStyle.GREY : actual(), 2.5,
					isPlanned ? Style.Line.DASH : Style.Line.SOLID);
			canvas.text(words.get(key), new Point(x + 34, y + 4), Anchor.START, ChartStyle.LETTERS, ChartStyle.INK);
			x += 34 + SvgCanvas.widthOf(words.get(key), ChartStyle.LETTERS) + 24;
		}
	}

	private double y(int value) {
		return BOTTOM - (BOTTOM - TOP) * value / most;
	}

	/** The line of what is left: flat until something is done, then straight down. */
	private List<Point> steps(List<Rest> rests) {
		var points = new ArrayList<Point>();
		points.add(new Point(axis.at(rests.get(0).day()), y(rests.get(0).left())));
		for (int i = 1; i < rests.size(); i++) {
			double x = axis.after(rests.get(i).day());
			points.add(new Point(x, y(rests.get(i - 1).left())));
			points.add(new Point(x, y(rests.get(i).left())));
		}
		return points;
	}
}
