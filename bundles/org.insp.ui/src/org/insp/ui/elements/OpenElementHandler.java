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
import org.insp.ui.language.LspConversions;

/** Finds any member, finding or measure of the workspace by its name or its text. */
public final class OpenElementHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		var texts = InspUi.texts(OpenElementHandler.class);
		new ElementPicker(HandlerUtil.getActiveShell(event), texts.get("open-element"), texts.get("open-element-help"),
				OpenElementHandler::search)
				.open();
		return null;
	}

	private static CompletableFuture<List<PickerEntry>> search(String text) {
		return LanguageBridge.get()
				.ask(c -> c.getWorkspaceSymbolProvider() != null,
						server -> server.getWorkspaceService().symbol(new WorkspaceSymbolParams(text)))
				.thenApply(found -> found == null ? List.of() : entries(found).toList());
	}

	private static Stream<PickerEntry> entries(Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>> found) {
		return found.isLeft()
				? Stream.empty()
				: found.getRight().stream().filter(symbol -> symbol.getLocation().isLeft())
						.map(symbol -> new PickerEntry(0, symbol.getName(), detail(symbol), symbol.getLocation().getLeft()));
	}

	private static String detail(WorkspaceSymbol symbol) {
		var file = LspConversions.path(symbol.getLocation().getLeft().getUri()).flatMap(LspConversions::file)
				.map(f -> f.getFullPath().makeRelative().toString()).orElse("");
		return symbol.getContainerName() == null ? file : symbol.getContainerName() + " – " + file;
	}
}
