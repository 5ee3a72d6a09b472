/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.insp.dsl.grammar.GrammarModel;
import org.insp.dsl.grammar.KeywordPair;
import org.insp.dsl.grammar.SyntaxShape.Block;
import org.insp.dsl.messages.MessageArgument;
import org.insp.dsl.messages.MessageArgument.TypeNames;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.Language;

/** Arguments of messages that the reader's language or the vocabulary of the file turns into words. */
final class ErrorArguments {

	private static final int EXCERPT = 30;

	private ErrorArguments() {
	}

	/** Names the class of the elements that have a block. */
	static MessageArgument owner(Block block) {
		return MessageArgument.type(block.owner());
	}

	/** Names the classes whose blocks have a clause that begins with a token. */
	static TypeNames owners(GrammarModel grammar, int type) {
		return new TypeNames(grammar.blocks().stream().filter(block -> block.heads().contains(type)).map(block -> block.owner().getName())
				.distinct().toList());
	}

	/** Names a keyword by its id. */
	static MessageArgument keyword(String id) {
		return MessageArgument.keywords(List.of(new KeywordPair(Vocabulary.keyword(id, Language.EN), Vocabulary.keyword(id, Language.ZH))));
	}

	/** Names a closed value in the vocabulary of the file. */
	static MessageArgument value(Enumerator literal) {
		return MessageArgument.keywords(
				List.of(new KeywordPair(Vocabulary.literal(literal, Language.EN), Vocabulary.literal(literal, Language.ZH))));
	}

	/** Quotes a text, shortened to what a message can hold. */
	static MessageArgument excerptOf(String text) {
		return MessageArgument.text(excerpt(text));
	}

	/** Shortens a text to what a message can quote. */
	static String excerpt(String text) {
		var line = text.lines().findFirst().orElse("").strip();
		return line.codePointCount(0, line.length()) <= EXCERPT ? line : line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + '…';
	}
}
