/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.text;

/** Classes of characters for measuring and line breaking: their East Asian width, and whether they may begin or end a line. */
final class CharacterClasses {

	private static final String NEVER_FIRST = "、，。．；：？！）〕】》〉」』”’…—·‧～％‰℃々ー,.;:?!)]}%";
	private static final String NEVER_LAST = "（〔【《〈「『“‘([{＃￥$";
	private static final int JOINER = 0x200d;
	/** First and last of each range that takes a full em: what Unicode calls wide, full-width, or ambiguous and Chinese fonts draw wide. */
	private static final int[] FULL = { 0xb7, 0xb7, 0xd7, 0xd7, 0x1100, 0x115f, 0x2014, 0x2016, 0x2018, 0x201d, 0x2020, 0x2027, 0x2030,
			0x2030, 0x203b, 0x203b, 0x2103, 0x2103, 0x2116, 0x2116, 0x2160, 0x217f, 0x2190, 0x23ff, 0x2460, 0x27ff, 0x2900, 0x303e, 0x3041,
			0x4dbf, 0x4e00, 0xa4cf, 0xa960, 0xa97c, 0xac00, 0xd7a3, 0xe000, 0xfaff, 0xfe10, 0xfe19, 0xfe30, 0xfe6f, 0xff01, 0xff60, 0xffe0,
			0xffe6, 0x16fe0, 0x1b2ff, 0x1f000, 0x1faff, 0x20000, 0x3fffd };

	private CharacterClasses() {
	}

	static boolean isFull(int c) {
		for (int i = 0; i < FULL.length && FULL[i] <= c; i += 2) {
			if (c <= FULL[i + 1]) {
				return !isWithoutWidth(c);
			}
		}
		return false;
	}

	static boolean isWithoutWidth(int c) {
		return switch (Character.getType(c)) {
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> true;
			default -> isSkinTone(c);
		};
	}

	/** Returns whether nothing may come between two characters, such as a letter and its accent, or the parts of an emoji. */
	static boolean isOne(int before, int after) {
		return isWithoutWidth(after) || before == JOINER || isFlag(before) && isFlag(after);
	}

	/** Returns whether a line may end after one character and the next begin with the other. */
	static boolean isBreak(int before, int after) {
		if (isOne(before, after) || NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
			return false;
		}
		return isFull(before) || isFull(after) || Character.isWhitespace(before) || Character.isWhitespace(after);
	}

	private static boolean isSkinTone(int c) {
		return c >= 0x1f3fb && c <= 0x1f3ff;
	}

	private static boolean isFlag(int c) {
		return c >= 0x1f1e6 && c <= 0x1f1ff;
	}
}
