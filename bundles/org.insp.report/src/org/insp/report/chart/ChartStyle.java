/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.chart;

import java.util.List;

import org.insp.model.Language;
import org.insp.model.measures.Urgency;
import org.insp.model.text.LanguageLocale;
import org.insp.model.text.MessageBundle;
import org.insp.report.content.ChartState;
import org.insp.viewpoint.layout.Point;
import org.insp.viewpoint.layout.Rectangle;
import org.insp.viewpoint.scene.Color;
import org.insp.viewpoint.svg.SvgCanvas;
import org.insp.viewpoint.svg.SvgCanvas.Anchor;

/** The measures, colours and words that all charts share. */
final class ChartStyle {

	/** The width of every chart, in pixels. */
	static final double WIDTH = 920;
	/** The empty edge around it. */
	static final double MARGIN = 16;
	/** The size of letters. */
	static final double LETTERS = 13;
	/** The size of letters on axes. */
	static final double SMALL = 11;
	/** The height of a line of the legend. */
	static final double LEGEND = 26;
	static final Color INK = new Color(0x22, 0x22, 0x22);
	static final Color GREY = new Color(0x66, 0x66, 0x66);
	static final Color RULE = new Color(0xdd, 0xdd, 0xdd);
	static final Color TODAY = new Color(0xc0, 0x39, 0x2b);
	static final Color LIMIT = new Color(0x6c, 0x3f, 0x99);
	private static final double BOX = 11;

	private ChartStyle() {
	}

	static MessageBundle words(Language language) {
		return MessageBundle.of(ChartDrawing.class, language);
	}

	static SvgCanvas canvas(double height, String title, Language language) {
		return new SvgCanvas(WIDTH, height, LanguageLocale.of(language), title);
	}

	static String word(ChartState state, Language language) {
		return switch (state) {
			case SOON, URGENT, OVERDUE -> Urgency.valueOf(state.name()).text(language);
			case DONE, OPEN, DROPPED -> words(language).get("state." + state.name());
		};
	}

	static Color color(ChartState state) {
		return switch (state) {
			case DONE -> new Color(0x5b, 0xa5, 0x5b);
			case OPEN -> new Color(0x8f, 0xb3, 0xd9);
			case SOON -> new Color(0xf2, 0xd2, 0x4b);
			case URGENT -> new Color(0xee, 0x9a, 0x3a);
			case OVERDUE -> new Color(0xd6, 0x4b, 0x40);
			case DROPPED -> new Color(0xbb, 0xbb, 0xbb);
		};
	}

	/** Writes what colours mean, in a line from the left margin. */
	static void legend(SvgCanvas canvas, List<ChartState> states, double top, Language language) {
		double x = MARGIN;
		for (var state : states) {
			canvas.rectangle(new Rectangle(x, top, BOX, BOX), color(state));
			var word = word(state, language);
			canvas.text(word, new Point(x + BOX + 5, top + BOX - 1), Anchor.START, LETTERS, INK);
			x += BOX + 5 + SvgCanvas.widthOf(word, LETTERS) + 18;
		}
	}
}
