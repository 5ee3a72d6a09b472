/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.Language;
import org.insp.model.text.MessageBundle;

/** The words that head the columns of ledgers: those of the vocabulary, its aliases, and those that only ledgers have. */
public final class HeadingWords {

	private static final Pattern BRACKETS = Pattern.compile("[（(\\[【]([^）)\\]】]*)[）)\\]】]");
	private static final Pattern DATES = Pattern.compile(".*(?:时间|日期)|.*\\b(?:date|on)");
	private static final int EXACT = 100;
	private static final int MISSPELT = 1;
	/** A word of fewer characters is like too many others. */
	private static final int MIN_MISSPELT = 4;

	private static final Map<String, ColumnRole> WORDS = words();
	private static final List<String> NOT_ENDING = list("not-ending");
	private static final List<String> SECOND_DUE = list("second-due");
	private static final List<String> SECOND_FINDING = list("second-finding");
	private static final List<String> OFFICE = list("office");
	private static final Pattern SLASH = Pattern.compile("\\s*[/／]\\s*");

	/**
	 * What a heading means.
	 *
	 * @param role the role
	 * @param strength how well the heading fits: more than any other where it is a known one as a whole
	 */
	public record Meaning(ColumnRole role, int strength) {

		/** Returns whether the heading differs in one character from a known one. */
		boolean isMisspelt() {
			return strength == MISSPELT;
		}
	}

	/**
	 * The known heading that another one may be, but for a slip.
	 *
	 * @param word the known heading
	 * @param role what it means
	 */
	record Misspelt(String word, ColumnRole role) {
	}

	private HeadingWords() {
	}

	private static Map<String, ColumnRole> words() {
		var words = new HashMap<String, ColumnRole>();
		for (var role : ColumnRole.values()) {
			Vocabulary.keywords().stream().filter(keyword -> keyword.id().equals(role.keyword())).flatMap(Vocabulary.Keyword::words)
					.forEach(word -> words.put(plain(word), role));
		}
		Stream.of(ColumnRole.values()).filter(role -> role.compareTo(ColumnRole.FURTHER) < 0)
				.forEach(role -> list("head." + role.id()).forEach(word -> words.put(plain(word), role)));
		return words;
	}

	/** Returns a list of words of both languages. */
	static List<String> list(String key) {
		return Stream.of(Language.values()).filter(language -> language != Language.UNSPECIFIED)
				.flatMap(language -> Stream.of(MessageBundle.of(HeadingWords.class, language).get(key).split("、"))).toList();
	}

	/** Returns a heading without brackets, blanks and case. */
	static String plain(String heading) {
		var text = BRACKETS.matcher(heading).replaceAll("").replaceAll("[*＊:：]", "").toLowerCase(Locale.ROOT).strip();
		return text.codePoints().anyMatch(Character::isIdeographic) ? text.replaceAll("\\s+", "") : text.replaceAll("\\s+", " ");
	}

	/** Returns what a heading means, if it is known. */
	public static Optional<Meaning> meaning(String heading) {
		var combined = combined(heading);
		return combined.isPresent()
				? combined
				: Stream.concat(Stream.of(heading), Stream.of(heading.split("[/／]")))
						.flatMap(part -> single(part).stream()).findFirst()
						.or(() -> misspelt(heading).filter(like -> like.role().isIndispensable())
								.map(like -> new Meaning(like.role(), MISSPELT)));
	}

	/** Returns the known Chinese heading that differs in one character from a heading that is not known. */
	static Optional<Misspelt> misspelt(String heading) {
		var plain = plain(heading);
		return plain.length() < MIN_MISSPELT || !Character.isIdeographic(plain.codePointAt(0)) || WORDS.containsKey(plain)
				? Optional.empty()
				: WORDS.entrySet().stream().filter(word -> word.getKey().length() == plain.length()
						&& IntStream.range(0, plain.length()).filter(i -> plain.charAt(i) != word.getKey().charAt(i)).count() == 1)
						.min(Map.Entry.comparingByKey()).map(word -> new Misspelt(word.getKey(), word.getValue()));
	}

	/** A heading of two roles, one beside the other, or the second in brackets: 责任人/部门, 责任单位（责任人）. */
	private static Optional<Meaning> combined(String heading) {
		var beside = SLASH.splitAsStream(heading).map(HeadingWords::partOfBoth).toList();
		if (beside.size() == 2 && beside.containsAll(List.of(Optional.of(ColumnRole.DEPARTMENT), Optional.of(ColumnRole.PERSON)))) {
			return Optional.of(new Meaning(ColumnRole.DEPARTMENT_PERSON, EXACT));
		}
		var brackets = BRACKETS.matcher(heading);
		var second = brackets.find() ? WORDS.get(plain(brackets.group(1))) : null;
		var first = WORDS.get(plain(heading));
		if (second != ColumnRole.PERSON || first == ColumnRole.PERSON) {
			return Optional.empty();
		}
		return first == ColumnRole.DEPARTMENT
				? Optional.of(new Meaning(ColumnRole.DEPARTMENT_PERSON, EXACT))
				: first == ColumnRole.LEADER ? Optional.of(new Meaning(ColumnRole.PEOPLE, EXACT))
				: Optional.empty();
	}

	/** What a part of a heading of two means; there 部门 alone is enough. */
	private static Optional<ColumnRole> partOfBoth(String part) {
		return OFFICE.contains(plain(part)) ? Optional.of(ColumnRole.DEPARTMENT) : Optional.ofNullable(WORDS.get(plain(part)));
	}

	private static Optional<Meaning> single(String heading) {
		var plain = plain(heading);
		var exact = WORDS.get(plain);
		if (exact != null) {
			return Optional.of(new Meaning(exact, EXACT));
		} else if (NOT_ENDING.stream().anyMatch(plain::startsWith) || NOT_ENDING.stream().anyMatch(word -> word.length() > 1
				&& plain.contains(word))) {
			return Optional.empty();
		}
		return WORDS.keySet().stream().filter(word -> word.length() > 1 && endsWith(plain, word))
				.max((a, b) -> a.length() - b.length()).map(word -> new Meaning(WORDS.get(word), word.length()));
	}

	private static boolean endsWith(String heading, String word) {
		return heading.endsWith(word)
				&& (Character.isIdeographic(word.codePointAt(0)) || heading.endsWith(' ' + word) || heading.equals(word));
	}

	/** Returns whether a heading is one of dates, whatever else stands below it. */
	static boolean isOfDates(String heading) {
		return DATES.matcher(plain(heading)).matches();
	}

	/** Returns whether a heading may be that of findings, where no other one is. */
	static boolean isSecondFinding(String heading) {
		return SECOND_FINDING.contains(plain(heading));
	}

	/** Returns whether a heading of a date may mean when it was done, if another one says by when. */
	static boolean isSecondDue(String heading) {
		return SECOND_DUE.contains(plain(heading));
	}
}
