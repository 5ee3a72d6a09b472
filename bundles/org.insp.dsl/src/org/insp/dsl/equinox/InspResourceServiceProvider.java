/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.equinox;

import org.eclipse.xtext.resource.impl.DefaultResourceServiceProvider;

/** Gives Xtext the parts of the language for `.insp` files in any Eclipse: named in the bundle's extensions. */
public final class InspResourceServiceProvider extends DefaultResourceServiceProvider {

	/** For the extension registry. */
	public InspResourceServiceProvider() {
		SharedInjector.get().injectMembers(this);
	}
}
