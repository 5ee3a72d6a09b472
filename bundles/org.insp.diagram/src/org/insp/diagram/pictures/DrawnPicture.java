/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.pictures;

import org.insp.viewpoint.layout.LayoutEngine;
import org.insp.viewpoint.scene.CrossTable;
import org.insp.viewpoint.scene.ElementFragments;
import org.insp.viewpoint.scene.Scene;
import org.insp.viewpoint.svg.SvgWriter;

/**
 * A picture with what it shows.
 *
 * @param picture which picture
 * @param view a {@link Scene} or a {@link CrossTable}
 * @param fragments the fragments of its elements
 */
record DrawnPicture(Picture picture, Object view, ElementFragments fragments) {

	static DrawnPicture of(Picture picture, Object view) {
		return new DrawnPicture(picture, view,
				view instanceof Scene scene ? ElementFragments.of(scene) : ElementFragments.of((CrossTable) view));
	}

	/** Returns the picture as SVG; does not read the model. */
	String svg() {
		return view instanceof Scene scene
				? SvgWriter.write(LayoutEngine.layout(scene), fragments)
				: SvgWriter.write((CrossTable) view, fragments);
	}
}
