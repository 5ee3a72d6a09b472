/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.layout;

import org.insp.diagram.scene.Scene;

/** Finds a place for everything in a scene: the same for the same scene, on every machine. */
public final class Layouter {

	/** The proportions that packed containers may have; what comes out best for the whole drawing is taken. */
	private static final double[] ASPECTS = {1.6, 0.8, 2.6, 4.5, 0.4};
	/** Up to which number of cells several proportions are tried. */
	private static final int SEVERAL = 1500;

	private Layouter() {
	}

	/** A drawing of a scene. */
	public static Drawing layout(Scene scene) {
		var cells = new Cells(scene);
		Page best = null;
		for (double aspect : ASPECTS) {
			var page = new Page(scene, cells, aspect);
			if (best == null || page.badness() < best.badness()) {
				best = page;
			}
			if (cells.size() > SEVERAL || !cells.isPacked()) {
				break;
			}
		}
		return best.drawing();
	}

	static boolean isDown(Scene.Direction direction) {
		return direction == Scene.Direction.DOWN || direction == Scene.Direction.UP;
	}
}
