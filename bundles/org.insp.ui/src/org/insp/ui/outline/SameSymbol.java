/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.outline;

import java.util.Objects;

import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.lsp4j.DocumentSymbol;

/** Takes an element for the same after a change of the text if it has the same name and kind, so that the tree stays as it was opened. */
final class SameSymbol implements IElementComparer {

	@Override
	public boolean equals(Object one, Object other) {
		return one instanceof DocumentSymbol a && other instanceof DocumentSymbol b
				? Objects.equals(a.getName(), b.getName()) && a.getKind() == b.getKind() && Objects.equals(a.getDetail(), b.getDetail()) : Objects.equals(one, other);
	}

	@Override
	public int hashCode(Object element) {
		return element instanceof DocumentSymbol symbol ? Objects.hash(symbol.getName(), symbol.getKind()) : Objects.hashCode(element);
	}
}
