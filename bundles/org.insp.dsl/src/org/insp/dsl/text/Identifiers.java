/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.text;

/** The alphabet of names and keywords: Latin letters, Chinese characters, digits of both widths, and hyphens between them. */
public final class Identifiers {

	private Identifiers() {
	}

	/** Returns whether a name can begin with a character. */
	public static boolean isLetter(int c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '·' || c == '〇' || c >= '\u00c0' && c <= '\u024f'
				|| c >= '\u3400' && c <= '\u4dbf' || c >= '\u4e00' && c <= '\u9fff' || c >= '\uf900' && c <= '\ufaff';
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
		if (text.isEmpty() || !isLetter(text.charAt(0))) {
			return false;
		}
		for (int i = 1; i < text.length(); i++) {
			boolean hyphen = text.charAt(i) == '-' && i + 1 < text.length() && isPart(text.charAt(i + 1)) && isPart(text.charAt(i - 1));
			if (!isPart(text.charAt(i)) && !hyphen) {
				return false;
			}
		}
		return true;
	}
}
