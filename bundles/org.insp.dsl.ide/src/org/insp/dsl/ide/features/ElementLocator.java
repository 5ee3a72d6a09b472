/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.features;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.insp.model.Aspect;
import org.insp.model.NamedElement;

import com.google.inject.Inject;

/** Finds the token, name and element at an offset of a text. */
public class ElementLocator {

	@Inject
	private EObjectAtOffsetHelper helper;

	/**
	 * Returns the element whose name stands at an offset, as a declaration or as a reference. Each part of a qualified name denotes an
	 * element of its own.
	 */
	public Optional<EObject> elementAt(XtextResource resource, int offset) {
		var element =
				Optional.ofNullable(helper.getElementWithNameAt(resource, offset)).filter(e -> !e.eIsProxy() && e.eResource() != null);
		return element.map(e -> tokenAt(resource, offset)
				.flatMap(token -> reference(token).flatMap(written -> elementOfPart(e, nameParts(written), token))).orElse(e));
	}

	/** The token at an offset, or the one that ends there. */
	static Optional<ILeafNode> tokenAt(XtextResource resource, int offset) {
		var root = resource.getParseResult().getRootNode();
		var at = NodeModelUtils.findLeafNodeAtOffset(root, offset);
		if ((at == null || at.isHidden() || !Character.isLetterOrDigit(at.getText().charAt(0))) && offset > 0) {
			var before = NodeModelUtils.findLeafNodeAtOffset(root, offset - 1);
			at = at == null || at.isHidden() || before != null && isWord(before) ? before : at;
		}
		return Optional.ofNullable(at).filter(leaf -> !leaf.isHidden());
	}

	private static boolean isWord(ILeafNode leaf) {
		return !leaf.isHidden() && leaf.getLength() > 0 && Character.isLetter(leaf.getText().charAt(0));
	}

	/** The reference that a token is a part of. */
	private static Optional<INode> reference(INode token) {
		for (var node = token; node != null; node = node.getParent()) {
			if (node.getGrammarElement() instanceof CrossReference) {
				return Optional.of(node);
			}
		}
		return Optional.empty();
	}

	/** The names that a written reference is made of, from the outermost to the element's own. */
	static List<ILeafNode> nameParts(INode reference) {
		return StreamSupport.stream(reference.getLeafNodes().spliterator(), false).filter(leaf -> !leaf.isHidden() && leaf.getLength() > 0
				&& !leaf.getText().equals("."))
				.toList();
	}

	/** Returns the element that a part of a qualified name denotes. */
	private static Optional<EObject> elementOfPart(EObject last, List<ILeafNode> parts, ILeafNode token) {
		Optional<EObject> element = Optional.of(last);
		for (int i = parts.size() - 1; i > parts.indexOf(token); i--) {
			element = element.flatMap(ElementLocator::qualifier);
		}
		return element;
	}

	/** The element whose name qualifies the name of another element. */
	static Optional<EObject> qualifier(EObject element) {
		for (var at = element.eContainer(); at != null; at = at.eContainer()) {
			if (at instanceof NamedElement named && named.getName() != null && !(at instanceof Aspect)) {
				return Optional.of(at);
			}
		}
		return Optional.empty();
	}
}
