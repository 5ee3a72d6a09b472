/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.chart;

import java.util.Arrays;
import java.util.List;

import org.insp.model.Language;
import org.insp.report.content.BarData;
import org.insp.report.content.ChartState;
import org.insp.viewpoint.layout.Point;
import org.insp.viewpoint.layout.Rectangle;
import org.insp.viewpoint.svg.SvgCanvas;
import org.insp.viewpoint.svg.SvgCanvas.Anchor;

/** Draws lying bars, each with its label, the number in each of its parts and the total behind it. */
final class BarDrawing {

	private static final double ROW = 28;
	private static final double BAR = 18;
	private static final double LABELS = 200;
	/** Room behind the longest bar for its total. */
	private static final double TOTALS = 60;

	private BarDrawing() {
	}

	static SvgCanvas.Svg draw(BarData data, String title, Language language) {
		double height = ChartStyle.MARGIN * 2 + ChartStyle.LEGEND + data.bars().size() * ROW;
		var canvas = ChartStyle.canvas(height, title, language);
		var states = Arrays.stream(ChartState.values())
				.filter(state -> data.bars().stream().anyMatch(bar -> bar.counts().getOrDefault(state, 0) > 0)).toList();
		ChartStyle.legend(canvas, states, ChartStyle.MARGIN, language);
		double left = ChartStyle.MARGIN + Math.min(LABELS,
				data.bars().stream().mapToDouble(bar -> SvgCanvas.widthOf(bar.label(), ChartStyle.LETTERS)).max().orElse(0)) + 10;
		int most = Math.max(1, data.bars().stream().mapToInt(BarData.Bar::total).max().orElse(0));
		double unit = (ChartStyle.WIDTH - ChartStyle.MARGIN - TOTALS - left) / most;
		double top = ChartStyle.MARGIN + ChartStyle.LEGEND;
		for (var bar : data.bars()) {
			draw(canvas, bar, states, new Rectangle(left, top + (ROW - BAR) / 2, unit, BAR), language);
			top += ROW;
		}
		return canvas.finish();
	}

	/** @param place where the bar begins, and the width of one */
	private static void draw(SvgCanvas canvas, BarData.Bar bar, List<ChartState> states, Rectangle place, Language language) {
		double base = place.y() + BAR - 5;
		canvas.text(SvgCanvas.shortened(bar.label(), ChartStyle.LETTERS, LABELS), new Point(place.x() - 10, base), Anchor.END,
				ChartStyle.LETTERS, ChartStyle.INK);
		double x = place.x();
		for (var state : states) {
			int count = bar.counts().getOrDefault(state, 0);
			if (count > 0) {
				var part = new Rectangle(x, place.y(), count * place.width(), BAR);
				canvas.begin(bar.label() + " · " + ChartStyle.word(state, language) + ' ' + count);
				canvas.rectangle(part, ChartStyle.color(state));
				var number = String.valueOf(count);
				if (SvgCanvas.widthOf(number, ChartStyle.SMALL) + 4 <= part.width()) {
					canvas.text(number, new Point(part.center().x(), base), Anchor.MIDDLE, ChartStyle.SMALL, ChartStyle.INK);
				}
				canvas.end();
				x = part.right();
			}
		}
		int done = bar.counts().getOrDefault(ChartState.DONE, 0);
		canvas.text(done + "/" + bar.total(), new Point(x + 8, base), Anchor.START, ChartStyle.LETTERS, ChartStyle.GREY);
	}
}
