/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.edits;

import org.insp.dsl.text.TextEdit;

/** Deletes a clause or an element: the whole line if nothing else stands on it, but never a comment. */
public final class Deletion {

	private Deletion() {
	}

	/** Returns the edit that deletes what stands between two offsets. */
	public static TextEdit of(SourceText source, int offset, int end) {
		var rest = source.text().substring(end, source.lineEnd(end));
		if (source.beginsLine(offset) && rest.isBlank()) {
			int start = source.lineStart(offset);
			int next = source.text().indexOf('\n', end);
			return new TextEdit(start, (next < 0 ? source.text().length() : next + 1) - start, "");
		} else if (source.beginsLine(offset)) {
			return new TextEdit(offset, source.skipBlanks(end) - offset, "");
		}
		int start = source.skipBlanksBack(offset);
		return new TextEdit(start, end - start, "");
	}
}
