/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.insp.model.DatePeriod.Recurring;

/**
 * The words for a deadline that comes again and again: 每季度, 每年12月底前, "each year", "monthly".
 *
 * @param rhythm how often
 * @param month the month in which it ends every year, of a quarter or half-year the first (1), or 0 for the last one
 * @param day the day of the month, or 0 for the last one
 * @param wording what is written, where it says more than how often; else null
 */
record RecurringExpression(Rhythm rhythm, int month, int day, String wording) implements DateExpression {

	/** How often a deadline comes. */
	enum Rhythm {
		YEAR("每年", "year", "annually", 12), HALF_YEAR("每半年", "half-year", "half-yearly", 6), QUARTER("每季度", "quarter", "quarterly", 3),
		MONTH("每月", "month", "monthly", 1), WEEK("每周", "week", "weekly", 0);

		private final String zh;
		private final String en;
		private final String adverb;
		private final int months;

		Rhythm(String zh, String en, String adverb, int months) {
			this.zh = zh;
			this.en = en;
			this.adverb = adverb;
			this.months = months;
		}

		private static Rhythm of(String word) {
			return switch (word) {
				case "每个月" -> MONTH;
				case "每季", "每个季度" -> QUARTER;
				case "yearly" -> YEAR;
				default -> Arrays.stream(values()).filter(r -> List.of(r.zh, r.en, r.adverb).contains(word)).findFirst().orElse(YEAR);
			};
		}
	}

	/** The forms of several words; those of one word are names in a file, and only in the place of a deadline more. */
	static final List<Form> FORMS = List.of(form("(?:each|every) (?<r>year|half-year)"), form("each (?<r>quarter|month|week)"));

	/** The forms of one word. */
	static final List<Form> WORDS = List.of(
			form("(?<r>每年|每半年|每季度|每个季度|每季|每个月|每月|每周)(?<first>首月|第一个月)?(?:(?<m>\\d{1,2})月(?:份)?)?(?:(?<d>\\d{1,2})[日号])?"
					+ "(?<limit>底前|末前|底|末|之前|以前|前)?"
					+ "(?:至少)?(?:开展|组织|召开|进行)?(?:[一二两三四五六\\d]次)?"
					+ "(?:自查自纠|自查|上报|汇总|督办|检查|督查|排查|调度|研究|研判|通报|报告|培训|走访|学习|例会|更新|公示|会商)?(?:[一二两三四五六\\d]次)?"),
			form("(?<r>annually|yearly|half-yearly|quarterly|monthly|weekly)"));

	private static Form form(String pattern) {
		return new Form(Pattern.compile(pattern), RecurringExpression::of);
	}

	private static RecurringExpression of(Matcher match) {
		var rhythm = Rhythm.of(match.group("r"));
		boolean isPlain =
				match.group().equals(rhythm.zh) || match.group().matches("(?:each|every) .*") && !match.group().startsWith("every");
		boolean isFirstMonth = match.pattern().pattern().contains("?<first>") && match.group("first") != null;
		return new RecurringExpression(rhythm, isFirstMonth ? 1 : number(match, "m"), number(match, "d"), isPlain ? null : match.group());
	}

	private static int number(Matcher match, String name) {
		var written = match.pattern().pattern().contains("?<" + name + ">") ? match.group(name) : null;
		return written == null ? 0 : Integer.parseInt(written);
	}

	@Override
	public DatePeriod period() {
		return new Recurring(rhythm.months, month, day);
	}

	@Override
	public String in(Language language) {
		return wording != null ? wording : language == Language.ZH ? rhythm.zh : "each " + rhythm.en;
	}
}
