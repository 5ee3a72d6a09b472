/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.startup;

import org.eclipse.ui.IStartup;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.markers.ProblemMarkers;

/** Begins to look after the plans of the workspace once the workbench stands, in the background. */
public final class WorkbenchStartup implements IStartup {

	@Override
	public void earlyStartup() {
		var bridge = LanguageBridge.get();
		bridge.documents().follow();
		new ProblemMarkers(bridge);
		bridge.workspace().start();
	}
}
