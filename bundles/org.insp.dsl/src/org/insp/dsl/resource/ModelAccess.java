/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.resource;

import java.util.List;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.insp.model.InspModel;

/** What a file asks about the model that it belongs to. */
public interface ModelAccess {

	/** Returns the model of a file in a resource set, with what it imports. */
	InspModel modelOf(InspResource file);

	/** Returns all files of the model that a file in a resource set belongs to, without those that it imports. */
	List<InspResource> filesOfModel(InspResource file);

	/** Discards what is known of the files that exist: others may have come or gone since one of them was read. */
	void refresh(ResourceSet resources);
}
