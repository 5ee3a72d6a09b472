/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.outline;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.swt.graphics.Image;

/** The label of an element: its name and title, with an icon of its kind. */
public final class SymbolLabelProvider extends LabelProvider implements IStyledLabelProvider {

	/** Labels with the titles in the colour of what is less important. */
	public static DelegatingStyledCellLabelProvider styled() {
		return new DelegatingStyledCellLabelProvider(new SymbolLabelProvider());
	}

	@Override
	public StyledString getStyledText(Object element) {
		var text = new StyledString();
		if (element instanceof DocumentSymbol symbol) {
			text.append(symbol.getName());
			if (symbol.getDetail() != null && !symbol.getDetail().isBlank()) {
				text.append("  " + symbol.getDetail(), StyledString.QUALIFIER_STYLER);
			}
		}
		return text;
	}

	@Override
	public Image getImage(Object element) {
		return element instanceof DocumentSymbol symbol ? SymbolImages.of(symbol.getKind()) : null;
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}
}
