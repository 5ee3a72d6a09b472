/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.problems;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.insp.dsl.text.TextRegion;
import org.insp.model.InspPackage.Literals;

/** The regions of elements and their features in the text. */
public final class ElementRegions {

	private ElementRegions() {
	}

	/** The region of a feature's value, else of the element's head: its keyword and its name. */
	public static TextRegion of(EObject element, EStructuralFeature feature, int index) {
		var nodes = feature == null ? List.<INode>of() : NodeModelUtils.findNodesForFeature(element, feature);
		if (nodes.isEmpty()) {
			return head(element);
		} else if (index >= 0 && index < nodes.size()) {
			return region(nodes.get(index), nodes.get(index));
		} else if (nodes.get(0) instanceof ICompositeNode && nodes.get(0).getSemanticElement() != element) {
			return head(nodes.get(0).getSemanticElement());
		}
		return region(nodes.get(0), nodes.get(nodes.size() - 1));
	}

	private static TextRegion head(EObject element) {
		var node = NodeModelUtils.findActualNodeFor(element);
		if (node == null) {
			return new TextRegion(0, 0);
		}
		var last = Stream.of(Literals.NAMED_ELEMENT__NAME).filter(f -> f.getEContainingClass().isInstance(element))
				.flatMap(f -> NodeModelUtils.findNodesForFeature(element, f).stream()).findFirst();
		var first = firstVisible(node);
		return region(first, last.orElse(first));
	}

	private static INode firstVisible(INode node) {
		for (var leaf : node.getLeafNodes()) {
			if (!leaf.isHidden()) {
				return leaf;
			}
		}
		return node;
	}

	private static TextRegion region(INode first, INode last) {
		int offset = first.getTextRegion().getOffset();
		return new TextRegion(offset, Math.max(0, last.getTextRegion().getOffset() + last.getTextRegion().getLength() - offset));
	}
}
