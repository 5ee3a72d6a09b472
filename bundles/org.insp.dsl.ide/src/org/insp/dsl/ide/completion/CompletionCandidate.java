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
 * @param data what tells the rest later, see {@link ReferenceProposals}; may be null
 */
record CompletionCandidate(String label, CompletionItemKind kind, String insert,
		boolean snippet, String detail, String documentation, List<String> filters, String data) {

	/** Something that is inserted as it is shown. */
	static CompletionCandidate of(String label, CompletionItemKind kind) {
		return new CompletionCandidate(label, kind, label, false, null, null, List.of(), null);
	}

	CompletionCandidate insert(String text) {
		return new CompletionCandidate(label, kind, text, snippet, detail, documentation, filters, data);
	}

	CompletionCandidate detail(String text) {
		return new CompletionCandidate(label, kind, insert, snippet, text, documentation, filters, data);
	}

	CompletionCandidate documentation(String markdown) {
		return new CompletionCandidate(label, kind, insert, snippet, detail, markdown, filters, data);
	}

	CompletionCandidate withFilters(String... words) {
		return new CompletionCandidate(label, kind, insert, snippet, detail, documentation,
				Stream.of(words).filter(Objects::nonNull).toList(), data);
	}

	CompletionCandidate data(String uri) {
		return new CompletionCandidate(label, kind, insert, snippet, detail, documentation, filters, uri);
	}

	/** Whether what is typed leads here: the beginning of the label or of another word, Chinese anywhere in it. */
	boolean matches(String typed) {
		var wanted = typed.toLowerCase(Locale.ROOT);
		boolean chinese = wanted.codePoints().anyMatch(Character::isIdeographic);
		return Stream.concat(Stream.of(label), filters.stream()).map(word -> word.toLowerCase(Locale.ROOT))
				.anyMatch(word -> word.startsWith(wanted) || chinese && word.contains(wanted));
	}

	/** All words by which it is found: clients look for what is typed in them. */
	String filter() {
		return Stream.concat(Stream.of(label), filters.stream()).distinct().collect(Collectors.joining(" "));
	}
}
