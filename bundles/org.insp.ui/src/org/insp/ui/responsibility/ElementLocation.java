/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.responsibility;

import java.nio.file.Path;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * The location of an element in a text.
 *
 * @param file the file
 * @param block the range of the whole element
 * @param name the range of its name; without one, of its first token
 * @param id its URI, which stays the same as long as its name does
 * @param isFocus whether a view can focus on it
 */
record ElementLocation(Path file, Range block, Range name, String id, boolean isFocus) {

	/** Returns whether a position is inside. */
	boolean contains(Path where, Position position) {
		return file.equals(where) && compare(block.getStart(), position) <= 0 && compare(position, block.getEnd()) <= 0;
	}

	/** The number of its lines: of several elements that contain a position, the smallest is meant. */
	int lines() {
		return block.getEnd().getLine() - block.getStart().getLine();
	}

	static int compare(Position one, Position other) {
		return one.getLine() != other.getLine()
				? Integer.compare(one.getLine(), other.getLine())
				: Integer.compare(one.getCharacter(), other.getCharacter());
	}
}
