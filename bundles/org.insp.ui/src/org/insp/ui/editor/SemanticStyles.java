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
 * The styles of names and closed values of a text by offset, from the semantic tokens of the language server. They move with the text while
 * it is edited.
 */
final class SemanticStyles {

	private static final TokenStyle[] STYLES = TokenStyle.values();
	private static final int TOKEN_LENGTH = 5;

	private int[] starts;
	private byte[] styles;
	private int count;

	/** Creates styles of nothing. */
	SemanticStyles() {
		this(0);
	}

	private SemanticStyles(int capacity) {
		starts = new int[capacity];
		styles = new byte[capacity];
	}

	/** The styles for the semantic tokens of a text. */
	static SemanticStyles of(int[] data, SemanticTokensLegend legend, IDocument document) throws BadLocationException {
		var meanings = new SemanticStyles(data.length / TOKEN_LENGTH);
		int declaration = 1 << legend.getTokenModifiers().indexOf(SemanticTokenModifiers.Declaration);
		int line = 0;
		int column = 0;
		for (int i = 0; i + TOKEN_LENGTH <= data.length; i += TOKEN_LENGTH) {
			line += data[i];
			column = data[i] == 0 ? column + data[i + 1] : data[i + 1];
			var colour = style(legend.getTokenTypes().get(data[i + 3]), (data[i + 4] & declaration) != 0);
			if (colour != null) {
				meanings.starts[meanings.count] = document.getLineOffset(line) + column;
				meanings.styles[meanings.count++] = (byte) colour.ordinal();
			}
		}
		return meanings;
	}

	/** The style of a token type; null if the lexical style is enough. */
	private static TokenStyle style(String type, boolean declaration) {
		return switch (type) {
			case SemanticTokenTypes.EnumMember -> TokenStyle.VALUE;
			case SemanticTokenTypes.Decorator -> TokenStyle.RULE;
			case SemanticTokenTypes.Variable -> declaration ? TokenStyle.DECLARATION : TokenStyle.PERSON;
			case SemanticTokenTypes.Type -> declaration ? TokenStyle.DECLARATION : TokenStyle.ORGANIZATION;
			case SemanticTokenTypes.Property -> declaration ? TokenStyle.DECLARATION : TokenStyle.FINDING;
			case SemanticTokenTypes.Method -> declaration ? TokenStyle.DECLARATION : TokenStyle.MEASURE;
			case SemanticTokenTypes.Namespace, SemanticTokenTypes.Class -> declaration ? TokenStyle.DECLARATION : TokenStyle.NAME;
			default -> null;
		};
	}

	/** The style of the token that begins at an offset; null if there is none. */
	TokenStyle at(int offset) {
		int found = Arrays.binarySearch(starts, 0, count, offset);
		return found < 0 ? null : STYLES[styles[found]];
	}

	/** Adjusts to a change of the text: styles in the replaced part are removed, those after it move. */
	void change(int offset, int removed, int inserted) {
		int first = insertion(offset);
		int behind = insertion(offset + removed);
		System.arraycopy(starts, behind, starts, first, count - behind);
		System.arraycopy(styles, behind, styles, first, count - behind);
		count -= behind - first;
		for (int i = first; i < count; i++) {
			starts[i] += inserted - removed;
		}
	}

	private int insertion(int offset) {
		int found = Arrays.binarySearch(starts, 0, count, offset);
		return found < 0 ? -found - 1 : found;
	}

	/** The offsets of tokens whose style differs from that in others, in ascending order. */
	IntStream difference(SemanticStyles others) {
		return IntStream.concat(notIn(others), others.notIn(this)).sorted().distinct();
	}

	private IntStream notIn(SemanticStyles others) {
		return IntStream.range(0, count).filter(i -> others.at(starts[i]) != STYLES[styles[i]]).map(i -> starts[i]);
	}
}
