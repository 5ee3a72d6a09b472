/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.lexer;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EEnum;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.DayOfMonth;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.text.LocalWords;

/** What is done every month or quarter, its words touching as people write them: 每月25日上报, 每季度调度、汇总, 每月5日前 上报. */
final class TouchingRhythm {

	/** The longest that is looked at. */
	static final int LONGEST = 48;

	private static final String EVERY = Vocabulary.keyword("every", Language.ZH);
	private static final String ACTION = words(Literals.CADENCE_ACTION, Language.ZH);
	private static final Pattern FORM = Pattern.compile("(" + EVERY + ")(" + words(Literals.CADENCE_PERIOD, Language.ZH)
			+ ")(?:([0-9０-９]{1,2})(" + DayOfMonth.CHINESE_UNIT + "))?(?:(" + ACTION + ")|(?=\\h+(?:" + ACTION + '|'
			+ words(Literals.CADENCE_ACTION, Language.EN) + ")(?![\\p{L}\\d_-])))(?![\\p{L}\\d_-])");

	private TouchingRhythm() {
	}

	private static String words(EEnum type, Language language) {
		return type.getELiterals().stream().skip(1)
				.flatMap(literal -> Stream.concat(Stream.of(Vocabulary.literal(literal.getInstance(), language)),
						language == Language.ZH ? LocalWords.words(literal).stream() : Stream.of()))
				.sorted((one, other) -> other.length() - one.length()).collect(Collectors.joining("|"));
	}

	/** Returns where each word of a rhythm ends with which a text begins; nothing if it begins with none. */
	static List<Integer> ends(String text) {
		var match = FORM.matcher(text);
		return match.lookingAt()
				? IntStream.rangeClosed(1, match.groupCount()).map(match::end).filter(end -> end > 0).boxed().toList()
				: List.of();
	}
}
