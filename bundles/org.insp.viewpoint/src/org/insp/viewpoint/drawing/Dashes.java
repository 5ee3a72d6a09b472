/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.drawing;

import java.util.List;

import org.insp.viewpoint.scene.Style;

/** The patterns of lines. */
public final class Dashes {

	private Dashes() {
	}

	/** Returns the lengths of dashes and gaps in turn, in pixels; none for a solid line. */
	public static List<Integer> of(Style.Line line) {
		return switch (line) {
			case SOLID -> List.of();
			case DASH -> List.of(6, 3);
			case DOT -> List.of(2, 2);
			case DASH_DOT -> List.of(6, 3, 2, 3);
		};
	}
}
