/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Converts offsets of a text to positions of the protocol and back. */
final class LinePositions {

	private final int[] starts;

	LinePositions(String text) {
		starts = IntStream.concat(IntStream.of(0), IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').map(i -> i + 1))
				.toArray();
	}

	Position at(int offset) {
		int found = Arrays.binarySearch(starts, offset);
		int line = found >= 0 ? found : -found - 2;
		return new Position(line, offset - starts[line]);
	}

	/** The offset of a position; a position beyond the text is taken to be on its last line. */
	int offset(Position position) {
		return starts[Math.min(position.getLine(), starts.length - 1)] + position.getCharacter();
	}

	Range range(int offset, int length) {
		return new Range(at(offset), at(offset + length));
	}
}
