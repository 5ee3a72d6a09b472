/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import java.time.Duration;

import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.ui.editors.text.EditorsUI;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.LspConversions;

/** The hover of the element under the mouse or the cursor. */
public final class PlanHover implements ITextHover, ITextHoverExtension {

	private static final int MAX_WIDTH = 640;
	private static final int MAX_HEIGHT = 400;
	private static final Duration TIMEOUT = Duration.ofSeconds(2);

	@Override
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		var bridge = LanguageBridge.get();
		var file = bridge.documents().path(viewer.getDocument());
		if (file.isEmpty()) {
			return null;
		}
		var params =
				new HoverParams(LspConversions.identifier(file.get()), LspConversions.position(viewer.getDocument(), region.getOffset()));
		var answer = bridge.ask(c -> c.getHoverProvider() != null, server -> server.getTextDocumentService().hover(params));
		return LanguageBridge.await(answer, TIMEOUT).filter(hover -> hover.getContents().isRight())
				.map(hover -> hover.getContents().getRight()).map(MarkupContent::getValue).map(MarkdownHtml::of).orElse(null);
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return new Region(offset, 0);
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return parent -> {
			var card = new DefaultInformationControl(parent, EditorsUI.getTooltipAffordanceString());
			// next to annotation hovers, a hover gets its text before its size, and would keep only its first line
			card.setSizeConstraints(MAX_WIDTH, MAX_HEIGHT);
			return card;
		};
	}
}
