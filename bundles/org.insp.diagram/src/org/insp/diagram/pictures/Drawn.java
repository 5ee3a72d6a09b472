/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.pictures;

import java.io.IOException;

import org.insp.diagram.layout.Layouter;
import org.insp.diagram.scene.Grid;
import org.insp.diagram.scene.Scene;
import org.insp.diagram.svg.SvgWriter;

/**
 * A picture with what it shows.
 *
 * @param picture which picture
 * @param view a {@link Scene} or a {@link Grid}
 */
record Drawn(Picture picture, Object view) {

	/** The picture as SVG. */
	String svg() throws IOException {
		var out = new StringBuilder();
		if (view instanceof Scene scene) {
			SvgWriter.write(Layouter.layout(scene), out);
		} else {
			SvgWriter.write((Grid) view, out);
		}
		return out.toString();
	}
}
