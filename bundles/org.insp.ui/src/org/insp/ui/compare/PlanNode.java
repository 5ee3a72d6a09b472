/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.compare;

import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DocumentRangeNode;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.swt.graphics.Image;
import org.insp.ui.InspUi;
import org.insp.ui.outline.SymbolImages;

/** An element of a compared text. Two are the same if they have the same name and kind, whatever else is written of them. */
final class PlanNode extends DocumentRangeNode implements ITypedElement {

	private final DocumentSymbol symbol;
	private final String label;

	/**
	 * @param key what the element is called among its siblings
	 * @param label what it is called for people
	 */
	PlanNode(DocumentRangeNode parent, DocumentSymbol symbol, String key, String label, IDocument text, IRegion region) {
		super(parent, symbol.getKind().getValue(), key, text, region.getOffset(), region.getLength());
		this.symbol = symbol;
		this.label = label;
	}

	@Override
	public String getName() {
		return label;
	}

	@Override
	public Image getImage() {
		return SymbolImages.of(symbol.getKind());
	}

	/** The ending of the names of plans, by which the platform finds the viewer of their texts. */
	@Override
	public String getType() {
		return InspUi.EXTENSION;
	}
}
