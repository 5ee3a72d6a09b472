/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.product;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.internal.ide.application.IDEApplication;

/** The program: the platform's workbench, with a splash until its window is there. */
public final class WorkbenchApplication extends IDEApplication {

	@Override
	protected Display createDisplay() {
		var display = super.createDisplay();
		Splash.open(display);
		return display;
	}
}
