/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.insp.dsl.text.LineIndex;

/** Converts offsets of a text to positions of the protocol and back. */
final class LinePositions {

	private final LineIndex lines;

	LinePositions(String text) {
		lines = new LineIndex(text);
	}

	Position at(int offset) {
		int line = lines.lineOf(offset);
		return new Position(line, offset - lines.startOf(line));
	}

	/** The offset of a position; a position beyond the text is taken to be on its last line. */
	int offset(Position position) {
		return lines.startOf(Math.min(position.getLine(), lines.count() - 1)) + position.getCharacter();
	}

	Range range(int offset, int length) {
		return new Range(at(offset), at(offset + length));
	}
}
