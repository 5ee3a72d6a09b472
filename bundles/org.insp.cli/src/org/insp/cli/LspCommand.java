/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

import org.insp.dsl.ide.server.LanguageServers;
import org.insp.model.Language;

import picocli.CommandLine.Command;

/** Serves an editor over standard input and output by the language server protocol. */
@Command(name = "lsp")
final class LspCommand implements Callable<Integer> {

	private final Session session;

	LspCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws InterruptedException, ExecutionException {
		var around = session.environment();
		return LanguageServers.serve(around.in(), around.out(), around.clock(), session.asked().orElse(Language.UNSPECIFIED));
	}
}
