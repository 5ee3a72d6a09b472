/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.scene;

import java.util.Locale;

/**
 * A colour.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Color(int red, int green, int blue) {

	/** The colour as CSS and SVG write it: {@code #rrggbb}. */
	public String css() {
		return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
	}
}
