/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.specification;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.insp.viewpoint.scene.Color;

/** The colours that Sirius has names for. */
final class SystemColors {

	private static final Pattern REFERENCE = Pattern.compile("environment:/viewpoint#//@systemColors/@entries\\[name='(\\w+)']");
	private static final Map<String, Color> ALL = Map.ofEntries(
			color("white", 255, 255, 255), color("black", 0, 0, 0),
			color("blue", 114, 159, 207), color("light_blue", 194, 239, 255), color("dark_blue", 39, 76, 114),
			color("chocolate", 233, 185, 110), color("light_chocolate", 238, 201, 142), color("dark_chocolate", 154, 103, 23),
			color("gray", 136, 136, 136), color("light_gray", 209, 209, 209), color("dark_gray", 69, 69, 69),
			color("green", 138, 226, 52), color("light_green", 204, 242, 166), color("dark_green", 77, 137, 20),
			color("orange", 252, 175, 62), color("light_orange", 253, 206, 137), color("dark_orange", 224, 133, 3),
			color("purple", 173, 127, 168), color("light_purple", 217, 196, 215), color("dark_purple", 114, 73, 110),
			color("red", 239, 41, 41), color("light_red", 246, 139, 139), color("dark_red", 156, 12, 12),
			color("yellow", 252, 233, 79), color("light_yellow", 255, 245, 181), color("dark_yellow", 214, 197, 66));

	private SystemColors() {
	}

	private static Map.Entry<String, Color> color(String name, int red, int green, int blue) {
		return Map.entry(name, new Color(red, green, blue));
	}

	/** The colour that a child of a style refers to. */
	static Color read(SpecificationElement style, String child) {
		return read(style.requiredChild(child));
	}

	/** The colour that a child of a style refers to, if it has one. */
	static Optional<Color> readOptional(SpecificationElement style, String child) {
		return style.optionalChild(child).map(SystemColors::read);
	}

	private static Color read(SpecificationElement color) {
		color.requireType("description:SystemColor");
		var href = color.requiredAttribute("href");
		var name = REFERENCE.matcher(href);
		if (!name.matches() || !ALL.containsKey(name.group(1))) {
			throw color.error("unknown-color", href);
		}
		color.requireAllRead();
		return ALL.get(name.group(1));
	}
}
