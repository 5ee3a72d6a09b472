/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.completion;

import java.util.List;

/**
 * The text of a template without the marks of the protocol's snippets.
 *
 * @param text what is inserted
 * @param places where the user goes on writing, by number, the last one (0) at the end; those with the same number change together. They
 *     do not overlap: of a place within another the outer one is left out
 */
public record SnippetText(String text, List<Place> places) {

	/**
	 * A place to fill in.
	 *
	 * @param number its number; 0 is where the cursor is left at the end
	 * @param offset where it begins in the text
	 * @param length the length of what stands there at first
	 * @param choices the texts that one chooses from; empty where anything may be written
	 */
	public record Place(int number, int offset, int length, List<String> choices) {
	}

	/** Reads a snippet; whatever is no mark of the protocol's grammar stays as it is. */
	public static SnippetText parse(String marked) {
		return new SnippetParser(marked).parse();
	}

	/** A text without places. */
	public static SnippetText plain(String text) {
		return new SnippetText(text, List.of());
	}
}
