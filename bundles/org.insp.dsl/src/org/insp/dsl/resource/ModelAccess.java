/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.resource;

import java.util.List;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.insp.model.InspModel;

/** Access of a file to the model that it belongs to. */
public interface ModelAccess {

	/** Returns the model of a file in a resource set, with what it imports. */
	InspModel modelOf(InspResource file);

	/** Returns all files of the model that a file in a resource set belongs to, without those that it imports. */
	List<InspResource> filesOfModel(InspResource file);

	/** Discards the lists of existing files: others may have come or gone since one of them was read. */
	void refresh(ResourceSet resources);
}
