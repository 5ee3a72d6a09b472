/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.drawing;

import java.util.List;
import java.util.Set;

import org.insp.viewpoint.layout.Box;
import org.insp.viewpoint.layout.Label;
import org.insp.viewpoint.layout.Point;
import org.insp.viewpoint.layout.Rectangle;
import org.insp.viewpoint.layout.Route;
import org.insp.viewpoint.scene.Color;
import org.insp.viewpoint.scene.EdgeStyle;
import org.insp.viewpoint.scene.Style;

/**
 * The surface that drawings are drawn on, such as an SVG document or a screen. {@link DrawingRenderer} decides on all shapes, so that they
 * are the same on every surface; coordinates are those of the drawing.
 */
public interface Surface {

	/** Begins a node: what follows belongs to it, until it ends. */
	void begin(Box box);

	/** Ends a node. */
	void end(Box box);

	/** Begins an edge. */
	void begin(Route route);

	/** Ends an edge. */
	void end(Route route);

	/**
	 * Draws a rectangle.
	 *
	 * @param corner the radius of its corners; 0 for sharp ones
	 * @param style its fill and outline
	 */
	void rectangle(Rectangle area, double corner, Style style);

	/** Draws an ellipse that fills an area. */
	void ellipse(Rectangle area, Style style);

	/** Draws a closed path. */
	void shape(VectorPath path, Style style);

	/**
	 * Draws a line with its ends, see {@link ArrowHead}.
	 *
	 * @param path the line with its corners rounded
	 * @param points the line with sharp corners; its first and last parts are those of the path
	 */
	void line(VectorPath path, List<Point> points, EdgeStyle style);

	/** Draws lines of text. */
	void text(Label label, Color color, Set<Style.Format> formats);
}
