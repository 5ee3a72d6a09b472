/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.layout;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.insp.viewpoint.scene.Scene;

/** Finds a place for everything in a scene: the same for the same scene, on every machine. */
public final class LayoutEngine {

	/** The proportions that may be tried: the one that comes out best for the whole drawing is taken. */
	private static final List<Proportions> PACKED = Stream.of(2.8, 7.0, 1.6, 4.5, 0.8).map(aspect -> new Proportions(aspect, 13)).toList();
	private static final List<Proportions> LAYERED = List.of(new Proportions(1, 13), new Proportions(1, 22));
	/** The number of nodes and trunks that are laid out in all, at most, to find the best. */
	private static final int MAX_EFFORT = 960;
	/** The number of crossings, and how many times as many, that the order of the scene is worth. */
	private static final int MAX_ORDERED_CROSSINGS = 30;
	private static final double CROSSING_RATIO = 2;

	private LayoutEngine() {
	}

	/** A drawing of a scene. */
	public static Drawing layout(Scene scene) {
		var cells = new CellGraph(scene);
		return (cells.column.isEmpty() ? best(scene, cells) : columned(scene, cells)).drawing();
	}

	/** Lays out a scene with a column, which decides on the page: the best proportions are known without trying. The order is kept. */
	private static PageLayout columned(Scene scene, CellGraph cells) {
		var best = PACKED.stream()
				.min(Comparator.comparingDouble(proportions -> CellSizes.cost(cells.column, isDown(scene.direction()), proportions)));
		return new PageLayout(scene, cells, best.orElseThrow(), false);
	}

	private static PageLayout best(Scene scene, CellGraph cells) {
		var tried = cells.isPacked() ? PACKED : LAYERED;
		int affordable = MAX_EFFORT / Math.max(1, cells.effort());
		var best = new PageLayout(scene, cells, tried.get(0), true);
		for (var proportions : tried.subList(1, Math.max(1, Math.min(tried.size(), affordable)))) {
			var page = new PageLayout(scene, cells, proportions, true);
			best = page.cost() < best.cost() ? page : best;
		}
		if (affordable > 1 && best.crossings() > MAX_ORDERED_CROSSINGS) {
			var untangled = new PageLayout(scene, cells, best.proportions(), false);
			best = best.crossings() > MAX_ORDERED_CROSSINGS + CROSSING_RATIO * untangled.crossings() ? untangled : best;
		}
		return best;
	}

	static boolean isDown(Scene.Direction direction) {
		return direction == Scene.Direction.DOWN || direction == Scene.Direction.UP;
	}

	/**
	 * The values that can be chosen to fill a page well.
	 *
	 * @param aspect how many times wider than high packed containers are
	 * @param ems how wide the labels of nodes may be, in letters' sizes
	 */
	record Proportions(double aspect, int ems) {
	}
}
