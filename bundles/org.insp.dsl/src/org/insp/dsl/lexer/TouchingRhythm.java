/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.lexer;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_OPEN;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.antlr.runtime.CharStream;
import org.eclipse.emf.ecore.EEnum;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.DayOfMonth;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.text.LocalWords;

/** What is done every month or quarter, its words touching as people write them: 每月25日上报, 每季度调度、汇总, 每月5日前 上报. */
final class TouchingRhythm {

	/** The longest rhythm. */
	private static final int LONGEST = 48;

	private static final String EVERY = Vocabulary.keyword("every", Language.ZH);
	private static final String ACTION = words(Literals.CADENCE_ACTION, Language.ZH);
	private static final Pattern FORM = Pattern.compile("(" + EVERY + ")(" + words(Literals.CADENCE_PERIOD, Language.ZH)
			+ ")(?:([0-9０-９]{1,2})(" + DayOfMonth.CHINESE_UNIT + "))?(?:(" + ACTION + ")|(?=\\h+(?:" + ACTION + '|'
			+ words(Literals.CADENCE_ACTION, Language.EN) + ")(?![\\p{L}\\d_-])))(?![\\p{L}\\d_-])");

	private static final Pattern WEEKLY = Pattern.compile(EVERY + "\\h+(?:周|星期|礼拜)[一二三四五六日天](?![一二三四五六日天\\d])\\p{L}*");

	private final CharStream input;
	private final Lookahead next;
	private final ClausePosition position;
	/** Where the words end that are still to be read. */
	private final Queue<Integer> ends = new ArrayDeque<>();

	TouchingRhythm(CharStream input, Lookahead next, ClausePosition position) {
		this.input = input;
		this.next = next;
		this.position = position;
	}

	/** Returns the length of the word that is read by itself though others touch it; 0 if the next one is none. */
	int touchingLength() {
		if (ends.isEmpty() && input.LA(1) == EVERY.charAt(0) && position.mayBeginClause() && isAtLineStart()) {
			var match = FORM.matcher(next.line(LONGEST));
			if (match.lookingAt()) {
				IntStream.rangeClosed(1, match.groupCount()).map(match::end).filter(end -> end > 0)
						.forEach(end -> ends.add(input.index() + end));
			}
		}
		return ends.isEmpty() ? 0 : ends.poll() - input.index();
	}

	/** Returns the length of a rhythm whose weekday stands where its period belongs: 每 周五; 0 if the next word is none. */
	int weeklyLength() {
		if (input.LA(1) == EVERY.charAt(0) && position.mayBeginClause() && isAtLineStart()) {
			var match = WEEKLY.matcher(next.line(LONGEST));
			return match.lookingAt() ? match.end() : 0;
		}
		return 0;
	}

	/** Returns whether nothing but blanks stands before on the line, or an opening brace. */
	private boolean isAtLineStart() {
		int at = -1;
		while (input.index() + at >= 0 && (input.LA(at) == ' ' || input.LA(at) == '\t' || input.LA(at) == '\u3000')) {
			at--;
		}
		return position.isBehind(RULE_OPEN) || input.index() + at < 0 || input.LA(at) == '\n' || input.LA(at) == '\r';
	}

	private static String words(EEnum type, Language language) {
		return type.getELiterals().stream().skip(1)
				.flatMap(literal -> Stream.concat(Stream.of(Vocabulary.literal(literal.getInstance(), language)),
						language == Language.ZH ? LocalWords.words(literal).stream() : Stream.of()))
				.sorted((one, other) -> other.length() - one.length()).collect(Collectors.joining("|"));
	}
}
