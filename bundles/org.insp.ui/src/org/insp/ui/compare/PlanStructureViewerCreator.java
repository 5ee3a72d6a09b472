/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.compare;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.IViewerCreator;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.widgets.Composite;

/** Called by the platform where two plans are compared. */
public final class PlanStructureViewerCreator implements IViewerCreator {

	@Override
	public Viewer createViewer(Composite parent, CompareConfiguration configuration) {
		return new PlanStructureViewer(parent, configuration);
	}
}
