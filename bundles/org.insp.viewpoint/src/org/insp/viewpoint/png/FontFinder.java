/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.png;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds an installed font that has all the letters of a picture. */
final class FontFinder {

	/** Those that most machines have of one of them, so that the others need not be looked through. */
	private static final List<String> USUAL = List.of("Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", "SimHei");
	private static final int SIZE = 12;
	private static final int SAMPLE = 8;

	private FontFinder() {
	}

	/** The family to draw a text with; empty where no installed font has all its letters. */
	static Optional<String> family(String text) {
		for (var family : USUAL) {
			if (isInstalled(family) && missing(family, text).isEmpty()) {
				return Optional.of(family);
			}
		}
		if (missing(Font.SANS_SERIF, text).isEmpty() && text.codePoints().noneMatch(Character::isIdeographic)) {
			return Optional.of(Font.SANS_SERIF);
		}
		return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.ROOT)).sorted()
				.filter(family -> missing(family, text).isEmpty()).findFirst();
	}

	/** A few of the letters that make it difficult. */
	static String sample(String text) {
		var missing = missing(Font.SANS_SERIF, text);
		var letters = missing.isEmpty() ? text : missing;
		return letters.codePoints().distinct().limit(SAMPLE)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	private static boolean isInstalled(String family) {
		return new Font(family, Font.PLAIN, SIZE).getFamily(Locale.ROOT).equals(family);
	}

	private static String missing(String family, String text) {
		var font = new Font(family, Font.PLAIN, SIZE);
		return text.codePoints().filter(c -> Character.isLetter(c) && !font.canDisplay(c))
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}
}
