/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.responsibility;

import java.nio.file.Path;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * Where an element of a picture stands in a text.
 *
 * @param file the file
 * @param block all of it
 * @param name its name, else its first words
 * @param id what identifies it in its model, for as long as it keeps its name
 * @param isFocus whether views of a plan can look at it alone
 */
record ElementLocation(Path file, Range block, Range name, String id, boolean isFocus) {

	/** Whether a position is inside. */
	boolean contains(Path where, Position position) {
		return file.equals(where) && compare(block.getStart(), position) <= 0 && compare(position, block.getEnd()) <= 0;
	}

	/** How many lines it has: of several that contain a position the smallest is meant. */
	int lines() {
		return block.getEnd().getLine() - block.getStart().getLine();
	}

	static int compare(Position one, Position other) {
		return one.getLine() != other.getLine()
				? Integer.compare(one.getLine(), other.getLine())
				: Integer.compare(one.getCharacter(), other.getCharacter());
	}
}
