/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.insp.dsl.ide.commitments.Commitment;
import org.insp.dsl.models.ModelScope;
import org.insp.model.Language;

/** The language service as a front end in the same process uses it: the language server, and what the protocol has no request for. */
public interface InProcessService extends AutoCloseable {

	/** Sets the client that diagnostics are published to; called once, before {@link LanguageServer#initialize}. */
	void connect(LanguageClient client);

	/** The server that answers the requests of the protocol. */
	LanguageServer server();

	/** Sets the language of all messages, and publishes all diagnostics again; with {@code UNSPECIFIED} each model's own language. */
	void setMessageLanguage(Language language);

	/** Sets the reference date of all models, and validates them again; without a date, the one that each model states. */
	void setReferenceDate(Optional<LocalDate> date);

	/**
	 * Runs something that reads the models of the workspace, while nobody changes them.
	 *
	 * @return the result; cancelled if a change comes before the reading begins
	 */
	<T> CompletableFuture<T> read(Function<List<ModelScope>, T> reader);

	/**
	 * Runs something that reads the evaluated models of the workspace, while nobody changes them, once their diagnostics are published.
	 *
	 * @return the result; cancelled if a change comes before the reading begins
	 */
	<T> CompletableFuture<T> readEvaluated(Function<List<WorkspaceModel>, T> reader);

	/**
	 * All measures of the workspace as rows of a table, once the diagnostics are published.
	 *
	 * @param on the date to compute deadlines for; if empty, the reference date of each model
	 */
	CompletableFuture<List<Commitment>> commitments(Optional<LocalDate> on);

	/** The outline of a text that is no file of the workspace, such as an earlier revision of one. Waits for no other request. */
	CompletableFuture<List<DocumentSymbol>> outline(String text);

	/** Completes when all changes that the server knows of are validated and their diagnostics are published. */
	CompletableFuture<Void> whenPublished();

	/** Ends the threads of the service. */
	@Override
	void close();
}
