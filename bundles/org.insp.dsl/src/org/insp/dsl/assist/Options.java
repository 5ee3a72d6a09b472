/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.assist;

import java.util.List;
import java.util.Optional;

import org.insp.dsl.assist.ExpectedSyntax.ClauseHead;
import org.insp.dsl.assist.ExpectedSyntax.KeywordOption;
import org.insp.dsl.assist.ExpectedSyntax.ValueOption;
import org.insp.dsl.grammar.KeywordPair;
import org.insp.dsl.grammar.SyntaxShape.Clause;
import org.insp.dsl.grammar.SyntaxShape.Terminal;
import org.insp.dsl.grammar.SyntaxShape.Value;

/** Possibilities that shapes offer. */
final class Options {

	private Options() {
	}

	/** Returns the keyword, or the keywords that are closed values; none for signs. */
	static List<KeywordOption> of(Terminal terminal) {
		return terminal.keywords().stream().map(keyword -> of(keyword, Optional.empty())).toList();
	}

	/** Returns the option of a keyword that begins a clause. */
	static KeywordOption of(KeywordOption keyword, Clause clause) {
		var head = new ClauseHead(clause.subject(), clause.single(), new ClauseTemplate(clause.part()));
		return new KeywordOption(keyword.en(), keyword.zh(), Optional.of(head));
	}

	private static KeywordOption of(KeywordPair keyword, Optional<ClauseHead> head) {
		return new KeywordOption(keyword.en(), keyword.zh(), head);
	}

	/** Returns the option of a value; nothing for what has keywords of its own. */
	static Optional<ValueOption> of(Value value) {
		return value.type().map(type -> new ValueOption(value.owner(), value.feature(), type.kind()));
	}
}
