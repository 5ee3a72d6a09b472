/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.responsibility;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Writes what the Responsibility view shows: to the file that the command names, else to one that the user is asked for. */
public final class ExportHandler extends AbstractHandler {

	private static final String FILE = "org.insp.ui.exportDiagram.file";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			var view =
					(ResponsibilityView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(ResponsibilityView.ID);
			var file = event.getParameter(FILE);
			if (file == null) {
				view.export().askForFile();
			} else {
				view.export().export(Path.of(file));
			}
			return null;
		} catch (PartInitException | InvalidPathException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
