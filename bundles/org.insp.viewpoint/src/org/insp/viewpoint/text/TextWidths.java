/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.text;

/**
 * The widths of texts, by a table of our own: no font of the machine is asked, so that a drawing has the same measures everywhere.
 * Full-width characters take one em, Latin letters what the common sans-serif faces give them.
 */
public final class TextWidths {

	static final int EM = 1000;
	private static final int HUNDREDTHS = 100;
	/** From blank to tilde, in thousandths of an em. */
	private static final int[] ASCII = { 278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556,
			556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
			833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556,
			278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584 };
	private static final int SMALL = 560;
	private static final int CAPITAL = 720;
	private static final int FULL = EM;
	/** The factor by which bold letters are wider; ideographs stay as wide as they are. */
	private static final double BOLD = 1.07;

	private TextWidths() {
	}

	/** The width of a line of text at a size in pixels. */
	public static double of(String text, double size, boolean bold) {
		double advance = text.codePoints().mapToDouble(c -> advance(c, bold)).sum();
		return Math.ceil(advance * size / EM * HUNDREDTHS) / HUNDREDTHS;
	}

	/** The width of a character in thousandths of an em. */
	static double advance(int c, boolean bold) {
		return bold && !CharacterClasses.isFull(c) ? regular(c) * BOLD : regular(c);
	}

	private static int regular(int c) {
		if (CharacterClasses.isWithoutWidth(c)) {
			return 0;
		}
		if (c >= ' ' && c - ' ' < ASCII.length) {
			return ASCII[c - ' '];
		}
		if (CharacterClasses.isFull(c)) {
			return FULL;
		}
		return Character.isUpperCase(c) ? CAPITAL : SMALL;
	}
}
