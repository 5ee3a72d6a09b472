/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.commands;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

import org.insp.cli.base.Session;
import org.insp.dsl.ide.server.LanguageServers;
import org.insp.model.Language;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves an editor over standard input and output by the language server protocol. */
@Command(name = "lsp")
final class LspCommand implements Callable<Integer> {

	@Option(names = "--stdio", descriptionKey = "lsp.stdio")
	private boolean isStandardStreams;

	@Option(names = "--clientProcessId", paramLabel = "PID", descriptionKey = "lsp.client")
	private Optional<Long> client;

	private final Session session;

	LspCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws InterruptedException, ExecutionException {
		var environment = session.environment();
		return LanguageServers.serve(environment.in(), environment.out(), environment.clock(),
				session.requestedLanguage().orElse(Language.UNSPECIFIED),
				client.map(OptionalLong::of).orElse(OptionalLong.empty()));
	}
}
