/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.pictures;

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

	/** Returns the picture as SVG. */
	String svg() {
		return view instanceof Scene scene ? SvgWriter.write(LayoutEngine.layout(scene)) : SvgWriter.write((CrossTable) view);
	}
}
