/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.navigator;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.navigator.ILinkHelper;
import org.insp.ui.editor.Navigation;

/**
 * Links the tree of files with the editor: an element that is selected in the tree is shown in the editor if its plan is open. The platform
 * links the other way.
 */
public final class PlanLinkHelper implements ILinkHelper {

	@Override
	public IStructuredSelection findSelection(IEditorInput input) {
		return StructuredSelection.EMPTY;
	}

	@Override
	public void activateEditor(IWorkbenchPage page, IStructuredSelection selection) {
		if (selection.getFirstElement() instanceof PlanElement element) {
			PlanActionProvider.locate(element, Navigation::reveal);
		}
	}
}
