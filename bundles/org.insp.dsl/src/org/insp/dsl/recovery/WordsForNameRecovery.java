/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_COMMA;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ID;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_STRING;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.insp.dsl.messages.MessageArgument;

/**
 * Offices and posts in several English words where a name belongs: {@code owner Chief Financial Officer}. They are text in quotation marks,
 * or are declared with a name.
 */
final class WordsForNameRecovery implements RecoveryStrategy {

	private static final Set<String> NOUNS = Set.of("Administrator", "Analyst", "Audit", "Board", "Bureau", "Committee", "Controller",
			"Coordinator", "Department", "Director", "Division", "Engineer", "Finance", "Head", "Lead", "Manager", "Office", "Officer",
			"Operations", "Resources", "Secretary", "Security", "Services", "Supervisor", "Team", "Treasurer", "Unit");
	private static final int MOST_WORDS = 6;
	private static final int FEWEST_OF_ANY = 3;

	private final RecoveryContext context;
	private final TokenCursor cursor;

	WordsForNameRecovery(RecoveryContext context) {
		this.context = context;
		this.cursor = context.cursor();
	}

	@Override
	public boolean recover(UnexpectedToken unexpected) {
		int at = unexpected.index();
		boolean follows = unexpected.continuesLine() && unexpected.couldContinue(RULE_COMMA) && isWord(at) && isWord(at - 1);
		int start = at - 1;
		int end = at + 1;
		while (follows && isWord(end) && cursor.continuesLine(end) && end - start < MOST_WORDS) {
			end++;
		}
		if (!follows || !isOffice(start, end)) {
			return false;
		}
		report(unexpected, start, end);
		boolean mayBeText = mayBeText(unexpected.block());
		cursor.hideValue(start, end);
		cursor.insert(start, mayBeText ? RULE_STRING : RULE_ID);
		context.repeatClause(unexpected.block());
		return true;
	}

	private void report(UnexpectedToken unexpected, int start, int end) {
		var words = cursor.text(start, end);
		var keyword = MessageArgument.text(cursor.text(unexpected.block().clauseStart()));
		var name = MessageArgument.text(name(words));
		if (mayBeText(unexpected.block())) {
			context.errors().report(start, end, "words-for-name", MessageArgument.text(words), keyword, name,
					ErrorArguments.keyword("person@file"), MessageArgument.text(words));
		} else {
			context.errors().report(start, end, "words-for-name", MessageArgument.text(words), keyword, name,
					ErrorArguments.keyword("organization"));
		}
	}

	/** Returns whether the clause takes a text as well as a name. */
	private static boolean mayBeText(OpenBlock block) {
		return block.lastClause().headKeywords().stream().anyMatch(pair -> pair.en().equals("person"));
	}

	/** The initials of three words or more, else the words in one. */
	private static String name(String words) {
		var parts = words.split("\\s+");
		return parts.length < FEWEST_OF_ANY
				? String.join("", parts)
				: Arrays.stream(parts).map(part -> part.substring(0, 1)).collect(Collectors.joining());
	}

	private boolean isWord(int at) {
		return cursor.is(at, RULE_ID) && cursor.text(at).matches("[A-Z][A-Za-z-]*");
	}

	private boolean isOffice(int start, int end) {
		return end - start >= FEWEST_OF_ANY || cursor.text(start, end).matches(".*\\b(?:" + String.join("|", NOUNS) + ")\\b.*");
	}
}
