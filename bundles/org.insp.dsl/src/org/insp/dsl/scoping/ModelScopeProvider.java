/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.scoping;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.insp.dsl.models.ModelRegistry;

import com.google.inject.Singleton;

/** Provides the scope of a reference: the names of its model and of what the model imports. */
@Singleton
public class ModelScopeProvider implements IScopeProvider {

	@Override
	public IScope getScope(EObject context, EReference reference) {
		var resource = context.eResource();
		if (resource == null || resource.getResourceSet() == null) {
			return IScope.NULLSCOPE;
		}
		return new NameScope(ModelRegistry.of(resource.getResourceSet()).scopeOf(resource).names(), context, reference);
	}
}
