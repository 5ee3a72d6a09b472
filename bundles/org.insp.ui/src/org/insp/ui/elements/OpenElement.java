/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.elements;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.ui.handlers.HandlerUtil;
import org.insp.ui.InspUi;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.Places;

/** Finds any member, finding or measure of the workspace by its name or its text. */
public final class OpenElement extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		var texts = InspUi.texts(OpenElement.class);
		new ElementPicker(HandlerUtil.getActiveShell(event), texts.get("open-element"), texts.get("open-element-help"), OpenElement::search)
				.open();
		return null;
	}

	private static CompletableFuture<List<Entry>> search(String words) {
		return LanguageBridge.get()
				.ask(c -> c.getWorkspaceSymbolProvider() != null,
						server -> server.getWorkspaceService().symbol(new WorkspaceSymbolParams(words)))
				.thenApply(found -> found == null ? List.of() : entries(found).toList());
	}

	private static Stream<Entry> entries(Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>> found) {
		return found.isLeft()
				? Stream.empty()
				: found.getRight().stream().filter(symbol -> symbol.getLocation().isLeft())
						.map(symbol -> new Entry(0, symbol.getName(), detail(symbol), symbol.getLocation().getLeft()));
	}

	private static String detail(WorkspaceSymbol symbol) {
		var file = Places.path(symbol.getLocation().getLeft().getUri()).flatMap(Places::file)
				.map(f -> f.getFullPath().makeRelative().toString()).orElse("");
		return symbol.getContainerName() == null ? file : symbol.getContainerName() + " – " + file;
	}
}
