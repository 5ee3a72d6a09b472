/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import java.util.Collection;
import java.util.stream.Collectors;

import org.insp.dsl.grammar.GrammarModel;
import org.insp.dsl.grammar.KeywordPair;
import org.insp.dsl.grammar.SyntaxShape.Block;
import org.insp.dsl.grammar.ValueType;

/** Arguments of messages that the reader's language or the vocabulary of the file turns into words. */
final class ErrorArguments {

	private static final int MOST_CLASSES = 4;
	private static final int EXCERPT = 30;

	private ErrorArguments() {
	}

	/** Names a kind of value. */
	static String of(ValueType type) {
		return switch (type.kind()) {
			case REFERENCE -> "R:" + type.type().getName();
			case LITERAL -> "V:" + type.type().getName();
			case TEXT -> "K:Text";
			case DATE -> "K:Date";
			case INTEGER -> "K:Int";
			case DECIMAL -> "K:Decimal";
			case NAME -> "K:Name";
		};
	}

	/** Names some keywords. */
	static String of(Collection<KeywordPair> keywords) {
		return "W:" + keywords.stream().map(keyword -> keyword.en() + '|' + keyword.zh()).collect(Collectors.joining(","));
	}

	/** Names the class of the elements that have a block. */
	static String owner(Block block) {
		return "E:" + block.owner().getName();
	}

	/** Names the classes whose blocks have a clause that begins with a token; empty if there are none. */
	static String owners(GrammarModel grammar, int type) {
		return grammar.blocks().stream().filter(block -> block.heads().contains(type)).map(ErrorArguments::owner).distinct()
				.limit(MOST_CLASSES).collect(Collectors.joining(","));
	}

	/** Shortens a text to what a message can quote. */
	static String excerpt(String text) {
		var line = text.lines().findFirst().orElse("").strip();
		return line.codePointCount(0, line.length()) <= EXCERPT ? line : line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + '…';
	}
}
