/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.imports;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Imports the selected ledger or document of a project: one that was dropped there, for instance. */
public final class ImportFileHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		var wizard = new OfficeImportWizard();
		wizard.init(window.getWorkbench(), HandlerUtil.getCurrentStructuredSelection(event));
		return new WizardDialog(window.getShell(), wizard).open();
	}
}
