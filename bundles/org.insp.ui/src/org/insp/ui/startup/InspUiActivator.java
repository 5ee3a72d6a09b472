/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.startup;

import org.insp.ui.language.LanguageBridge;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Ends the language service with the workbench. */
public final class InspUiActivator implements BundleActivator {

	@Override
	public void start(BundleContext context) {
		// everything begins when it is first needed
	}

	@Override
	public void stop(BundleContext context) {
		LanguageBridge.close();
	}
}
