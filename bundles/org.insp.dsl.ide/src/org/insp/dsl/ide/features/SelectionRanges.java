/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.features;

import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.insp.dsl.text.TextRegion;

/** What "expand selection" selects step by step: the word, the element it stands in, what contains that, the file. */
public final class SelectionRanges {

	private SelectionRanges() {
	}

	/** The innermost range at an offset; each has the next larger one as its parent. */
	public static SelectionRange at(XtextResource file, int offset) {
		var root = file.getParseResult().getRootNode();
		var leaf = NodeModelUtils.findLeafNodeAtOffset(root, Math.min(offset, Math.max(0, root.getTotalEndOffset() - 1)));
		return around(file, leaf == null ? root : leaf);
	}

	private static SelectionRange around(XtextResource file, INode node) {
		if (node.getParent() == null) {
			// the file, with the blanks and comments at its ends
			return new SelectionRange(Ranges.of(file, new TextRegion(node.getTotalOffset(), node.getTotalLength())), null);
		}
		var range = Ranges.of(file, new TextRegion(node.getOffset(), node.getLength()));
		var parent = around(file, node.getParent());
		return parent.getRange().equals(range) ? parent : new SelectionRange(range, parent);
	}
}
