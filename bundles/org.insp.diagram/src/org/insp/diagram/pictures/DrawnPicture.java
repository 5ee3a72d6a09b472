/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.pictures;

import java.io.IOException;

import org.insp.viewpoint.layout.LayoutEngine;
import org.insp.viewpoint.scene.CrossTable;
import org.insp.viewpoint.scene.Scene;
import org.insp.viewpoint.svg.SvgWriter;

/**
 * A picture with what it shows.
 *
 * @param picture which picture
 * @param view a {@link Scene} or a {@link CrossTable}
 */
record DrawnPicture(Picture picture, Object view) {

	/** The picture as SVG. */
	String svg() throws IOException {
		var out = new StringBuilder();
		if (view instanceof Scene scene) {
			SvgWriter.write(LayoutEngine.layout(scene), out);
		} else {
			SvgWriter.write((CrossTable) view, out);
		}
		return out.toString();
	}
}
