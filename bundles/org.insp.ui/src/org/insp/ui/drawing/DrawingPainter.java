/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.drawing;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.insp.viewpoint.drawing.DrawingRenderer;
import org.insp.viewpoint.layout.Drawing;

/** Paints a drawing on paper: white in dark themes too, because its colours have meanings. */
public final class DrawingPainter {

	private static final Color PAPER = new Color(255, 255, 255);

	private final GC gc;
	private final ScreenSurface surface;

	/** @param zoom how many pixels of the screen there are to one of the drawing */
	public DrawingPainter(GC gc, DrawingFonts fonts, HighlightedNodes highlights, double zoom) {
		this.gc = gc;
		this.surface = new ScreenSurface(gc, fonts, highlights, zoom);
	}

	/** Paints a drawing. */
	public void paint(Drawing drawing) {
		gc.setBackground(PAPER);
		gc.fillRectangle(0, 0, (int) drawing.width(), (int) drawing.height());
		DrawingRenderer.drawHeading(drawing.heading(), surface);
		DrawingRenderer.drawNodes(drawing, surface);
		DrawingRenderer.drawEdges(drawing, surface);
	}
}
