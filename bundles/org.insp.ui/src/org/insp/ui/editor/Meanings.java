/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokensLegend;

/**
 * What the words of a text mean as far as the language server alone can tell, by where they begin: whom or what a name refers to, which
 * words are closed values. They move with the words while the text is edited.
 */
final class Meanings {

	private static final Colours[] COLOURS = Colours.values();
	private static final int TOKEN = 5;

	private int[] starts;
	private byte[] colours;
	private int count;

	/** Nothing is known. */
	Meanings() {
		this(0);
	}

	private Meanings(int capacity) {
		starts = new int[capacity];
		colours = new byte[capacity];
	}

	/** What semantic tokens tell of a text. */
	static Meanings of(int[] data, SemanticTokensLegend legend, IDocument document) throws BadLocationException {
		var meanings = new Meanings(data.length / TOKEN);
		int declaration = 1 << legend.getTokenModifiers().indexOf(SemanticTokenModifiers.Declaration);
		int line = 0;
		int column = 0;
		for (int i = 0; i + TOKEN <= data.length; i += TOKEN) {
			line += data[i];
			column = data[i] == 0 ? column + data[i + 1] : data[i + 1];
			var colour = colour(legend.getTokenTypes().get(data[i + 3]), (data[i + 4] & declaration) != 0);
			if (colour != null) {
				meanings.starts[meanings.count] = document.getLineOffset(line) + column;
				meanings.colours[meanings.count++] = (byte) colour.ordinal();
			}
		}
		return meanings;
	}

	/** The colour of a type; null where the tokens of the text tell as much. */
	private static Colours colour(String type, boolean declaration) {
		return switch (type) {
			case SemanticTokenTypes.EnumMember -> Colours.VALUE;
			case SemanticTokenTypes.Decorator -> Colours.RULE;
			case SemanticTokenTypes.Variable -> declaration ? Colours.DECLARATION : Colours.PERSON;
			case SemanticTokenTypes.Type -> declaration ? Colours.DECLARATION : Colours.ORGANIZATION;
			case SemanticTokenTypes.Property -> declaration ? Colours.DECLARATION : Colours.FINDING;
			case SemanticTokenTypes.Method -> declaration ? Colours.DECLARATION : Colours.MEASURE;
			case SemanticTokenTypes.Namespace, SemanticTokenTypes.Class -> declaration ? Colours.DECLARATION : Colours.NAME;
			default -> null;
		};
	}

	/** The colour of the word that begins at an offset; null if nothing is known of it. */
	Colours at(int offset) {
		int found = Arrays.binarySearch(starts, 0, count, offset);
		return found < 0 ? null : COLOURS[colours[found]];
	}

	/** Takes a change of the text in: what was replaced is forgotten, what stands behind it moves. */
	void change(int offset, int removed, int inserted) {
		int first = insertion(offset);
		int behind = insertion(offset + removed);
		System.arraycopy(starts, behind, starts, first, count - behind);
		System.arraycopy(colours, behind, colours, first, count - behind);
		count -= behind - first;
		for (int i = first; i < count; i++) {
			starts[i] += inserted - removed;
		}
	}

	private int insertion(int offset) {
		int found = Arrays.binarySearch(starts, 0, count, offset);
		return found < 0 ? -found - 1 : found;
	}

	/** Where words begin of which others tell something else, in their order. */
	IntStream difference(Meanings others) {
		return IntStream.concat(notIn(others), others.notIn(this)).sorted().distinct();
	}

	private IntStream notIn(Meanings others) {
		return IntStream.range(0, count).filter(i -> others.at(starts[i]) != COLOURS[colours[i]]).map(i -> starts[i]);
	}
}
