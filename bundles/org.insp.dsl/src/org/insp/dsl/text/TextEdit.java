/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.text;

import java.util.List;

/**
 * A change of a text: what stands in its place instead.
 *
 * @param offset where it begins, in UTF-16 units
 * @param length how much is replaced
 * @param text what replaces it
 */
public record TextEdit(int offset, int length, String text) {

	/** Applies edits that are sorted by offset and do not overlap. */
	public static String apply(String text, List<TextEdit> edits) {
		var out = new StringBuilder(text.length() + 64);
		int at = 0;
		for (var edit : edits) {
			out.append(text, at, edit.offset).append(edit.text);
			at = edit.offset + edit.length;
		}
		return out.append(text, at, text.length()).toString();
	}
}
