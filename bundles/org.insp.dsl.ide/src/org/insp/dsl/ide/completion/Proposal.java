/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.completion;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;

/**
 * Something to insert.
 *
 * @param label what is shown
 * @param kind what sort of thing it is
 * @param insert what is inserted
 * @param snippet whether it holds tab stops
 * @param detail what it is, shortly; may be null
 * @param documentation what it means, as Markdown; may be null
 * @param others other words by which it is found
 * @param data what tells the rest later, see {@link References}; may be null
 */
record Proposal(String label, CompletionItemKind kind, String insert,
		boolean snippet, String detail, String documentation, List<String> others, String data) {

	/** Something that is inserted as it is shown. */
	static Proposal of(String label, CompletionItemKind kind) {
		return new Proposal(label, kind, label, false, null, null, List.of(), null);
	}

	Proposal insert(String text) {
		return new Proposal(label, kind, text, snippet, detail, documentation, others, data);
	}

	Proposal detail(String text) {
		return new Proposal(label, kind, insert, snippet, text, documentation, others, data);
	}

	Proposal documentation(String markdown) {
		return new Proposal(label, kind, insert, snippet, detail, markdown, others, data);
	}

	Proposal foundBy(String... words) {
		return new Proposal(label, kind, insert, snippet, detail, documentation, Stream.of(words).filter(Objects::nonNull).toList(), data);
	}

	Proposal data(String uri) {
		return new Proposal(label, kind, insert, snippet, detail, documentation, others, uri);
	}

	/** Whether what is typed leads here: the beginning of the label or of another word, Chinese anywhere in it. */
	boolean matches(String typed) {
		var wanted = typed.toLowerCase(Locale.ROOT);
		boolean chinese = wanted.codePoints().anyMatch(Character::isIdeographic);
		return Stream.concat(Stream.of(label), others.stream()).map(word -> word.toLowerCase(Locale.ROOT))
				.anyMatch(word -> word.startsWith(wanted) || chinese && word.contains(wanted));
	}

	/** All words by which it is found: clients look for what is typed in them. */
	String filter() {
		return Stream.concat(Stream.of(label), others.stream()).distinct().collect(Collectors.joining(" "));
	}
}
