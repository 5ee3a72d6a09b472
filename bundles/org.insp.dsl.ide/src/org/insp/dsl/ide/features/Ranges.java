/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.features;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.insp.dsl.text.TextRegion;

/** Conversion of regions to ranges of the protocol: lines and columns count from 0, columns in UTF-16 units. */
public final class Ranges {

	private Ranges() {
	}

	/** The range of a region of a file. */
	public static Range of(Resource file, TextRegion region) {
		var text = ((XtextResource) file).getParseResult().getRootNode();
		return new Range(position(text, region.offset()), position(text, region.offset() + region.length()));
	}

	private static Position position(ICompositeNode text, int offset) {
		var place = NodeModelUtils.getLineAndColumn(text, offset);
		return new Position(place.getLine() - 1, place.getColumn() - 1);
	}
}
