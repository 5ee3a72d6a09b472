/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.insp.model.Language;
import org.insp.report.content.BarData;
import org.insp.report.content.BurnDownData;
import org.insp.report.content.Chart;
import org.insp.report.content.ScheduleData;
import org.insp.viewpoint.png.PngWriter;
import org.insp.viewpoint.svg.SvgCanvas.Svg;

/**
 * Draws charts by the engine that draws the diagrams, so that a chart has the same bytes on every machine and needs neither a browser nor
 * an
 * Office.
 */
public final class ChartDrawing {

	/** Pixels of a picture for each of the drawing, sharp on paper. */
	private static final double PIXELS = 3;

	private ChartDrawing() {
	}

	/** Returns the drawing of a chart, its words in a language. */
	public static Svg svg(Chart chart, Language language) {
		if (chart.data() instanceof BarData bars) {
			return BarDrawing.draw(bars, chart.title(), language);
		} else if (chart.data() instanceof BurnDownData burnDown) {
			return new BurnDownDrawing(burnDown, language).draw(chart.title());
		}
		return new ScheduleDrawing((ScheduleData) chart.data(), language).draw(chart.title());
	}

	/**
	 * Returns a drawing as a PNG picture.
	 *
	 * @throws IOException if the machine has no font with the letters
	 */
	public static byte[] png(Svg drawing) throws IOException {
		var bytes = new ByteArrayOutputStream();
		PngWriter.write(drawing.text(), PIXELS, bytes);
		return bytes.toByteArray();
	}
}
