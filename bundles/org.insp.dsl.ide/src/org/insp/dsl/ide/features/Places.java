/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.features;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

/** What stands at a place of a text. */
class Places {

	@Inject
	private EObjectAtOffsetHelper helper;

	/** The element whose name stands at an offset, be it where it is declared or where it is referred to. */
	Optional<EObject> meant(XtextResource resource, int offset) {
		return Optional.ofNullable(helper.getElementWithNameAt(resource, offset)).filter(element -> !element.eIsProxy() && element.eResource() != null);
	}

	/** The token at an offset, or that ends there. */
	static Optional<ILeafNode> token(XtextResource resource, int offset) {
		var root = resource.getParseResult().getRootNode();
		var at = NodeModelUtils.findLeafNodeAtOffset(root, offset);
		if ((at == null || at.isHidden()) && offset > 0) {
			at = NodeModelUtils.findLeafNodeAtOffset(root, offset - 1);
		}
		return Optional.ofNullable(at).filter(leaf -> !leaf.isHidden());
	}
}
