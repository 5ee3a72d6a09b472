/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.completion;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;

/**
 * A proposal for completion.
 *
 * @param label the text in the list
 * @param kind the kind of proposal
 * @param insert the text to insert
 * @param snippet whether the text contains tab stops
 * @param detail a short description; may be null
 * @param documentation an explanation in Markdown; may be null
 * @param filters other texts by which the proposal is found
 * @param data the URI of the element, to resolve the item later; may be null
 */
record CompletionCandidate(String label, CompletionItemKind kind, String insert,
		boolean snippet, String detail, String documentation, List<String> filters, String data) {

	/** A proposal whose label is inserted. */
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

	CompletionCandidate withFilters(String... texts) {
		return new CompletionCandidate(label, kind, insert, snippet, detail, documentation,
				Stream.of(texts).filter(Objects::nonNull).toList(), data);
	}

	CompletionCandidate data(String uri) {
		return new CompletionCandidate(label, kind, insert, snippet, detail, documentation, filters, uri);
	}

	/** Returns whether the typed text matches: the beginning of the label or of a filter text, Chinese anywhere in it. */
	boolean matches(String typed) {
		var wanted = typed.toLowerCase(Locale.ROOT);
		boolean chinese = wanted.codePoints().anyMatch(Character::isIdeographic);
		return Stream.concat(Stream.of(label), filters.stream()).map(word -> word.toLowerCase(Locale.ROOT))
				.anyMatch(word -> word.startsWith(wanted) || chinese && word.contains(wanted));
	}

	/** The filter text of the protocol: the label and all other filter texts. */
	String filter() {
		return Stream.concat(Stream.of(label), filters.stream()).distinct().collect(Collectors.joining(" "));
	}
}
