/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.layout;

import java.util.List;

/**
 * Text in its place.
 *
 * @param area what it covers
 * @param size of the letters, in pixels
 * @param lines from top to bottom; none where there is no text
 */
public record Label(Rectangle area, double size, List<Line> lines) {

	/**
	 * A line of text.
	 *
	 * @param text never empty
	 * @param x where it begins
	 * @param baseline where its letters stand
	 * @param width its width by {@link org.insp.viewpoint.text.TextWidths}
	 */
	public record Line(String text, double x, double baseline, double width) {
	}
}
