/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.chart;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.insp.model.Language;
import org.insp.model.text.MessageBundle;
import org.insp.report.content.ChartState;
import org.insp.report.content.ScheduleData;
import org.insp.report.content.ScheduleData.Work;
import org.insp.viewpoint.layout.Point;
import org.insp.viewpoint.layout.Rectangle;
import org.insp.viewpoint.scene.Style;
import org.insp.viewpoint.svg.SvgCanvas;
import org.insp.viewpoint.svg.SvgCanvas.Anchor;

/** Draws work as bars over time, with milestones, limits and the reference date. */
final class ScheduleDrawing {

	private static final double ROW = 22;
	private static final double BAR = 12;
	private static final double LABELS = 290;
	/** Room for the names of a limit or of today, one line each. */
	private static final double MARK = 16;
	private static final double DIAMOND = 5;

	private final ScheduleData data;
	private final MessageBundle words;
	private final Language language;
	private final TimeAxis axis;
	private final double top;
	private final double bottom;

	ScheduleDrawing(ScheduleData data, Language language) {
		this.data = data;
		this.words = ChartStyle.words(language);
		this.language = language;
		this.axis = new TimeAxis(data.first(), data.last(), ChartStyle.MARGIN + LABELS + 10, ChartStyle.WIDTH - ChartStyle.MARGIN - 14);
		this.top = ChartStyle.MARGIN + ChartStyle.LEGEND + (data.limits().size() + 1) * MARK;
		this.bottom = top + data.rows().size() * ROW;
	}

	SvgCanvas.Svg draw(String title) {
		var canvas = ChartStyle.canvas(bottom + 20 + ChartStyle.MARGIN, title, language);
		ChartStyle.legend(canvas, Arrays.stream(ChartState.values())
				.filter(state -> data.rows().stream().anyMatch(work -> work.state() == state)).toList(), ChartStyle.MARGIN, language);
		axis.draw(canvas, top, bottom);
		for (int i = 0; i < data.rows().size(); i++) {
			draw(canvas, data.rows().get(i), top + i * ROW);
		}
		for (int i = 0; i < data.limits().size(); i++) {
			var limit = data.limits().get(i);
			axis.mark(canvas, limit.day(), words.get("limit", limit.name(), limit.day()), top - (i + 1) * MARK, bottom,
					ChartStyle.LIMIT);
		}
		axis.mark(canvas, data.today(), words.get("today", data.today()), top, bottom, ChartStyle.TODAY);
		return canvas.finish();
	}

	private void draw(SvgCanvas canvas, Work work, double y) {
		canvas.begin(tooltip(work));
		canvas.text(SvgCanvas.shortened(work.label(), ChartStyle.LETTERS, LABELS), new Point(ChartStyle.MARGIN, y + ROW - 7),
				Anchor.START, ChartStyle.LETTERS, ChartStyle.INK);
		double left = axis.at(work.start());
		double right = work.end() == null ? axis.right() : axis.after(work.end());
		canvas.rectangle(new Rectangle(left, y + (ROW - BAR) / 2, Math.max(2, right - left), BAR), ChartStyle.color(work.state()));
		if (work.end() == null) {
			canvas.line(List.of(new Point(right, y + ROW / 2), new Point(right + 8, y + ROW / 2)), ChartStyle.color(work.state()), 2,
					Style.Line.DOT);
		}
		work.milestones().forEach(
				day -> canvas.diamond(new Point(axis.after(day), y + ROW / 2), DIAMOND, ChartStyle.INK));
		canvas.end();
	}

	private String tooltip(Work work) {
		var milestones = work.milestones().stream().map(String::valueOf).collect(Collectors.joining(" "));
		return work.label() + '\n' + work.start() + " – " + (work.end() == null ? words.get("no-end") : work.end())
				+ (milestones.isEmpty() ? "" : "\n◆ " + milestones) + '\n' + ChartStyle.word(work.state(), language);
	}
}
