/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.read;

import static org.insp.report.read.WordXml.attribute;
import static org.insp.report.read.WordXml.child;
import static org.insp.report.read.WordXml.elements;
import static org.insp.report.read.WordXml.is;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.insp.model.text.ChineseNumber;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The numbers that Word puts before paragraphs by itself: they stand in no text, only their form does. */
final class WordNumbers {

	private static final Pattern LEVEL = Pattern.compile("%([1-9])");
	private static final int MAX_LEVELS = 9;

	private final Map<String, Element> lists = new HashMap<>();
	private final Map<String, Element> styles = new HashMap<>();
	private final Map<String, int[]> counters = new HashMap<>();

	/**
	 * @param numbering the part with the forms of numbers, or null
	 * @param styles the part with the styles, or null
	 */
	WordNumbers(Document numbering, Document styles) {
		if (numbering != null) {
			var forms = new HashMap<String, Element>();
			elements(numbering.getDocumentElement()).filter(e -> is(e, "abstractNum"))
					.forEach(e -> forms.put(attribute(e, "abstractNumId"), e));
			elements(numbering.getDocumentElement()).filter(e -> is(e, "num")).forEach(
					e -> child(e, "abstractNumId").map(id -> forms.get(attribute(id, "val")))
							.ifPresent(form -> lists.put(attribute(e, "numId"), form)));
		}
		if (styles != null) {
			elements(styles.getDocumentElement()).filter(e -> is(e, "style"))
					.forEach(e -> child(e, "pPr").flatMap(p -> child(p, "numPr"))
							.ifPresent(n -> this.styles.put(attribute(e, "styleId"), n)));
		}
	}

	/** Returns the number before a paragraph, and counts on; empty if it has none. */
	String next(Element paragraph) {
		var properties = child(paragraph, "pPr");
		var own = properties.flatMap(p -> child(p, "numPr"));
		var ofStyle = properties.flatMap(p -> child(p, "pStyle")).map(style -> styles.get(attribute(style, "val")));
		var number = own.or(() -> ofStyle);
		var list = number.flatMap(n -> child(n, "numId")).map(id -> attribute(id, "val")).orElse("");
		var level = number.flatMap(n -> child(n, "ilvl")).map(l -> attribute(l, "val")).filter(l -> l.matches("[0-8]"))
				.map(Integer::parseInt).orElse(0);
		return lists.containsKey(list) ? next(list, level) : "";
	}

	private String next(String list, int level) {
		var counts = counters.computeIfAbsent(list, key -> new int[MAX_LEVELS]);
		counts[level]++;
		for (int deeper = level + 1; deeper < MAX_LEVELS; deeper++) {
			counts[deeper] = 0;
		}
		var form = level(list, level).flatMap(l -> child(l, "lvlText")).map(t -> attribute(t, "val")).orElse("");
		return LEVEL.matcher(form).replaceAll(match -> written(list, Integer.parseInt(match.group(1)) - 1, counts));
	}

	private String written(String list, int level, int[] counts) {
		var form = level(list, level);
		int start = form.flatMap(l -> child(l, "start")).map(s -> attribute(s, "val")).filter(s -> s.matches("\\d{1,4}"))
				.map(Integer::parseInt).orElse(1);
		int number = start + Math.max(counts[level], 1) - 1;
		return switch (form.flatMap(l -> child(l, "numFmt")).map(f -> attribute(f, "val")).orElse("decimal")) {
			case "chineseCounting", "chineseCountingThousand", "chineseLegalSimplified", "japaneseCounting", "taiwaneseCountingThousand",
					"ideographDigital" -> ChineseNumber.of(number);
			case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> ChineseNumber.circled(number);
			case "bullet", "none" -> "";
			default -> String.valueOf(number);
		};
	}

	private Optional<Element> level(String list, int level) {
		return elements(lists.get(list)).filter(e -> is(e, "lvl") && attribute(e, "ilvl").equals(String.valueOf(level))).findFirst();
	}
}
