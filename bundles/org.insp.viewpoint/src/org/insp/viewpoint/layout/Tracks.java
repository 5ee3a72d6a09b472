/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.layout;

/** The rows or the columns of a lattice: their sizes, and the gaps between them. */
final class Tracks {

	private final double[] sizes;
	private final double[] gaps;
	private double before;
	private double after;
	private double shift;

	Tracks(int count) {
		sizes = new double[count];
		gaps = new double[count];
	}

	int count() {
		return sizes.length;
	}

	void widen(int track, double size) {
		sizes[track] = Math.max(sizes[track], size);
	}

	/** Sets the gap between a track and the next. */
	void gap(int track, double size) {
		gaps[track] = size;
	}

	void padding(double first, double last) {
		before = first;
		after = last;
	}

	/** Gives all tracks a part of what is left over. */
	void stretch(double by) {
		for (int i = 0; i < sizes.length; i++) {
			sizes[i] += Math.max(0, by) / sizes.length;
		}
	}

	void shift(double by) {
		shift = by;
	}

	double size(int track) {
		return sizes[track];
	}

	double start(int track) {
		double start = shift + before;
		for (int i = 0; i < track; i++) {
			start += sizes[i] + gaps[i];
		}
		return start;
	}

	double end(int track) {
		return start(track) + sizes[track];
	}

	/** The size of all, without the shift. */
	double total() {
		return end(sizes.length - 1) - shift + after;
	}
}
