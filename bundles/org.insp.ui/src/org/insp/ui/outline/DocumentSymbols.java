/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.outline;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.LspConversions;

/** The elements of a file as a tree, as the language server has them. */
public final class DocumentSymbols {

	private DocumentSymbols() {
	}

	/** The outermost elements of a file. */
	public static CompletableFuture<List<DocumentSymbol>> of(Path file) {
		var params = new DocumentSymbolParams(LspConversions.identifier(file));
		return LanguageBridge.get()
				.askRepeatedly(c -> c.getDocumentSymbolProvider() != null, server -> server.getTextDocumentService().documentSymbol(params))
				.thenApply(found -> found == null ? List.of() : found.stream().filter(Either::isRight).map(Either::getRight).toList());
	}

	/** The innermost element at a position; null if there is none. */
	static DocumentSymbol at(List<DocumentSymbol> symbols, Position position) {
		for (var symbol : symbols) {
			if (contains(symbol.getRange(), position)) {
				var inner = symbol.getChildren() == null ? null : at(symbol.getChildren(), position);
				return inner == null ? symbol : inner;
			}
		}
		return null;
	}

	private static boolean contains(Range range, Position position) {
		return compare(range.getStart(), position) <= 0 && compare(position, range.getEnd()) <= 0;
	}

	private static int compare(Position one, Position other) {
		return one.getLine() != other.getLine()
				? Integer.compare(one.getLine(), other.getLine())
				: Integer.compare(one.getCharacter(), other.getCharacter());
	}
}
