/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.text;

/**
 * The alphabet of names and keywords: Latin letters and digits of both widths, Chinese characters with all their extensions, and hyphens
 * between them. Characters are code points. A name written with letters or digits of full width is the same as with those of half width.
 */
public final class Identifiers {

	private static final int FULL_WIDTH = '！' - '!';

	private Identifiers() {
	}

	/** Returns whether a name can begin with a character. */
	public static boolean isLetter(int c) {
		return isLatin(c) || isFullWidthLetter(c) || c == '_' || c == '·' || c == '〇' || isChinese(c);
	}

	private static boolean isLatin(int c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '\u00c0' && c <= '\u024f';
	}

	/** Chinese characters, extensions A to I and the two blocks of compatibility characters. */
	private static boolean isChinese(int c) {
		return c >= '\u3400' && c <= '\u4dbf' || c >= '\u4e00' && c <= '\u9fff' || c >= '\uf900' && c <= '\ufaff'
				|| c >= 0x20000 && c <= 0x2ee5f || c >= 0x2f800 && c <= 0x2fa1f || c >= 0x30000 && c <= 0x323af;
	}

	private static boolean isFullWidthLetter(int c) {
		return c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
	}

	/** Returns whether a character is a digit, of half or full width. */
	public static boolean isDigit(int c) {
		return c >= '0' && c <= '9' || c >= '０' && c <= '９';
	}

	/** Returns whether a character stands in names anywhere but at their beginning. Hyphens stand between two of these. */
	public static boolean isPart(int c) {
		return isLetter(c) || isDigit(c);
	}

	/** Returns whether a text can be a name. */
	public static boolean isIdentifier(String text) {
		var characters = text.codePoints().toArray();
		if (characters.length == 0 || !isLetter(characters[0])) {
			return false;
		}
		for (int i = 1; i < characters.length; i++) {
			boolean hyphen = characters[i] == '-' && i + 1 < characters.length && isPart(characters[i + 1]) && isPart(characters[i - 1]);
			if (!isPart(characters[i]) && !hyphen) {
				return false;
			}
		}
		return true;
	}

	/** Returns a word with its letters and digits of half width, by which it is compared. */
	public static String halfWidth(String word) {
		var plain = new StringBuilder(word);
		for (int i = 0; i < plain.length(); i++) {
			char c = plain.charAt(i);
			if (isFullWidthLetter(c) || c >= '０' && c <= '９') {
				plain.setCharAt(i, (char) (c - FULL_WIDTH));
			}
		}
		return plain.toString();
	}
}
