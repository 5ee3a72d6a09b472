/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.responsibility;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;
import org.insp.dsl.problems.ElementRegions;
import org.insp.model.InspPackage.Literals;

/** The locations of model elements in their texts. */
final class ElementLocations {

	private static final List<EClass> FOCUS =
			List.of(Literals.PERSON, Literals.ORGANIZATION, Literals.ASPECT, Literals.RECTIFIABLE, Literals.MEASURE);

	private ElementLocations() {
	}

	/** The location of an element, if it is in a file on the disk. */
	static Optional<ElementLocation> locate(EObject element) {
		var node = NodeModelUtils.findActualNodeFor(element);
		if (node == null || element.eResource() == null || !element.eResource().getURI().isFile()) {
			return Optional.empty();
		}
		var root = node.getRootNode();
		var name = ElementRegions.of(element,
				Literals.NAMED_ELEMENT__NAME.getEContainingClass().isInstance(element) ? Literals.NAMED_ELEMENT__NAME : null, -1);
		var block = new Range(position(NodeModelUtils.getLineAndColumn(root, node.getOffset())),
				position(NodeModelUtils.getLineAndColumn(root, node.getEndOffset())));
		var named = new Range(position(NodeModelUtils.getLineAndColumn(root, name.offset())),
				position(NodeModelUtils.getLineAndColumn(root, name.offset() + name.length())));
		return Optional.of(new ElementLocation(Path.of(element.eResource().getURI().toFileString()), block, named,
				EcoreUtil.getURI(element).toString(), FOCUS.stream().anyMatch(type -> type.isInstance(element))));
	}

	private static Position position(LineAndColumn place) {
		return new Position(place.getLine() - 1, place.getColumn() - 1);
	}
}
