/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.commands;

import org.insp.cli.base.Session;
import org.insp.cli.check.CheckRun.Progress;

/** A progress line on a terminal, shown once the work has taken a second. */
final class TerminalProgress implements Progress {

	private static final long DELAY_NANOS = 1_000_000_000;
	private static final String CLEAR_LINE = "\r\u001b[K";

	private final Session session;
	private final long start = System.nanoTime();
	private boolean visible;

	TerminalProgress(Session session) {
		this.session = session;
	}

	@Override
	public void show(int done, int all) {
		if (session.environment().errIsTerminal() && System.nanoTime() - start > DELAY_NANOS) {
			session.err().print(CLEAR_LINE + CommandMessages.of(session).get("progress", done, all));
			session.err().flush();
			visible = true;
		}
	}

	@Override
	public void end() {
		if (visible) {
			session.err().print(CLEAR_LINE);
			session.err().flush();
		}
	}
}
