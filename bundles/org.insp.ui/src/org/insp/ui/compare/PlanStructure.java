/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.compare;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

import org.eclipse.compare.ISharedDocumentAdapter;
import org.eclipse.compare.structuremergeviewer.DocumentRangeNode;
import org.eclipse.compare.structuremergeviewer.IStructureComparator;
import org.eclipse.compare.structuremergeviewer.StructureCreator;
import org.eclipse.compare.structuremergeviewer.StructureRootNode;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.DocumentSymbol;
import org.insp.ui.InspUi;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.LspConversions;

/**
 * The elements of compared texts, as the language service outlines them. The platform asks for them in the UI thread, so their outlines are
 * best asked for before with {@link #outline}.
 */
final class PlanStructure extends StructureCreator {

	/** The time for which the UI thread waits for the outline of a text that was not asked for before: one that has just been merged. */
	private static final Duration TIMEOUT = Duration.ofSeconds(1);
	private static final int CACHE_SIZE = 6;
	private static final Pattern TITLE_OR_BODY = Pattern.compile("[\"“{｛\\n\\r]");

	/** The outlines of the last texts. */
	private final Map<String, CompletableFuture<List<DocumentSymbol>>> outlines =
			Collections.synchronizedMap(new LinkedHashMap<>(CACHE_SIZE, 0.75f, true) {
				private static final long serialVersionUID = 1L;

				@Override
				protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<List<DocumentSymbol>>> eldest) {
					return size() > CACHE_SIZE;
				}
			});

	/** The outline of a text; asked for once. */
	CompletableFuture<List<DocumentSymbol>> outline(String text) {
		return outlines.computeIfAbsent(text, t -> LanguageBridge.get().outline(t));
	}

	@Override
	public String getName() {
		return InspUi.texts(PlanStructure.class).get("structure");
	}

	@Override
	protected IStructureComparator createStructureComparator(Object element, IDocument text, ISharedDocumentAdapter adapter,
			IProgressMonitor monitor) {
		var root = new StructureRootNode(text, element, this, adapter);
		LanguageBridge.await(outline(text.get()), TIMEOUT).ifPresent(symbols -> add(root, symbols, text));
		return root;
	}

	private static void add(DocumentRangeNode parent, List<DocumentSymbol> symbols, IDocument text) {
		var ordinals = new HashMap<String, Integer>();
		for (var symbol : symbols) {
			var name = name(symbol, text);
			int ordinal = ordinals.merge(symbol.getKind() + name, 1, Integer::sum);
			boolean named = symbol.getName().startsWith(name);
			var region = LspConversions.region(text, symbol.getRange());
			var node =
					new PlanNode(parent, symbol, ordinal == 1 ? name : name + ' ' + ordinal, named ? symbol.getName() : name, text, region);
			node.setAppendPosition(region.getOffset() + Math.max(0, region.getLength() - 1));
			parent.addChild(node);
			if (symbol.getChildren() != null) {
				add(node, symbol.getChildren(), text);
			}
		}
	}

	/** The name of an element without its title; without a name, its text up to a quotation mark or brace. */
	private static String name(DocumentSymbol symbol, IDocument text) {
		try {
			var head = LspConversions.region(text, symbol.getSelectionRange());
			var word = text.get(head.getOffset(), head.getLength());
			if (symbol.getName().equals(word) || symbol.getName().startsWith(word + ' ')) {
				return word;
			}
			var all = LspConversions.region(text, symbol.getRange());
			return TITLE_OR_BODY.split(text.get(all.getOffset(), all.getLength()), 2)[0].strip();
		} catch (BadLocationException e) {
			return symbol.getName();
		}
	}

	@Override
	public String getContents(Object node, boolean ignoreWhitespace) {
		if (node instanceof DocumentRangeNode range) {
			try {
				var text = range.getDocument().get(range.getRange().getOffset(), range.getRange().getLength());
				return ignoreWhitespace ? text.replaceAll("\\s+", "") : text;
			} catch (BadLocationException e) {
				// merged in the meantime: the structure is created again
			}
		}
		return null;
	}
}
