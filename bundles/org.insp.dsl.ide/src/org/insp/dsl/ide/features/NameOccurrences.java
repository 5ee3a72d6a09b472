/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.features;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.insp.dsl.models.ShippedLibrary;
import org.insp.dsl.problems.ElementRegions;
import org.insp.dsl.resource.InspResource;
import org.insp.dsl.text.Identifiers;
import org.insp.dsl.text.TextRegion;
import org.insp.model.InspPackage.Literals;

/** All occurrences of the name of an element. */
public final class NameOccurrences {

	/**
	 * An occurrence of a name.
	 *
	 * @param file the file
	 * @param region the region of the name, without its qualifiers
	 * @param source the element that contains the reference, or the declared element
	 * @param reference the reference; null for a declaration
	 * @param target the element that the whole written name denotes: the element itself, or one that it qualifies
	 * @param written the whole name as written, without escapes
	 */
	public record Occurrence(InspResource file, TextRegion region, EObject source, EReference reference, EObject target, String written) {

		/** Returns whether the element is declared here. */
		public boolean isDeclaration() {
			return reference == null;
		}
	}

	private NameOccurrences() {
	}

	/**
	 * All occurrences in files that are open or in the workspace, the declaration first. Files that are shipped with the tool are left out.
	 */
	public static List<Occurrence> inAllFiles(EObject element, ResourceSet resources) {
		var files = List.copyOf(resources.getResources()).stream().filter(InspResource.class::isInstance).map(InspResource.class::cast)
				.filter(file -> file.isLoaded() && !ShippedLibrary.isShipped(file.getURI()));
		return Stream.concat(declaration(element).stream(), files.flatMap(file -> inFile(file, element).stream())).toList();
	}

	/** The declaration of an element; none if it is shipped with the tool. */
	public static List<Occurrence> declaration(EObject element) {
		var region = ElementRegions.of(element, Literals.NAMED_ELEMENT__NAME, -1);
		return ShippedLibrary.isShipped(element.eResource().getURI())
				? List.of()
				: List.of(new Occurrence((InspResource) element.eResource(), region, element, null, element, ""));
	}

	/** The references to an element in a file, by its own name or as a qualifier of another name. */
	public static List<Occurrence> inFile(InspResource file, EObject element) {
		var found = new ArrayList<Occurrence>();
		forEachTarget(file, (source, reference, index, target) -> {
			if (EcoreUtil.isAncestor(element, target)) {
				node(source, reference, index)
						.ifPresent(node -> addOccurrences(ElementLocator.nameParts(node), target, element, source, reference, found));
			}
		});
		return found;
	}

	/** The elements that references of a file denote, by the offset of each part of the name. Unresolved references are left out. */
	static Map<Integer, EObject> targetsByOffset(InspResource file) {
		var targets = new HashMap<Integer, EObject>();
		forEachTarget(file, (source, reference, index, target) -> {
			if (!target.eIsProxy()) {
				node(source, reference, index).ifPresent(node -> {
					var parts = ElementLocator.nameParts(node);
					var element = Optional.of(target);
					for (int i = parts.size() - 1; i >= 0 && element.isPresent(); i--) {
						targets.put(parts.get(i).getOffset(), element.get());
						element = ElementLocator.qualifier(element.get());
					}
				});
			}
		});
		return targets;
	}

	/** Visits the targets of references. */
	@FunctionalInterface
	private interface TargetVisitor {
		void visit(EObject source, EReference reference, int index, EObject target);
	}

	private static void forEachTarget(InspResource file, TargetVisitor visitor) {
		file.file().ifPresent(root -> root.eAllContents().forEachRemaining(source -> {
			for (EReference reference : source.eClass().getEAllReferences()) {
				if (!reference.isContainment() && !reference.isContainer() && source.eIsSet(reference)) {
					var targets = reference.isMany() ? (List<?>) source.eGet(reference) : List.of(source.eGet(reference));
					for (int i = 0; i < targets.size(); i++) {
						visitor.visit(source, reference, i, (EObject) targets.get(i));
					}
				}
			}
		}));
	}

	private static Optional<INode> node(EObject source, EReference reference, int index) {
		return NodeModelUtils.findNodesForFeature(source, reference).stream().skip(index).findFirst();
	}

	private static void addOccurrences(List<ILeafNode> parts, EObject target, EObject element, EObject source, EReference reference,
			List<Occurrence> found) {
		var written = parts.stream().map(part -> Identifiers.halfWidth(part.getText().replace("^", ""))).collect(Collectors.joining("."));
		var file = (InspResource) source.eResource();
		var current = target;
		for (int i = parts.size() - 1; i >= 0 && current != null; i--) {
			if (current == element) {
				found.add(
						new Occurrence(file, new TextRegion(parts.get(i).getOffset(), parts.get(i).getLength()), source, reference, target,
								written));
			}
			current = ElementLocator.qualifier(current).orElse(null);
		}
	}
}
