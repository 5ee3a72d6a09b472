/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.check;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.insp.model.EvidenceFile;
import org.insp.model.InspModel;

/** A resource that holds only a part of a model, such as one text of several; of any other resource the roots are the model. */
public interface ModelResource {

	/** The model that the resource is a judged part of. */
	InspModel model();

	/** Whether something stands for a feature of an element that could not be read, so that a rule must not call it missing. */
	boolean isUnreadable(EObject element, EStructuralFeature feature);

	/** Whether the file of a piece of evidence is known not to exist. */
	boolean isFileMissing(EvidenceFile evidence);
}
