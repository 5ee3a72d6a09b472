/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.text;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The numbers by which texts list their points (一是…二是…, 1. 2. …), and where they jump. */
public final class Numbering {

	/**
	 * Two numbers that do not follow one upon the other.
	 *
	 * @param before the first, as written
	 * @param after the second, as written
	 * @param part in which of the texts the second stands
	 * @param offset where in that text its figure begins
	 * @param figure its figure, as written
	 * @param meant the figure that would follow upon the first
	 */
	public record Gap(String before, String after, int part, int offset, String figure, String meant) {
	}

	private record Level(int number, String written) {
	}

	/** The most gaps that are corrected in one text. */
	private static final int MOST = 50;

	private static final String DIGITS = "零一二三四五六七八九十";
	private static final String BEGINNING = "(?<=^|[。；;：:，,、！!？?\\s”）)…])";
	/** One pattern for each way of numbering; group 1 is the number. */
	private static final List<Pattern> STYLES = List.of(Pattern.compile(BEGINNING + "([一二三四五六七八九十]{1,3})[是要]"),
			Pattern.compile(BEGINNING + "([0-9]{1,2})[.、．](?![0-9])"), Pattern.compile("[（(]([一二三四五六七八九十]{1,3})[）)]"),
			Pattern.compile("[（(]([0-9]{1,2})[）)]"), Pattern.compile("([①-⑳])"),
			Pattern.compile("(?m)^\\s*([一二三四五六七八九十]{1,3})、"),
			Pattern.compile(BEGINNING + "第([一二三四五六七八九十]{1,3})[，,、：:是]"));
	/** The words of a sentence that introduces a list within a list. */
	private static final Pattern WITHIN = Pattern.compile("其中|具体|包括|分别|如下|[:：]$");
	private static final Pattern SENTENCE_END = Pattern.compile("[。！!？?\\n]");

	private Numbering() {
	}

	/** A text without its gaps: each figure follows upon the one before. Nothing if there are none. */
	public static Optional<String> corrected(String text) {
		var corrected = text;
		var gap = firstGap(List.of(text));
		for (int i = 0; i < MOST && gap.isPresent(); i++) {
			var wrong = gap.get();
			corrected =
					corrected.substring(0, wrong.offset()) + wrong.meant() + corrected.substring(wrong.offset() + wrong.figure().length());
			gap = firstGap(List.of(corrected));
		}
		return Optional.of(corrected).filter(m -> !m.equals(text) && firstGap(List.of(m)).isEmpty());
	}

	/** The first gap in texts that are read one after the other. */
	public static Optional<Gap> firstGap(Collection<String> texts) {
		// most texts number nothing, and the patterns take a while to find that out
		return texts.stream().anyMatch(Numbering::mayNumber)
				? STYLES.stream().flatMap(style -> firstGap(style, texts).stream()).findFirst()
				: Optional.empty();
	}

	private static boolean mayNumber(String text) {
		for (int i = 1; text != null && i < text.length(); i++) {
			if (ChineseNumber.isCircled(text.charAt(i - 1)) || "是要、.．)），,：:".indexOf(text.charAt(i)) >= 0
					&& (DIGITS.indexOf(text.charAt(i - 1)) >= 0 || Character.isDigit(text.charAt(i - 1)))) {
				return true;
			}
		}
		return false;
	}

	private static Optional<Gap> firstGap(Pattern style, Collection<String> texts) {
		// lists may be nested: a number continues the innermost list that it fits
		Deque<Level> lists = new ArrayDeque<>();
		int part = 0;
		for (var each : texts) {
			var text = each == null ? "" : each;
			var found = style.matcher(text);
			for (int end = -1; found.find(); end = found.end()) {
				var next = new Level(ChineseNumber.parse(found.group(1)), found.group().strip());
				if (next.number() == 1) {
					if (end < 0 || !isWithin(text.substring(end, found.start()))) {
						lists.clear();
					}
					lists.push(next);
				} else if (!lists.isEmpty()) {
					var last = lists.peek();
					while (!lists.isEmpty() && lists.peek().number() != next.number() - 1) {
						lists.pop();
					}
					if (lists.isEmpty()) {
						return Optional.of(new Gap(last.written(), next.written(), part, found.start(1), found.group(1),
								figure(last.number() + 1, found.group(1))));
					}
					lists.pop();
					lists.push(next);
				} else if (style == STYLES.get(0)) {
					// an excerpt; with other styles, a number that does not begin at 1 may be no list at all
					lists.push(next);
				}
			}
			part++;
		}
		return Optional.empty();
	}

	/** Returns whether a list that begins after this text belongs to the item before. */
	private static boolean isWithin(String between) {
		var sentences = SENTENCE_END.split(between, -1);
		return sentences.length < 2 || WITHIN.matcher(sentences[sentences.length - 1]).find();
	}

	/** A number in the way another one is written. */
	private static String figure(int number, String like) {
		if (ChineseNumber.isCircled(like.charAt(0))) {
			return ChineseNumber.circled(number);
		}
		return Character.isDigit(like.charAt(0)) ? String.valueOf(number) : ChineseNumber.of(number);
	}
}
