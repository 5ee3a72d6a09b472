/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import java.util.Map;
import java.util.Set;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.swt.custom.StyleRange;
import org.insp.dsl.recovery.Lexemes.Kind;
import org.insp.ui.InspUi;

/** Says which part of a text has to be coloured anew after a change, and in which colours. */
final class TokenPainter implements IPresentationDamager, IPresentationRepairer {

	/** Keywords behind which a name refers to something, even when a text follows. */
	private static final Set<String> PREPOSITIONS = Set.of("of", "for", "on", "by", "at", "to", "from", "in", "针对", "由", "于", "对");

	private final Map<Colours, TextAttribute> attributes;
	private IDocument document;
	private TokenList tokens;

	TokenPainter(Map<Colours, TextAttribute> attributes) {
		this.attributes = attributes;
	}

	@Override
	public void setDocument(IDocument shown) {
		document = shown;
		tokens = null;
	}

	@Override
	public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
		if (tokens == null) {
			return partition;
		}
		try {
			int lineStart = document.getLineInformationOfOffset(event.getOffset()).getOffset();
			int inserted = event.getText() == null ? 0 : event.getText().length();
			int end = tokens.change(lineStart, event.getOffset() + inserted, inserted - event.getLength(), document.get());
			// whether a name is declared depends on the two tokens behind it
			int last = Math.min(tokens.size() - 1, tokens.at(end) + 2);
			return last < 0 ? partition : new Region(lineStart, Math.max(0, tokens.end(last) - lineStart));
		} catch (BadLocationException e) {
			InspUi.log(e);
			tokens = null;
			return partition;
		}
	}

	@Override
	public void createPresentation(TextPresentation presentation, ITypedRegion region) {
		if (tokens == null) {
			tokens = new TokenList(document.get());
		}
		int end = region.getOffset() + region.getLength();
		for (int i = Math.max(0, tokens.at(region.getOffset())); i < tokens.size() && tokens.start(i) < end; i++) {
			var colour = colour(i);
			if (colour != null) {
				var attribute = attributes.get(colour);
				presentation.addStyleRange(new StyleRange(tokens.start(i), tokens.end(i) - tokens.start(i), attribute.getForeground(), null, attribute.getStyle()));
			}
		}
	}

	private Colours colour(int index) {
		return switch (tokens.kind(index)) {
		case KEYWORD -> Colours.KEYWORD;
		case NAME -> isDeclared(index) ? Colours.DECLARATION : null;
		case STRING -> Colours.STRING;
		case DATE -> Colours.DATE;
		case NUMBER -> Colours.NUMBER;
		case COMMENT -> Colours.COMMENT;
		default -> null;
		};
	}

	/** A name behind the head of a block, with a title or a brace behind it. */
	private boolean isDeclared(int index) {
		int before = index - 2;
		int behind = index + 2;
		return before >= 0 && behind < tokens.size() && tokens.kind(index - 1) == Kind.BLANK && tokens.kind(before) == Kind.KEYWORD
				&& tokens.kind(index + 1) == Kind.BLANK && (tokens.kind(behind) == Kind.STRING || "{｛（".contains(text(behind))) && !PREPOSITIONS.contains(text(before));
	}

	private String text(int index) {
		try {
			return document.get(tokens.start(index), tokens.end(index) - tokens.start(index));
		} catch (BadLocationException e) {
			return "";
		}
	}
}
