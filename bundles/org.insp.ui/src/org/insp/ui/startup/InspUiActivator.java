/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.startup;

import org.insp.ui.language.LanguageBridge;
import org.insp.ui.markers.ProblemMarkers;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** The life of the language service in the workbench: it starts when it is first needed, and ends with the bundle. */
public final class InspUiActivator implements BundleActivator {

	private static ProblemMarkers markers;

	/** Starts validating the plans of the workspace, in the background. */
	static synchronized void startValidation() {
		var bridge = LanguageBridge.get();
		bridge.documents().follow();
		if (markers == null) {
			markers = new ProblemMarkers(bridge.diagnostics());
			markers.start();
		}
		bridge.workspace().start();
	}

	@Override
	public void start(BundleContext context) {
		// the language service starts when it is first needed
	}

	@Override
	public void stop(BundleContext context) {
		stopValidation();
	}

	static synchronized void stopValidation() {
		if (markers != null) {
			markers.stop();
			markers = null;
		}
		LanguageBridge.close();
	}
}
