/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.insp.viewpoint.layout.Point;
import org.insp.viewpoint.scene.Color;
import org.insp.viewpoint.scene.Style;
import org.insp.viewpoint.svg.SvgCanvas;
import org.insp.viewpoint.svg.SvgCanvas.Anchor;

/**
 * The days of a chart from left to right.
 *
 * @param first the first day
 * @param last the last day, shown whole
 * @param left where the first day begins
 * @param right where the last day ends
 */
record TimeAxis(LocalDate first, LocalDate last, double left, double right) {

	/** The least distance of two months' names. */
	private static final double LEAST_DISTANCE = 52;
	private static final int MONTHS = 12;

	/** Returns where a day begins. */
	double at(LocalDate day) {
		double days = ChronoUnit.DAYS.between(first, last) + 1.0;
		return left + (right - left) * ChronoUnit.DAYS.between(first, day) / days;
	}

	/** Returns where a day ends. */
	double after(LocalDate day) {
		return at(day.plusDays(1));
	}

	/** Draws a line at the beginning of every month or of every few, with their names below. */
	void draw(SvgCanvas canvas, double top, double bottom) {
		int step = step();
		var month = first.withDayOfMonth(1);
		if (month.isBefore(first)) {
			month = month.plusMonths(1);
		}
		for (; !month.isAfter(last); month = month.plusMonths(1)) {
			if ((month.getMonthValue() - 1) % step == 0) {
				double x = at(month);
				canvas.line(List.of(new Point(x, top), new Point(x, bottom)), ChartStyle.RULE, 1, Style.Line.SOLID);
				canvas.text(month.toString().substring(0, 7), new Point(x, bottom + 14), Anchor.MIDDLE, ChartStyle.SMALL,
						ChartStyle.GREY);
			}
		}
	}

	private int step() {
		double month = (right - left) * 30.4 / (ChronoUnit.DAYS.between(first, last) + 1.0);
		int step = 1;
		while (step < MONTHS && step * month < LEAST_DISTANCE) {
			step = step == 1 ? 2 : step == 2 ? 3 : step * 2;
		}
		return step;
	}

	/** Draws a line at the end of a day, with a name above it. */
	void mark(SvgCanvas canvas, LocalDate day, String name, double top, double bottom, Color color) {
		double x = after(day);
		canvas.line(List.of(new Point(x, top), new Point(x, bottom)), color, 1.5, Style.Line.DASH);
		double half = SvgCanvas.widthOf(name, ChartStyle.SMALL) / 2;
		double middle = Math.max(ChartStyle.MARGIN + half, Math.min(ChartStyle.WIDTH - ChartStyle.MARGIN - half, x));
		canvas.text(name, new Point(middle, top - 4), Anchor.MIDDLE, ChartStyle.SMALL, color);
	}
}
