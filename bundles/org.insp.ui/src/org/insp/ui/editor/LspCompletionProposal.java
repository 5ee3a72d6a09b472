/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import java.time.Duration;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.AbstractReusableInformationControlCreator;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Range;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.insp.dsl.ide.completion.SnippetText;
import org.insp.ui.InspUi;
import org.insp.ui.language.EditApplier;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.LspConversions;

/** A proposal of the language server; a template has placeholders to fill in. */
final class LspCompletionProposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension3,
		ICompletionProposalExtension5, ICompletionProposalExtension6 {

	private static final Duration TIMEOUT = Duration.ofSeconds(2);

	private static final IInformationControlCreator CARD = new AbstractReusableInformationControlCreator() {
		@Override
		protected IInformationControl doCreateInformationControl(Shell parent) {
			return new DefaultInformationControl(parent, (String) null);
		}
	};

	private final CompletionItem item;
	private final int requestOffset;
	private final int start;
	private final int tail;
	private TemplatePlaces inserted;

	/**
	 * Creates a proposal.
	 *
	 * @param requestOffset the offset of the request
	 * @param typing whether the text has changed since the request
	 */
	LspCompletionProposal(CompletionItem item, IDocument document, int requestOffset, boolean typing) {
		this.item = item;
		this.requestOffset = requestOffset;
		Range range = item.getTextEdit() == null ? null
				: item.getTextEdit().isLeft() ? item.getTextEdit().getLeft().getRange()
				: item.getTextEdit().getRight().getInsert();
		this.start = range == null ? wordStart(document, requestOffset) : LspConversions.offset(document, range.getStart());
		this.tail = range == null || typing ? 0 : Math.max(0, LspConversions.offset(document, range.getEnd()) - requestOffset);
	}

	private static int wordStart(IDocument document, int offset) {
		try {
			int at = offset;
			while (at > 0 && (Character.isLetterOrDigit(document.getChar(at - 1)) || document.getChar(at - 1) == '-')) {
				at--;
			}
			return at;
		} catch (BadLocationException e) {
			return offset;
		}
	}

	private String text() {
		if (item.getTextEdit() != null) {
			return item.getTextEdit().isLeft() ? item.getTextEdit().getLeft().getNewText() : item.getTextEdit().getRight().getNewText();
		}
		return item.getInsertText() == null ? item.getLabel() : item.getInsertText();
	}

	@Override
	public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
		// a value that is selected is replaced, as by typing
		var selected = viewer.getSelectedRange();
		insert(viewer.getDocument(), offset, Math.max(tail, selected.x + selected.y - offset));
		if (inserted != null) {
			inserted.enter(viewer);
			openNext(viewer);
		}
	}

	@Override
	public void apply(IDocument document) {
		insert(document, requestOffset, tail);
	}

	private void insert(IDocument document, int offset, int behind) {
		try {
			var snippet = item.getInsertTextFormat() == InsertTextFormat.Snippet ? SnippetText.parse(text()) : SnippetText.plain(text());
			int insertedAt = start;
			document.replace(start, offset - start + behind, snippet.text());
			if (item.getAdditionalTextEdits() != null) {
				int before = document.getLength();
				EditApplier.apply(document, item.getAdditionalTextEdits());
				boolean above =
						item.getAdditionalTextEdits().stream()
								.anyMatch(e -> LspConversions.offset(document, e.getRange().getStart()) <= start);
				insertedAt += above ? document.getLength() - before : 0;
			}
			inserted = new TemplatePlaces(snippet, insertedAt);
		} catch (BadLocationException e) {
			InspUi.log(e);
		}
	}

	/** Behind a keyword something has to follow: its proposals open once the list with the keyword is closed. */
	private void openNext(ITextViewer viewer) {
		if (inserted.snippet().places().isEmpty() && inserted.snippet().text().endsWith(" ")) {
			int end = inserted.first().getOffset();
			viewer.getTextWidget().getDisplay().asyncExec(() -> {
				if (viewer.getTextWidget() != null) {
					OpenedProposals.at(viewer, end);
				}
			});
		}
	}

	@Override
	public boolean validate(IDocument document, int offset, DocumentEvent event) {
		try {
			var typed = document.get(start, offset - start).toLowerCase(Locale.ROOT);
			var filter = item.getFilterText() == null ? item.getLabel() : item.getFilterText();
			if (typed.endsWith(" ")) {
				// after a blank the word is complete
				return item.getLabel().toLowerCase(Locale.ROOT).startsWith(typed);
			}
			return filter.toLowerCase(Locale.ROOT).startsWith(typed) || item.getLabel().toLowerCase(Locale.ROOT).contains(typed);
		} catch (BadLocationException e) {
			return false;
		}
	}

	@Override
	public Point getSelection(IDocument document) {
		if (inserted == null) {
			return null;
		}
		IRegion first = inserted.first();
		return new Point(first.getOffset(), first.getLength());
	}

	@Override
	public void selected(ITextViewer viewer, boolean smartToggle) {
		// nothing is previewed
	}

	@Override
	public void unselected(ITextViewer viewer) {
		// nothing is previewed
	}

	@Override
	public String getAdditionalProposalInfo() {
		return html(item);
	}

	/** The documentation, which the server resolves on request; not called in the UI thread. */
	@Override
	public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
		if (item.getDocumentation() != null) {
			return html(item);
		}
		var answer = LanguageBridge.get().ask(c -> Boolean.TRUE.equals(c.getCompletionProvider().getResolveProvider()),
				server -> server.getTextDocumentService().resolveCompletionItem(item));
		return LanguageBridge.await(answer, TIMEOUT).map(LspCompletionProposal::html).orElse(null);
	}

	private static String html(CompletionItem item) {
		var documentation = item.getDocumentation();
		return documentation == null
				? null
				: MarkdownHtml.of(documentation.isLeft() ? documentation.getLeft() : documentation.getRight().getValue());
	}

	/** The card beside the list; without one of its own the list would show the HTML as it is written. */
	@Override
	public IInformationControlCreator getInformationControlCreator() {
		return CARD;
	}

	@Override
	public CharSequence getPrefixCompletionText(IDocument document, int completionOffset) {
		return null;
	}

	@Override
	public int getPrefixCompletionStart(IDocument document, int completionOffset) {
		return start;
	}

	@Override
	public String getDisplayString() {
		return getStyledDisplayString().getString();
	}

	@Override
	public StyledString getStyledDisplayString() {
		var styled = new StyledString(item.getLabel());
		if (item.getDetail() != null && !item.getDetail().isBlank()) {
			styled.append("  " + item.getDetail(), StyledString.QUALIFIER_STYLER);
		}
		return styled;
	}

	@Override
	public Image getImage() {
		return null;
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
