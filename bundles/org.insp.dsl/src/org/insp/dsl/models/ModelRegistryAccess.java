/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.models;

import java.util.List;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.insp.dsl.resource.InspResource;
import org.insp.dsl.resource.ModelAccess;
import org.insp.model.InspModel;

/** Answers files from the registry of models in their resource set. */
public final class ModelRegistryAccess implements ModelAccess {

	@Override
	public InspModel modelOf(InspResource file) {
		return scope(file).model();
	}

	@Override
	public List<InspResource> filesOfModel(InspResource file) {
		return scope(file).own();
	}

	@Override
	public void refresh(ResourceSet resources) {
		ModelRegistry.of(resources).refresh();
	}

	private static ModelScope scope(InspResource file) {
		return ModelRegistry.of(file.getResourceSet()).scopeOf(file);
	}
}
