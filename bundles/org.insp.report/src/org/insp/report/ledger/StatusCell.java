/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.insp.model.MeasureStatus;

/**
 * A cell of a status that says more than a word: {@code 已完成（6月3日）}, {@code 80%}, {@code √}.
 *
 * @param word the status, in the words of the ledger where it has them
 * @param isWhole whether the word says all that the cell says
 */
record StatusCell(String word, boolean isWhole) {

	private static final int LONGEST = 20;
	private static final String DONE = "已完成";
	private static final String ONGOING = "推进中";
	private static final String PLANNED = "未启动";
	private static final Pattern DETAIL = Pattern.compile("(?<word>[^（(\\[【\\n，,；;：:。\\d]+)(?<detail>.*)", Pattern.DOTALL);
	private static final Pattern TICK = Pattern.compile("[√✓✔☑]");
	private static final Pattern CROSS = Pattern.compile("[×✗✘☒]");
	private static final Pattern PERCENT = Pattern.compile("\\D{0,4}?(?<number>\\d{1,3})(?:\\.\\d+)?\\s*[%％]");

	/** Reads a cell; a text that is one word is that word. */
	static StatusCell of(String text) {
		var plain = text.strip();
		if (plain.isEmpty() || StatusWords.status(plain).isPresent()) {
			return new StatusCell(plain, true);
		} else if (TICK.matcher(plain).matches()) {
			return new StatusCell(DONE, false);
		} else if (CROSS.matcher(plain).matches()) {
			return new StatusCell("未完成", false);
		}
		var percent = PERCENT.matcher(plain);
		if (percent.matches()) {
			int number = Integer.parseInt(percent.group("number"));
			return new StatusCell(number >= 100 ? DONE : number > 0 ? ONGOING : PLANNED, false);
		}
		var detail = DETAIL.matcher(plain);
		if (!detail.matches() || detail.group("detail").isBlank() || !isChinese(plain)) {
			return new StatusCell(plain, true);
		}
		var word = detail.group("word").strip();
		var known = StatusWords.status(word);
		if (known.isPresent() && !(known.get() == MeasureStatus.CLOSED && StatusWords.isPartial(detail.group("detail")))) {
			return new StatusCell(word, false);
		}
		return StatusWords.meaning(plain).map(meaning -> new StatusCell(word(meaning, plain), false)).orElse(new StatusCell(plain, true));
	}

	/** Returns how long a text is as a status: a short remark behind a word does not count. */
	static int length(String text) {
		return text.length() > LONGEST ? text.length() : of(text).word().length();
	}

	/** Returns the one of several that is done least: that of a whole is not more than that of its parts. */
	static String least(List<String> words) {
		return words.stream().min(Comparator.comparing(word -> StatusWords.meaning(word).orElse(MeasureStatus.UNSPECIFIED))).orElse("");
	}

	/** Returns the word for what a text means as a whole. */
	private static String word(MeasureStatus meaning, String text) {
		return switch (meaning) {
			case PLANNED -> PLANNED;
			case CLOSED -> StatusWords.isSignedOff(text) ? "已销号" : DONE;
			case VERIFIED -> StatusWords.isSignedOff(text) ? "已核验" : ONGOING;
			default -> ONGOING;
		};
	}

	private static boolean isChinese(String text) {
		return text.codePoints().anyMatch(Character::isIdeographic);
	}
}
