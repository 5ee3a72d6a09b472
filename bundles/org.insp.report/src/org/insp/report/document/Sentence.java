/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.insp.model.text.ChineseNumber;

/** The sentences of a paragraph, and the points that it numbers within. */
final class Sentence {

	/** What begins a sentence that no longer belongs to the last point of a list. */
	private static final Pattern TURN = Pattern.compile("(?<=[。；！])(?:今后|下一步|下步|总之|同时要|为此|综上)");
	/** The ways of numbering within a paragraph; a number begins a sentence or a part of one. */
	private static final List<Pattern> STYLES = List.of(point("(?<n>[一二三四五六七八九十]{1,3})是"), point("第(?<n>[一二三四五六七八九十]{1,3})[，,、]"),
			point("[（(](?<n>[0-9]{1,2})[）)]"), point("[（(](?<n>[一二三四五六七八九十]{1,3})[）)]"), point("(?<n>[①-⑳])"),
			point("(?<n>[0-9]{1,2})[.．、](?![0-9])"));

	/**
	 * The points of a paragraph.
	 *
	 * @param before what stands before the first one
	 * @param points the points without their numbers; none if it numbers nothing
	 * @param after what follows the last one and is no part of it
	 */
	record Points(String before, List<String> points, String after) {
	}

	private Sentence() {
	}

	private static Pattern point(String number) {
		return Pattern.compile("(?:^|(?<=[。；;：:，,、！？\\s）)]))" + number);
	}

	/** Returns where the first sentence ends, behind its full stop; quoted ones do not count. */
	static int end(String text) {
		int depth = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			depth += "“（《(".indexOf(c) >= 0 ? 1 : "”）》)".indexOf(c) >= 0 ? -1 : 0;
			if (c == '\n' || depth <= 0 && "。！？".indexOf(c) >= 0) {
				return i + 1;
			}
		}
		return text.length();
	}

	/** Returns a sentence without its full stop. */
	static String plain(String text) {
		return text.strip().replaceFirst("[。；;，,：:]+$", "").strip();
	}

	/** Splits a paragraph at the numbers that it counts from one. */
	static Points points(String text) {
		return STYLES.stream().map(style -> points(text, style)).filter(found -> found.points().size() > 1).findFirst()
				.orElse(new Points(text, List.of(), ""));
	}

	private static Points points(String text, Pattern style) {
		var points = new ArrayList<String>();
		var matcher = style.matcher(text);
		int begin = -1;
		int first = text.length();
		int last = 0;
		while (matcher.find()) {
			int number = ChineseNumber.parse(matcher.group("n"));
			// a list may skip a number, as 一是…三是…, but it begins with one
			if (begin < 0 ? number != 1 : number <= last || number > last + 2) {
				continue;
			}
			last = number;
			if (begin < 0) {
				first = matcher.start();
			} else {
				points.add(text.substring(begin, matcher.start()).strip());
			}
			begin = matcher.end();
		}
		if (begin < 0) {
			return new Points(text, List.of(), "");
		}
		var end = text.substring(begin);
		var turn = TURN.matcher(end);
		int until = turn.find() ? turn.start() : end.length();
		points.add(end.substring(0, until).strip());
		return new Points(text.substring(0, first).strip(), points, end.substring(until).strip());
	}
}
