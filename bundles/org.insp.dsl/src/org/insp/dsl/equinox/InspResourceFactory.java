/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.equinox;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceFactory;

/** Loads `.insp` files in any Eclipse, for example in a Sirius session: named in the bundle's extensions. */
public final class InspResourceFactory extends XtextResourceFactory {

	/** For the extension registry. */
	public InspResourceFactory() {
		super(SharedInjector.get().getProvider(XtextResource.class));
	}
}
