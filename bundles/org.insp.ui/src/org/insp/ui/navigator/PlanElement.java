/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.navigator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.insp.ui.InspUi;

/**
 * An element of a plan in the tree of files. Two are equal if they have the same path of names, whatever else changes, so that the tree
 * keeps its state.
 *
 * @param file the plan
 * @param parent the element that contains it; null for the outermost
 * @param path the names of it and of the elements that contain it
 * @param symbol the symbol that the language server has for it
 */
public record PlanElement(IFile file, PlanElement parent, List<String> path, DocumentSymbol symbol) {

	/** The outermost elements of a plan. */
	static List<PlanElement> of(IFile file, List<DocumentSymbol> symbols) {
		return of(file, null, symbols);
	}

	/** A placeholder for the elements of a plan until they are available. */
	static PlanElement placeholder(IFile file) {
		var nowhere = new Range(new Position(0, 0), new Position(0, 0));
		var symbol = new DocumentSymbol(InspUi.texts(PlanElement.class).get("reading"), SymbolKind.Property, nowhere, nowhere);
		return of(file, List.of(symbol)).get(0);
	}

	private static List<PlanElement> of(IFile file, PlanElement parent, List<DocumentSymbol> symbols) {
		var found = new ArrayList<PlanElement>();
		var ordinals = new HashMap<String, Integer>();
		for (var symbol : symbols) {
			// the name is followed by the title, which may be edited
			var name = symbol.getKind() + " " + symbol.getName().split(" ", 2)[0];
			var key = name + ' ' + ordinals.merge(name, 1, Integer::sum);
			found.add(new PlanElement(file, parent,
					Stream.concat(parent == null ? Stream.of() : parent.path.stream(), Stream.of(key)).toList(), symbol));
		}
		return found;
	}

	/** The elements that it contains. */
	List<PlanElement> children() {
		return symbol.getChildren() == null ? List.of() : of(file, this, symbol.getChildren());
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PlanElement element && file.equals(element.file) && path.equals(element.path);
	}

	@Override
	public int hashCode() {
		return 31 * file.hashCode() + path.hashCode();
	}
}
