/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.equinox;

import org.eclipse.xtext.resource.impl.DefaultResourceServiceProvider;

/** Where Xtext finds the parts of the language for a `.insp` file in any Eclipse: named in the bundle's extensions. */
public final class InspResourceServiceProvider extends DefaultResourceServiceProvider {

	/** For the extension registry. */
	public InspResourceServiceProvider() {
		SharedInjector.get().injectMembers(this);
	}
}
