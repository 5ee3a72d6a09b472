/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl;

import com.google.inject.Injector;

/** Sets the language up where there is no Equinox extension registry: on the command line and in tests. */
public class InspStandaloneSetup extends InspStandaloneSetupGenerated {

	/** Creates the injector of the language and registers it with EMF. */
	public static Injector doSetup() {
		return new InspStandaloneSetup().createInjectorAndDoEMFRegistration();
	}
}
