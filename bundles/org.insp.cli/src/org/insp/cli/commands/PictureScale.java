/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.commands;

/**
 * How large a picture of pixels is.
 *
 * @param pixels the pixels for each of the drawing
 */
record PictureScale(double pixels) {

	/** Below it nothing of a drawing can be told. */
	private static final double SMALLEST = 0.01;

	/** Returns whether a picture can be drawn by it. */
	boolean isUsable() {
		return pixels >= SMALLEST && Double.isFinite(pixels);
	}
}
