/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.commands;

import org.insp.cli.base.Session;
import org.insp.model.text.MessageBundle;

/** The texts of the command line itself: help, usage errors, notes and progress. */
final class CommandMessages {

	private CommandMessages() {
	}

	/** Returns the texts in the language of a session. */
	static MessageBundle of(Session session) {
		return MessageBundle.of(CommandMessages.class, session.language());
	}
}
