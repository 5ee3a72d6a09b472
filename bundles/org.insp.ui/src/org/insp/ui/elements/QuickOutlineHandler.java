/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.elements;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Location;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.insp.ui.InspUi;
import org.insp.ui.editor.PlanHandler;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.LspConversions;
import org.insp.ui.outline.DocumentSymbols;

/** Finds an element of the file by its name or its text. */
public final class QuickOutlineHandler extends PlanHandler {

	@Override
	protected void execute(ExecutionEvent event, ITextEditor editor, IDocument document, ITextSelection selection) {
		var texts = InspUi.texts(QuickOutlineHandler.class);
		LanguageBridge.get().documents().path(document).ifPresent(file -> {
			var all = DocumentSymbols.of(file).thenApply(found -> found.stream().flatMap(symbol -> entries(symbol, file, 0)).toList());
			new ElementPicker(HandlerUtil.getActiveShell(event), texts.get("quick-outline"), texts.get("open-element-help"),
					text -> search(all, text)).open();
		});
	}

	private static CompletableFuture<List<PickerEntry>> search(CompletableFuture<List<PickerEntry>> all, String text) {
		var wanted = text.toLowerCase(Locale.ROOT);
		return all.thenApply(
				entries -> entries.stream().filter(e -> (e.label() + ' ' + e.detail()).toLowerCase(Locale.ROOT).contains(wanted)).toList());
	}

	private static Stream<PickerEntry> entries(DocumentSymbol symbol, Path file, int depth) {
		var entry = new PickerEntry(depth, symbol.getName(), symbol.getDetail(),
				new Location(LspConversions.uri(file), symbol.getSelectionRange()));
		return Stream.concat(Stream.of(entry),
				symbol.getChildren() == null
						? Stream.empty()
						: symbol.getChildren().stream().flatMap(child -> entries(child, file, depth + 1)));
	}
}
