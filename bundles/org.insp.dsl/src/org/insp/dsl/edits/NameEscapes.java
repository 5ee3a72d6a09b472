/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.edits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.insp.dsl.recovery.TokenReader;
import org.insp.dsl.text.TextEdit;

import jakarta.inject.Inject;

/**
 * The {@code ^} before names that are keywords: it is written only where the keyword would be none. Get it from the language's injector.
 */
public final class NameEscapes {

	private static final char ESCAPE = '^';

	private final TokenReader tokens;

	@Inject
	NameEscapes(TokenReader tokens) {
		this.tokens = tokens;
	}

	/**
	 * Returns edits of a text without the escapes that its new names do not need.
	 *
	 * @param text the text before the edits
	 * @param edits edits in which all names are escaped that are keywords
	 */
	public List<TextEdit> withoutNeedless(String text, List<TextEdit> edits) {
		if (edits.stream().allMatch(edit -> edit.text().indexOf(ESCAPE) < 0)) {
			return edits;
		}
		var written = new ArrayList<>(edits);
		written.sort(Comparator.comparingInt(TextEdit::offset));
		for (int i = 0; i < written.size(); i++) {
			for (int at = written.get(i).text().indexOf(ESCAPE); at >= 0; at = written.get(i).text().indexOf(ESCAPE, at + 1)) {
				dropIfNeedless(text, written, i, at);
			}
		}
		return written;
	}

	private void dropIfNeedless(String text, List<TextEdit> edits, int index, int at) {
		var edit = edits.get(index);
		var shorter = new TextEdit(edit.offset(), edit.length(), edit.text().substring(0, at) + edit.text().substring(at + 1));
		edits.set(index, shorter);
		int moved = edits.subList(0, index).stream().mapToInt(before -> before.text().length() - before.length()).sum();
		if (!tokens.isName(TextEdit.apply(text, edits), edit.offset() + moved + at)) {
			edits.set(index, edit);
		}
	}
}
