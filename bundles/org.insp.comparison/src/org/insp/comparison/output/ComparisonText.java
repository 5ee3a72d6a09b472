/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.comparison.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.insp.comparison.change.FeatureChange;
import org.insp.comparison.change.ModelChange;
import org.insp.comparison.change.ModelComparison;
import org.insp.comparison.change.Section;

/** A comparison in lines for a terminal. */
public final class ComparisonText {

	/** The letters of a text beyond which the rest is left out where it only says which element is meant. */
	private static final int TITLE_LETTERS = 40;

	private final ComparisonWords words;
	private final List<String> lines = new ArrayList<>();

	private ComparisonText(ModelComparison comparison) {
		this.words = new ComparisonWords(comparison);
	}

	/**
	 * Returns the lines, each ended.
	 *
	 * @param comparison the comparison
	 * @param before what the older version is called
	 * @param after what the newer version is called
	 */
	public static String of(ModelComparison comparison, String before, String after) {
		return new ComparisonText(comparison).text(before, after);
	}

	private String text(String before, String after) {
		lines.add(words.versions(before, after));
		words.totals().forEach(line -> lines.add("  " + line));
		for (var section : Section.values()) {
			if (words.isTold(section)) {
				lines.add("");
				lines.add(words.get("section." + section.id()));
				words.changes(section).forEach(this::add);
				words.renumbered(section).ifPresent(text -> lines.add("  " + words.get("mark.changed") + ' ' + text));
			}
		}
		return lines.stream().map(line -> line + '\n').collect(Collectors.joining());
	}

	private void add(ModelChange change) {
		lines.add("  " + words.get("mark." + change.kind().id()) + ' ' + change.label() + title(change.title()));
		change.features().forEach(feature -> lines.add("      " + line(change, feature)));
		change.remarks().forEach(remark -> lines.add("      ! " + remark.message()));
	}

	private String line(ModelChange change, FeatureChange feature) {
		var move = feature.id().equals("due") ? change.move().map(words::move).map(text -> words.get("behind", text)).orElse("") : "";
		return words.get("feature", feature.label(), value(feature.before()), value(feature.after())) + move;
	}

	private String value(String text) {
		return text.isEmpty() ? words.get("nothing") : text.replace("\n", " / ");
	}

	private static String title(String text) {
		var line = text.replace('\n', ' ');
		if (line.isEmpty()) {
			return "";
		}
		return "  " + (line.codePointCount(0, line.length()) <= TITLE_LETTERS
				? line
				: line.substring(0, line.offsetByCodePoints(0, TITLE_LETTERS)) + '…');
	}
}
