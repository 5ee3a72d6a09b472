/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.welcome;

import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.insp.ui.InspUi;
import org.insp.ui.preferences.pages.RulesPreferencePage;

/** The first steps of a new user, in the most helpful order. */
enum FirstStep {

	PROJECT("inspection", IWorkbenchCommandConstants.FILE_NEW, IWorkbenchCommandConstants.FILE_NEW_PARM_WIZARDID,
			"org.insp.ui.wizard.project"),
	EXAMPLE("inspection", IWorkbenchCommandConstants.FILE_NEW, IWorkbenchCommandConstants.FILE_NEW_PARM_WIZARDID,
			"org.insp.ui.wizard.example"),
	RECTIFICATION("plan", IWorkbenchCommandConstants.FILE_NEW, IWorkbenchCommandConstants.FILE_NEW_PARM_WIZARDID,
			"org.insp.ui.wizard.rectification"),
	RULES("rules", IWorkbenchCommandConstants.WINDOW_PREFERENCES, IWorkbenchCommandConstants.WINDOW_PREFERENCES_PARM_PAGEID,
			RulesPreferencePage.ID);

	private final String icon;
	private final String command;
	private final Map<String, String> parameters;

	FirstStep(String icon, String command, String parameter, String value) {
		this.icon = icon;
		this.command = command;
		this.parameters = Map.of(parameter, value);
	}

	String icon() {
		return "icons/" + icon + ".svg";
	}

	void run(IWorkbenchSite site) {
		var known = site.getService(ICommandService.class).getCommand(command);
		try {
			site.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(known, parameters), null);
		} catch (CommandException e) {
			InspUi.log(e);
		}
	}
}
