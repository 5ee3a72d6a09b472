/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.drawing;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.insp.viewpoint.layout.Label;
import org.insp.viewpoint.scene.Style.Format;

/** The fonts of drawings: the system's, in the sizes that the layout chose, narrowed where they are wider than the layout's table says. */
public final class DrawingFonts {

	private static final double POINTS_PER_INCH = 72;
	private static final double LEAST = 0.7;

	private final Display display;
	private final String family;
	private final Map<String, Font> fonts = new HashMap<>();
	private double size;
	private int style;

	/** Uses the system's font on a display. */
	public DrawingFonts(Display display) {
		this.display = display;
		this.family = display.getSystemFont().getFontData()[0].getName();
	}

	/** Chooses the font for the next texts. */
	void use(GC gc, double pixels, Set<Format> formats) {
		size = pixels;
		style = (formats.contains(Format.BOLD) ? SWT.BOLD : 0) | (formats.contains(Format.ITALIC) ? SWT.ITALIC : 0);
		gc.setFont(font(1));
	}

	/** Writes a line in the space that it was given. */
	void draw(GC gc, Label.Line line) {
		gc.setFont(font(1));
		double width = gc.textExtent(line.text(), SWT.DRAW_TRANSPARENT).x;
		if (width > line.width() + 1) {
			gc.setFont(font(Math.max(LEAST, line.width() / width)));
		}
		int ascent = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
		gc.drawText(line.text(), (int) Math.round(line.x()), (int) Math.round(line.baseline()) - ascent, SWT.DRAW_TRANSPARENT);
	}

	private Font font(double part) {
		double points = Math.floor(size * part * POINTS_PER_INCH / display.getDPI().y * 4) / 4;
		return fonts.computeIfAbsent(points + "/" + style, key -> {
			var data = new FontData(family, Math.max(1, (int) points), style);
			data.height = (float) points;
			return new Font(display, data);
		});
	}

	/** Gives the fonts back. */
	public void dispose() {
		fonts.values().forEach(Font::dispose);
	}
}
