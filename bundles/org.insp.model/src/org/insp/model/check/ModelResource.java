/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.check;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.insp.model.EvidenceFile;
import org.insp.model.InspFile;
import org.insp.model.InspModel;

/** A resource that holds only a part of a model, such as one text of several; of any other resource the roots are the model. */
public interface ModelResource {

	/** The model that the resource is a part of. */
	InspModel model();

	/**
	 * The model that an outermost element belongs to: what its resource says, else the files in its resource, else the element alone.
	 *
	 * @param root an element without container
	 */
	static InspModel modelOf(EObject root) {
		if (root.eResource() instanceof ModelResource part) {
			return part.model();
		}
		var roots = root.eResource() == null ? List.of(root) : root.eResource().getContents();
		return InspModel.of(roots.stream().filter(InspFile.class::isInstance).map(InspFile.class::cast).toList());
	}

	/** Returns whether something stands for a feature of an element that could not be read, so that a rule must not call it missing. */
	boolean isUnreadable(EObject element, EStructuralFeature feature);

	/** Returns whether something that stands directly in an element could not be read. */
	boolean hasUnreadContent(EObject element);

	/** Returns whether the file of a piece of evidence is known not to exist. */
	boolean isFileMissing(EvidenceFile evidence);
}
