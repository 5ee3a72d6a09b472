/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.report;

import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The number of terminal columns that a character takes: two for the wide ones of East Asia, none for what combines with the one before.
 */
public final class CharacterWidth {

	private static final NavigableMap<Integer, Integer> WIDE = new TreeMap<>();

	static {
		int[] ranges = { 0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19,
				0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FB, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF,
				0x1F900, 0x1FAFF, 0x20000, 0x3FFFD };
		for (int i = 0; i < ranges.length; i += 2) {
			WIDE.put(ranges[i], ranges[i + 1]);
		}
	}

	private CharacterWidth() {
	}

	/** Returns the columns that a text takes on a terminal. */
	public static int of(String text) {
		return text.codePoints().map(CharacterWidth::of).sum();
	}

	static int of(int codePoint) {
		return switch (Character.getType(codePoint)) {
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
			default -> isWide(codePoint) ? 2 : 1;
		};
	}

	private static boolean isWide(int codePoint) {
		var range = WIDE.floorEntry(codePoint);
		return range != null && codePoint <= range.getValue();
	}
}
