/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.resource;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.IDiagnosticConsumer;
import org.eclipse.xtext.linking.lazy.LazyLinker;

/** Links a file, or one element of it that was read anew: then the other references of the file are linked further as they are. */
public class ElementLinker extends LazyLinker {

	@Override
	protected void beforeModelLinked(EObject model, IDiagnosticConsumer consumer) {
		if (model.eContainer() == null) {
			super.beforeModelLinked(model, consumer);
		}
	}
}
