/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.resource.InspResource;
import org.insp.dsl.text.Identifiers;
import org.insp.model.InspFile;

/**
 * A copy of a model that stands on its own: all references lead to the copies, each file knows its path and whether it is imported.
 * The copy is needed because a file that belongs to one model may be imported by another in the same resource set.
 *
 * @param files the model's own files by path, then the imported ones, nearest import first
 * @param ids what references name their targets by
 */
record ModelCopy(List<InspFile> files, Map<EObject, String> ids) {

	/** The scheme of a reference to a name that nothing bears; the name is the fragment. */
	static final String UNRESOLVED = "unresolved";

	static ModelCopy of(ModelScope model) {
		var copier = new EcoreUtil.Copier();
		var files = new ArrayList<InspFile>();
		for (var resource : model.own()) {
			resource.file().ifPresent(file -> files.add(copy(file, model.path(resource), false, copier)));
		}
		for (var resource : model.imported()) {
			resource.file().ifPresent(file -> files.add(copy(file, model.path(resource), true, copier)));
		}
		copier.copyReferences();
		copier.forEach(ModelCopy::nameUnresolved);
		return new ModelCopy(List.copyOf(files), ElementIds.of(files));
	}

	private static InspFile copy(InspFile file, String path, boolean imported, EcoreUtil.Copier copier) {
		EcoreUtil.resolveAll(file);
		var copy = (InspFile) copier.copy(file);
		copy.setPath(path);
		copy.setImported(imported);
		return copy;
	}

	/** The parser's proxy for a name that was not found is of no use outside the text: another takes its place that holds the name. */
	@SuppressWarnings("unchecked")
	private static void nameUnresolved(EObject original, EObject copy) {
		for (var reference : copy.eClass().getEAllReferences()) {
			if (reference.isContainment() || !copy.eIsSet(reference)) {
				continue;
			}
			if (reference.isMany()) {
				var targets = (List<EObject>) copy.eGet(reference, false);
				for (int i = 0; i < targets.size(); i++) {
					if (targets.get(i).eIsProxy()) {
						targets.set(i, named(targets.get(i), original));
					}
				}
			} else if (((EObject) copy.eGet(reference, false)).eIsProxy()) {
				copy.eSet(reference, named((EObject) copy.eGet(reference, false), original));
			}
		}
	}

	private static EObject named(EObject proxy, EObject original) {
		var resource = (InspResource) original.eResource();
		var placeholder = EcoreUtil.create(proxy.eClass());
		var link = resource.getEncoder().decode(resource, ((InternalEObject) proxy).eProxyURI().fragment());
		var name = Identifiers.halfWidth(NodeModelUtils.getTokenText(link.getThird()).replace("^", ""));
		((InternalEObject) placeholder).eSetProxyURI(URI.createURI(UNRESOLVED + ":/").appendFragment(name));
		return placeholder;
	}
}
