/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.startup;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IStartup;

/** Starts validating the plans of the workspace once the workbench is there. */
public final class WorkbenchStartup implements IStartup {

	@Override
	public void earlyStartup() {
		InspUiActivator.startValidation();
		OpenedFolder.named(Platform.getApplicationArgs()).ifPresent(OpenedFolder::open);
	}
}
