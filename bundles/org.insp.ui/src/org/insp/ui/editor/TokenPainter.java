/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.swt.custom.StyleRange;
import org.insp.dsl.lexer.TokenScanner.TokenKind;
import org.insp.ui.InspUi;

/**
 * The part of a text to style again after a change, and the styles: those of its tokens at once, and semantic styles as soon as they are
 * available.
 */
final class TokenPainter implements IPresentationDamager, IPresentationRepairer, IDocumentListener {

	/** Keywords after which a name is a reference, even if a text follows. */
	private static final Set<String> PREPOSITIONS = Set.of("of", "for", "on", "by", "at", "to", "from", "in", "针对", "由", "于", "对");

	/** Changes that are closer than this, in characters, are painted as one region. */
	private static final int MERGE_DISTANCE = 200;

	private final Map<TokenStyle, TextAttribute> attributes;
	private IDocument document;
	private TokenList tokens;
	private SemanticStyles semanticStyles = new SemanticStyles();
	private DocumentEvent lastChange;
	private IRegion lastDamage;

	TokenPainter(Map<TokenStyle, TextAttribute> attributes) {
		this.attributes = attributes;
	}

	/** Follows the document itself: the viewer reports neither changes in folded parts nor those that it shows all at once. */
	@Override
	public void setDocument(IDocument shown) {
		if (document == shown) {
			return;
		}
		if (document != null) {
			document.removePrenotifiedDocumentListener(this);
		}
		document = shown;
		tokens = null;
		semanticStyles = new SemanticStyles();
		if (document != null) {
			document.addPrenotifiedDocumentListener(this);
		}
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// afterwards is early enough
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		int inserted = event.getText() == null ? 0 : event.getText().length();
		semanticStyles.change(event.getOffset(), event.getLength(), inserted);
		lastChange = null;
		if (tokens == null) {
			return;
		}
		try {
			int lineStart = document.getLineInformationOfOffset(event.getOffset()).getOffset();
			int end = tokens.change(lineStart, event.getOffset() + inserted, inserted - event.getLength(), document.get());
			// whether a name is a declaration depends on the two tokens after it
			int last = Math.min(tokens.size() - 1, tokens.at(end) + 2);
			lastDamage = last < 0 ? new Region(0, 0) : new Region(lineStart, Math.max(0, tokens.end(last) - lineStart));
			lastChange = event;
		} catch (BadLocationException e) {
			InspUi.log(e);
			tokens = null;
		}
	}

	@Override
	public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
		if (event == lastChange) {
			return lastDamage;
		}
		// no change: a part of the text is to be painted again
		return tokens == null || tokens.size() == 0 ? partition : tokensBetween(event.getOffset(), event.getOffset() + event.getLength());
	}

	/** The region of the tokens between two offsets. */
	private IRegion tokensBetween(int from, int to) {
		int start = tokens.start(Math.max(0, tokens.at(from)));
		return new Region(start, tokens.end(Math.max(0, tokens.at(to))) - start);
	}

	/** Replaces the semantic styles, and returns the regions to paint again. */
	List<IRegion> update(SemanticStyles latest) {
		var changed = semanticStyles.difference(latest).toArray();
		semanticStyles = latest;
		var regions = new ArrayList<IRegion>();
		for (int i = 0, first = 0; i < changed.length && tokens != null; i++) {
			if (i + 1 == changed.length || changed[i + 1] - changed[i] > MERGE_DISTANCE) {
				regions.add(tokensBetween(changed[first], changed[i]));
				first = i + 1;
			}
		}
		return regions;
	}

	@Override
	public void createPresentation(TextPresentation presentation, ITypedRegion region) {
		if (tokens == null) {
			tokens = new TokenList(document.get());
		}
		int end = region.getOffset() + region.getLength();
		for (int i = Math.max(0, tokens.at(region.getOffset())); i < tokens.size() && tokens.start(i) < end; i++) {
			var colour = style(i);
			if (colour != null) {
				var attribute = attributes.get(colour);
				presentation.addStyleRange(new StyleRange(tokens.start(i), tokens.end(i) - tokens.start(i), attribute.getForeground(), null,
						attribute.getStyle()));
			}
		}
	}

	private TokenStyle style(int index) {
		var kind = tokens.kind(index);
		var meaning = kind == TokenKind.NAME || kind == TokenKind.KEYWORD ? semanticStyles.at(tokens.start(index)) : null;
		return meaning != null ? meaning : switch (kind) {
			case KEYWORD -> TokenStyle.KEYWORD;
			case NAME -> isDeclared(index) ? TokenStyle.DECLARATION : null;
			case STRING -> TokenStyle.STRING;
			case DATE -> TokenStyle.DATE;
			case NUMBER -> TokenStyle.NUMBER;
			case COMMENT -> TokenStyle.COMMENT;
			default -> null;
		};
	}

	/**
	 * Returns whether a name follows the keyword of a block and is followed by a title or a brace; a guess until semantic styles are
	 * available.
	 */
	private boolean isDeclared(int index) {
		int before = index - 2;
		int behind = index + 2;
		return before >= 0 && behind < tokens.size() && tokens.kind(index - 1) == TokenKind.BLANK
				&& tokens.kind(before) == TokenKind.KEYWORD
				&& tokens.kind(index + 1) == TokenKind.BLANK && (tokens.kind(behind) == TokenKind.STRING || "{｛（".contains(text(behind)))
				&& !PREPOSITIONS.contains(text(before));
	}

	private String text(int index) {
		try {
			return document.get(tokens.start(index), tokens.end(index) - tokens.start(index));
		} catch (BadLocationException e) {
			return "";
		}
	}
}
