/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import java.time.Duration;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.insp.dsl.lexer.TokenScanner.TokenKind;
import org.insp.ui.InspUi;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.LspConversions;

/** Links from names to their declarations: with Ctrl and a click, or F3. */
public final class DeclarationLinkDetector extends AbstractHyperlinkDetector {

	/** The platform asks in the UI thread while the mouse moves. */
	private static final Duration TIMEOUT = Duration.ofMillis(500);

	private record DeclarationLink(IRegion getHyperlinkRegion, Location target) implements IHyperlink {

		@Override
		public String getTypeLabel() {
			return null;
		}

		@Override
		public String getHyperlinkText() {
			return InspUi.texts(DeclarationLinkDetector.class).get("open-declaration");
		}

		@Override
		public void open() {
			Navigation.open(target);
		}
	}

	@Override
	public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
		var bridge = LanguageBridge.get();
		var document = viewer.getDocument();
		var file = bridge.documents().path(document);
		var word = nameAt(document, region.getOffset());
		if (file.isEmpty() || word == null) {
			return null;
		}
		var params = new DefinitionParams(LspConversions.identifier(file.get()), LspConversions.position(document, region.getOffset()));
		var answer = bridge.ask(c -> c.getDefinitionProvider() != null, server -> server.getTextDocumentService().definition(params));
		var targets = LanguageBridge.await(answer, TIMEOUT).filter(a -> a.isLeft()).<List<? extends Location>>map(a -> a.getLeft())
				.orElse(List.of());
		return targets.isEmpty() ? null : targets.stream().map(target -> new DeclarationLink(word, target)).toArray(IHyperlink[]::new);
	}

	/** The region of the name at an offset; null if there is none. A keyword may be a name. */
	public static IRegion nameAt(IDocument document, int offset) {
		try {
			var line = document.getLineInformationOfOffset(offset);
			var tokens = new TokenList(document.get(line.getOffset(), line.getLength()));
			int at = tokens.at(offset - line.getOffset());
			if (at > 0 && !isWord(tokens.kind(at)) && tokens.start(at) == offset - line.getOffset()) {
				at--;
			}
			return at < 0 || !isWord(tokens.kind(at))
					? null
					: new Region(line.getOffset() + tokens.start(at), tokens.end(at) - tokens.start(at));
		} catch (BadLocationException e) {
			return null;
		}
	}

	private static boolean isWord(TokenKind kind) {
		return kind == TokenKind.NAME || kind == TokenKind.KEYWORD;
	}
}
