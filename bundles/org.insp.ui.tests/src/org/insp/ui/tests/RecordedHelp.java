/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.help.IContext;
import org.eclipse.ui.help.AbstractHelpUI;

/** Takes the place of Eclipse Help in tests: keeps the addresses of what it is asked to show. */
public final class RecordedHelp extends AbstractHelpUI {

	/** The addresses that were opened, the last one at the end. */
	static final List<String> OPENED = new CopyOnWriteArrayList<>();

	@Override
	public void displayHelp() {
		OPENED.add("");
	}

	@Override
	public void displayContext(IContext context, int x, int y) {
		OPENED.add(context.getRelatedTopics()[0].getHref());
	}

	@Override
	public void displayHelpResource(String address) {
		OPENED.add(address);
	}

	@Override
	public boolean isContextHelpDisplayed() {
		return false;
	}
}
