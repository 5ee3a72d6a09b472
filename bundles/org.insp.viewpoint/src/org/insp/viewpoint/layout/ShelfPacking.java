/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Parts of a drawing that are not connected, side by side in rows like books: in the order in which they come. */
final class ShelfPacking {

	private static final double GAP = 24;
	private static final double ASPECT = 1.4;

	private final List<ConnectedPart> sheets;
	private final List<Point> places = new ArrayList<>();
	private double width;
	private double height;

	private ShelfPacking(List<ConnectedPart> sheets, double limit) {
		this.sheets = sheets;
		double x = 0;
		double y = 0;
		for (var sheet : sheets) {
			if (x > 0 && x + sheet.width() > limit) {
				x = 0;
				y = height + GAP;
			}
			places.add(new Point(x, y));
			x += sheet.width() + GAP;
			width = Math.max(width, x - GAP);
			height = Math.max(height, y + sheet.height());
		}
	}

	/** The shelves of the width that gives the best proportions. */
	static ShelfPacking best(List<ConnectedPart> sheets) {
		var limits = new TreeSet<Double>();
		double sum = 0;
		double widest = sheets.stream().mapToDouble(ConnectedPart::width).max().orElse(0);
		for (var sheet : sheets) {
			sum += sheet.width();
			limits.add(Math.max(sum, widest));
			sum += GAP;
		}
		ShelfPacking best = new ShelfPacking(sheets, sum);
		for (double limit : limits) {
			var shelves = new ShelfPacking(sheets, limit);
			best = cost(shelves.width, shelves.height) < cost(best.width, best.height) ? shelves : best;
		}
		return best;
	}

	/** Returns the cost of a page: low for a small area and good proportions. */
	static double cost(double width, double height) {
		return Math.log(Math.max(1, width * height)) / 2 + Math.abs(Math.log(Math.max(1, width) / Math.max(1, height) / ASPECT));
	}

	double width() {
		return width;
	}

	double height() {
		return height;
	}

	/** Moves everything in the parts to its place. */
	void place() {
		for (int i = 0; i < sheets.size(); i++) {
			sheets.get(i).move(places.get(i));
		}
	}
}
